### What readers see on the pages.

## Buttons, menus and what screen readers say.

skip-to-content = Skip to content
book-menu = Contents of the book
first-page = About this book
page-contents = On this page
search-book = Search the book
search-needs-script = Searching needs JavaScript. All pages of the book are listed in its contents.
search-found = Places with these words:
search-none = Nothing was found with these words. Check the spelling or try another word.
color-mode = Colours
color-light = light
color-dark = dark
color-auto = as on the device
previous-page = Previous
next-page = Next
neighbours = Previous and next chapter
page-downloads = Download this page
page-downloads-and-launches = Download or run this page
open-in-binder = Run this chapter in JupyterLab, on Binder
open-in-hub = Run this chapter in JupyterLab, on our hub
code-shown = Code
source-code = Source code
code-of-book = The code of the book
report-error = Report an error
edition-named = Edition { $edition }
chapter-numbered = Chapter { $number }
card-close = Close
card-entry = In the list of numbers
licensed = Text and data under { $text }, code under { $code }.

## Numbers, figures, tables and their sources.

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
download-notebook = Chapter as a notebook (ipynb)
download-data = Data (CSV)
download-png = Image (PNG)
download-svg = Drawing (SVG)
figure-data = Description and data
archived-copy = archived copy
row-sources = { $publisher-en }
row-claims = { $claim-en }
row-column = { $column }: { $row }
block-key-points = What this chapter finds
block-key-points-book = What this book finds

## The table of a chapter's numbers.

numbers-of-chapter = Numbers in this chapter
numbers-legend = A number with { $sample } opens its rows and sources.
numbers-legend-contested = One with { $sample } comes from a row that shows an error, or rests on one.
numbers-legend-sample = a line like this
comparisons-of-chapter = Comparisons checked: { $number }
numbers-of-chapter-listed = All numbers with their rows and sources: { $number }
comparison-place = The sentence
numbers-key = Key
numbers-value = As said
numbers-counts = What it counts
numbers-rows = Rows

## What every figure says of itself in the image to take away, and the reference day on its axis of time.

figure-source = { $n ->
    [one] Source
   *[other] Sources
}: { $tables } ({ $publications } listed there) in “{ $book }”, edition { $edition }, CC BY 4.0.
figure-reference-day = reference day, { $date }

## Filters of claims and of the rows of a table.

filter-rows = Filter the rows
filter-rows-of = Filter the rows: { $table }
filter-all = all
filter-reset = Show all
filter-shown = Shown: { $counted } of { $all }
filter-none = Nothing fits
filter-publications = Filter the publications
columns-shown = Columns
more-rows = { $number } more
filter-title = Show
filter-section = Section
filter-verdict = Verdict
filter-kind = Kind

## The dictionary of a table: what its columns hold.

dictionary-licence = CC BY 4.0
dictionary-columns = What each column holds
dictionary-of = Columns of { $file }
dictionary-column = Column
dictionary-title = Title
dictionary-holds = What it holds
dictionary-kind = Kind of value
kind-id = id
kind-text = text
kind-number = whole number
kind-numbers = whole numbers, separated by spaces
kind-year = year
kind-date = date: year, month or day
kind-names = ids, separated by spaces
kind-sources = ids of publications
kind-row = id of a row
kind-address = web address
kind-rule = tests, separated by semicolons
kind-editorial = the editor’s own judgement
kind-required = required

## Editions: what changed since the last one, and those that are kept.

edition-line = Edition { $label }, { $date }, data { $data }
changes-first = This is the first edition: there is none to compare it with.
changes-since = Since edition { $label } ({ $date }, data { $data }):
changes-none = nothing has changed.
changes-facts = Numbers
changes-claims = Verdicts
changes-figures = Figures
changes-comparisons = Comparisons
changes-holds = holds
changes-ceased = does not hold
changes-rows = Rows
changes-moved = { $label }: { $was } → { $now }
changes-new = { $label }: new, { $now }
changes-gone = { $label }: no longer there; it was { $was }
changes-figure-moved = { $label }: its data changed
changes-because = Because of: { $rows }
changes-because-of = Because of:
changes-where = Appears in: { $pages }
changes-shown = Appears in:
changes-row = { $row } ({ $how })
changes-added = added
changes-edited = edited
changes-removed = removed
changes-table = { $table }: { $number } { $how } ({ $rows })
changes-files = Files
changes-file = { $kind }: { $how } ({ $files })
changes-chapters = Chapters
changes-messages = Messages
changes-code = Code
changes-settings = Settings
changes-earlier = Earlier editions:
moved = This has moved:
kept-edition = This is edition { $label }, kept as it was published.
kept-newer = The newest edition is
kept-newest = This page in the newest edition

## A book read as of a day.

as-of-notice = This is not an edition but a reading aid: the book as of { $date }. Only rows that could be known on that day are counted; what became known later is marked. The prose and the editor’s verdicts are those of the edition.
known-later-mark = { " (known later)" }
known-later = not yet known on that day
known-later-display = On { $date } the rows did not yet show what this title says, so all rows are used here.

## The first page of the site, and the page for addresses that are not there.

front-about = Every number in this book is computed from a row that the reader can open, and every claim that rows can decide is judged by a rule that runs again when the data change.
front-read = Read the book in English
front-claims = The claims and their verdicts
front-data = The data
front-verdicts = Verdicts on the claims:
verdicts-of-all = All claims: { $number }
verdicts-of-central = Central claims, each counted once: { $number }
verdict-count = { $verdict }: { $all }
verdict-counts = { $verdict }: { $all }, central { $central }
pdf-own = The book as PDF
pdf-evidence = The evidence as PDF
pdf-parallel = The book as PDF in { $languages }
missing-title = There is no such page
missing-help = Its address may have changed, or been mistyped. Start from the first page of the book, or search it.
missing-search = Search the book

## What Sphinx and its theme write in English; a message is named after the English text, in small letters, after `theme-`.

theme-link-to-this-heading = Link to this heading
theme-link-to-this-image = Link to this image
theme-link-to-this-table = Link to this table
theme-link-to-this-code = Link to this code
theme-link-to-this-equation = Link to this equation
theme-link-to-this-term = Link to this term
theme-link-to-this-definition = Link to this definition
theme-link-to-this-toctree = Link to this list of contents
theme-error = Error
theme-attention = Attention
theme-caution = Caution
theme-danger = Danger
theme-hint = Hint
theme-important = Important
theme-note = Note
theme-see-also = See also
theme-tip = Tip
theme-warning = Warning
