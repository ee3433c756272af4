### What each computed number counts (fact-KEY), and how it was computed from its rows (fact-KEY-how).

fact-cells-base = Cells dismantled in Morocco before the bureau was created, from the statement of May 2021
fact-cells-base-how = The national total less the bureau’s own, in the same statement.
fact-cells-highest-before-article = The highest national total since 2002 stated before the article
fact-cells-highest = The highest national total since 2002 stated to date
fact-cells-highest-how = The highest of the statements that count from 2002, leaving out the exhibits of an error.

## Attacks in Morocco.

fact-attack-threshold = The number of deaths from which this book calls an attack large
fact-attacks-large = Large attacks in Morocco after the Casablanca bombings of 2003 and before the article
fact-attacks-since-article = Attacks in Morocco after the article
fact-attacks-since-article-how = The rows of the table of attacks dated after the article were counted.

## The numbers of the chapter "Two thousand cells, or two hundred?": what each counts and how it was derived from its rows.

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
fact-cells-rebuilt-2022 = The national total at the end of 2022, as computed, not as stated
fact-cells-rebuilt-2022-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2022.
fact-cells-above-base-2015 = Cells by which the national total exceeded the usual remainder in March 2015
fact-cells-above-base-2015-how = The total stated at the bureau’s first press conference, less the remainder of the statement of May 2021.
fact-cells-article-times = The article’s number of cells as a multiple of the highest total stated before it
fact-cells-article-times-how = The first number divided by the second.
fact-speech-date = The day of Mohamed Nifaoui’s speech in Rabat
fact-speech-date-how = The totals reported from the speech end on that day.
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

## The article's claims, in each part and in all, and by verdict.

-claims-all = Claims of the article
-claims-intro = Claims of the article’s introduction
-claims-partner = Claims of the article’s section on a reliable partner
-claims-role = Claims of the article’s section on a rising role
-claims-interests = Claims of the article’s section on shared interests
-claims-conclusion = Claims of the article’s conclusion
-claims-factual = Factual claims of the article
-claims-interpretive = Interpretive claims of the article
-that-supported = that the record fully supports
-that-partly = that the record partly supports
-that-contradicted = that the record contradicts
-that-not-checkable = that cannot be checked
fact-claims-all = { -claims-all }
fact-claims-supported = { -claims-all } { -that-supported }
fact-claims-partly = { -claims-all } { -that-partly }
fact-claims-contradicted = { -claims-all } { -that-contradicted }
fact-claims-not-checkable = { -claims-all } { -that-not-checkable }
fact-claims-intro = { -claims-intro }
fact-claims-intro-supported = { -claims-intro } { -that-supported }
fact-claims-intro-partly = { -claims-intro } { -that-partly }
fact-claims-intro-contradicted = { -claims-intro } { -that-contradicted }
fact-claims-intro-not-checkable = { -claims-intro } { -that-not-checkable }
fact-claims-partner = { -claims-partner }
fact-claims-partner-supported = { -claims-partner } { -that-supported }
fact-claims-partner-partly = { -claims-partner } { -that-partly }
fact-claims-partner-contradicted = { -claims-partner } { -that-contradicted }
fact-claims-partner-not-checkable = { -claims-partner } { -that-not-checkable }
fact-claims-role = { -claims-role }
fact-claims-role-supported = { -claims-role } { -that-supported }
fact-claims-role-partly = { -claims-role } { -that-partly }
fact-claims-role-contradicted = { -claims-role } { -that-contradicted }
fact-claims-role-not-checkable = { -claims-role } { -that-not-checkable }
fact-claims-interests = { -claims-interests }
fact-claims-interests-supported = { -claims-interests } { -that-supported }
fact-claims-interests-partly = { -claims-interests } { -that-partly }
fact-claims-interests-contradicted = { -claims-interests } { -that-contradicted }
fact-claims-interests-not-checkable = { -claims-interests } { -that-not-checkable }
fact-claims-conclusion = { -claims-conclusion }
fact-claims-conclusion-supported = { -claims-conclusion } { -that-supported }
fact-claims-conclusion-partly = { -claims-conclusion } { -that-partly }
fact-claims-conclusion-contradicted = { -claims-conclusion } { -that-contradicted }
fact-claims-conclusion-not-checkable = { -claims-conclusion } { -that-not-checkable }
fact-claims-factual-supported = { -claims-factual } { -that-supported }
fact-claims-factual-partly = { -claims-factual } { -that-partly }
fact-claims-factual-contradicted = { -claims-factual } { -that-contradicted }
fact-claims-factual-not-checkable = { -claims-factual } { -that-not-checkable }
fact-claims-interpretive-supported = { -claims-interpretive } { -that-supported }
fact-claims-interpretive-partly = { -claims-interpretive } { -that-partly }
fact-claims-interpretive-contradicted = { -claims-interpretive } { -that-contradicted }
fact-claims-interpretive-not-checkable = { -claims-interpretive } { -that-not-checkable }
-claims-central = Central claims of the article
-claims-distinct = Claims of the article (those stated twice counted once)
fact-claims-central = { -claims-central }
fact-claims-central-how = The claims whose weight is “central” were counted, without those that state an earlier one again.
fact-claims-central-supported = { -claims-central } { -that-supported }
fact-claims-central-partly = { -claims-central } { -that-partly }
fact-claims-central-contradicted = { -claims-central } { -that-contradicted }
fact-claims-central-not-checkable = { -claims-central } { -that-not-checkable }
fact-claims-distinct = { -claims-distinct }
fact-claims-distinct-how = The claims that state no earlier one again were counted.
fact-claims-distinct-supported = { -claims-distinct } { -that-supported }
fact-claims-distinct-partly = { -claims-distinct } { -that-partly }
fact-claims-distinct-contradicted = { -claims-distinct } { -that-contradicted }
fact-claims-distinct-not-checkable = { -claims-distinct } { -that-not-checkable }
fact-claims-repeated = Claims of the article that state an earlier one again
fact-claims-with-rule = Claims of the article that have a rule that runs over the tables
fact-claims-contradicted-with-rule = Claims of the article that the record contradicts and that have a rule

