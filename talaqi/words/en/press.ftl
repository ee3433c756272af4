# What only the printed book says.

print-at-page = (p. { $page })
print-edition = Edition { $label }, { $date }
print-preface = Preface
print-contents = Contents
print-chapter = Chapter { $number }
print-number-value = Number
print-number-what = What it is and where it is from
print-number-page = Page
print-and-others = and others
print-claim-order = No.
print-claim-text = Claim
print-claim-verdict = Verdict
print-claim-page = Page
print-on-site = The { $rows } of this table are in the book’s data, in the file { $file }.
print-in-volumes = The { $rows } of this table are printed in the edition of each language, and are in the book’s data, in the file { $file }.
print-cite = How to cite: { $author } ({ $year }). { $title }: { $subtitle } (edition { $label }).
print-licences = Text and data are under the Creative Commons Attribution licence 4.0 (CC BY 4.0), the code under the MIT licence. The deaths in the Sahel are from the Uppsala Conflict Data Program, CC BY 4.0.
print-marks = A dotted underline marks a number that was computed from the book’s tables. The list at the end of each chapter says what it counts, where it comes from and on which page it first appears. Teal marks what the record says, rust what the article says.
print-digits = Digits are 0 to 9 in both languages, with a comma between thousands. Time runs from left to right in every figure.
print-tables = The tables at the end hold every row from which a number comes, with the columns that identify it. All columns, and the tables of names, are in the book’s data files.
print-fonts = Set in Noto Naskh Arabic, Source Serif 4 and IBM Plex Sans Arabic, all under the SIL Open Font License 1.1.
print-engines = Made with
print-accessible = Tagged for assistive technology after PDF/UA-1.
print-keywords = Morocco, United States, counter-terrorism, partnership, fact-checking, open data, reproducible research
