# The years after the article.

fact-cells-latest = The national total of cells since 2002 in the latest official statement
fact-cells-latest-how = The latest of the statements that count from 2002, leaving out those of the press and the exhibits of an error.
fact-joint-operations-usa-since = Operations in the record after the article in which, according to the publications, the United States took part
fact-joint-operations-usa-since-how = The rows of the table of operations dated after the article that name the United States among the partners were counted: events, not accounts of them.
fact-joint-operations-spain-since = Operations in the record after the article in which, according to the publications, Spain took part
fact-joint-operations-spain-since-how = The rows of the table of operations dated after the article that name Spain among the partners were counted: events, not accounts of them.
fact-verdicts-turned = Claims with a rule that would have another verdict if they were made today
fact-verdicts-turned-how = Each rule was run on the tables as they could be known on the day of the article, then on all tables, and the two verdicts were compared.