## The African Lion exercises.

fact-lion-cancelled = Editions of African Lion that were cancelled
fact-lion-cancelled-how = The rows of the table of editions whose status is “cancelled” were counted.
fact-lion-latest = Participants from all countries in the latest edition of African Lion with that number
fact-lion-latest-how = The latest of the editions for which the table has the number of all participants.

## How long one step of the partnership came before another, or before the article.

fact-announcement-gap = Days between the article’s date for the announcement of the arrest and the announcement itself
fact-announcement-gap-how = The day on which the statement was published, less the 14th of the same month, which the article gives.
fact-focus-group-before-article = Days between the launch of the Africa Focus Group and the article
fact-focus-group-before-article-how = The article’s day of publication, less the day of the launch.
fact-focus-group-before-combat-end = Days between the launch of the Africa Focus Group and the declared end of the combat mission in Iraq
fact-focus-group-before-combat-end-how = The later of the two dates less the earlier.
fact-recognition-before-declaration = Days between the announced US recognition and the signing of the Joint Declaration with Israel
fact-recognition-before-declaration-how = The later of the two dates less the earlier.

## The operations that Morocco shared with another state.

fact-joint-operations-usa = Operations in the record in which, according to the publications, the United States took part
fact-joint-operations-usa-how = The rows of the table of operations that name the United States among the partners were counted: events, not accounts of them.
fact-joint-operations-usa-before = Operations in the record in which, according to the publications, the United States took part, before the arrest of December 2021
fact-joint-operations-usa-before-how = The rows of the table of operations that are dated before the arrest and name the United States among the partners were counted: events, not accounts of them.
fact-joint-operations-spain = Operations in the record in which, according to the publications, Spain took part
fact-joint-operations-spain-how = The rows of the table of operations that name Spain among the partners were counted: events, not accounts of them.
fact-joint-operations-spain-joint = Operations with Spain that are joint operations by their kind
fact-joint-operations-spain-joint-how = Of the operations with Spain, those of the kind “joint operation” were counted.
fact-joint-operations-spain-both = Operations with Spain that ended in arrests in Morocco and abroad
fact-joint-operations-spain-both-how = Of the operations with Spain, those were counted for which an account has arrests in both countries.

## The record itself: how much was read, and how far it may be trusted.

fact-publications-read = Publications on which the tables rest, the article under review among them
fact-publications-read-how = The rows of the table of publications were counted.
fact-publications-undated = Publications that show no date on the stored page
fact-publications-undated-how = The rows with an empty date of publication were counted.
fact-publications-untitled = Publications that show no title on the stored page
fact-publications-untitled-how = The rows with an empty title were counted.
fact-rows-erroneous = Numbers kept to show an error, on which no official range and no verdict rests
fact-rows-erroneous-how = The rows marked as exhibits were counted in the tables of stated numbers and of accounts.
fact-rows-single-excerpt = Rows that rest on one excerpt that was not seen a second time
fact-rows-single-excerpt-how = The rows with this level of confidence were counted in the tables of stated numbers, accounts, milestones and African Lion.
fact-milestones-without-day = Steps of the partnership for which only the month or the year is known
fact-milestones-without-day-how = The rows with a date shorter than a day were counted.
fact-claims-factual = Claims about an event, a number or a text
fact-claims-factual-how = The claims of this kind were counted.
fact-claims-interpretive = Claims that are readings, judgements or forecasts
fact-claims-interpretive-how = The claims of this kind were counted.
fact-sections-of-article = Parts into which the article was divided
fact-sections-of-article-how = The introduction, the three sections with their lead-ins and points, and the conclusion.

