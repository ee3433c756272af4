### Messages of the engine in this book's own words.

figure-reference-day = the article, { $date }
front-about = This book re-examines an Arabic policy article of December 2021: every number in it is computed from a row that the reader can open, and every claim that rows can decide is judged by a rule that runs again when the data change.
    .holds = sources/article.published_on = 2021-12; sources/article.language = ar; sources/article.kind = research; 0 < claims-with-rule
front-verdicts = Verdicts on the article’s claims:
ledger-title = The article’s claims and what the record says of them
claim-says = The article says
print-licences = Text and data are under the Creative Commons Attribution licence 4.0 (CC BY 4.0), the code under the MIT licence. The deaths in the Sahel are from the Uppsala Conflict Data Program, CC BY 4.0.
    .holds = every sahel must have source_id = ucdp-cy-25-1; bodies/ucdp.name_en = Uppsala Conflict Data Program
print-marks-in-book = A dotted underline marks a number that was computed from the book’s tables. What it counts and where it comes from stands, chapter by chapter, in the volume of evidence, a file of its own; a reference that begins with “Evidence” is to a page of that volume. Teal marks what the record says, rust what the article says.
print-marks-in-evidence = This volume is for checking the book, which is a file of its own. For each chapter it has the cards of its claims, with their rules; its numbers, with their rows and publications; and what its sentences need to be true. After these come the tables, the method and the references. A reference that begins with “Book” is to a page of the book. Teal marks what the record says, rust what the article says.
print-parallel = This volume holds the book in both languages, side by side. The numbers with their sources, the examination of each claim with its rule, and the rows of the data are in the volume of evidence in each language; a reference that begins with “Evidence” is to a page of it. Teal marks what the record says, rust what the article says.
print-digits = Digits are 0 to 9 in both languages, with a comma between thousands. Time runs from left to right in every figure.
print-keywords = Morocco, United States, counter-terrorism, partnership, fact-checking, open data, reproducible research
