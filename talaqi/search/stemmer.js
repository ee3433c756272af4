// The same rules as in spelling.py and stems.py, filled in below; a test compares the two on every word of the book.
var Stemmer = function () {
  const rules = RULES
  const others = new Others()
  const joint = new RegExp(rules.joint), marks = new RegExp(`${rules.marks}|\\p{M}`, "gu")
  const changed = pairs => {
    const changes = pairs.map(([pattern, change]) => [new RegExp(pattern, "g"), change])
    return word => changes.reduce((word, [pattern, change]) => word.replace(pattern, change), word)
  }
  const spelled = changed(rules.spellings), kept = changed(rules.kept)
  const common = new Set(stopwords)
  const fold = word => kept(word).normalize("NFKD").replace(marks, "").toLowerCase().replace(/./gu, letter => rules.letters[letter] ?? letter)
  const listed = word => Object.hasOwn(rules.lexicon, word)
  const bare = word => rules.prefixes.filter(one => word.startsWith(one) && word.length - one.length >= rules.shortest).map(one => word.slice(one.length))
  const known = word => rules.inflected[word] ?? rules.lexicon[[word, ...bare(word)].find(listed)]
  const latin = word => {
    const form = spelled(word)
    const found = listed(form) ? rules.lexicon[form] : form.length < rules.shortest ? form : others.stemWord(form)
    return common.has(found) ? word : found
  }
  const shortened = word => {
    while (!known(word)) {
      const cuts = rules.endings.filter(([one, left]) => word.endsWith(one) && word.length - one.length >= left).map(([one]) => word.slice(0, -one.length))
      if (!cuts.length) break
      word = cuts.findLast(known) ?? cuts[0]
    }
    return word
  }
  const arabic = word => {
    const article = rules.articles.find(one => word.startsWith(one) && word.length - one.length >= rules.shortest) ?? ""
    const rest = shortened(word.slice(article.length))
    return known(shortened(word)) ?? known(rest) ?? rest
  }
  this.fold = fold
  this.bare = bare
  this.listed = listed
  this.prefixes = rules.prefixes
  this.articles = rules.articles
  this.joined = word => joint.test(word)
  this.sounds = changed(rules.sounds)
  this.stemWord = word => {
    const folded = fold(word)
    const cut = common.has(folded) ? folded : /[\u0621-\u064a]/.test(folded) ? arabic(folded) : latin(folded)
    return joint.test(word) ? `-${cut}` : cut
  }
}
