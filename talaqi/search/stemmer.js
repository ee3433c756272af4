// The rules of normalization.py and stemming.py, filled in below; a test compares the two on every word of the book.
var Stemmer = function () {
  const rules = RULES
  const snowball = new SnowballStemmer()
  const joint = new RegExp(rules.joint), marks = new RegExp(`${rules.marks}|\\p{M}`, "gu")
  const replacer = pairs => {
    const replacements = pairs.map(([pattern, replacement]) => [new RegExp(pattern, "g"), replacement])
    return word => replacements.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), word)
  }
  const respell = replacer(rules.spellings), keepDistinctions = replacer(rules.distinctions)
  const stopwordSet = new Set(stopwords)
  const foldLetters = word => word.replace(/./gu, letter => rules.letters[letter] ?? letter)
  const fold = word => foldLetters(keepDistinctions(word).normalize("NFKD").replace(marks, "").toLowerCase())
  const leaves = (word, part) => word.length - part.length >= rules.shortest
  const isInLexicon = word => Object.hasOwn(rules.lexicon, word)
  const withoutPrefixes = word => rules.prefixes.filter(prefix => word.startsWith(prefix) && leaves(word, prefix)).map(prefix => word.slice(prefix.length))
  const findInLexicon = word => rules.inflections[word] ?? rules.lexicon[[word, ...withoutPrefixes(word)].find(isInLexicon)]
  const stemOther = word => {
    const form = respell(word)
    const stem = isInLexicon(form) ? rules.lexicon[form] : form.length < rules.shortest ? form : snowball.stemWord(form)
    return stopwordSet.has(stem) ? word : stem
  }
  const cutEndings = word => {
    while (!findInLexicon(word)) {
      const endings = rules.endings.filter(([ending, left]) => word.endsWith(ending) && word.length - ending.length >= left)
      const cuts = endings.map(([ending]) => word.slice(0, -ending.length))
      if (!cuts.length) break
      word = cuts.findLast(findInLexicon) ?? cuts[0]
    }
    return word
  }
  const stemArabic = word => {
    const article = rules.articles.find(article => word.startsWith(article) && leaves(word, article)) ?? ""
    const bare = cutEndings(word.slice(article.length))
    return findInLexicon(cutEndings(word)) ?? findInLexicon(bare) ?? bare
  }
  this.fold = fold
  this.withoutPrefixes = withoutPrefixes
  this.isInLexicon = isInLexicon
  this.prefixes = rules.prefixes
  this.articles = rules.articles
  this.isCompound = word => joint.test(word)
  this.soundOf = replacer(rules.sounds)
  this.stemWord = word => {
    const folded = fold(word)
    const stem = stopwordSet.has(folded) ? folded : /[\u0621-\u064a]/.test(folded) ? stemArabic(folded) : stemOther(folded)
    return joint.test(word) ? `-${stem}` : stem
  }
}
