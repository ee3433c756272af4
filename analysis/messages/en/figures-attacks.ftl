# Attacks in Morocco and the threshold of "large".

figure-attacks-since-2003-title = With “large” set at { $threshold }, one attack after Casablanca in 2003 was large: { $place } in { $year }; at { $free }, none was
figure-attacks-since-2003-subtitle = People killed in each attack in Morocco since 2003, attackers not counted, and the verdict on the article’s claim at each threshold
figure-attacks-since-2003-note = The article does not say what “large” means; the threshold is this book’s. An attack whose number of dead is not known stands below the axis, so as not to be read as a zero. Only attacks for which a source was found are drawn.
figure-attacks-since-2003-alt = Deaths by attack in Morocco: { $short }. Unknown: { $unknown-short }. Dashed line: { $threshold }. { $verdicts }
figure-attacks-since-2003-description = { $attacks }. The number of dead is not known for { $unknown }. The claim that there was no large attack, at each threshold: { $verdicts }
figure-attacks-since-2003-counted = { $place }, { $date }, { $killed }
figure-attacks-since-2003-undated = { $place }, { $date }
figure-attacks-since-2003-verdict-at = Threshold of { $thresholds }: { $verdict }.
figure-attacks-since-2003-from = { $start } or more
figure-attacks-since-2003-to = { $end } or fewer
figure-attacks-since-2003-between = { $start } to { $end }
figure-attacks-since-2003-axis = People killed
figure-attacks-since-2003-verdict-from = { $thresholds }: { $verdict }
figure-attacks-since-2003-strip = If the threshold is
figure-attacks-since-2003-line = threshold: { $threshold }
figure-attacks-since-2003-start = where the claim begins
figure-attacks-since-2003-not-known = number of dead not known
