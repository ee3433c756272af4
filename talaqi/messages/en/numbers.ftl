# Numbers with their nouns, dates and lists.
# $n chooses the form, $number is the number as written; $case serves the Arabic dual only.

qualified-about = about { $what }
qualified-more-than = more than { $what }
qualified-at-least = at least { $what }
qualified-at-most = at most { $what }

date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
period = { $start } to { $end }
period-of-year = start of { $start } to { $end }
list-next = { $list }, { $item }
list-last = { $list } and { $item }

