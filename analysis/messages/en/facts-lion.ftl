# The African Lion exercises.

fact-lion-cancelled = Editions of African Lion that were cancelled
fact-lion-cancelled-how = The rows of the table of editions whose status is “cancelled” were counted.
