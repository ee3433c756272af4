# The chain of publications that made 209 cells into two thousand.

figure-publication-chain-title = One speech was printed with 209 cells and with 2,009; { $months } later, the article has { $article }
figure-publication-chain-subtitle = Who printed which number of cells dismantled since 2002, in order of publication
figure-publication-chain-note = { $publications } found in stored pages, not in the whole press. Dates without a day are inferred. The dashed links are inferences: that a zero slipped into the number, that an agency rounded it, and that the article took it from the agency.
figure-publication-chain-alt = The speech of { $speech } appears with 209 cells in { $printed-209 } and with 2,009 in { $printed-2009 }. Then { $before } before the article print 2,000, the article itself has { $article }, and { $after } repeat 2,000 or 2,009 until { $last }.
figure-publication-chain-description = A list in order of publication with three columns, 209, 2,009 and 2,000. Each publication has its mark in the column of the number that it prints, so that the marks step from the first column to the last.
figure-publication-chain-head-date = published
figure-publication-chain-head-publisher = publication
figure-publication-chain-head-credited = credits
figure-publication-chain-group-speech = Reports of the speech of { $speech }
figure-publication-chain-group-before = Before the article, all relaying AFP
figure-publication-chain-group-after = After the article
figure-publication-chain-the-article = the article under review
figure-publication-chain-inferred = inferred, not documented
figure-publication-chain-inferred-and-plus = inferred, not documented   + more than
