# African Lion, edition by edition: participants by who is counted.

figure-african-lion-title = From { $first } to { $last } African Lion’s reported participants rose every year; the editions of { $cancelled } were cancelled
figure-african-lion-subtitle = Participants as published, by who is counted, editions of { $start } to { $end }
figure-african-lion-note = Numbers can be compared only within one scope, so no line joins the editions. “+” and an arrow mean “more than”, “≈” means “about”; some numbers are sums made for this book, as the data below say. No rows were found for { $missing }, and sources differ on the first year of the exercise. The edition of 2014 was a staff exercise.
figure-african-lion-alt = African Lion, { $start } to { $end }: participants from { $lowest } in { $lowest-year } ({ $lowest-scope }) to { $highest } in { $highest-year } ({ $highest-scope }), rising each year from { $first } to { $last }. Cancelled: { $cancelled }. Held, but no number found: { $uncounted }.
figure-african-lion-description = Edition by edition. { $editions }
figure-african-lion-counted = { $year }: { $participants }, { $scope }.
figure-african-lion-other = { $year }: { $status }.
figure-african-lion-uncounted = { $year }: no number given.
figure-african-lion-cancelled = cancelled
figure-african-lion-planned = planned
figure-african-lion-no-number = no count found
figure-african-lion-missing = no rows found
figure-african-lion-more-than = “more than”
figure-african-lion-all-countries = all countries
figure-african-lion-us-and-morocco = Americans and Moroccans
figure-african-lion-us-only = Americans only
