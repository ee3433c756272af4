# The verdicts of the claims by part of the article.

article-section = { $n ->
    [0] no parts
    [1] one part
    [2] two parts
   *[other] { $number } parts
}

figure-verdicts-by-section-title = The record contradicts { $contradicted } of the article’s { $claims }; the largest share of those that cannot be checked is in “{ $part }”
figure-verdicts-by-section-subtitle = The claims of the article by part, one mark per claim, with the verdict on each
figure-verdicts-by-section-note = A verdict says how a claim compares with this book’s record, not how much it matters; what the article says twice is counted twice. Within a part the marks are ordered by verdict, not by their place in the text.
figure-verdicts-by-section-alt = { $claims } in { $sections } of the article, one mark each: { $verdicts }. Not checkable, by section: { $not-checkable }.
figure-verdicts-by-section-description = By part, in the order of the article. { $rows }
figure-verdicts-by-section-section = { $section }: { $verdicts }.
figure-verdicts-by-section-part-intro = Introduction
figure-verdicts-by-section-part-partner = A reliable partner
figure-verdicts-by-section-part-role = A rising role
figure-verdicts-by-section-part-interests = Shared interests
figure-verdicts-by-section-part-conclusion = Conclusion
