### What each computed number counts (fact-KEY), and how it was computed from its rows (fact-KEY-how).

fact-cells-base = Cells dismantled in Morocco before the bureau was created, from the statement of May 2021
    .holds = counts/c049-cells - counts/c050-cells = cells-base; counts/c049-cells.stated_on = 2021-05; counts/c050-cells.stated_on = 2021-05; milestones/2015-03-20-bcij.date = 2015-03; counts/c049-cells.scope = national; counts/c049-cells.measure = cells_dismantled; counts/c049-cells.period_start = 2002; counts/c050-cells.scope = bureau; counts/c050-cells.measure = cells_dismantled; counts/c050-cells.period_start = 2015
fact-cells-base-how = The national total less the bureau’s own, in the same statement.
    .holds = counts/c049-cells.scope = national; counts/c050-cells.scope = bureau; counts/c049-cells.source_id = counts/c050-cells.source_id; counts/c049-cells.stated_on = counts/c050-cells.stated_on
fact-cells-highest-before-article = The highest official total since 2002 stated before the article
    .holds = highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and stated_on < 2021-12-23 = cells-highest-before-article; sources/article.published_on = 2021-12-23; highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and counted_by in press researchers and stated_on < 2021-12-23 < cells-highest-before-article
fact-cells-highest = The highest official total since 2002 stated to date
    .holds = highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and counted_by in press researchers < cells-highest
    .unguarded = the function of the number counts it each time
fact-cells-highest-how = The highest of the statements that count from 2002, leaving out the exhibits of an error.
    .holds = highest of counts.value where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation = cells-highest; some counts where measure = cells_dismantled and role = erroneous and value > 1999

## Attacks in Morocco.

fact-attack-threshold = The number of deaths from which this book calls an attack large
fact-attacks-large = Large attacks in Morocco after the Casablanca bombings of 2003 and before the article
    .holds = attacks/2003-05-16-casablanca.date = 2003; attacks/2003-05-16-casablanca.place_id = casablanca; attacks-large = 1; attacks/2011-04-28-marrakech.date < sources/article.published_on
fact-attacks-since-article = Attacks in Morocco after the article
    .holds = count of attacks where date > 2021-12-23 = attacks-since-article; sources/article.published_on = 2021-12-23
fact-attacks-since-article-how = The rows of the table of attacks dated after the article were counted.
    .unguarded = the function of the number counts it each time

## The numbers of the chapter "Two thousand cells, or two hundred?": what each counts and how it was derived from its rows.

fact-cells-base-2016 = Cells dismantled in Morocco before the bureau was created, from the statement of December 2016
    .holds = counts/c019-cells - counts/c020-cells = cells-base-2016; counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; milestones/2015-03-20-bcij.date = 2015-03; counts/c019-cells.scope = national; counts/c019-cells.measure = cells_dismantled; counts/c019-cells.period_start = 2002; counts/c020-cells.scope = bureau; counts/c020-cells.measure = cells_dismantled; counts/c020-cells.period_start = 2015
fact-cells-base-2016-how = The national total less the bureau’s own, in the same interview.
    .holds = counts/c019-cells.scope = national; counts/c020-cells.scope = bureau; counts/c019-cells.speaker_en = counts/c020-cells.speaker_en; counts/c019-cells.stated_on = counts/c020-cells.stated_on
fact-cells-base-2018 = Cells dismantled in Morocco before the bureau was created, from the statement of October 2018
    .holds = counts/c032-cells - counts/c033-cells = cells-base-2018; counts/c032-cells.stated_on = 2018-10; counts/c033-cells.stated_on = 2018-10; milestones/2015-03-20-bcij.date = 2015-03; counts/c032-cells.scope = national; counts/c032-cells.measure = cells_dismantled; counts/c032-cells.period_start = 2002; counts/c033-cells.scope = bureau; counts/c033-cells.measure = cells_dismantled; counts/c033-cells.period_start = 2015
fact-cells-base-2018-how = The national total less the bureau’s own, in the same interview.
    .holds = counts/c032-cells.scope = national; counts/c033-cells.scope = bureau; counts/c032-cells.source_id = counts/c033-cells.source_id; counts/c032-cells.stated_on = counts/c033-cells.stated_on
