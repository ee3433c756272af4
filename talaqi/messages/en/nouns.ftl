# The counted nouns of the book.

claim = { $n ->
    [0] no claims
    [1] one claim
    [2] two claims
   *[other] { $number } claims
}

publication = { $n ->
    [0] no publications
    [1] one publication
    [2] two publications
   *[other] { $number } publications
}

row = { $n ->
    [0] no rows
    [1] one row
    [2] two rows
   *[other] { $number } rows
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
