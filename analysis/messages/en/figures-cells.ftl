# The figures of the chapter "Two thousand cells, or two hundred?".

figure-cells-since-2002-title = No official total stated before the article passed { $highest }; the article has { $article-number }
figure-cells-since-2002-subtitle = Cells dismantled in Morocco since 2002, each cumulative total by the date on which it was stated
figure-cells-since-2002-note = { $statements }, every one drawn; those that begin in 2001 or 2003 are included, those that begin later or name no first year are not. No line joins the totals: they fall at the end, and several bodies count.
figure-cells-since-2002-alt = Totals of cells dismantled in Morocco since 2002, stated from { $since } to { $until }: from { $first } they climb to { $peak } in { $peaked }, then fall back to { $latest }. The article has { $article }, far above; { $others } print 2,000 or 2,009.
figure-cells-since-2002-description = Two panels. The first puts every total on one scale from zero: the article and the publications that print 2,000 or 2,009 stand alone at the top. The second enlarges the band in which the other { $rest } lie and tells the bodies apart.
figure-cells-since-2002-whole-head = All totals on one scale
figure-cells-since-2002-whole-scale = 0 to 2,000 cells
figure-cells-since-2002-band-head = The shaded band, enlarged
figure-cells-since-2002-band-scale = Cells, by who counted them
figure-cells-since-2002-article = The article:
    about 2,000
figure-cells-since-2002-others = { $n } others print
    2,000 or 2,009
figure-cells-since-2002-rest = the other { $n } totals
figure-cells-since-2002-exhibit = exhibit of an error