fact-cells-base-if-2009 = What would have been counted before the bureau was created if the national total of February 2021 were 2,009
    .holds = counts/c075-cells = 2009; counts/c075-cells.stated_on = 2021-02; counts/c075-cells.scope = national; milestones/2015-03-20-bcij.date = 2015-03
fact-cells-base-if-2009-how = The 2,009 as printed, less the bureau’s own total in early 2021.
    .holds = counts/c075-cells - counts/c047-cells = cells-base-if-2009; counts/c075-cells = 2009; counts/c047-cells.scope = bureau; counts/c047-cells.stated_on = 2021; counts/c047-cells.counted_by = bcij
fact-cells-base-statements = Statements that give both totals and leave the same remainder
    .holds = cells-base-statements > 1; counts/c019-cells - counts/c020-cells = cells-base; counts/c049-cells - counts/c050-cells = cells-base
fact-cells-base-statements-how = The remainder of each statement was compared with that of May 2021; that of October 2018 leaves a different one, and one of December 2018, which repeats an older national total, is left out.
    .holds = counts/c049-cells.stated_on = 2021-05; cells-base-statements = 4; counts/c032-cells - counts/c033-cells != cells-base; counts/c019-cells - counts/c020-cells = cells-base; counts/c046-cells - counts/c047-cells = cells-base; counts/c061-cells - counts/c062-cells = cells-base
fact-cells-bureau-to-2020 = The bureau’s own cells from 2015 to 2020
    .holds = counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau
fact-cells-bureau-to-2020-how = The sum of what the bureau stated for each of the six years.
    .holds = counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells = cells-bureau-to-2020
fact-cells-rebuilt-2019 = The national total at the end of 2019, as computed, not as stated
    .holds = counts/a027-cells.period_end = 2019; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells = cells-rebuilt-2019
fact-cells-rebuilt-2019-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2019.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau
fact-cells-rebuilt-2020 = The national total at the end of 2020, as computed, not as stated
    .holds = counts/a032-cells.period_end = 2020; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells = cells-rebuilt-2020
fact-cells-rebuilt-2020-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2020.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau
fact-cells-rebuilt-2021 = The national total at the end of 2021, as computed, not as stated
    .holds = counts/a039-cells.period_end = 2021; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells + counts/a039-cells = cells-rebuilt-2021
fact-cells-rebuilt-2021-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2021.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau; counts/a039-cells.period_start = 2021; counts/a039-cells.period_end = 2021; counts/a039-cells.counted_by = bcij; counts/a039-cells.scope = bureau
fact-cells-rebuilt-2022 = The national total at the end of 2022, as computed, not as stated
    .holds = counts/a042-cells.period_end = 2022; cells-base-2016 + counts/a008-cells + counts/a011-cells + counts/a016-cells + counts/a023-cells + counts/a027-cells + counts/a032-cells + counts/a039-cells + counts/a042-cells = cells-rebuilt-2022
fact-cells-rebuilt-2022-how = The remainder of the statement of December 2016, plus what the bureau stated for each year from 2015 to 2022.
    .holds = counts/c019-cells.stated_on = 2016-12; counts/c020-cells.stated_on = 2016-12; counts/a008-cells.period_start = 2015; counts/a008-cells.period_end = 2015; counts/a008-cells.counted_by = bcij; counts/a008-cells.scope = bureau; counts/a011-cells.period_start = 2016; counts/a011-cells.period_end = 2016; counts/a011-cells.counted_by = bcij; counts/a011-cells.scope = bureau; counts/a016-cells.period_start = 2017; counts/a016-cells.period_end = 2017; counts/a016-cells.counted_by = bcij; counts/a016-cells.scope = bureau; counts/a023-cells.period_start = 2018; counts/a023-cells.period_end = 2018; counts/a023-cells.counted_by = bcij; counts/a023-cells.scope = bureau; counts/a027-cells.period_start = 2019; counts/a027-cells.period_end = 2019; counts/a027-cells.counted_by = bcij; counts/a027-cells.scope = bureau; counts/a032-cells.period_start = 2020; counts/a032-cells.period_end = 2020; counts/a032-cells.counted_by = bcij; counts/a032-cells.scope = bureau; counts/a039-cells.period_start = 2021; counts/a039-cells.period_end = 2021; counts/a039-cells.counted_by = bcij; counts/a039-cells.scope = bureau; counts/a042-cells.period_start = 2022; counts/a042-cells.period_end = 2022; counts/a042-cells.counted_by = bcij; counts/a042-cells.scope = bureau
