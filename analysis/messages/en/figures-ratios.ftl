# Arrests per cell.

figure-arrests-per-cell-title = Official totals work out at { $lowest } to { $highest } arrests per cell; with 2,009 cells it would be { $printed }
figure-arrests-per-cell-subtitle = Arrests divided by cells since 2002, in each statement that gives both totals, by the date on which it was stated
figure-arrests-per-cell-note = { $statements } by officials, and the publications that print 2,000 or 2,009 cells. Arrests rest on different bases, so the order of magnitude counts, not the decimals. Totals that begin in 2003 are left out: they work out at between { $older-lowest } and { $older-highest }.
figure-arrests-per-cell-alt = Arrests per cell in official totals stated from { $since } to { $until }: always between { $lowest } and { $highest }, without a trend. In { $publications } that print 2,000 or 2,009 cells there are fewer than two: { $printed } with 2,009, { $article } in the article.
figure-arrests-per-cell-description = One axis from zero. The official totals lie in a tinted band in its upper part, the publications with 2,000 or 2,009 cells together at its foot, and between them a misprint of another kind.
figure-arrests-per-cell-exhibit = exhibit of an error
figure-arrests-per-cell-printed = with 2,009 cells: { $ratio }
figure-arrests-per-cell-article = the article: { $ratio }
figure-arrests-per-cell-on-figure = Arrests as the services announced them at the time; these are not convictions.
figure-arrests-per-cell-column-cells = Cells in the same statement
figure-arrests-per-cell-column-ratio = Arrests per cell
figure-arrests-per-cell-misprint = with { $cells } cells, a misprint: { $ratio }
