### Messages of the engine in this book's own words.

figure-reference-day = the article, { $date }
front-about = This book re-examines an Arabic policy article of December 2021: every number in it is computed from a row that the reader can open, and every claim that rows can decide is judged by a rule that runs again when the data change.
front-verdicts = Verdicts on the article’s claims:
ledger-title = The article’s claims and what the record says of them
claim-says = The article says
print-licences = Text and data are under the Creative Commons Attribution licence 4.0 (CC BY 4.0), the code under the MIT licence. The deaths in the Sahel are from the Uppsala Conflict Data Program, CC BY 4.0.
print-marks = A dotted underline marks a number that was computed from the book’s tables. The list at the end of each chapter says what it counts, where it comes from and on which page it first appears. Teal marks what the record says, rust what the article says.
print-digits = Digits are 0 to 9 in both languages, with a comma between thousands. Time runs from left to right in every figure.
print-keywords = Morocco, United States, counter-terrorism, partnership, fact-checking, open data, reproducible research
