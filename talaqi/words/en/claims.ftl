# The ledger of claims, and why a test holds or fails.

ledger-title = The article's claims and what the record says of them
ledger-claim = Claim
ledger-verdict = Verdict
ledger-reason = Reason
list-separator = ;{" "}

sign-equal = equals
sign-unequal = differs from
sign-less = is before or below
sign-at-most = is not after or above
sign-more = is after or above
sign-at-least = is not before or below
sign-has = includes
sign-in = is among

why-some-holds = The table “{ $table }” holds { $n ->
    [one] a row that meets the rule
   *[other] { $number } rows that meet the rule
}: { $rows }.
why-some-fails = No row of the table “{ $table }” meets the rule.
why-some-open = The table “{ $table }” cannot decide this.
why-no-holds = No row of the table “{ $table }” speaks against it.
why-no-fails = The table “{ $table }” holds { $n ->
    [one] a row that speaks
   *[other] { $number } rows that speak
} against it: { $rows }.
why-no-open = The table “{ $table }” cannot decide this.
why-every-holds = { $n ->
    [one] The one row
   *[other] All { $number } rows
} of the table “{ $table }” that the rule selects meet it.
why-every-fails = { $n ->
    [one] One row
   *[other] { $number } rows
} of the table “{ $table }” { $n ->
    [one] does
   *[other] do
} not meet it: { $rows }.
why-every-open = The table “{ $table }” has no row that the rule selects.
why-each-year-holds = The table “{ $table }” has such a row in each year from { $start } to { $end }.
why-each-year-fails = The table “{ $table }” has no such row in { $years }.
why-each-year-open = The table “{ $table }” cannot decide this.
why-compared-holds = { $left } { $sign } { $right }, as the rule asks: { $rows }.
why-compared-fails = It is not so that { $left } { $sign } { $right }: { $rows }.
why-compared-open = The rows are not precise enough to tell whether { $left } { $sign } { $right }.
