# What is said of a row: of tables that every book has, and of one column.
row-sources = { $publisher-en }
row-claims = { $claim-en }
row-column = { $column }: { $row }