fact-cells-above-base-2015 = Cells by which the national total exceeded the usual remainder in March 2015
    .holds = cells-above-base-2015 > 0; counts/c009-cells.stated_on = 2015-03; counts/c009-cells.scope = national; counts/c009-cells - cells-base = cells-above-base-2015
fact-cells-above-base-2015-how = The total stated at the bureau’s first press conference, less the remainder of the statement of May 2021.
    .holds = counts/c009-cells.counted_by = bcij; counts/c009-cells.note_en has Stated at the first press conference of the BCIJ; counts/c009-cells.note_ar has أول مؤتمر صحفي للمكتب; no counts where counted_by = bcij and stated_on < 2015-03-23; counts/c049-cells.stated_on = 2021-05
fact-cells-article-times = The article’s number of cells as a multiple of the highest total stated before it
    .holds = counts/c057-cells.source_id has article; counts/c057-cells.measure = cells_dismantled; cells-highest-before-article < counts/c057-cells
fact-cells-article-times-how = The first number divided by the second.
fact-speech-date = The day of Mohamed Nifaoui’s speech in Rabat
    .holds = counts/c074-cells.speaker_en = Mohamed Nifaoui; counts/c074-cells.period_end = 2021-02-16; counts/c043-cells.note_en has From speech Rabat; counts/c043-cells.note_ar has خطاب الرباط
fact-speech-date-how = The totals reported from the speech end on that day.
    .holds = counts/c043-cells.period_end = speech-date; counts/c074-cells.period_end = speech-date; counts/c075-cells.period_end = speech-date; counts/c076-cells.period_end = speech-date; counts/c077-cells.period_end = speech-date; counts/c094-cells.period_end = speech-date
fact-cells-printed-209 = Publications in the record that print 209 cells from the speech of 16 February 2021
    .holds = counts/c074-cells = 209; counts/c043-cells = 209; counts/c077-cells = 209; speech-date = 2021-02-16
fact-cells-printed-209-how = Publications were counted, not texts: two of them carry the same text.
    .holds = counts/c043-cells.source_id != counts/c077-cells.source_id; counts/c043-cells.note_en has carry the same text one witness; counts/c077-cells.note_en has The same French text as PanoraPost; counts/c043-cells.source_id = panorapost-209cells; counts/c045-cells.source_id = bergaag-20210219
fact-cells-printed-2009 = Publications in the record that print 2,009 cells from the speech of 16 February 2021
    .holds = counts/c075-cells = 2009; counts/c076-cells = 2009; counts/c044-cells = 2009; counts/c094-cells = 2009; speech-date = 2021-02-16
fact-cells-printed-2009-how = Publications were counted, not texts: one of them relays local media.
    .holds = counts/c044-cells.note_en has relayed from local media; counts/c044-cells.note_ar has منقولا عن وسائل إعلام محلية; counts/c044-cells = 2009
fact-cells-printed-times = The larger number of cells printed from the speech of 16 February 2021 as a multiple of the smaller
    .holds = counts/c074-cells < counts/c094-cells; speech-date = 2021-02-16; counts/c074-cells.period_end = speech-date; counts/c094-cells.period_end = speech-date
fact-cells-printed-times-how = The first number divided by the second.
    .holds = counts/c074-cells < counts/c094-cells
fact-cells-rounded-before-article = Publications in the record that print 2,000 cells before the article appeared
    .holds = counts/c073-cells = 2000; counts/c073-cells.stated_on < sources/article.published_on; counts/c054-cells = 2000; counts/c054-cells.stated_on < sources/article.published_on
