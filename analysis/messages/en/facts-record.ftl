# The record itself: how much was read, and how far it may be trusted.

fact-publications-read = Publications on which the tables rest, the article under review among them
fact-publications-read-how = The rows of the table of publications were counted.
fact-publications-undated = Publications that show no date on the stored page
fact-publications-undated-how = The rows with an empty date of publication were counted.
fact-publications-untitled = Publications that show no title on the stored page
fact-publications-untitled-how = The rows with an empty title were counted.
fact-exhibits-of-error = Numbers kept to show an error, and left out of every computation
fact-exhibits-of-error-how = The rows marked as exhibits were counted in the tables of stated numbers and of accounts.
fact-rows-single-excerpt = Rows that rest on one excerpt that was not seen a second time
fact-rows-single-excerpt-how = The rows with this level of confidence were counted in the tables of stated numbers, accounts, milestones and African Lion.
fact-milestones-without-day = Steps of the partnership for which only the month or the year is known
fact-milestones-without-day-how = The rows with a date shorter than a day were counted.
fact-claims-factual = Claims about an event, a number or a text
fact-claims-factual-how = The claims of this kind were counted.
fact-claims-interpretive = Claims that are readings, judgements or forecasts
fact-claims-interpretive-how = The claims of this kind were counted.
fact-sections-of-article = Parts into which the article was divided
fact-sections-of-article-how = The introduction, the three sections with their lead-ins and points, and the conclusion.
