
# Two thousand cells, or two hundred?
table-speech-as-printed = One speech as printed: cells dismantled since 2002
table-chain-of-2000 = The rounded number in the record: who printed it, and when
table-national-and-bureau = The national total and the bureau’s own in the same statements

# Method
table-verdict-words = The four verdicts
table-confidence-levels = Levels of confidence in a row
table-ideas = Words used in a sense of their own
table-bodies-named = Bodies and their official names

# One arrest, three dates
table-operations-usa = Operations in which, according to the publications, the United States took part