fact-cells-rounded-before-article-how = Publications were counted, not texts; all of them relay AFP.
    .holds = counts/c073-cells.note_en has AFP; counts/c054-cells.note_en has AFP; counts/c055-cells.note_en has The AFP text; counts/c080-cells.note_en has AFP
fact-cells-repeated-after-article = Publications in the record that print 2,000 or 2,009 cells after the article appeared
    .holds = counts/c060-cells = 2009; counts/c060-cells.stated_on > sources/article.published_on; some counts where measure = cells_dismantled and value = 2000 and stated_on > article
fact-cells-repeated-after-article-how = Publications were counted, not texts.
fact-days-from-agency-to-article = The time between AFP’s report of December 2021 and the article
    .holds = sources/defensepost-20211217.published_on = 2021-12; sources/defensepost-20211217.published_on < sources/article.published_on; counts/c054-cells.source_id = defensepost-20211217; counts/c054-cells.note_en has AFP report; counts/c054-cells.note_ar has تقرير فرانس برس
fact-days-from-agency-to-article-how = The difference between the two dates of publication.
    .holds = counts/c054-cells.stated_on = sources/defensepost-20211217.published_on; sources/article.published_on = 2021-12-23; days-from-agency-to-article = 6
fact-arrests-per-cell-lowest = The fewest arrests per cell in an official statement that gives both totals
    .holds = arrests-per-cell-lowest < arrests-per-cell-highest
fact-arrests-per-cell-lowest-how = Arrests since 2002 divided by cells since 2002 in the same statement; the lowest result.
    .holds = arrests-per-cell-lowest <= arrests-per-cell-speech; counts/c043-cells.period_start = 2002; counts/c043-arrests.period_start = 2002
fact-arrests-per-cell-highest = The most arrests per cell in an official statement that gives both totals
    .holds = arrests-per-cell-lowest < arrests-per-cell-highest
fact-arrests-per-cell-highest-how = Arrests since 2002 divided by cells since 2002 in the same statement; the highest result.
    .holds = arrests-per-cell-speech <= arrests-per-cell-highest; counts/c043-cells.period_start = 2002; counts/c043-arrests.period_start = 2002
fact-arrests-per-cell-speech = Arrests per cell in the speech of 16 February 2021, where it is printed with 209 cells
    .holds = counts/c043-cells = 209; counts/c043-cells.period_end = 2021-02-16; counts/c043-arrests.period_end = 2021-02-16
fact-arrests-per-cell-speech-how = Total arrests divided by total cells in the same report.
    .holds = counts/c043-cells.source_id = counts/c043-arrests.source_id; counts/c043-cells.measure = cells_dismantled; counts/c043-arrests.measure = arrests
fact-arrests-per-cell-2009 = Arrests per cell in the speech of 16 February 2021, where it is printed with 2,009 cells
    .holds = counts/c094-cells = 2009; counts/c094-cells.period_end = 2021-02-16; counts/c094-arrests.period_end = 2021-02-16
fact-arrests-per-cell-2009-how = Total arrests divided by total cells in the same report.
    .holds = counts/c094-cells.source_id = counts/c094-arrests.source_id; counts/c094-cells.measure = cells_dismantled; counts/c094-arrests.measure = arrests
fact-arrests-per-cell-article = Arrests per cell in the article
    .holds = counts/c057-cells.source_id has article; counts/c057-arrests.source_id has article
fact-arrests-per-cell-article-how = The article’s number of arrests divided by its number of cells.
    .holds = counts/c057-cells.source_id has article; counts/c057-arrests.source_id has article; counts/c057-cells.measure = cells_dismantled; counts/c057-arrests.measure = arrests

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
    .holds = claims-repeated = 6; claims/interests-0-shared.repeats = intro-6-shared-interests; claims/partner-2-tsctp-2005.repeats = intro-4-tsctp-member
fact-claims-with-rule = Claims of the article that have a rule that runs over the tables
fact-claims-contradicted-with-rule = Claims of the article that the record contradicts and that have a rule
    .holds = claims-contradicted-with-rule = claims-contradicted

## The African Lion exercises.

fact-lion-cancelled = Editions of African Lion that were cancelled
    .holds = african_lion/2013.status = cancelled; african_lion/2020.status = cancelled; lion-cancelled = 2
