### The words of the figures (figure-NAME-…).

## Shared by figures.

bodies-services = police, security services
bodies-press = press, researchers
either-next = { $list }, { $item }
either-last = { $list } or { $item }
figure-more-than = “more than”, “at least”
figure-part-of-year = hollow: part of the year only
figure-none-found = none
    found

## Attacks in Morocco and the threshold of "large".

figure-attacks-since-2003-title = After { $first } only one attack is known to have killed { $threshold-number } people or more: { $place } in { $year }
    .unguarded = the function of the figure checks it on the rows that it draws
figure-attacks-since-2003-subtitle = People killed in each attack in Morocco since 2003, attackers not counted, and the verdict on the article’s claim at each threshold
    .holds = earliest of attacks.date >= 2003
figure-attacks-since-2003-note = The article does not say what “large” means; the threshold is this book’s. An attack whose number of dead is not known stands below the axis, so as not to be read as a zero. Only attacks for which a source was found are drawn.
    .holds = some attacks where date >= 2007-03-01 and date <= 2007-06-30; count of attacks where date >= 2007-03-01 and date <= 2007-06-30 and killed >= 0 = 0
    .unguarded = the function of the figure checks it on the rows that it draws
figure-attacks-since-2003-alt = Deaths by attack in Morocco: { $largest }{ $more }. The number of dead is not known for { $unknown-count }. Dashed line: { $threshold }. { $verdicts }
    .unguarded = the function of the figure checks it on the rows that it draws
figure-attacks-since-2003-description = { $attacks }. The number of dead is not known for { $unknown }. The claim that there was no large attack, at each threshold: { $verdicts }
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-counted = { $place }, { $date }, { $killed }
figure-attacks-since-2003-undated = { $place }, { $date }
figure-attacks-since-2003-and-more = ; and { $attacks } with fewer
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-verdict-at = Threshold of { $thresholds }: { $verdict }.
# $start, $end: numbers; $start-dead, $end-dead: the same with their noun.
figure-attacks-since-2003-from = { $start } or more
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-to = { $end } or fewer
    .unguarded = counted or chosen from the rows each time
figure-attacks-since-2003-between = { $start } to { $end }
figure-attacks-since-2003-axis = People killed
figure-attacks-since-2003-verdict-from = { $thresholds }: { $verdict }
figure-attacks-since-2003-strip = If the threshold is
figure-attacks-since-2003-line = threshold: { $threshold }
figure-attacks-since-2003-start = where the claim begins
figure-attacks-since-2003-not-known = number of dead not known

## The figures of cells and arrests year by year.

figure-cells-by-year-title = For { $year } the US State Department reports { $us } dismantled, the BCIJ { $bureau-number }
    .holds = counts/a024-cells.counted_by = us-state; counts/a023-cells.counted_by = bcij; counts/a029-cells.counted_by = us-state; counts/a027-cells.counted_by = bcij
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-by-year-subtitle = Cells dismantled in Morocco, by year and by who counts. A grey box spans the numbers for a whole year; nothing is averaged
figure-cells-by-year-note = { $numbers } as stated; { $parts } cover only part of a year and enter no grey span. Scopes differ: the BCIJ counts its own cases; the Ministry of the Interior mostly counts the whole country, but for { $linked } cells linked to ISIS or the BCIJ’s own; what the US State Department counts may be closer to operations.
    .holds = no counts where scope = isis-linked and counted_by != interior-ministry; some counts where scope = isis-linked and measure = cells_dismantled; counts/a053-cells.scope = bureau; counts/a053-cells.counted_by = interior-ministry; counts/a053-cells.period_start = 2020; counts/a033-cells.period_start = 2020; counts/a033-cells.scope = isis-linked
figure-cells-by-year-alt = Cells dismantled in Morocco from { $since } to { $until } by who counts; the highest number is { $highest }, for { $highest-year }. For { $year } the US State Department reports { $us-number }, the BCIJ { $bureau-number }.
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-by-year-description = For each year a grey box from the lowest to the highest number stated for the whole year, with a mark in a place and shape of its own for each body that counts; hollow marks cover part of the year.
    .holds = some counts where measure = cells_dismantled and counted_by = bcij and period_start = 2018; some counts where measure = cells_dismantled and counted_by = us-state and period_start = 2018
figure-arrests-by-year-title = For { $year } alone there are { $either }, depending on who counts whom, and until when
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-by-year-subtitle = People arrested in terrorism cases in Morocco, by year and by who counts. A grey box spans the numbers for a whole year; nothing is averaged
figure-arrests-by-year-note = { $numbers } as stated; { $parts } cover only part of a year and enter no grey span. Definitions differ: members of cells only; all suspects, lone actors included; or people questioned and released.
    .holds = terms/arrest.definition_en has cell members sent to court all people held people questioned; some counts where scope = lone-actors and measure = arrests
    .unguarded = what each source says that it counts
