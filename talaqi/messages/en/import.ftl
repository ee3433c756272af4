# What an import says before it writes.

import-reads = { $title }: { $number } { $n ->
    [one] row
   *[other] rows
} for { $file }.
import-more = … and { $number } more values.
import-counts = Rows added: { $added }; rows lost: { $lost }; values changed: { $changed }.
import-private = Its licence does not allow rows to be passed on, so they stay in { $file }, which git ignores and the book does not publish. Cite: { $cite }.
import-dry = Nothing was written.
import-written = Written. What it changes in the book: make changes
