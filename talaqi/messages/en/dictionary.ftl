# The dictionary of a table: what its columns hold.

dictionary-licence = CC BY 4.0
dictionary-columns = What each column holds
dictionary-of = Columns of { $file }
dictionary-column = Column
dictionary-title = Title
dictionary-holds = What it holds
dictionary-kind = Kind of value

kind-id = id
kind-text = text
kind-number = whole number
kind-numbers = whole numbers, separated by spaces
kind-year = year
kind-date = date: year, month or day
kind-names = ids, separated by spaces
kind-sources = ids of publications
kind-row = id of a row
kind-address = web address
kind-rule = tests, separated by semicolons
kind-required = required