figure-arrests-by-year-alt = Arrests in terrorism cases in Morocco from { $since } to { $until } by who counts; the highest number is { $highest }, for { $highest-year }. For { $year } the sources give { $either }.
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-by-year-description = For each year a grey box from the lowest to the highest number stated for the whole year, with a mark in a place and shape of its own for each body that counts; hollow marks cover part of the year. In a year without a mark no number was found.
figure-arrests-by-year-on-figure = As the services announced them at the time of arrest; these are not convictions.

## The figures of the chapter "Two thousand cells, or two hundred?".

# $article: cells in the article, with their noun; $article-number: the bare number.
figure-cells-since-2002-title = The article’s number of cells is about { $times } times the highest official total stated before it, { $highest-number }
    .holds = counts/c057-cells.value > cells-highest-before-article
figure-cells-since-2002-subtitle = Cells dismantled in Morocco since 2002, each cumulative total by the date on which it was stated
    .holds = counts/c009-cells.period_start = 2002; counts/c049-cells.period_start = 2002; counts/c057-cells.period_start = 2002
    .unguarded = says how the figure is drawn
figure-cells-since-2002-note = { $statements }, every one drawn; some come from one and the same statement. Totals that begin in 2001 or 2003 are included; those that begin later, or name no first year, are included only where they are in error. No line joins the totals, because several bodies count. { $odd }
    .holds = counts/c025-cells.period_start = 2001; counts/c003-cells.period_start = 2003; some counts where measure = cells_dismantled and scope = national and counted_by = bcij; some counts where measure = cells_dismantled and scope = national and counted_by = interior-ministry
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-since-2002-alt = Totals of cells dismantled in Morocco since 2002, stated from { $since } to { $until }: first { $first }, highest { $peak } in { $peaked }, last { $latest }. The article has { $article }; { $others } print 2,000 or 2,009.
    .holds = counts/c075-cells = 2009; counts/c073-cells = 2000; counts/c057-cells.source_id has article
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-since-2002-description = Two panels. The first puts every total on one scale from zero: the article and the publications that print 2,000 or 2,009 stand alone at the top. The second enlarges the band in which the other { $rest } lie and tells the bodies apart.
    .holds = counts/c075-cells = 2009; counts/c073-cells = 2000
    .unguarded = the function of the figure checks it on the rows that it draws
figure-cells-since-2002-whole-head = All totals on one scale
figure-cells-since-2002-whole-scale = 0 to 2,000 cells
figure-cells-since-2002-band-head = The shaded band, enlarged
figure-cells-since-2002-band-scale = Cells, by who counted them
figure-cells-since-2002-article = The article:
    { $number }
# $n: the bare number; $publications: the same with its noun.
figure-cells-since-2002-others = { $n } others print
    2,000 or 2,009
    .holds = counts/c075-cells = 2009; counts/c073-cells = 2000
figure-cells-since-2002-rest = the other { $n } totals
figure-cells-since-2002-erroneous = number in error
figure-cells-since-2002-misprint = { $number }: a misprint
figure-cells-since-2002-odd = The { $number } of { $date } may be the total without the BCIJ’s own cells, or a slip.
    .holds = counts/c026-cells = cells-base; counts/c026-cells.stated_on = 2017-09-06; counts/c026-cells.note_en has equals what usually remains subtracted neither is established; counts/c026-cells.note_ar has ما يبقى عادة المكتب المركزي ولم يتأكد أي منهما

## One number from a speech to the article: the picture of the first page.

figure-one-number-title = Some reports of a speech have { $spoken } cells, others { $printed }; the article has { $article }
    .holds = counts/c074-cells.role = observation; counts/c075-cells.role = erroneous; counts/c057-cells.role = erroneous; counts/c057-cells.source_id has article; counts/c075-cells.period_end = counts/c074-cells.period_end
figure-one-number-subtitle = Terrorist cells said to have been dismantled in Morocco since 2002, as they were printed in 2021, on one scale
    .holds = counts/c074-cells.stated_on >= 2021; counts/c057-cells.stated_on < 2022; counts/c074-cells.period_start = 2002; counts/c075-cells.period_start = 2002; counts/c073-cells.period_start = 2002; counts/c057-cells.period_start = 2002
figure-one-number-note = That a zero slipped into the number is an inference: the chapter on the number of cells argues for it and says what speaks against it.
    .unguarded = the inference is argued in its own chapter
