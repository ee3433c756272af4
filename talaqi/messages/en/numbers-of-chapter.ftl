# The table of a chapter's numbers, as a notebook shows it.

numbers-of-chapter = Numbers in this chapter
numbers-key = Key
numbers-value = As said
numbers-counts = What it counts
numbers-rows = Rows
