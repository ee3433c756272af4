### What only the printed book says.

print-at-page = (p. { $page })
print-at-page-of-volume = ({ $volume }, p. { $page })
print-volume-book = Book
print-volume-evidence = Evidence
print-volume-title-evidence = The evidence
print-title-of-evidence = { $title }. The evidence
print-summary = Summary
print-list-of-figures = Figures
print-list-of-tables = Tables
print-claims-by-verdict = The claims by verdict
print-claims-of-verdict = { $claims }: { $verdict }
print-evidence-of-chapter = Evidence for this chapter:
print-number-page-of-book = Book, p.
print-marks-in-book = A dotted underline marks a number that was computed from the book’s tables. What it counts and where it comes from stands, chapter by chapter, in the volume of evidence, a file of its own; a reference that begins with “Evidence” is to a page of that volume. Teal marks what the record says, rust what the claims say.
print-marks-in-evidence = This volume is for checking the book, a file of its own. It has the evidence of each chapter: the examination of its claims, its numbers with their rows and publications, and what its sentences need to be true. A reference that begins with “Book” is to a page of the book. Teal marks what the record says, rust what the claims say.
print-edition = Edition { $label }, { $date }
print-preface = Preface
print-contents = Contents
print-chapter = Chapter { $number }
print-number-value = Number
print-number-what = What it is and where it is from
print-numbers-elsewhere = Each of them stands in the list of numbers of the chapter that says it, and is not printed again here.
print-number-page = Page
print-note-computed = Computed: list of numbers, no. { $places }
print-compared-how = All of this holds. In brackets stands what a sentence needs of a value, where it needs less than the value itself; the page is that of the first sentence.
print-compared-numbers = Computed numbers
print-compared-needed = { $value } ({ $asked })
# Which rows of a table a sentence needs: $what has the conditions that select rows, $asked what each of them must have.
print-compared-no = { $all ->
    [yes] No row
   *[no] No row with { $what }
    }
print-compared-some = { $all ->
    [yes] Rows: { $rows }
   *[no] With { $what }: { $rows }
    }
print-compared-every = { $all ->
    [yes] Every row ({ $rows }) has { $asked }
   *[no] Every row with { $what } ({ $rows }) has { $asked }
    }
print-compared-each-year = { $all ->
    [yes] A row for each of the years { $span }
   *[no] A row with { $what } for each of the years { $span }
    }
print-and-others = and others
print-claim-order = No.
print-claim-text = Claim
print-claim-page = Evidence, p.
print-on-site = The { $rows } of this table are in the book’s data, in the file { $file }.
print-continued = { $table }, continued
print-not-found = Neither title nor address was found.
print-all-of-them = all of them: { $mark }
print-cite = How to cite: { $author } ({ $year }). { $title }: { $subtitle } (edition { $label }).
print-licences = Text and data are under the Creative Commons Attribution licence 4.0 (CC BY 4.0), the code under the MIT licence.
print-marks = A dotted underline marks a number that was computed from the book’s tables. The list at the end of each chapter says what it counts, where it comes from and on which page it first appears. Teal marks what the record says, rust what the claims say.
print-parallel = This volume holds the book in both languages, side by side. The numbers with their sources, the examination of each claim with its rule, and the rows of the data are in the volume of evidence in each language; a reference that begins with “Evidence” is to a page of it. Teal marks what the record says, rust what the claims say.
print-notes = A note at the foot of a page names the row of the data that has a number, and its publication; the number in brackets is that of the publication in the list of references.
print-digits = Digits are 0 to 9 in every language, with a comma between thousands. Time runs from left to right in every figure.
print-tables = The tables at the end hold every row from which a number comes, with the columns that identify it. All columns, and the tables of names, are in the book’s data files.
print-faces-of-text = Set in
print-faces-of-figures = Figures are lettered in
print-faces-licence = All typefaces are under the SIL Open Font License 1.1.
print-engines = Made with
print-accessible = Tagged for assistive technology after PDF/UA-1.
print-keywords = open data, reproducible research
