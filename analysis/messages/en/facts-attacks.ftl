# Attacks in Morocco.

fact-attack-threshold = The number of deaths from which this book calls an attack large
fact-attacks-large = Large attacks in Morocco after the Casablanca bombings of 2003 and before the article
fact-attacks-since-article = Attacks in Morocco after the article
fact-attacks-since-article-how = The rows of the table of attacks dated after the article were counted.
