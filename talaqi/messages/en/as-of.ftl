# A book read as of a day.
as-of-notice = This is not an edition but a reading aid: the book as of { $date }. Only rows that could be known on that day are counted; what became known later is marked. The prose and the editor’s verdicts are those of the edition.
known-later-mark = { " (known later)" }
known-later = not yet known on that day
known-later-exhibit = On { $date } the rows did not yet show what this title says, so all rows are used here.
