# Operations with a partner state.

figure-joint-operations-title = The case of December 2021 was not the first: joint cases with the United States are on record from { $usa }, with Spain from { $spain }
figure-joint-operations-subtitle = Operations in which, according to the publications, another state took part, { $start } to { $end }: one mark per operation
figure-joint-operations-note = An operation is neither a cell nor an arrest. The table is a sample before 2019 and nearly complete only for 2019 to 2021, so the marks do not show the pace of cooperation. That the partner took part is nearly always the word of the Moroccan or the Spanish services. A date without a day is known to the month only; some are dates of the announcement.
figure-joint-operations-alt = Timeline of operations with another state, one mark each: { $lanes }. A dashed line marks the article, { $article }. The article names: { $named }.
figure-joint-operations-description = Lane by lane, in order of time. { $listed }
figure-joint-operations-lane-span = { $lane } { $first } to { $last }
figure-joint-operations-lane-once = { $lane } { $first }
figure-joint-operations-lane-listed = { $lane }: { $operations }.
figure-joint-operations-event = { $date }, { $place }
figure-joint-operations-with-others = { $event }, with { $others }
figure-joint-operations-no-place = place not given
figure-joint-operations-more-places = { $places }, and elsewhere
figure-joint-operations-joint-operation = joint operation
figure-joint-operations-in-morocco = in Morocco, with a partner’s help
figure-joint-operations-arrest-abroad = arrest abroad
figure-joint-operations-named = named in the article
