### How the book, a page, a number, a claim and a row are cited.

cite-edition = Edition { $label } [data { $data }]
cite-edition-as-of = Edition { $label } read as of { $day } [data { $data }]
cite-data = Data { $data }
cite-title-in = { $in } title:
cite-join = { "; " }
cite-book = Cite this book
cite-page = Cite this page
cite-this = Cite
cite-style-apa = APA
cite-style-chicago = Chicago
cite-copy = Copy
cite-copied = Copied
cite-files = For reference managers:
cite-data-of-edition = data fingerprint
cite-commit = revision
cite-no-commit = built without a known revision
cite-what-changed = What changed
cite-permanent = Permanent address:
cite-help = Each number, figure, table, claim and row can also be cited by itself: the link beside it gives its address and a sentence to paste.
cite-message = If you use this book or its data, please cite it as below.
cite-data-set = The tables from which every number in the book is computed, each row with its publication.

## A sentence to paste: what is cited, its publications, then the book and the edition.

cite-tail = { $title }, { $edition }, { $date }.
cite-sentence-fact = { $value }: { $label }.
cite-sentence-how = How it is derived: { $how }
cite-sentence-as-of = As known on { $date }.
cite-sentence-display = “{ $title }” ({ $kind }). Data: { $tables }.
cite-sentence-claim = Claim: { $claim } Verdict: { $verdict }. { $rule }
cite-sentence-rule = Rule: { $rule }.
cite-sentence-no-rule = Verdict reached without a rule.
cite-sources = { $n ->
    [one] Source: { $sources }.
   *[other] Sources: { $sources }.
}
cite-sources-more = { $sources } and { $number } more
cite-source = { $publisher }, { $date }
cite-kind-figure = figure
cite-kind-table = table
cite-kind-ledger = claims
