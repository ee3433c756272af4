// The same rules as in stems.py, which fills them in below; a test compares the two on every word of the book.
var Stemmer = function () {
  const rules = RULES
  const others = new Others()
  const fold = word => word.normalize("NFKD").replace(/[\p{M}ـ,]/gu, "").toLowerCase().replace(/./gu, letter => rules.letters[letter] ?? letter)
  const article = word => {
    const found = rules.articles.find(one => word.startsWith(one) && word.length - one.length >= rules.shortest)
    return found && !(word in rules.plurals) ? word.slice(found.length) : word
  }
  const ending = word => {
    const found = rules.endings.find(([one, left]) => word.endsWith(one) && word.length - one.length >= left)
    return found ? word.slice(0, -found[0].length) : word
  }
  const arabic = word => {
    for (let form = article(word); ; ) {
      if (form in rules.plurals) return rules.plurals[form]
      const shorter = ending(form)
      if (shorter == form) return form
      form = shorter
    }
  }
  this.fold = fold
  this.prefixes = rules.prefixes
  this.stemWord = word => {
    const folded = fold(word)
    return /[\u0621-\u064a]/.test(folded) ? arabic(folded) : folded.length < rules.shortest ? folded : others.stemWord(folded)
  }
}
