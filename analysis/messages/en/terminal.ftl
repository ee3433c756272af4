### What commands say at the terminal of this book's tables: the conditions of rows in data/datapackage.json.

rule-bounds = “{ $value }” is not between the low and the high estimate: { $accepted }.
rule-count-without-scope = is empty: a count must say where and whom it counts.
rule-abroad-above-all = “{ $value }” is more than all the arrests in the row, { $accepted }.
rule-stated-before-end = “{ $value }” is before the period that it counts has ended: { $accepted }. Correct either date.
