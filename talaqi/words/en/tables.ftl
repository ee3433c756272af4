
# Two thousand cells, or two hundred?
table-speech-as-printed = One speech as printed: cells dismantled since 2002
table-chain-of-2000 = The rounded number in the record: who printed it, and when
table-national-and-bureau = The national total and the bureau's own in the same statements
