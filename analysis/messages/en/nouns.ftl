# The counted nouns of this book.

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

person = { $n ->
    [0] no people
    [1] one person
    [2] two people
   *[other] { $number } people
}

detainee = { $n ->
    [0] no people arrested
    [1] one person arrested
    [2] two people arrested
   *[other] { $number } people arrested
}

death = { $n ->
    [0] no deaths
    [1] one death
    [2] two deaths
   *[other] { $number } deaths
}

attack = { $n ->
    [0] no attacks
    [1] one attack
    [2] two attacks
   *[other] { $number } attacks
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

source = { $n ->
    [0] no sources
    [1] one source
    [2] two sources
   *[other] { $number } sources
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

test = { $n ->
    [0] no tests
    [1] one test
    [2] two tests
   *[other] { $number } tests
}

table = { $n ->
    [0] no tables
    [1] one table
    [2] two tables
   *[other] { $number } tables
}

outlet = { $n ->
    [0] no outlets
    [1] one outlet
    [2] two outlets
   *[other] { $number } outlets
}

account = { $n ->
    [0] no accounts
    [1] one account
    [2] two accounts
   *[other] { $number } accounts
}

chapter = { $n ->
    [0] no chapters
    [1] one chapter
    [2] two chapters
   *[other] { $number } chapters
}

number = { $n ->
    [0] no numbers
    [1] one number
    [2] two numbers
   *[other] { $number } numbers
}

attacker = { $n ->
    [0] no attackers
    [1] one attacker
    [2] two attackers
   *[other] { $number } attackers
}

civilian = { $n ->
    [0] no civilians
    [1] one civilian
    [2] two civilians
   *[other] { $number } civilians
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

percent = { $number } per cent

times = { $number } times