figure-one-number-alt = Four bars on one scale: { $spoken } cells in reports of a speech, { $printed } in other reports of it, { $rounded } from a news agency, { $article } in the article. The highest official total stated before the article is { $highest }.
    .holds = cells-highest-before-article < counts/c057-cells; counts/c075-cells.period_end = counts/c074-cells.period_end; counts/c073-cells.role = erroneous
figure-one-number-description =
    An official gave the number of cells dismantled since 2002 in a speech of { $speech }, and { $spoken-in } in the record print it as { $spoken }.
    In { $printed-in } on the same speech it is { $printed }; a zero had most probably slipped in.
    A news agency wrote { $rounded } on { $rounded-on }, and the article of { $article-on } { $article }: about { $times } times the highest official total stated before it, { $highest }.
    .holds = counts/c074-cells.period_start = 2002; counts/c074-cells.period_end = speech-date; counts/c075-cells.period_end = speech-date; cells-printed-209 > 1; cells-printed-2009 > 1; cells-article-times > 9; cells-highest-before-article < counts/c057-cells
figure-one-number-spoken = in some reports of the speech of { $speech }
figure-one-number-printed = in other reports of the same speech
    .holds = counts/c075-cells.period_end = counts/c074-cells.period_end
figure-one-number-rounded = a news agency, { $rounded-on }
figure-one-number-article = the article, { $article-on }
figure-one-number-highest = highest official total before the article: { $highest }
    .unguarded = the number is that of the fact, and the function of the figure checks who stated it

## The chain of publications that made 209 cells into two thousand.

figure-publication-chain-title = One speech was printed with 209 cells and with 2,009
    .holds = counts/c074-cells = 209; counts/c075-cells = 2009; counts/c075-cells.period_end = counts/c074-cells.period_end; counts/c075-cells.speaker_en = counts/c074-cells.speaker_en; counts/c074-cells.measure = cells_dismantled; counts/c075-cells.measure = cells_dismantled
    .unguarded = the function of the figure checks it on the rows that it draws
figure-publication-chain-subtitle = Who printed which number of cells dismantled since 2002 (in two cases another year is printed): the reports of the speech, then those up to the article and those after it
    .holds = counts/c094-cells.period_start = 2003; counts/c083-cells.period_start = 2022; count of counts where measure = cells_dismantled and value = 2000 and scope = national and period_start != 2002 = 1; counts/c074-cells.period_start = 2002; counts/c075-cells.period_start = 2002; counts/c057-cells.period_start = 2002; counts/c073-cells.period_start = 2002
    .unguarded = says how the figure is drawn
figure-publication-chain-note = { $publications } found in stored pages, not in the whole press. Dates without a day are inferred; they stand at the end of their month or year. The dashed links are inferences; they run from number to number, not from publication to publication: that a zero slipped in, that an agency rounded, and that the article took its number from the agency.
    .holds = counts/c057-cells.value = 2000
figure-publication-chain-alt = The speech of { $speech } appears with 209 cells in { $printed-209 } and with 2,009 in { $printed-2009 }. Between those reports and the article, { $before } print 2,000 or 2,009; the article gives { $article }, { $months } after the speech; after it come { $after }, until { $last }.
    .holds = counts/c074-cells = 209; counts/c075-cells = 2009; counts/c073-cells = 2000; counts/c060-cells = 2009; counts/c060-cells.stated_on > sources/article.published_on
    .unguarded = the function of the figure checks it on the rows that it draws
figure-publication-chain-description = A list with three columns, 209, 2,009 and 2,000: the reports of the speech, those with 209 before those with 2,009, and then the others in order of date. Each publication has its mark in the column of the number that it prints.
    .holds = counts/c074-cells = 209; counts/c075-cells = 2009; counts/c073-cells = 2000
    .unguarded = says how the figure is drawn
figure-publication-chain-head-date = published
figure-publication-chain-head-publisher = publication
figure-publication-chain-head-credited = credits
figure-publication-chain-group-speech = Reports of the speech of { $speech }
figure-publication-chain-group-before = Before the article, all relaying AFP
    .holds = counts/c073-cells.note_en has AFP; counts/c054-cells.note_en has AFP; counts/c055-cells.note_en has The AFP text; counts/c080-cells.note_en has AFP; counts/c073-cells.note_ar has فرانس برس; counts/c054-cells.note_ar has فرانس برس; counts/c073-cells.stated_on < sources/article.published_on
figure-publication-chain-group-after = After the article
figure-publication-chain-the-article = the article under review
figure-publication-chain-inferred = inferred, not documented
figure-publication-chain-inferred-and-plus = inferred, not documented   + more than

