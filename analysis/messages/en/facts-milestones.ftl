# How long one step of the partnership came before another, or before the article.

fact-announcement-gap = Days between the article’s date for the announcement of the arrest and the announcement itself
fact-announcement-gap-how = The day on which the statement was published, less the 14th of the same month, which the article gives.
fact-focus-group-before-article = Days between the launch of the Africa Focus Group and the article
fact-focus-group-before-article-how = The article’s day of publication, less the day of the launch.
fact-focus-group-before-combat-end = Days between the launch of the Africa Focus Group and the declared end of the combat mission in Iraq
fact-focus-group-before-combat-end-how = The later of the two dates less the earlier.
fact-recognition-before-declaration = Days between the announced US recognition and the signing of the Joint Declaration with Israel
fact-recognition-before-declaration-how = The later of the two dates less the earlier.

# A state's name in a sentence.
country-in-prose = { $iso ->
    [GBR] the { $name }
    [NLD] the { $name }
    [USA] the { $name }
   *[other] { $name }
}
