# What each computed number counts (fact-KEY) and how it was derived from its rows (fact-KEY-how).

fact-cells-base = Cells dismantled in Morocco before the bureau was created, from the statement of May 2021
fact-cells-base-how = The national total less the bureau’s own, in the same statement.
fact-cells-highest-before-article = The highest national total since 2002 stated before the article