## Operations with a partner state.

figure-joint-operations-title = The case of December 2021 was not the first: joint cases with the United States are on record from { $usa }, with Spain from { $spain }
    .holds = operations/e2021-sala.date = 2021-12-16; operations/e2021-sala.partners has USA; some operations where partners has USA and date < 2021-12-16; some operations where partners has ESP and date < 2021-12-16
figure-joint-operations-subtitle = Operations in which, according to the publications, another state took part, { $start } to { $end }: one mark per operation
    .unguarded = says how the figure is drawn
figure-joint-operations-note = An operation is neither a cell nor an arrest. The table is a sample, fullest for 2019 to 2021 and not complete even there, so the marks do not show the pace of cooperation. That the partner took part mostly rests on the word of the Moroccan or the Spanish services. A date without a day is known to the month only; some are dates of the announcement.
    .holds = operations/e2021-sala.partner_role_en has Moroccan statement; operations/e2022-berkane.partner_role_en has according BCIJ; count of operations where partners has USA and counted_by = fbi = 1; some operations where partners has ESP and date_is = announcement; some operations where partners has USA and date_is = announcement
    .unguarded = the function of the figure checks it on the rows that it draws
figure-joint-operations-alt = Timeline of operations with another state, one mark each: { $lanes }. A dashed line marks the article, { $article }. The article names { $named-count } of them.
    .unguarded = counted or chosen from the rows each time
figure-joint-operations-description = Lane by lane, in order of time. { $listed }
figure-joint-operations-lane-span = { $lane } { $first } to { $last }
    .unguarded = counted or chosen from the rows each time
figure-joint-operations-lane-once = { $lane } { $first }
    .unguarded = counted or chosen from the rows each time
figure-joint-operations-lane-listed = { $lane }: { $operations }.
figure-joint-operations-lane-others = other states
figure-joint-operations-event = { $date }, { $place }
figure-joint-operations-with-others = { $event }, with { $others }
figure-joint-operations-no-place = place not given
figure-joint-operations-more-places = { $places }, and elsewhere
figure-joint-operations-joint-operation = joint operation
figure-joint-operations-in-morocco = in Morocco, with a partner’s help
figure-joint-operations-arrest-abroad = arrest abroad
figure-joint-operations-named = named in the article

## African Lion, edition by edition: participants by who is counted.

figure-african-lion-title = { $trend ->
    [rising] From { $first } to { $last } the published number of African Lion’s participants rose from each edition to the next
   *[broken] The published number of African Lion’s participants rose from each edition to the next from { $first } to { $last }, but not in { $after }
}
    .unguarded = the function of the figure checks it on the rows that it draws
figure-african-lion-subtitle = Participants as published, by who is counted, editions of { $start } to { $end }; for { $floors } only a minimum was published
    .unguarded = the function of the figure checks it on the rows that it draws
figure-african-lion-note = Numbers can be compared only within one scope, so no line joins the editions. “+” means “more than”, “≈” means “about”; some numbers are sums made for this book, as the data below say. No rows were found for { $missing }, and sources differ on the first year of the exercise. The edition of 2014 was a staff exercise.
    .holds = african_lion/2014.note_en has An exercise for staffs; african_lion/2014.note_ar has هيئات الأركان; milestones/2004-african-lion-series.title_en has start year disputed; african_lion/2014.status = held
    .unguarded = the function of the figure checks it on the rows that it draws
figure-african-lion-alt = African Lion, { $start } to { $end }. Participants from all countries: { $lowest } in { $lowest-year }, { $highest } in { $highest-year }; other editions count Americans and Moroccans, or Americans alone. Cancelled: { $cancelled }. Held, but no number found: { $uncounted }.
    .holds = some african_lion where status = cancelled; some african_lion where participants_scope = us-and-morocco and participants > 0; some african_lion where participants_scope = us-only and participants > 0; african_lion/2013.status = cancelled; african_lion/2020.status = cancelled; african_lion/2014.participants_scope = us-and-morocco; african_lion/2018.participants_scope = us-only
figure-african-lion-description = Edition by edition. { $editions }
figure-african-lion-counted = { $year }: { $participants }, { $scope }.
figure-african-lion-other = { $year }: { $status }.
figure-african-lion-uncounted = { $year }: no number given.
    .unguarded = the function of the figure takes the years that have no number from the rows
figure-african-lion-cancelled = cancelled
figure-african-lion-planned = planned
figure-african-lion-differ = { $year }: reports differ on the number of participants.
    .holds = african_lion/2026.participants_note_en has Reports differ; african_lion/2026.participants_scope = reports-differ; count of african_lion where participants_scope = reports-differ = 1
