# Attacks in Morocco.

fact-attack-threshold = Deaths from which this book calls an attack large
fact-attacks-large = Large attacks in Morocco after the Casablanca bombings of 2003 and up to the article