fact-lion-cancelled-how = The rows of the table of editions whose status is “cancelled” were counted.
    .unguarded = the function of the number counts it each time
fact-lion-latest = Participants from all countries in the latest edition of African Lion with that number
    .holds = african_lion/2025.participants = lion-latest; african_lion/2025.participants_scope = all-countries; count of african_lion where edition_year > 2025 and participants > 0 = 0
fact-lion-latest-how = The latest of the editions for which the table has the number of all participants.
    .holds = count of african_lion where edition_year > 2025 and participants > 0 = 0; african_lion/2025.participants_scope = all-countries

## How long one step of the partnership came before another, or before the article.

fact-announcement-gap = Days between the article’s date for the announcement of the arrest and the announcement itself
    .holds = announcement-gap > 0; milestones/2021-12-17-sale-announcement.kind = announcement; claims/intro-7-arrest-date.date_in_article_en has 14 December; claims/intro-7-arrest-date.date_in_article_ar has 14 ديسمبر
fact-announcement-gap-how = The day on which the statement was published, less the 14th of the same month, which the article gives.
    .holds = milestones/2021-12-17-sale-announcement.date = 2021-12-17; announcement-gap = 3; claims/intro-7-arrest-date.date_in_article_en has 14 December; claims/intro-7-arrest-date.date_in_article_ar has 14 ديسمبر
fact-focus-group-before-article = Days between the launch of the Africa Focus Group and the article
    .holds = milestones/2021-12-02-africa-focus-group.date < sources/article.published_on; milestones/2021-12-02-africa-focus-group.title_en has Africa Focus Group launched
fact-focus-group-before-article-how = The article’s day of publication, less the day of the launch.
    .holds = milestones/2021-12-02-africa-focus-group.date < sources/article.published_on
fact-focus-group-before-combat-end = Days between the launch of the Africa Focus Group and the declared end of the combat mission in Iraq
    .holds = milestones/2021-12-02-africa-focus-group.date < milestones/2021-12-09-combat-mission-ends.date; milestones/2021-12-09-combat-mission-ends.title_en has End combat mission Iraq declared; milestones/2021-12-09-combat-mission-ends.partners has IRQ; milestones/2021-12-02-africa-focus-group.title_en has Africa Focus Group launched
fact-focus-group-before-combat-end-how = The later of the two dates less the earlier.
    .holds = milestones/2021-12-02-africa-focus-group.date < milestones/2021-12-09-combat-mission-ends.date
fact-recognition-before-declaration = Days between the announced US recognition and the signing of the Joint Declaration with Israel
    .holds = milestones/2020-12-10-western-sahara.date < milestones/2020-12-22-joint-declaration.date; milestones/2020-12-10-western-sahara.kind = recognition; milestones/2020-12-22-joint-declaration.partners has ISR; milestones/2020-12-22-joint-declaration.description_en has signed; milestones/2020-12-10-western-sahara.partners has USA
fact-recognition-before-declaration-how = The later of the two dates less the earlier.
    .holds = milestones/2020-12-10-western-sahara.date < milestones/2020-12-22-joint-declaration.date

## The operations that Morocco shared with another state.

fact-joint-operations-usa = Operations in the record in which, according to the publications, the United States took part
    .unguarded = the function of the number counts it each time
fact-joint-operations-usa-how = The rows of the table of operations that name the United States among the partners were counted: events, not accounts of them.
    .unguarded = the function of the number counts it each time
fact-joint-operations-usa-before = Operations in the record in which, according to the publications, the United States took part, before the arrest of December 2021
    .holds = count of operations where partners has USA and date < 2021-12-16 = joint-operations-usa-before; operations/e2021-sala.date = 2021-12
fact-joint-operations-usa-before-how = The rows of the table of operations that are dated before the arrest and name the United States among the partners were counted: events, not accounts of them.
    .holds = count of operations where partners has USA and date < 2021-12-16 = joint-operations-usa-before; operations/e2021-sala.date = 2021-12-16