figure-african-lion-reports-differ = reports differ
figure-african-lion-no-number = no count found
figure-african-lion-missing = no rows found
figure-african-lion-more-than = “more than”
figure-african-lion-all-countries = all countries
figure-african-lion-us-and-morocco = Americans and Moroccans
figure-african-lion-us-only = Americans only

## The steps of the partnership by framework; a label is named after the row that it stands beside.

figure-milestones-by-framework-title = The article names no step in the global forums or at the United Nations
    .holds = no milestones where framework in gctf gicnt unoct united-nations and in_article = yes; some milestones where framework in gctf gicnt and date < reference; some milestones where framework in unoct united-nations and date < reference
figure-milestones-by-framework-subtitle = Steps of the US-Moroccan counter-terrorism partnership and of its context, { $start } to { $end }, by framework
figure-milestones-by-framework-note = Every row of the table is drawn, and some are labelled; stacked marks stand for steps at about the same time. A line through a mark means that only the month is known (a short line) or only the year (a line as long as the year). The bilateral lane also holds steps of Morocco with { $others }. Many marks mean that many documents were found, not that cooperation was close, so they are not to be counted.
    .unguarded = says how the figure is drawn
figure-milestones-by-framework-alt = Timeline in lanes by framework, { $start } to { $end }. The article, a dashed line, names steps in { $named }. It names none in { $unnamed }, where steps are on record from { $year }.
    .unguarded = counted or chosen from the rows each time
figure-milestones-by-framework-description = Each lane holds its steps from left to right. { $lanes }
    .unguarded = says how the figure is drawn
figure-milestones-by-framework-lane-without = { $lane }: { $years }, none named in the article.
    .unguarded = counted or chosen from the rows each time
figure-milestones-by-framework-lane-with = { $lane }: { $years }; the earliest that the article names is “{ $earliest }”.
    .unguarded = counted or chosen from the rows each time
figure-milestones-by-framework-lane-bilateral = Bilateral
figure-milestones-by-framework-lane-african-lion = African Lion
figure-milestones-by-framework-lane-tsctp = TSCTP
figure-milestones-by-framework-lane-forums = Global forums
figure-milestones-by-framework-lane-global-coalition = Global Coalition
figure-milestones-by-framework-lane-united-nations = United Nations
figure-milestones-by-framework-lane-region = Morocco and its region
figure-milestones-by-framework-lane-others = Other frameworks
figure-milestones-by-framework-named = named in the article
figure-milestones-by-framework-not-named = not named in it
figure-milestones-by-framework-undone = planned or cancelled
figure-milestones-by-framework-none-named = none named
figure-milestones-by-framework-label-2004-06-03-mnna = major non-NATO ally
    .holds = milestones/2004-06-03-mnna.title_en has major non-NATO ally; milestones/2004-06-03-mnna.kind = designation
figure-milestones-by-framework-label-2012-09-13-strategic-dialogue-1 = first Strategic Dialogue
    .holds = no milestones where kind = strategic-dialogue and date < 2012-09-13; milestones/2012-09-13-strategic-dialogue-1.title_en has First Strategic Dialogue; milestones/2012-09-13-strategic-dialogue-1.kind = strategic-dialogue
figure-milestones-by-framework-label-2014-08-07-training-framework = training framework
    .holds = milestones/2014-08-07-training-framework.title_en has framework training
figure-milestones-by-framework-label-2020-12-10-western-sahara = US recognition,
    Western Sahara
    .holds = milestones/2020-12-10-western-sahara.title_en has US recognises Western Sahara; milestones/2020-12-10-western-sahara.partners has USA; milestones/2020-12-10-western-sahara.kind = recognition
figure-milestones-by-framework-label-2021-12-16-sale-arrest = arrest in
    Sala Al Jadida
    .holds = milestones/2021-12-16-sale-arrest.title_en has arrested Sala Al Jadida; operations/e2021-sala.place_ids = sala-al-jadida
figure-milestones-by-framework-label-2021-01-19-soldier-arrest = US soldier arrested
    .holds = milestones/2021-01-19-soldier-arrest.title_en has US soldier arrested; milestones/2021-01-19-soldier-arrest.kind = arrest-abroad
figure-milestones-by-framework-label-2023-02-21-wray = FBI director in Rabat
    .holds = milestones/2023-02-21-wray.title_en has FBI director Rabat; milestones/2023-02-21-wray.kind = visit
figure-milestones-by-framework-label-2004-african-lion-series = series begins (year disputed)
    .holds = milestones/2004-african-lion-series.title_en has African Lion series begins disputed; milestones/2004-african-lion-series.framework = african-lion