## Organised violence in Mali, Burkina Faso and Niger, from UCDP.

-three = Mali, Burkina Faso and Niger
-deaths = Deaths in organised violence in { -three }
-added-up = The three states’ rows of that year, added up.
fact-sahel-deaths-2017 = { -deaths } in 2017, best estimate (UCDP)
fact-sahel-deaths-2017-how = { -added-up }
fact-sahel-deaths-2018 = { -deaths } in 2018, best estimate (UCDP)
fact-sahel-deaths-2018-how = { -added-up }
fact-sahel-deaths-2019 = { -deaths } in 2019, best estimate (UCDP)
fact-sahel-deaths-2019-how = { -added-up }
fact-sahel-deaths-2020 = { -deaths } in 2020, best estimate (UCDP)
fact-sahel-deaths-2020-how = { -added-up }
fact-sahel-deaths-2021 = { -deaths } in 2021, best estimate (UCDP)
fact-sahel-deaths-2021-how = { -added-up }
fact-sahel-deaths-2022 = { -deaths } in 2022, best estimate (UCDP)
fact-sahel-deaths-2022-how = { -added-up }
fact-sahel-deaths-2023 = { -deaths } in 2023, best estimate (UCDP)
fact-sahel-deaths-2023-how = { -added-up }
fact-sahel-deaths-2024 = { -deaths } in 2024, best estimate (UCDP)
fact-sahel-deaths-2024-how = { -added-up }
fact-sahel-deaths-2024-revised = { -deaths } in 2024, best estimate (UCDP release 26.1)
fact-sahel-deaths-2024-revised-how = The revised number of Niger was added to the unchanged ones of Mali and Burkina Faso.
fact-sahel-deaths-2025 = { -deaths } in 2025, best estimate (UCDP release 26.1, seen in a derivative)
fact-sahel-deaths-2025-how = The single numbers of the three states were added up.
fact-sahel-deaths-2023-low = { -deaths } in 2023, low estimate (UCDP)
fact-sahel-deaths-2023-low-how = { -added-up }
fact-sahel-deaths-2023-high = { -deaths } in 2023, high estimate (UCDP)
fact-sahel-deaths-2023-high-how = { -added-up }
fact-sahel-civilians-by-groups-2024 = Civilians deliberately killed by armed groups in { -three } in 2024, best estimate (UCDP)
fact-sahel-civilians-by-groups-2024-how = { -added-up }
fact-sahel-civilians-by-governments-2024 = Civilians deliberately killed by the forces of any government in { -three } in 2024, best estimate (UCDP)
fact-sahel-civilians-by-governments-2024-how = { -added-up } Killings by foreign forces, Russian ones in Mali among them, are included.
fact-sahel-years-of-rise = Years in a row in which deaths in { -three } rose, up to the highest year
fact-sahel-years-of-rise-how = The three states’ deaths were added up year by year, and the rises were counted back from the year with the most.
fact-sahel-deaths-to-2009 = { -deaths } from 2000 to 2009, best estimate (UCDP)
fact-sahel-deaths-to-2009-how = The three states’ rows of the ten years, added up.
fact-chad-deaths-to-2009 = Deaths in organised violence in Chad from 2000 to 2009, best estimate (UCDP)
fact-chad-deaths-to-2009-how = The rows of the ten years, added up; the war was a civil war, not one with jihadist groups.
fact-morocco-polisario-deaths = Deaths that UCDP records under Morocco from 2020 to 2024: the conflict with the Polisario Front in Western Sahara
fact-morocco-polisario-deaths-how = The rows of the five years, added up; which state the territory is coded under is UCDP’s choice.
fact-mali-civilians-by-governments-2024 = Civilians deliberately killed by the forces of any government in Mali in 2024, best estimate (UCDP)
fact-mali-civilians-by-governments-2024-how = Killings by Russian forces, alone or together with Malian ones, are included.

## The years after the article.

fact-cells-latest = The national total of cells since 2002 in the latest official statement
fact-cells-latest-how = The latest of the statements that count from 2002, leaving out those of the press and the exhibits of an error.
fact-joint-operations-usa-since = Operations in the record after the article in which, according to the publications, the United States took part
fact-joint-operations-usa-since-how = The rows of the table of operations dated after the article that name the United States among the partners were counted: events, not accounts of them.
fact-joint-operations-spain-since = Operations in the record after the article in which, according to the publications, Spain took part
fact-joint-operations-spain-since-how = The rows of the table of operations dated after the article that name Spain among the partners were counted: events, not accounts of them.
fact-verdicts-turned = Claims with a rule that would have another verdict if they were made today
fact-verdicts-turned-how = Each rule was run on the tables as they could be known on the day of the article, then on all tables, and the two verdicts were compared.
