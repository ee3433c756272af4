# What the printed tables of this book explain.
print-rows-counts = Numbers are nationwide where the row names no other scope. Those of one statement stand in one row: the ids of its numbers are c009-cells for cells, c009-arrests for arrests, c009-plots for plots and c009-operations for operations.
print-rows-accounts = The arrests of an account are those of the operation; where it says so, they add to those of an earlier account.
print-rows-sahel = The id of a row is its country and its year, such as mar-2003.
