# The numbers of the chapter "Two thousand cells, or two hundred?": what each counts and how it was derived from its rows.

fact-cells-base-2016 = Cells dismantled in Morocco before the bureau was created, from the statement of December 2016
fact-cells-base-2016-how = The national total less the bureau’s own, in the same interview.
fact-cells-base-2018 = Cells dismantled in Morocco before the bureau was created, from the statement of October 2018
fact-cells-base-2018-how = The national total less the bureau’s own, in the same interview.
fact-cells-base-if-2009 = What would have been counted before the bureau was created if the national total of February 2021 were 2,009
fact-cells-base-if-2009-how = The 2,009 as printed, less the bureau’s own total in early 2021.
fact-cells-base-statements = Statements that give both totals and leave the same remainder
fact-cells-base-statements-how = The remainder of each statement was compared with that of May 2021; one statement leaves a different one.
fact-cells-bureau-to-2020 = The bureau’s own cells from 2015 to 2020
fact-cells-bureau-to-2020-how = The sum of what the bureau stated for each of the six years.
fact-cells-rebuilt-2019 = The national total at the end of 2019, as computed, not as stated
fact-cells-rebuilt-2019-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2019.
fact-cells-rebuilt-2020 = The national total at the end of 2020, as computed, not as stated
fact-cells-rebuilt-2020-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2020.
fact-cells-rebuilt-2021 = The national total at the end of 2021, as computed, not as stated
fact-cells-rebuilt-2021-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2021.
fact-cells-above-base-2015 = Cells by which the national total exceeded the usual remainder in March 2015
fact-cells-above-base-2015-how = The total stated at the bureau’s first press conference, less the remainder of the statement of May 2021.
fact-cells-article-times = The article’s number of cells as a multiple of the highest total stated before it
fact-cells-article-times-how = The first number divided by the second.

fact-speech-date = The day of Mohamed Nifaoui’s speech in Rabat
fact-speech-date-how = The totals that the reports of the speech print run up to that day.
fact-cells-printed-209 = Publications in the record that print 209 cells from the speech of 16 February 2021
fact-cells-printed-209-how = Publications were counted, not texts: two of them carry the same text.
fact-cells-printed-2009 = Publications in the record that print 2,009 cells from the speech of 16 February 2021
fact-cells-printed-2009-how = Publications were counted, not texts: one of them relays local media.
fact-cells-printed-times = The larger number of cells printed from the speech of 16 February 2021 as a multiple of the smaller
fact-cells-printed-times-how = The first number divided by the second.
fact-cells-rounded-before-article = Publications in the record that print 2,000 cells before the article appeared
fact-cells-rounded-before-article-how = Publications were counted, not texts; all of them relay AFP.
fact-cells-repeated-after-article = Publications in the record that print 2,000 or 2,009 cells after the article appeared
fact-cells-repeated-after-article-how = Publications were counted, not texts.
fact-days-from-agency-to-article = The time between AFP’s report of December 2021 and the article
fact-days-from-agency-to-article-how = The difference between the two dates of publication.

fact-arrests-per-cell-lowest = The fewest arrests per cell in an official statement that gives both totals
fact-arrests-per-cell-lowest-how = Arrests since 2002 divided by cells since 2002 in the same statement; the lowest result.
fact-arrests-per-cell-highest = The most arrests per cell in an official statement that gives both totals
fact-arrests-per-cell-highest-how = Arrests since 2002 divided by cells since 2002 in the same statement; the highest result.
fact-arrests-per-cell-speech = Arrests per cell in the speech of 16 February 2021, where it is printed with 209 cells
fact-arrests-per-cell-speech-how = Total arrests divided by total cells in the same report.
fact-arrests-per-cell-2009 = Arrests per cell in the speech of 16 February 2021, where it is printed with 2,009 cells
fact-arrests-per-cell-2009-how = Total arrests divided by total cells in the same report.
fact-arrests-per-cell-article = Arrests per cell in the article
fact-arrests-per-cell-article-how = The article’s number of arrests divided by its number of cells.
