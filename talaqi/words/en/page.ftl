# What the pages of the book say about themselves.

comma = ,
semicolon = ;
full-stop = .

open-rows = { $n ->
    [one] Open its row
   *[other] Open its rows
}
rows-behind = Rows:
sources-behind = Sources:
tables-behind = Tables:
and-more = and { $number } more
as-of = as known on { $date }
download-data = Data (CSV)
download-png = Image (PNG)
download-svg = Drawing (SVG)
figure-data = Data behind the figure
archived-copy = archived copy
claim-of = Claim { $order } of { $all }
article-says = The article says
record-shows = The record shows
claim-address = Address of this claim in the ledger
rule-behind = The rule and what came of it
other-thresholds = The verdict at other thresholds:
block-findings = What this chapter finds