fact-joint-operations-spain = Operations in the record in which, according to the publications, Spain took part
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-how = The rows of the table of operations that name Spain among the partners were counted: events, not accounts of them.
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-joint = Operations with Spain that are joint operations by their kind
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-joint-how = Of the operations with Spain, those of the kind “joint operation” were counted.
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-both = Operations with Spain that ended in arrests in Morocco and abroad
    .holds = 0 < joint-operations-spain-both <= joint-operations-spain
fact-joint-operations-spain-both-how = Of the operations with Spain, those were counted for which an account has arrests in both countries.
    .holds = 0 < joint-operations-spain-both <= joint-operations-spain; some accounts where operation_id = e2024-nov and arrests > 6 and arrests_abroad > 0; operations/e2024-nov.partners = ESP

## The record itself: how much was read, and how far it may be trusted.

fact-publications-read = Publications on which the tables rest, the article under review among them
    .holds = count of sources = publications-read; count of sources where source_id has article >= 1
fact-publications-read-how = The rows of the table of publications were counted.
    .unguarded = the function of the number counts it each time
fact-publications-undated = Publications that show no date on the stored page
fact-publications-undated-how = The rows with an empty date of publication were counted.
fact-publications-untitled = Publications that show no title on the stored page
fact-publications-untitled-how = The rows with an empty title were counted.
fact-rows-erroneous = Numbers kept to show an error, on which no range of official numbers and no verdict rests
    .holds = counts/c057-cells.role = erroneous; cells-highest-before-article < 2 * counts/c049-cells
fact-rows-erroneous-how = The rows marked as exhibits were counted in the tables of stated numbers and of accounts.
fact-rows-single-excerpt = Rows that each rest on one excerpt that was not seen a second time
fact-rows-single-excerpt-how = The rows with this level of confidence were counted in the tables of stated numbers, accounts, milestones and African Lion.
fact-milestones-without-day = Steps of the partnership for which only the month or the year is known
    .holds = 0 < milestones-without-day
fact-milestones-without-day-how = The rows with a date shorter than a day were counted.
fact-claims-factual = Claims about an event, a number or a text
fact-claims-factual-how = The claims of this kind were counted.
fact-claims-interpretive = Claims that are readings, judgements or forecasts
fact-claims-interpretive-how = The claims of this kind were counted.
fact-sections-of-article = Parts into which the article was divided
    .unguarded = the function of the number counts it each time
fact-sections-of-article-how = The introduction, the three sections with their lead-ins and points, and the conclusion.
    .holds = sections-of-article = 18; sections/intro.order = 1; sections/conclusion.order = 18; count of sections where section_id in partner-0 role-0 interests-0 = 3; count of sections where section_id in partner-1 partner-2 partner-3 partner-4 role-1 role-2 role-3 role-4 interests-1 interests-2 interests-3 interests-4 interests-5 = 13

## Organised violence in Mali, Burkina Faso and Niger, from UCDP.

-three = Mali, Burkina Faso and Niger
-deaths = Deaths in organised violence in { -three }
-added-up = The three states’ rows of that year, added up.
fact-sahel-deaths-2017 = { -deaths } in 2017, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2017 = sahel-deaths-2017; count of sahel where iso3 in BFA MLI NER and year = 2017 = 3
fact-sahel-deaths-2017-how = { -added-up }
fact-sahel-deaths-2018 = { -deaths } in 2018, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2018 = sahel-deaths-2018; count of sahel where iso3 in BFA MLI NER and year = 2018 = 3
fact-sahel-deaths-2018-how = { -added-up }
fact-sahel-deaths-2019 = { -deaths } in 2019, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2019 = sahel-deaths-2019; count of sahel where iso3 in BFA MLI NER and year = 2019 = 3
fact-sahel-deaths-2019-how = { -added-up }
fact-sahel-deaths-2020 = { -deaths } in 2020, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2020 = sahel-deaths-2020; count of sahel where iso3 in BFA MLI NER and year = 2020 = 3
fact-sahel-deaths-2020-how = { -added-up }
fact-sahel-deaths-2021 = { -deaths } in 2021, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2021 = sahel-deaths-2021; count of sahel where iso3 in BFA MLI NER and year = 2021 = 3
fact-sahel-deaths-2021-how = { -added-up }
fact-sahel-deaths-2022 = { -deaths } in 2022, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2022 = sahel-deaths-2022; count of sahel where iso3 in BFA MLI NER and year = 2022 = 3
fact-sahel-deaths-2022-how = { -added-up }
fact-sahel-deaths-2023 = { -deaths } in 2023, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2023 = sahel-deaths-2023; count of sahel where iso3 in BFA MLI NER and year = 2023 = 3
fact-sahel-deaths-2023-how = { -added-up }
fact-sahel-deaths-2024 = { -deaths } in 2024, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year = 2024 = sahel-deaths-2024; count of sahel where iso3 in BFA MLI NER and year = 2024 = 3
fact-sahel-deaths-2024-how = { -added-up }
fact-sahel-deaths-2024-revised = { -deaths } in 2024, best estimate (UCDP release 26.1)
    .holds = counts/u004-deaths.source_id = ucdp-cy-26-1; counts/u004-deaths.period_start = 2024; counts/u004-deaths.measure = violence_deaths; sources/ucdp-cy-26-1.title has 26.1