figure-milestones-by-framework-label-2013-04-16-african-lion-cancelled = cancelled
    .holds = milestones/2013-04-16-african-lion-cancelled.kind = exercise-cancelled; african_lion/2013.status = cancelled
figure-milestones-by-framework-label-2020-03-16-african-lion-cancelled = cancelled
    .holds = milestones/2020-03-16-african-lion-cancelled.kind = exercise-cancelled; african_lion/2020.status = cancelled
figure-milestones-by-framework-label-2005-tsctp = begins, Morocco among its states
    .holds = milestones/2005-tsctp.partners has MAR; milestones/2005-tsctp.title_en has begins with Morocco; milestones/2005-tsctp.framework = tsctp
figure-milestones-by-framework-label-2006-10-30-gicnt = first meeting on nuclear terrorism
    .holds = milestones/2006-10-30-gicnt.title_en has first meeting nuclear; milestones/2006-10-30-gicnt.framework = gicnt; no milestones where framework = gicnt and date < 2006-10-30
figure-milestones-by-framework-label-2016-04-13-gctf-cochair = co-chair of the GCTF
    .holds = milestones/2016-04-13-gctf-cochair.framework = gctf; milestones/2016-04-13-gctf-cochair.kind = co-chair; milestones/2016-04-13-gctf-cochair.co_chairs has MAR
figure-milestones-by-framework-label-2014-10-coalition-membership = Morocco listed
    as a member
    .holds = milestones/2014-10-coalition-membership.title_en has Morocco listed member; milestones/2014-10-coalition-membership.kind = membership; milestones/2014-10-coalition-membership.partners has MAR
figure-milestones-by-framework-label-2021-12-02-africa-focus-group = Africa Focus Group
    .holds = milestones/2021-12-02-africa-focus-group.title_en has Africa Focus Group
figure-milestones-by-framework-label-2022-05-11-marrakech = Marrakech ministerial
    .holds = milestones/2022-05-11-marrakech.title_en has ministerial Marrakech; milestones/2022-05-11-marrakech.kind = ministerial
figure-milestones-by-framework-label-2020-10-06-unoct-agreement = agreement on
    an office in Rabat
    .holds = milestones/2020-10-06-unoct-agreement.title_en has agreement office Rabat; milestones/2020-10-06-unoct-agreement.kind = agreement
figure-milestones-by-framework-label-2003-05-27-law-0303 = anti-terrorism law
    .holds = milestones/2003-05-27-law-0303.title_en has anti-terrorism law; milestones/2003-05-27-law-0303.kind = legislation
figure-milestones-by-framework-label-2015-03-20-bcij = BCIJ opens
    .holds = milestones/2015-03-20-bcij.title_en has BCIJ; milestones/2015-03-20-bcij.kind = institution
figure-milestones-by-framework-label-2020-12-22-joint-declaration = declaration
    with Israel
    .holds = milestones/2020-12-22-joint-declaration.title_en has Declaration; milestones/2020-12-22-joint-declaration.partners has ISR

## Arrests per cell.

figure-arrests-per-cell-title = With 2,009 cells there would be { $printed } arrests per cell; official totals give { $lowest } to { $highest }
    .holds = counts/c094-cells = 2009; arrests-per-cell-2009 < arrests-per-cell-lowest
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-per-cell-subtitle = Arrests divided by cells: the official statements that give both totals since 2002, and the publications with a number in error, by their dates
    .unguarded = says how the figure is drawn
figure-arrests-per-cell-note = { $statements } that are official, some of them from one and the same statement, and the publications that print 2,000 or 2,009 cells. Arrests rest on different bases, so the order of magnitude counts, not the decimals. Official totals that begin in 2003 are left out: they work out at between { $older-lowest } and { $older-highest }.
    .holds = counts/c094-cells = 2009; counts/c073-cells = 2000; counts/c003-cells.period_start = 2003; no counts where measure = cells_dismantled and scope = national and role = erroneous and value > 1000 and value != 2000 and value != 2009
    .unguarded = counted or chosen from the rows each time
figure-arrests-per-cell-alt = Arrests per cell in official totals stated from { $since } to { $until }: between { $lowest } and { $highest }. In { $publications } that print 2,000 or 2,009 cells there are fewer than two: { $printed } with 2,009, { $article } in the article.
    .holds = counts/c094-cells.value = 2009
figure-arrests-per-cell-description = One axis from zero. The official totals lie in a tinted band, the publications with 2,000 or 2,009 cells together far below it, near zero.
    .holds = counts/c094-cells = 2009; counts/c073-cells = 2000; arrests-per-cell-2009 < arrests-per-cell-lowest
    .unguarded = the function of the figure checks it on the rows that it draws
