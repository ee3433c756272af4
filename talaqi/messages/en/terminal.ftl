### What commands say at the terminal. A language may leave these out: the common language of the book says them then, or English.

## `talaqi check`: where, what is wrong, and what would be right.

place-file = the file:
place-line = line { $line }:
place-cell = line { $line }, column { $column }:
place-row = line { $line }, row { $row }:
and-alike = The same is wrong in more lines, { $number } of them: { $lines }.
more-problems = … and { $number } more problems.
comparisons = comparisons ({ $languages }): { $guarded } guarded, { $exempt } exempt, { $open } open
comparisons-open = These sentences compare and have no condition: add {"{"}holds{"}"} with one, or {"{"}unguarded{"}"} with the reason why no table can decide them.
comparisons-more = … and { $number } more: to see all, run make check
guard-fails = the tables do not bear out this sentence. { $found } The condition is “{ $condition }”. Rewrite the sentence in every language, or correct the row.
guard-open = the tables cannot decide this sentence. { $found } The condition is “{ $condition }”. Restore the value that is missing, or rewrite the sentence in every language.
guard-unreadable = the condition “{ $condition }” cannot be used: { $problem }
rule-guard = “{ $value }”: { $accepted }
rule-reviewed = { $cells }. The words were others when the sentences on this row were last read. Read these lines again, in every language: { $places }. When they are true, run make confirm; or restore the words.
rule-reviewed-alone = { $cells }. The words were others when this row was last read. No sentence rests on it: see that they are right, in every language, then run make confirm; or restore the words.
reviewed-cell = { $length ->
    [0] { $column } is now empty
   *[other] { $column } is now “{ $value }”
 }