fact-sahel-deaths-2024-revised-how = The revised number of Niger was added to the unchanged ones of Mali and Burkina Faso.
    .holds = counts/u004-deaths.scope = niger; counts/u004-deaths.period_start = 2024; sahel-deaths-2024 - sahel/ner-2024 + counts/u004-deaths = sahel-deaths-2024-revised
fact-sahel-deaths-2025 = { -deaths } in 2025, best estimate (UCDP release 26.1, seen in a derivative)
    .holds = counts/u001-deaths.source_id = ucdp-cy-26-1; counts/u001-deaths.period_start = 2025; counts/u001-deaths.measure = violence_deaths; counts/u002-deaths.source_id = ucdp-cy-26-1; counts/u002-deaths.period_start = 2025; counts/u002-deaths.measure = violence_deaths; counts/u003-deaths.source_id = ucdp-cy-26-1; counts/u003-deaths.period_start = 2025; counts/u003-deaths.measure = violence_deaths; counts/u001-deaths.note_en has a stored derivative of release 26.1; counts/u002-deaths.note_en has a stored derivative of release 26.1; counts/u003-deaths.note_en has a stored derivative of release 26.1
fact-sahel-deaths-2025-how = The single numbers of the three states were added up.
    .holds = counts/u001-deaths + counts/u002-deaths + counts/u003-deaths = sahel-deaths-2025; counts/u001-deaths.scope = mali; counts/u002-deaths.scope = burkina-faso; counts/u003-deaths.scope = niger
fact-sahel-deaths-2023-low = { -deaths } in 2023, low estimate (UCDP)
    .holds = sum of sahel.deaths_low where iso3 in BFA MLI NER and year = 2023 = sahel-deaths-2023-low
fact-sahel-deaths-2023-low-how = { -added-up }
fact-sahel-deaths-2023-high = { -deaths } in 2023, high estimate (UCDP)
    .holds = sum of sahel.deaths_high where iso3 in BFA MLI NER and year = 2023 = sahel-deaths-2023-high
fact-sahel-deaths-2023-high-how = { -added-up }
fact-sahel-civilians-by-groups-2024 = Civilians deliberately killed by armed groups in { -three } in 2024, best estimate (UCDP)
    .holds = sum of sahel.one_sided_by_groups where iso3 in BFA MLI NER and year = 2024 = sahel-civilians-by-groups-2024
fact-sahel-civilians-by-groups-2024-how = { -added-up }
fact-sahel-civilians-by-governments-2024 = Civilians deliberately killed by the forces of any government in { -three } in 2024, best estimate (UCDP)
    .holds = sum of sahel.one_sided_by_governments where iso3 in BFA MLI NER and year = 2024 = sahel-civilians-by-governments-2024
fact-sahel-civilians-by-governments-2024-how = { -added-up } Killings by foreign forces, Russian ones in Mali among them, are included.
fact-sahel-last-year = The last year of the yearly deaths in the tables
    .unguarded = the last year is the highest of the column year
fact-sahel-last-year-how = The last year of the table of yearly deaths was taken.
    .unguarded = the last year is the highest of the column year
