# The figures of cells and arrests year by year.

figure-cells-by-year-title = Where several sources give a number for a year, they never all agree: for 2018 the BCIJ has { $bureau }, the US report { $us-number }
figure-cells-by-year-subtitle = Cells dismantled in Morocco, by year and by who counts. Grey spans the lowest to the highest number; nothing is averaged
figure-cells-by-year-note = { $numbers } as stated; { $parts } cover only part of a year. Scopes differ: the BCIJ counts its own cases; the Interior Ministry counts the whole country, but for { $linked } only cells linked to ISIS; what the US State Department counts is at times closer to operations.
figure-cells-by-year-alt = Cells dismantled in Morocco from { $since } to { $until } by who counts: up to { $highest } in { $highest-year }, only { $last } in { $until }. Where several sources give a number for a year, they never all agree; for 2018 the BCIJ has { $bureau-number }, the US report { $us-number }.
figure-cells-by-year-description = For each year a grey box from the lowest to the highest number stated, with a mark in a place and shape of its own for each body that counts; hollow marks cover part of the year.

figure-arrests-by-year-title = For 2021 alone there are { $ministry-number }, { $us-number } or { $bureau }, depending on who counts whom
figure-arrests-by-year-subtitle = People arrested in terrorism cases in Morocco, by year and by who counts. Grey spans the lowest to the highest number; nothing is averaged
figure-arrests-by-year-note = { $numbers } as stated; { $parts } cover only part of a year. Definitions differ: members of cells only; all suspects, lone actors included; or people questioned and released.
figure-arrests-by-year-alt = Arrests in terrorism cases in Morocco from { $since } to { $until } by who counts: up to { $highest } in { $highest-year }, down to { $last } in { $until }. Sources differ widely; for 2021 they give { $ministry-number }, { $us-number } and { $bureau-number }.
figure-arrests-by-year-description = For each year a grey box from the lowest to the highest number stated, with a mark in a place and shape of its own for each body that counts; hollow marks cover part of the year. In a year without a mark no number was found.
figure-arrests-by-year-on-figure = As the services announced them at the time of arrest; these are not convictions.
