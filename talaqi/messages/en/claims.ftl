### The ledger of claims, and why a test holds or fails.

## The ledger and its cards.

ledger-title = The claims and what the record says of them
ledger-claim = Claim
ledger-verdict = Verdict
ledger-reason = Reason
claim-of = Claim { $order } of { $all }
claim-says = The claim
record-shows = The record shows
claim-repeats = The same claim as number { $order }, stated again{ $weight ->
    [central] ; the two count once among the central claims.
   *[other] .
}
claim-change = What would change this verdict:
claim-address = Address of this claim
rule-behind = The rule and its outcome
no-rule = No rule: nothing in the tables can decide this claim.
no-rule-read = No rule: nothing in the tables can decide this claim. The verdict is that of the editor, who read the sources below.
computed-otherwise = On the rows known on the day of this build, the rule gives another verdict:
threshold-of-rule = The threshold in the rule is { $number }; at other values:
threshold-any = any value:
threshold-to = { $n ->
    [0] at { $end }:
   *[other] up to { $end }:
}
threshold-from = from { $start }:
threshold-between = from { $start } to { $end }:

## What a test asks of a value.

asks-date-equal = { $value }
asks-date-unequal = not { $value }
asks-date-less = before { $value }
asks-date-at-most = up to { $value }
asks-date-more = after { $value }
asks-date-at-least = from { $value } on
asks-number-equal = { $value }
asks-number-unequal = not { $value }
asks-number-less = less than { $value }
asks-number-at-most = at most { $value }
asks-number-more = more than { $value }
asks-number-at-least = { $value } or more
# $near with $unit "percent" or "number": how far apart two values may be.
asks-number-near = { $value }, give or take { $near }{ $unit ->
    [percent] { " per cent" }
   *[number] { "" }
}
asks-words-equal = { $value }
asks-words-unequal = not { $value }
asks-words-has = { $value } among them
asks-words-says = the words “{ $value }” in this order
asks-words-of-other = the words that the condition names

## What a test looks at.

condition = { $column }: { $asked }
all-rows = the table “{ $table }”
chosen-rows = the table “{ $table }” ({ $asked })
column-of-row = { $row }. { $column }
that-of = { $value } ({ $what })
row-not-known = a row not yet known on that day
no-row = no row that fits
every-row = all the rows concerned fit
no-value = no value known
# $sign is "first", "plus" or "less"; $n is 1 for a value that is taken once.
taken-times = { $n ->
    [1] { $what }
   *[other] { $number } times “{ $what }”
}
added = { $sign ->
    [first] { $what }
    [less] { " " }less { $what }
   *[plus] { " " }plus { $what }
}
aggregate-highest = The highest “{ $column }” in { $what }
aggregate-lowest = The lowest “{ $column }” in { $what }
aggregate-latest = “{ $column }” in the latest row of { $what }
aggregate-earliest = “{ $column }” in the earliest row of { $what }
aggregate-sum = The sum of “{ $column }” in { $what }
aggregate-count = Rows of { $what }

## What came of a test. $rows names the rows that decide it or leave it open.

why-compared-holds = { $what }: { $value }; the claim needs: { $asked }. The test holds.
why-equal-holds = { $what }: { $value }, as the claim needs. The test holds.
why-compared-fails = { $what }: { $value }; the claim needs: { $asked }. The test fails.
why-compared-open = { $what }: { $value }; the claim needs: { $asked }. The rows cannot decide it.
# A sentence does not begin with a figure.
rows-counted = { $n ->
    [1] One row
    [2] Two rows
    [3] Three rows
    [4] Four rows
    [5] Five rows
    [6] Six rows
    [7] Seven rows
    [8] Eight rows
    [9] Nine rows
    [10] Ten rows
   *[other] { $number } rows
}
why-some-holds = { rows-counted } of { $what }: { $rows }. One is enough: the test holds.
why-some-fails = No row of { $what }. The claim needs one: the test fails.
why-some-open = In { $what } a value is missing or a date too coarse: { $rows }. The rows cannot decide it.
why-no-holds = No row of { $what }, as the claim says: the test holds.
why-no-fails = { rows-counted } of { $what }: { $rows }. The claim allows none: the test fails.
why-no-open = In { $what } a value is missing or a date too coarse: { $rows }. The rows cannot decide it.
why-every-holds = { rows-counted } of { $what }, { $n ->
    [1] and it has what the claim needs
    [2] and both have what the claim needs
   *[other] and all have what the claim needs
} ({ $asked }): the test holds.
why-every-fails = In { $what }, { $n ->
    [1] one row lacks
    [2] two rows lack
   *[other] { $number } rows lack
} what the claim needs ({ $asked }): { $rows }. The test fails.
why-every-open = { $n ->
    [0] No row of { $what }: nothing to test.
   *[other] In { $what } a value is missing or a date too coarse: { $rows }. The rows cannot decide it.
}
why-each-year-holds = For each of the years { $span } there is a row of { $what }: the test holds.
why-each-year-fails = For { $years } there is no row of { $what }. The claim needs one for each of the years { $span }: the test fails.
why-each-year-open = The rows of { $what } cannot decide it.
why-undecided = Part of the claim is beyond what the tables can decide; the reason says which part.

## What came of the condition of a sentence.

text-holds = { $what }: { $text }.
held-compared-holds = { $what }: { $value }; the sentence needs: { $asked }.
held-equal-holds = { $what }: { $value }, as the sentence needs.
held-compared-fails = { $what }: { $value }; the sentence needs: { $asked }, and that is not so.
held-compared-open = { $what }: { $value }; the sentence needs: { $asked }, and the rows cannot decide it.
held-some-holds = { rows-counted } of { $what }: { $rows }; the sentence needs one.
held-some-fails = No row of { $what }; the sentence needs one.
held-some-open = The rows of { $what } cannot decide it.
held-no-holds = No row of { $what }, as the sentence says.
held-no-fails = { rows-counted } of { $what }: { $rows }; the sentence allows none.
held-no-open = The rows of { $what } cannot decide it.
held-every-holds = { rows-counted } of { $what }, each with what the sentence needs ({ $asked }).
held-every-fails = In { $what }, { $n ->
    [1] one row lacks
    [2] two rows lack
   *[other] { $number } rows lack
} what the sentence needs ({ $asked }): { $rows }.
held-every-open = No row of { $what }: nothing to compare.
held-each-year-holds = A row of { $what } for each of the years { $span }.
held-each-year-fails = No row of { $what } for { $years }; the sentence needs one for each of the years { $span }.
held-each-year-open = The rows of { $what } cannot decide it.
held-undecided = No table can decide this.

## Words that follow two numbers: whether the second is higher, lower or the same. $gender is that of the subject.

trend-verb-higher = rose to
trend-verb-lower = fell to
trend-verb-same = stayed at
trend-then-higher = then rose to
trend-then-lower = then fell to
trend-then-same = then stayed at
trend-compared-higher = more than
trend-compared-lower = fewer than
trend-compared-same = as many as

## Claims as of the reference day and now.

table-then-and-now = The claims then and now
table-then-and-now-changed = The claims whose verdict or evidence has changed since
table-then-and-now-note = “Then” goes by the rows that could be known on { $date }, “now” by all rows. Of each claim one test is shown: the one whose outcome changed between the two days or, where none did, the first. What it found is the value that it came to, or the latest row that decided it.
then-claim = Claim
then-value-then = Found then
then-verdict-then = Verdict then
then-value-now = Found now
then-verdict-now = Verdict now