figure-arrests-per-cell-erroneous = number in error
figure-arrests-per-cell-printed = with 2,009 cells: { $ratio }
    .holds = counts/c094-cells = 2009
figure-arrests-per-cell-article = the article: { $ratio }
figure-arrests-per-cell-on-figure = Arrests as the services announced them at the time; these are not convictions.
figure-arrests-per-cell-column-cells = Cells in the same statement
figure-arrests-per-cell-column-ratio = Arrests per cell
figure-arrests-per-cell-misprint = with { $cells } cells, a misprint: { $ratio }

## Deaths in organised violence in three states of the Sahel.

# $deadlier-number: how many years have been deadlier; $deadlier-count: the same with its noun.
figure-deaths-in-sahel-title = { $deadlier ->
    [all] { $countries }: each of the { $years-since } of these data since the article has been deadlier than any year up to the article’s, whichever estimate is taken
   *[some] { $countries }: { $deadlier-number } of the { $years-since } of these data since the article have been deadlier than any year up to the article’s, whichever estimate is taken
}
    .unguarded = the function of the figure checks it on the rows that it draws
figure-deaths-in-sahel-subtitle = Deaths in organised violence, which is not all terrorism, by year, { $start } to { $end }: best estimate, with the range from the low to the high one
    .holds = bodies/ucdp.note_en has organised violence not terrorism.
    .unguarded = the function of the figure checks it on the rows that it draws
figure-deaths-in-sahel-note = UCDP, release { $release }: fighting between a state and a group or between groups, and violence against civilians. A pair of actors whose fighting never caused 25 deaths in a year is absent by rule, so a zero means that the rule recorded nothing. Releases revise the past: the numbers here are those of this release, not those known in { $article }. For the three states together, low, best and high estimates are each added up.
    .holds = bodies/ucdp.acronym = UCDP
    .unguarded = the definitions of the source
figure-deaths-in-sahel-alt = Deaths in organised violence in { $countries } together: { $first } in { $first-year }, { $before } in { $before-year }, the year of the article, { $peak } in { $peak-year }, the most, and { $last } in { $last-year }. Small panels show each state.
    .unguarded = counted or chosen from the rows each time
figure-deaths-in-sahel-description = Best estimates for the three states together: { $years }. The highest estimate of any year up to the article’s is { $highest }. In { $last-year } the range runs from { $low } to { $high }. { $states }
    .unguarded = counted or chosen from the rows each time
state-peak = { $country }: highest in { $year }, { $deaths }.
year-and-number = { $year } { $number }
figure-deaths-in-sahel-together = The three states together
    .unguarded = the function of the figure checks it on the rows that it draws
figure-deaths-in-sahel-before = highest estimate up to its year: { $number }
    .unguarded = counted or chosen from the rows each time

## Then and now: verdicts and measures on the article's day and today.

figure-then-and-now-title = One of the { $claims } with a rule would be judged otherwise today: { $come } has taken { $gone }’s place among the co-chairs of the Africa Focus Group
    .holds = verdicts-turned = 1; milestones/2021-12-02-africa-focus-group.co_chairs = ITA MAR NER USA; milestones/2024-09-30-washington.co_chairs = ITA MAR SAU USA
    .unguarded = the function of the figure checks it on the rows that it draws
figure-then-and-now-subtitle = Verdicts on the article’s claims as they could be reached on { $article }, and as if the claims were made on { $today }; below, three measures on both days
    .unguarded = says how the figure is drawn
figure-then-and-now-note = Then: the tables cut to what could be known on the article’s day; now: all tables. Each of the three measures has a scale of its own, from zero. Cells: the highest official total by that day; “+” means “more than”. Deaths: the last full year in the UCDP release that the figures use, not as known in 2021; the next release has one year more.
    .unguarded = says how the figure is drawn
figure-then-and-now-alt = { $claims } with a rule, judged as on { $article } and as today. One verdict differs: { $come } has replaced { $gone } as co-chair of the Africa Focus Group. { $numbers }
    .holds = verdicts-turned = 1; milestones/2021-12-02-africa-focus-group.co_chairs = ITA MAR NER USA; milestones/2024-09-30-washington.co_chairs = ITA MAR SAU USA
    .unguarded = the function of the figure checks it on the rows that it draws
figure-then-and-now-description = The verdict on one claim turns from supported to contradicted; all others stay. { $moved }
    .holds = verdicts-turned = 1; claims/partner-4-cochairs.verdict = supported
    .unguarded = the function of the figure checks it on the rows that it draws
