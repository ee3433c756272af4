# The steps of the partnership by framework; a label is named after the row that it stands beside.

figure-milestones-by-framework-title = The article names none of the steps in the global forums and at the United Nations, of which the earliest on record is from { $year }
figure-milestones-by-framework-subtitle = Steps of the US-Moroccan counter-terrorism partnership and of what surrounds it, { $start } to { $end }, by framework
figure-milestones-by-framework-note = Every row of the table is drawn, and some are labelled; marks above one another fell at about the same time. A line through a mark means that only the month is known (a short line) or only the year (a line as long as the year). Many marks mean that many documents were found, not that cooperation was close, so they are not to be counted.
figure-milestones-by-framework-alt = Timeline in lanes by framework, { $start } to { $end }, a dashed line at the article’s date. Steps that the article names stand in these lanes: { $named }. In none of these: { $unnamed }.
figure-milestones-by-framework-description = Each lane holds its steps from left to right. { $lanes }
figure-milestones-by-framework-lane-without = { $lane }: { $years }, none named in the article.
figure-milestones-by-framework-lane-with = { $lane }: { $years }; the earliest that the article names is “{ $earliest }”.
figure-milestones-by-framework-lane-bilateral = Bilateral
figure-milestones-by-framework-lane-african-lion = African Lion
figure-milestones-by-framework-lane-tsctp = TSCTP
figure-milestones-by-framework-lane-forums = Global forums
figure-milestones-by-framework-lane-global-coalition = Global Coalition
figure-milestones-by-framework-lane-united-nations = United Nations
figure-milestones-by-framework-lane-region = Morocco and its region

figure-milestones-by-framework-named = named in the article
figure-milestones-by-framework-not-named = not named in it
figure-milestones-by-framework-undone = planned or cancelled

figure-milestones-by-framework-label-2004-06-03-mnna = major non-NATO ally
figure-milestones-by-framework-label-2012-09-13-strategic-dialogue-1 = first Strategic Dialogue
figure-milestones-by-framework-label-2014-08-07-training-framework = training framework
figure-milestones-by-framework-label-2020-12-10-western-sahara = US recognition,
    Western Sahara
figure-milestones-by-framework-label-2021-12-16-sale-arrest = arrest in
    Sala Al Jadida
figure-milestones-by-framework-label-2021-01-19-soldier-arrest = US soldier arrested
figure-milestones-by-framework-label-2023-02-21-wray = FBI director in Rabat
figure-milestones-by-framework-label-2004-african-lion-series = series begins (year disputed)
figure-milestones-by-framework-label-2013-04-16-african-lion-cancelled = cancelled
figure-milestones-by-framework-label-2020-03-16-african-lion-cancelled = cancelled
figure-milestones-by-framework-label-2026-04-20-african-lion-planned = planned
figure-milestones-by-framework-label-2005-tsctp = begins, Morocco among its states
figure-milestones-by-framework-label-2006-10-30-gicnt = first meeting on nuclear terrorism
figure-milestones-by-framework-label-2016-04-13-gctf-cochair = co-chair of the GCTF
figure-milestones-by-framework-label-2014-10-coalition-membership = Morocco listed
    as a member
figure-milestones-by-framework-label-2021-12-02-africa-focus-group = Africa Focus Group
figure-milestones-by-framework-label-2022-05-11-marrakech = Marrakech ministerial
figure-milestones-by-framework-label-2020-10-06-unoct-agreement = agreement on
    an office in Rabat
figure-milestones-by-framework-label-2003-05-27-law-0303 = anti-terrorism law
figure-milestones-by-framework-label-2015-03-20-bcij = BCIJ opens
figure-milestones-by-framework-label-2020-12-22-joint-declaration = declaration
    with Israel
