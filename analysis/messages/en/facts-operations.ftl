# The operations that Morocco shared with another state.

fact-joint-operations-usa = Operations in the record in which, according to the publications, the United States took part
fact-joint-operations-usa-how = The rows of the table of operations that name the United States among the partners were counted: events, not accounts of them.
fact-joint-operations-spain = Operations in the record in which, according to the publications, Spain took part
fact-joint-operations-spain-how = The rows of the table of operations that name Spain among the partners were counted: events, not accounts of them.
fact-joint-operations-spain-both = Operations with Spain that ended in arrests in Morocco and abroad
fact-joint-operations-spain-both-how = Of the operations with Spain, those were counted for which an account has arrests in both countries.