confirmed = { $file }: cells with new words noted as read: { $number }
no-problems = The tables are in order: { $tables } tables, { $rows } rows.
rule-file-missing = is missing. Restore it, or take the table out of datapackage.json.
rule-file-is-folder = is a folder. A table is a CSV file of this name.
rule-file-empty = is empty. Its first line must name the columns.
rule-file-utf16 = is saved as UTF-16. Save it as “CSV UTF-8”.
rule-file-nul = holds NUL bytes: it is damaged, or not a text file. Save it again as “CSV UTF-8”.
rule-file-long-line = has a line of more than a million characters, which no table has. Was a row merged, or another file put in its place?
rule-file-not-utf8 = is not UTF-8 (an Arabic Windows spreadsheet saves Windows-1256). Save it as “CSV UTF-8”.
rule-file-truncated = ends in the middle of a line: it was cut off. The last row must end with a line break.
rule-file-tabs = separates its cells with tabs. Save it as “CSV UTF-8”, with commas.
rule-file-one-column = has one cell in each line: the separator is not a comma, or quotation marks stand around whole lines. Save it as “CSV UTF-8”. The columns are: { $accepted }
rule-file-sep-line = begins with a line “sep=”, which only Excel reads. Remove that line; the next one must name the columns.
rule-file-quotes = a quotation mark is opened and not closed, or stands inside a cell. Write "" for a mark inside a quoted cell.
rule-row-blank = is blank. Remove the line.
rule-row-short = has { $value } cells, and the header names { $accepted }: a cell is missing, so the rest has shifted.
rule-row-long = has { $value } cells, and the header names { $accepted }: a cell with a comma in it needs quotation marks around it.
rule-column-missing = is missing. The columns are: { $accepted }.
rule-column-unknown = “{ $value }” is not a column of this table. The columns are: { $accepted }.
rule-column-twice = “{ $value }” appears twice.
rule-column-order = the columns are in the wrong order. The right one is: { $accepted }.
rule-type = “{ $value }” is not a whole number. Write digits only, 2009 and not 2,009; leave the cell empty where the number is unknown.
rule-duplicate = “{ $value }” is used by another row too. An id names one row for ever: choose a new one.
rule-required = is empty, and must be filled.
rule-date = “{ $value }” is not a date. Write 2021, 2021-03 or 2021-03-25, no more precise than the source.
rule-date-ambiguous = “{ $value }” is a date as spreadsheets write it, which can be read as more than one day. Format the column as text and write 2021-03-25, year first.
rule-date-serial = “{ $value }” is a date that a spreadsheet turned into days since 1900. Format the column as text and write: { $accepted }
rule-date-far = “{ $value }”: no such year is meant. Years have four digits, from 1000 to 2999.
rule-chapter = “{ $value }” is not a chapter of the book. The chapters are: { $accepted }.
rule-language-code = “{ $value }” is not the code of a language. Write one such as en or ar.
rule-negative = “{ $value }” is below { $accepted }. Leave the cell empty where the number is unknown.
rule-pattern = “{ $value }” is not written as ids are: lower-case letters a to z, digits and hyphens.
rule-bidi = “{ $value }” holds an invisible mark that changes the reading direction. Type the text again.
rule-control = “{ $value }” holds a character that no reader sees, or a line break. Type the text again, on one line.
rule-marks-stacked = “{ $value }” holds more marks on one letter than any language writes. Type the text again.
rule-mojibake = “{ $value }” is text in UTF-8 that a program read as { $accepted }, so its letters are lost to readers. Take the column from the last good file, and open tables with the encoding UTF-8.
rule-lost = “{ $value }” has question marks where letters were: a program saved it in an encoding that lacks them. Take the column from the last good file, and save as “CSV UTF-8”.
rule-error-value = “{ $value }” is what a spreadsheet shows where a formula failed. Write the value itself, or leave the cell empty.
rule-shaped = “{ $value }” holds letters frozen in their joined forms, as copied from a PDF. Write: { $accepted }
rule-markup = “{ $value }” holds HTML. A cell is plain text.
rule-formula = “{ $value }” starts like a spreadsheet formula, which would run when the table is opened. Begin with a letter or a digit.
rule-persian = “{ $value }” holds Persian letters that only look Arabic, so no search would find them. Write: { $accepted }
rule-spaces = “{ $value }” has too many spaces. Write: { $accepted }
rule-normal-form = “{ $value }” is written with letters and marks apart, so no search would find it. Write: { $accepted }
# $accepted: what would be right.
rule-cell-long = “{ $value }” goes on for more than { $accepted } characters, which no such cell has. Was a row merged, or another text pasted?
rule-address = “{ $value }” is not a web address. It begins with http:// or https:// and holds no spaces; letters beyond ASCII are percent-encoded.
rule-language = “{ $value }” is not written in the script of the column’s language.
rule-dangling = “{ $value }”: an id here is not in { $accepted }. Add its row there, or correct the id.
rule-list-twice = “{ $value }”: an id stands here twice: { $accepted }. Leave one.
rule-vocabulary = “{ $value }” is not one of the words that this column accepts: { $accepted }.
rule-untranslated = is empty, while another language has the text. Every language of the book needs it.
rule-dictionary-untranslated = “{ $value }” lacks what another language of the book has: { $accepted }.
rule-ends-before-start = “{ $value }” is before the start, { $accepted }.
rule-source-older = “{ $value }” is later than a publication that reports it: { $accepted }. Correct this date, the day of the publication in the table of sources, or the source that the row names.
rule-sources-older = “{ $value }” is later than every publication that reports it: { $accepted }. Correct this date or the day of a publication in the table of sources, or add a source that appeared later.
rule-verdict = the editor’s verdict is “{ $value }”, and the rule gives { $accepted }. Change the verdict, with a reason, or the rule: the book says what a person decided.
rule-note-mark = begins with a byte-order mark, which was ignored.
rule-note-windows = has Windows line endings, which make no difference.
rule-note-semicolons = separates its cells with semicolons, which were read as commas.

## `talaqi check`: what keeps a claim's rule from being run.