figure-then-and-now-moved = { $measure }: { $then }, then { $now }.
figure-then-and-now-dated = { $value } ({ $date })
figure-then-and-now-verdicts-head = The claims that have a rule, one column per claim
figure-then-and-now-measures-head = Three measures, then and now
    .unguarded = says how the figure is drawn
figure-then-and-now-turned = Africa Focus Group: { $come } for { $gone }
    .holds = verdicts-turned = 1; bodies/africa-focus-group.name_en = Africa Focus Group
figure-then-and-now-cells = Cells dismantled since 2002, highest official total
    .unguarded = counted or chosen from the rows each time
figure-then-and-now-lion = African Lion, participants from all countries
    .holds = lion-latest > 0; african_lion/2025.participants_scope = all-countries
figure-then-and-now-deaths = Deaths in organised violence in Mali, Burkina Faso and Niger, last full year of the release in use
    .holds = countries/MLI.name_en = Mali; countries/BFA.name_en = Burkina Faso; countries/NER.name_en = Niger; every sahel must have source_id = ucdp-cy-25-1
figure-then-and-now-column-what = Claim or measure
figure-then-and-now-column-then = On the article’s day
figure-then-and-now-column-now = Today
figure-then-and-now-short-cells = Total of cells
figure-then-and-now-short-lion = African Lion
figure-then-and-now-short-deaths = Sahel deaths
    .unguarded = says how the figure is drawn

## The verdicts of the claims by part of the article.

figure-verdicts-by-section-title = The record fully supports { $supported } of the article’s { $claims } and contradicts { $contradicted }; of the { $central-claims } central ones it supports { $central-supported } and contradicts { $central-contradicted }
    .holds = 0 < claims-central < claims-all; claims-supported > 0; claims-contradicted > 0; claims-central-supported > 0; claims-central-contradicted > 0
figure-verdicts-by-section-subtitle = The claims of the article by part, one mark per claim, with the verdict on each; large marks are the central claims, each counted once
figure-verdicts-by-section-note = A claim is central if it is the thesis, what one of the article’s points asserts, or a number on which it rests its case. The small marks are all others, and claims that repeat an earlier one; repeats are in the totals for all claims in the title, not in those for the central claims. In each group the marks are ordered by verdict, not by their place in the text.
    .unguarded = says how the figure is drawn
figure-verdicts-by-section-alt = { $claims } in { $sections } of the article, one mark each: { $verdicts }. Of the { $central-claims } central ones: { $central }.
    .unguarded = counted or chosen from the rows each time
figure-verdicts-by-section-description = By part, in the order of the article. { $rows } Not checkable, by the article’s main sections: { $not-checkable }.
    .unguarded = counted or chosen from the rows each time
figure-verdicts-by-section-section = { $section }: { $verdicts }{ $n ->
        [0] .
       *[other] ; central among them: { $central }.
    }
figure-verdicts-by-section-legend = { $verdict } { $count }, central { $central }
figure-verdicts-by-section-central-head = Central
figure-verdicts-by-section-others-head = Others
figure-verdicts-by-section-part-intro = Introduction
    .holds = sections/intro.title_en = Introduction
figure-verdicts-by-section-part-partner = A reliable partner
figure-verdicts-by-section-part-role = A rising role
figure-verdicts-by-section-part-interests = Shared interests
figure-verdicts-by-section-part-conclusion = Conclusion
    .holds = sections/conclusion.title_en = Conclusion

figure-places-of-operations-title = { $first } and { $second } come up in more operations than any other place
    .unguarded = the function of the figure names them and checks it
figure-places-of-operations-subtitle = Places that the operations of the record name, { $start } to { $end }: the more operations, the larger the dot
    .unguarded = says how the figure is drawn
figure-places-of-operations-note = The table is a sample of what publications report: the map shows where operations were placed, not where there are most cells. An operation in several places counts at each. { $none-missing ->
    [yes] All positions are from GeoNames.
   *[no] Positions are from GeoNames; { $missing } without one there stay off the map: { $missing-names }.
    } The coast is that of Natural Earth, and no border is drawn.
    .unguarded = counted or chosen from the rows each time
figure-places-of-operations-alt = Map of the western Mediterranean and north-west Africa with the places of operations. Most operations name { $listed }.
    .unguarded = counted or chosen from the rows each time
figure-places-of-operations-description = { $places } are named, each as often as operations name it. Full dots are places where Moroccan services acted without a partner at least once, hollow ones those named only with another state.
    .unguarded = counted or chosen from the rows each time
figure-places-of-operations-counted = { $place } ({ $operations })
figure-places-of-operations-partner = only in operations with another state
figure-places-of-operations-atlantic = Atlantic
figure-places-of-operations-mediterranean = Mediterranean
