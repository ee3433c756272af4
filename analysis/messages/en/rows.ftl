### Tables and their rows: what the book calls one row, a column, a table that a chapter shows, and a part of the article.

## One row of each table.

row-counts = { $measure }, { $scope }, { $period } ({ $speaker-en }, { $stated-on })
row-accounts = arrests in the { $operation-id }, according to one publication
row-accounts-arrests_abroad = arrests abroad in the { $operation-id }, according to one publication
account-of-operations = operation of { $date } ({ $group-en })
row-operations = { $kind }, { $date } ({ $group-en })
row-milestones = { $title-en }
row-african_lion = African Lion { $edition-year }: { $participants-scope }
row-attacks = Attack in { $place-id }, { $date }
row-sahel = Organised violence, { $iso3 }, { $year } (UCDP release { $version })

## Rows that decided a claim, where they are named otherwise than elsewhere.

deciding-african_lion = African Lion { $edition-year } ({ $status })
deciding-countries = { $name-en }

## Further columns of a claim.

claim-detail-date_in_article = “{ $value }” in the article

## Columns whose heads do not stand alone.

column-sahel-one_sided_by_groups = Civilians killed by armed groups
column-sahel-deaths_best = Deaths (best estimate)

## Names in a sentence.

# $id: the code of the state; English puts an article before some.
country-in-prose = { $id ->
    [GBR] the { $name }
    [NLD] the { $name }
    [USA] the { $name }
   *[other] { $name }
}

## The parts of the article.

part-intro = Introduction
part-partner = A reliable partner
part-role = A rising role
part-interests = Shared interests
part-conclusion = Conclusion

## Tables that chapters show.

table-speech-as-printed = One speech as printed: cells dismantled since 2002, or since 2003 in one report
    .holds = counts/c094-cells.period_start = 2003; counts/c074-cells.period_end = speech-date; counts/c075-cells.period_end = speech-date; counts/c074-cells.period_start = 2002; counts/c075-cells.speaker_en = counts/c074-cells.speaker_en; counts/c043-cells.measure = cells_dismantled
table-chain-of-2000 = The rounded number in the record: who printed it, and when
    .holds = counts/c073-cells = 2000; counts/c054-cells = 2000; counts/c057-cells = 2000; counts/c073-cells.measure = cells_dismantled
table-national-and-bureau = The national total and the bureau’s own in the same statements
    .holds = counts/c049-cells.scope = national; counts/c050-cells.scope = bureau; counts/c049-cells.stated_on = counts/c050-cells.stated_on; counts/c019-cells.scope = national; counts/c020-cells.scope = bureau; counts/c032-cells.scope = national; counts/c033-cells.scope = bureau; counts/c046-cells.scope = national; counts/c047-cells.scope = bureau; counts/c061-cells.scope = national; counts/c062-cells.scope = bureau; counts/c032-cells.stated_on = counts/c033-cells.stated_on; counts/c046-cells.source_id = counts/c047-cells.source_id; counts/c061-cells.stated_on = counts/c062-cells.stated_on; counts/c019-cells.stated_on = counts/c020-cells.stated_on
table-verdict-words = The four verdicts
    .holds = count of terms where kind = verdict = 4
table-confidence-levels = Levels of confidence in a row
table-ideas = Words used in a sense of their own
table-bodies-named = Bodies and their official names
table-operations-usa = Operations in which, according to the publications, the United States took part
    .unguarded = the function of the number counts it each time
table-officials-named = People in office, and the bodies for which they spoke
table-bodies-short = The acronyms of bodies

## What print says of the rows of a table.

print-rows-counts = Numbers are nationwide where the row names no other scope. Those of one statement stand in one row: the ids of its numbers are c009-cells for cells, c009-arrests for arrests, c009-plots for plots and c009-operations for operations.
    .holds = counts/c009-cells.measure = cells_dismantled; counts/c009-arrests.measure = arrests; counts/c009-plots.measure = plots_foiled; counts/c009-cells.stated_on = counts/c009-arrests.stated_on; counts/c009-cells.stated_on = counts/c009-plots.stated_on
print-rows-accounts = The arrests of an account are those of the operation; where it says so, they add to those of an earlier account.
print-rows-sahel = The id of a row is its country and its year, such as mar-2003.
    .holds = sahel/mar-2003.iso3 = MAR; sahel/mar-2003.year = 2003
