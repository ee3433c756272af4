# What filters say: of the claims, and of the rows of a table.

filter-rows = Filter the rows
filter-rows-of = Filter the rows: { $table }
filter-all = all
filter-reset = Show all
filter-shown = Shown: { $counted } of { $all }
filter-none = Nothing fits
