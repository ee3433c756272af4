# What the pages of the book say about themselves.

comma = ,
semicolon = ;
full-stop = .

open-rows = { $n ->
    [one] Open its row
   *[other] Open its rows
}
rows-behind = { $n ->
    [one] Row:
   *[other] Rows:
}
action-of = { $action }: { $what }
sources-behind = { $n ->
    [one] Source:
   *[other] Sources:
}
tables-behind = { $n ->
    [one] Table:
   *[other] Tables:
}
and-more = and { $number }{"\u00A0"}more
as-of = as known on { $date }
download-data = Data (CSV)
download-png = Image (PNG)
download-svg = Drawing (SVG)
figure-data = Description and data
archived-copy = archived copy
claim-of = Claim { $order } of { $all }
article-says = The claim
record-shows = The record shows
claim-address = Address of this claim
rule-behind = The rule and its outcome
other-thresholds = The verdict at other thresholds:
block-key-points = What this chapter finds
block-key-points-book = What this book finds

front-about = In this book no number stands alone: each is computed from a row that the reader can open, and every claim that rows can decide is judged by a rule that runs again when the data change.
front-read = Read the book in English
front-claims = The claims and their verdicts
front-data = The data
front-verdicts = Verdicts on the claims:
edition-line = Edition { $label }, { $date }, data { $data }
missing-title = There is no such page
missing-help = Its address may have changed, or been mistyped. Start from the first page of the book, or search it.
missing-search = Search the book
pdf-own = PDF in English
pdf-parallel = PDF in { $languages }