fact-sahel-release = The release of UCDP from which the yearly deaths come
fact-sahel-release-how = What its rows give as their release was taken.
fact-sahel-years-of-rise = Years in a row in which deaths in { -three } rose, up to the highest year
    .holds = sahel-years-of-rise > 1; sahel-deaths-2022 < sahel-deaths-2023; sahel-deaths-2024 < sahel-deaths-2023
fact-sahel-years-of-rise-how = The three states’ deaths were added up year by year, and the rises were counted back from the year with the most.
    .holds = sahel-deaths-2022 < sahel-deaths-2023; sahel-deaths-2024 < sahel-deaths-2023
fact-sahel-deaths-to-2009 = { -deaths } from 2000 to 2009, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 in BFA MLI NER and year >= 2000 and year <= 2009 = sahel-deaths-to-2009
fact-sahel-deaths-to-2009-how = The three states’ rows of the ten years, added up.
    .holds = count of sahel where iso3 in BFA MLI NER and year >= 2000 and year <= 2009 = 30
fact-chad-deaths-to-2009 = Deaths in organised violence in Chad from 2000 to 2009, best estimate (UCDP)
    .holds = sum of sahel.deaths_best where iso3 = TCD and year >= 2000 and year <= 2009 = chad-deaths-to-2009
fact-chad-deaths-to-2009-how = The rows of the ten years, added up; the war was a civil war, not one with jihadist groups.
    .holds = count of sahel where iso3 = TCD and year >= 2000 and year <= 2009 = 10
    .unguarded = that the war was a civil war is the data’s
fact-morocco-polisario-deaths = Deaths that UCDP records under Morocco from 2020 to 2024: the conflict with the Polisario Front in Western Sahara
    .holds = sum of sahel.state_based where iso3 = MAR and year >= 2020 and year <= 2024 = morocco-polisario-deaths; no sahel where iso3 = MAR and year >= 2020 and one_sided > 0; no sahel where iso3 = MAR and year >= 2020 and non_state > 0
fact-morocco-polisario-deaths-how = The rows of the five years, added up; which state the territory is coded under is UCDP’s choice.
    .holds = count of sahel where iso3 = MAR and year >= 2020 and year <= 2024 = 5
    .unguarded = which conflict it is, and under which state it stands, is the data’s
fact-mali-civilians-by-governments-2024 = Civilians deliberately killed by the forces of any government in Mali in 2024, best estimate (UCDP)
    .holds = sahel/mli-2024.one_sided_by_governments = mali-civilians-by-governments-2024; sahel/mli-2024.iso3 = MLI; sahel/mli-2024.year = 2024
fact-mali-civilians-by-governments-2024-how = Killings by Russian forces, alone or together with Malian ones, are included.

## The years after the article.

fact-cells-latest = The national total of cells since 2002 in the latest official statement
    .holds = cells-latest = counts/c072-cells; no counts where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and stated_on > 2025-11-05
fact-cells-latest-how = The latest of the statements that count from 2002, leaving out those of the press and the exhibits of an error.
    .holds = counts/c072-cells.period_start = 2002; counts/c072-cells.scope = national; counts/c072-cells.role = observation; no counts where measure = cells_dismantled and scope = national and period_start = 2002 and role = observation and stated_on > 2025-11-05
fact-joint-operations-usa-since = Operations in the record after the article in which, according to the publications, the United States took part
    .unguarded = the function of the number counts it each time
fact-joint-operations-usa-since-how = The rows of the table of operations dated after the article that name the United States among the partners were counted: events, not accounts of them.
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-since = Operations in the record after the article in which, according to the publications, Spain took part
    .unguarded = the function of the number counts it each time
fact-joint-operations-spain-since-how = The rows of the table of operations dated after the article that name Spain among the partners were counted: events, not accounts of them.
    .unguarded = the function of the number counts it each time
fact-verdicts-turned = Claims with a rule that would have another verdict if they were made today
    .holds = verdicts-turned > 0
fact-verdicts-turned-how = Each rule was run on the tables as they could be known on the day of the article, then on all tables, and the two verdicts were compared.
    .unguarded = it says how the number is computed
