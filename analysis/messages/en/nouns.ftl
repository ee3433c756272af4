### The counted nouns of the book.

cell = { $n ->
    [0] no cells
    [1] one cell
    [2] two cells
   *[other] { $number } cells
}

arrest = { $n ->
    [0] no arrests
    [1] one arrest
    [2] two arrests
   *[other] { $number } arrests
}

death = { $n ->
    [0] no deaths
    [1] one death
    [2] two deaths
   *[other] { $number } deaths
}

civilian = { $n ->
    [0] no civilians
    [1] one civilian
    [2] two civilians
   *[other] { $number } civilians
}

attack = { $n ->
    [0] no attacks
    [1] one attack
    [2] two attacks
   *[other] { $number } attacks
}

attacker = { $n ->
    [0] no attackers
    [1] one attacker
    [2] two attackers
   *[other] { $number } attackers
}

operation = { $n ->
    [0] no operations
    [1] one operation
    [2] two operations
   *[other] { $number } operations
}

plot = { $n ->
    [0] no plots
    [1] one plot
    [2] two plots
   *[other] { $number } plots
}

printed-total = { $n ->
    [0] no printed totals
    [1] one printed total
    [2] two printed totals
   *[other] { $number } printed totals
}

statement = { $n ->
    [0] no statements
    [1] one statement
    [2] two statements
   *[other] { $number } statements
}

milestone = { $n ->
    [0] no steps
    [1] one step
    [2] two steps
   *[other] { $number } steps
}

country = { $n ->
    [0] no countries
    [1] one country
    [2] two countries
   *[other] { $number } countries
}

participant = { $n ->
    [0] no participants
    [1] one participant
    [2] two participants
   *[other] { $number } participants
}

edition = { $n ->
    [0] no editions
    [1] one edition
    [2] two editions
   *[other] { $number } editions
}

year-in-a-row = { $n ->
    [0] no year
    [1] one year
    [2] two years in a row
   *[other] { $number } years in a row
}

article-part = { $n ->
    [0] no parts
    [1] one part
    [2] two parts
   *[other] { $number } parts
}

arrest-per-cell = { $number } arrests per cell

number = { $n ->
    [0] no numbers
    [1] one number
    [2] two numbers
   *[other] { $number } numbers
}

place = { $n ->
    [0] no places
    [1] one place
    [2] two places
   *[other] { $number } places
}
