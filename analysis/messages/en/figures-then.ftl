# Then and now: verdicts and measures on the article's day and today.

figure-then-and-now-title = One of the { $claims } with a rule would be judged otherwise today: { $come } has taken { $gone }’s place among the chairs of the Africa Focus Group
figure-then-and-now-subtitle = Verdicts on the article’s claims as they could be reached on { $article }, and as if the claims were made on { $today }; below, three measures on both days
figure-then-and-now-note = Then: the tables cut to what could be known on the article’s day; now: all tables. Each of the three measures has a scale of its own, from zero. Total of cells: the highest stated by that day; “+” means “more than”. Deaths: the last full year, as in the UCDP release used throughout, not as known in 2021.
figure-then-and-now-alt = { $claims } with a rule, judged as on { $article } and as today. One verdict differs: { $come } has replaced { $gone } as co-chair of the Africa Focus Group. { $numbers }
figure-then-and-now-description = The verdict on one claim turns from supported to contradicted; all others stay. { $moved }
figure-then-and-now-moved = { $measure }: { $then }, then { $now }.
figure-then-and-now-dated = { $value } ({ $date })
figure-then-and-now-verdicts-head = The claims that have a rule, one column per claim
figure-then-and-now-measures-head = Three measures, then and now
figure-then-and-now-turned = Africa Focus Group: { $come } for { $gone }
figure-then-and-now-cells = Cells dismantled since 2002, highest total stated
figure-then-and-now-lion = African Lion, participants from all countries
figure-then-and-now-deaths = Deaths in organised violence in Mali, Burkina Faso and Niger, last full year
figure-then-and-now-column-what = Claim or measure
figure-then-and-now-column-then = On the article’s day
figure-then-and-now-column-now = Today
figure-then-and-now-short-cells = Total of cells
figure-then-and-now-short-lion = African Lion
figure-then-and-now-short-deaths = Sahel deaths
