### Numbers, dates, lists and counted nouns that any book needs.
### $n chooses the form, or $whole, its whole part; $number is the number as written; $case serves the Arabic dual only.
### $gender and $alone (does no noun follow?) serve Arabic numbers in words.

## Numbers and dates.

qualified-about = about { $what }
qualified-more-than = more than { $what }
qualified-at-least = at least { $what }
qualified-at-most = at most { $what }
number-words = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $number }
}
date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
period = { $start } to { $end }
period-of-year = start of { $start } to { $end }

## Months where there is little room; where they are left out, they are written in full.

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Lists and punctuation.

list-next = { $list }, { $item }
list-last = { $list } and { $item }
comma = ,
semicolon = ;
full-stop = .
# The outer pair of quotation marks, then the inner one.
quotation-marks = “”‘’
list-separator = ;{" "}
or-separator = { " or " }

## Counted nouns.

claim = { $n ->
    [0] no claims
    [1] one claim
    [2] two claims
   *[other] { $number } claims
}

page = { $n ->
    [0] no pages
    [1] one page
    [2] two pages
   *[other] { $number } pages
}

publication = { $n ->
    [0] no publications
    [1] one publication
    [2] two publications
   *[other] { $number } publications
}

source = { $n ->
    [0] no sources
    [1] one source
    [2] two sources
   *[other] { $number } sources
}

row = { $n ->
    [0] no rows
    [1] one row
    [2] two rows
   *[other] { $number } rows
}

table = { $n ->
    [0] no tables
    [1] one table
    [2] two tables
   *[other] { $number } tables
}

chapter = { $n ->
    [0] no chapters
    [1] one chapter
    [2] two chapters
   *[other] { $number } chapters
}

year = { $n ->
    [0] no years
    [1] one year
    [2] two years
   *[other] { $number } years
}

month = { $n ->
    [0] no months
    [1] one month
    [2] two months
   *[other] { $number } months
}

day = { $n ->
    [0] no days
    [1] one day
    [2] two days
   *[other] { $number } days
}

percent = { $number } per cent
times = { $number } times
