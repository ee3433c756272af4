# Deaths in organised violence in three states of the Sahel.

figure-deaths-in-sahel-title = { $countries }: each year since the article has been deadlier than any before, whichever estimate is taken
figure-deaths-in-sahel-subtitle = Deaths in organised violence, which is not all terrorism, by year, { $start } to { $end }: best estimate, with the range from the low to the high one
figure-deaths-in-sahel-note = UCDP, release { $release }: fighting between a state and a group or between groups, and violence against civilians. A pair of actors whose deaths never reached 25 in a year is absent by rule, so a zero means that the rule recorded nothing. Releases revise the past: the numbers here are those of this release, not those known in { $article }. For the three states together, low, best and high estimates are each added up.
figure-deaths-in-sahel-alt = Deaths in organised violence in { $countries } together: { $first } in { $first-year }, { $before } in { $before-year }, the year of the article, { $peak } in { $peak-year }, the most, and { $last } in { $last-year }. Small panels show each state.
figure-deaths-in-sahel-description = Best estimates for the three states together: { $years }. The highest estimate of any year before the article is { $highest }. In { $last-year } the range runs from { $low } to { $high }. { $states }
state-peak = { $country }: highest in { $year }, { $deaths }.
year-and-number = { $year } { $number }
figure-deaths-in-sahel-together = The three states together
figure-deaths-in-sahel-before = highest estimate before it: { $number }
