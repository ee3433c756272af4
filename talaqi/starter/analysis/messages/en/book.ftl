# The words of this book, in files of any name; the engine has those of its pages.

# Nouns: the number chooses the form.
leap-second = { $n ->
    [0] no leap seconds
    [1] one leap second
    [2] two leap seconds
   *[other] { $number } leap seconds
}
second = { $n ->
    [1] one second
   *[other] { $number } seconds
}
waiting-year = { $n ->
    [1] one year
   *[other] { $number } years
}

# What one row of each table is about.
row-leap_seconds = Leap second of { $date }
row-decisions = { $title-en }

# What each computed number counts, and how it was computed.
fact-claims-all = Claims that this book tests
fact-claims-all-how = The rows of the table were counted.
fact-claims-contradicted = Claims that the record contradicts
fact-claims-contradicted-how = The claims with this verdict were counted.
fact-leap-seconds-added = Leap seconds added to UTC
fact-leap-seconds-added-how = The rows of the table were counted.
fact-longest-wait = Years between two leap seconds that follow each other, where they are most
    .unguarded = the wait is computed as the longest
fact-longest-wait-how = The whole years between each leap second and the next were compared.
fact-fewer-in-the-2010s = Leap seconds by which the years 2010 to 2019 had fewer than the years 1980 to 1989
    .holds = count of leap_seconds where date >= 1980 and date <= 1989 > count of leap_seconds where date >= 2010 and date <= 2019
fact-fewer-in-the-2010s-how = The leap seconds of the later ten years were subtracted from those of the earlier ten.
    .holds = count of leap_seconds where date >= 1980 and date <= 1989 > count of leap_seconds where date >= 2010 and date <= 2019

# The figure.
figure-leap-seconds-title = The longest wait between two leap seconds was { $wait }, from { $start } to { $end }
    .unguarded = the wait is computed as the longest, and the ends of the difference as its lowest and highest
figure-leap-seconds-subtitle = Seconds by which atomic time (TAI) is ahead of UTC, after each leap second
figure-leap-seconds-note = Time runs from left to right. The shaded band is the longest wait.
figure-leap-seconds-alt = { $count } by date: the difference rises from { $lowest } to { $highest } seconds, with the longest wait, { $wait }, from { $start } to { $end }.
    .unguarded = the wait is computed as the longest, and the ends of the difference as its lowest and highest
figure-leap-seconds-description = Each mark is a leap second: its place along the axis of time is its date, its height the difference between atomic time and UTC after it.
figure-leap-seconds-wait = longest wait

# The table of the second chapter.
table-decisions-taken = Steps in the life of the leap second