rule-test-unreadable = “{ $accepted }” is not a test. The forms it may take are listed at the head of talaqi/rules/parser.py.
rule-test-tolerance = “{ $accepted }”: say how near the values must be, such as “within 2%” or “within 3”.
rule-test-no-fact = the rule names “{ $accepted }”, which is no fact of the book, no number and no date.
rule-test-empty = the condition is empty.
rule-test-no-reason = an exemption needs its reason: say why no table can decide the sentence.
rule-test-condition = “{ $accepted }” is not a condition: write a column, one of = != < <= > >= has in, and a value.
rule-test-every = “{ $accepted }”: a test with “every” needs “must have” and what each row must have.
rule-test-each-year = “{ $accepted }”: the years must be in order, and a test with “some” must follow them.
rule-test-no-table = the rule names the table “{ $accepted }”, which does not exist.
rule-test-no-column = the rule names the column “{ $accepted }”, which does not exist.
rule-test-no-row = the rule names the row “{ $accepted }”, which does not exist.
rule-test-no-value = the rule asks for “{ $accepted }”, a value that the column cannot have.
rule-test-not-a-number = the rule compares “{ $accepted }” with a number, and it is not one.
rule-test-not-comparable = “{ $accepted }” cannot be compared in this way.
rule-test-undated = the rows of the table “{ $accepted }” have no date, so none of them is the latest or the earliest.
rule-test-no-date = the rule writes “{ $accepted }” as a date, and the calendar has no such day.
rule-test-claims = the rule reads the table “{ $accepted }”: a verdict must not rest on verdicts. Test the rows instead.
rule-rule-needed = is empty, and the verdict is “contradicted”: the book contradicts no claim without a rule that anyone can run again. Write its tests, or change the verdict.
rule-repeats-later = “{ $value }” is not earlier than this claim: only an earlier one can be repeated.
rule-rule-editorial = the rule reads “{ $accepted }”, which holds the editor’s own judgement: a verdict must not rest on it. Test what the source of the row says.
rule-rule-undecided = the rule says “undecided” and nothing else: leave it empty, which means the same.
rule-reason-number = the number “{ $value }” cannot be said: { $accepted }.
rule-reason-brace = “{ $value }” has a brace that no number stands in. Write the key of a number between two braces, {"{"}table/row{"}"}, or remove the brace.
rule-reason-numbers-differ = lacks numbers that the other language says: { $accepted }.

## `talaqi import`: what it says before it writes.

import-reads = { $title }: { $number } { $n ->
    [one] row
   *[other] rows
} for { $file }.
import-more = … and { $number } more values.
import-counts = Rows added: { $added }; rows lost: { $lost }; values changed: { $changed }.
import-private = Its licence does not allow rows to be passed on, so they stay in { $file }, which git ignores and the book does not publish. Cite: { $cite }.
import-dry = Nothing was written.
import-written = Written. What it changes in the book: make changes

## `talaqi edition`.

edition-recorded = The edition is recorded in { $file }: commit it. Publish _build/site as it is; it holds { $folder }, which must stay there when the next edition takes its place.
edition-no-commit = There is no git repository here, so the record names no revision.
edition-edited = Files differ from the last commit, so the record names the revision as { $commit }.
edition-no-site = _config.yml names no site, so citations of this edition print no address.

## `talaqi changes`.

changes-sentences = Read again:

## `talaqi serve`.

serve-at = The book is at { $address }: edit, save, and it is built again. Ctrl-C ends it.
serve-kept = Not built; the last good book is still shown. Fix this and save.
serve-waiting = Not built, and there is no earlier book to show. Fix this and save.
serve-missing = make serve needs livereload: .venv/bin/python -m pip install --require-hashes -r .binder/requirements.txt
serve-port = The book cannot be shown on port { $port } ({ $problem }): name another, .venv/bin/python -m talaqi serve --port 8001
