// The search page: Sphinx's index finds the pages; the texts of sections say where on them, and are quoted.
const Search = {
  setIndex(index) { this.index = index; this.start() },
  // The texts of sections, and the words in them by their stems.
  setTexts(texts, wordsByStem) { this.texts = texts; this.wordsByStem = wordsByStem; this.start() },

  start() {
    if (!this.index || !this.texts) return
    const query = new URLSearchParams(location.search).get("q") ?? ""
    for (const field of document.querySelectorAll("input[name=q]")) field.value = query
    if (query.trim()) this.show(query)
  },

  stemmer: new Stemmer(),
  stopwords: new Set(stopwords),

  // The stems by which each word of a query is looked up; two words that a page may write as one are looked up as that too.
  stemSets(query) {
    const words = query.match(new RegExp(`${compoundPattern.source}|${wordPattern.source}`, "gu")) ?? []
    const terms = words.flatMap(word => this.stemmer.isCompound(word) ? this.compoundTerms(word) : this.wordTerms(word))
    terms.slice(1).forEach((second, place) => {
      const first = terms[place]
      const joined = this.stemmer.stemWord(first.word + second.word)
      if (!/\d$/.test(first.word) && this.isIndexed(joined)) for (const { stemSets } of [first, second]) stemSets[0].add(joined).add(`-${joined}`)
    })
    return terms.flatMap(term => term.stemSets)
  },

  wordTerms(word) {
    const isCommon = [this.stemmer.fold(word), this.stemmer.stemWord(word)].some(form => this.stopwords.has(form))
    return isCommon ? [] : [{ word, stemSets: this.stemsOf(word) }]
  },

  // A compound is one word where pages write it so, else its parts, without what is elided before an apostrophe.
  compoundTerms(word) {
    const joined = this.stemmer.stemWord(word).slice(1)
    const isElided = /['’]/.test(word)
    if (!isElided && this.isIndexed(joined)) return [{ word: this.stemmer.fold(word), stemSets: [new Set([joined, `-${joined}`])] }]
    const parts = word.match(wordPattern).filter(part => !isElided || part.length > 1).flatMap(part => this.wordTerms(part))
    for (const { stemSets } of parts) for (const stems of stemSets) stems.add(joined).add(`-${joined}`)
    return parts
  },

  // A word's stem, and that with a letter joined to its front or taken from it; a word of no page may be something else.
  stemsOf(word) {
    const spellings = [word, word.replace(/ه$/, "ة")].flatMap(form => this.isOwnWord(form) ? [form] : [form, ...this.stemmer.withoutPrefixes(form)])
    const stems = spellings.map(form => this.stemmer.stemWord(form))
    const indexed = [...stems, ...stems.map(stem => `-${stem}`), ...stems.flatMap(stem => this.withPrefixes(stem))].filter(stem => this.isIndexed(stem))
    // A word that pages write as a compound only, with a dash, may stand on others as two words.
    const parts = indexed.length && indexed.every(stem => stem.startsWith("-")) ? this.stemsOfTwoWords(this.stemmer.fold(word)) : undefined
    if (indexed.length) return parts?.map(stems => new Set([...stems, ...indexed])) ?? [new Set(indexed)]
    const longer = this.stemsBeginningWith(stems[0])
    return longer.length ? [new Set(longer)] : this.stemsOfTwoWords(this.stemmer.fold(word)) ?? [new Set(this.stemsSoundingLike(stems[0]))]
  },

  isIndexed(stem) { return Object.hasOwn(this.index.terms, stem) || Object.hasOwn(this.index.titleterms, stem) },

  withPrefixes(stem) { return this.stemmer.prefixes.map(prefix => prefix + stem.replace(/ه$/, "ة")).filter(form => !this.isOwnWord(form)).map(form => this.stemmer.stemWord(form)) },

  // Whether a word that begins with a letter like a joined one is a word of its own: the lexicon has it, or a page gives it an article.
  isOwnWord(word) {
    if (this.stemmer.isInLexicon(this.stemmer.fold(word))) return true
    const article = new RegExp(`(?:^| )(?:${this.stemmer.articles.join("|")})`)
    this.stemsWithArticle ??= new Set(Object.keys(this.wordsByStem).filter(stem => article.test(this.wordsByStem[stem])))
    return this.stemsWithArticle.has(this.stemmer.stemWord(word))
  },

  stemsBeginningWith(stem) {
    return stem.length < 3 ? [] : Object.keys(this.index.terms).filter(term => term.startsWith(stem))
  },

  // The stems of two words that stand side by side on a page and were written as one.
  stemsOfTwoWords(word) {
    const splits = [...word].map((_, place) => [word.slice(0, place), word.slice(place)]).slice(3, -2)
    const split = splits.filter(([first]) => this.isIndexed(this.stemmer.stemWord(first))).find(([first, second]) => this.containsText(` ${first} ${second}`))
    return split?.map(part => new Set([this.stemmer.stemWord(part)]))
  },

  // Whether a section contains a folded text; sections are folded as far as is needed, and once.
  foldedSections: new Map(),
  containsText(text) {
    return Object.values(this.texts).flat().some(section => {
      if (!this.foldedSections.has(section)) this.foldedSections.set(section, this.stemmer.fold(`${section[1]} ${section[2]}`))
      return this.foldedSections.get(section).includes(text)
    })
  },

  // The stems of names that the book spells in another way.
  stemsSoundingLike(stem) {
    const sound = this.stemmer.soundOf(stem)
    const isAlike = term => term.length > 4 && Math.abs(term.length - stem.length) < 3 && this.stemmer.soundOf(term) == sound
    return stem.length < 5 || sound.length < 4 ? [] : Object.keys(this.index.terms).filter(isAlike)
  },

  // The numbers of the pages that have a stem of every set.
  pages(stemSets) {
    const pageSets = stemSets.map(stems => new Set([...stems].flatMap(stem => [this.index.terms[stem] ?? [], this.index.titleterms[stem] ?? []].flat())))
    return pageSets.length ? [...pageSets[0]].filter(page => pageSets.every(pages => pages.has(page))) : []
  },

  // The sections of a page in which most of the words stand, the best first.
  sections(page, stemSets) {
    const name = this.index.docnames[page]
    const sections = this.texts[name].map(([id, heading, text, proseLength], order) => {
      const places = stemSets.map(stems => this.occurrences(text, stems).map(([start]) => start))
      const counts = places.map(starts => starts.length)
      // Prose comes before tables and lists, which hold every word many times.
      const inProse = places.filter(starts => starts.some(start => start < proseLength)).length
      const inHeading = stemSets.map(stems => this.occurrences(heading, stems).length > 0)
      const matched = counts.filter((count, place) => count || inHeading[place]).length
      const frequency = counts.reduce((sum, count) => sum + 10 * count / (count + 1 + text.length / 2000), 0)
      const score = 20 * matched + 15 * inHeading.filter(Boolean).length + 15 * inProse + frequency
      return { name, id, heading, text, proseLength, matched, order, score }
    })
    const most = Math.max(...sections.map(section => section.matched))
    return sections.filter(section => section.matched && section.matched == most).sort((a, b) => b.score - a.score || a.order - b.order).slice(0, 3)
  },

  // Where words with these stems stand in a text, as pairs of start and end. Only the pieces between spaces around them are read.
  occurrences(text, stems) {
    const starts = new Set(this.wordsOf(stems).flatMap(word => this.pieceStarts(text, word)))
    return [...starts].sort((a, b) => a - b).flatMap(start => this.occurrencesInPiece(text, start, stems))
  },

  wordCache: new Map(),
  wordsOf(stems) {
    if (!this.wordCache.has(stems)) this.wordCache.set(stems, [...stems].flatMap(stem => Object.hasOwn(this.wordsByStem, stem) ? this.wordsByStem[stem].split(" ") : []))
    return this.wordCache.get(stems)
  },

  pieceStarts(text, word) {
    const starts = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) starts.push(text.lastIndexOf(" ", at) + 1)
    return starts
  },

  occurrencesInPiece(text, start, stems) {
    const end = text.indexOf(" ", start)
    const piece = text.slice(start, end < 0 ? text.length : end)
    const matches = pattern => [...piece.matchAll(pattern)].filter(([word]) => stems.has(this.stem(word))).map(({ 0: word, index }) => [start + index, start + index + word.length])
    const isJoined = this.stemmer.isCompound(piece) && [...stems].some(stem => stem.startsWith("-"))
    const compounds = isJoined ? matches(compoundPattern) : []
    const words = matches(wordPattern).filter(([from]) => !compounds.some(([start, end]) => from >= start && from < end))
    return [...compounds, ...words].sort(([a], [b]) => a - b)
  },

  stemCache: new Map(),
  stem(word) {
    if (!this.stemCache.has(word)) this.stemCache.set(word, this.stemmer.stemWord(word))
    return this.stemCache.get(word)
  },

  find(query) {
    const stemSets = this.stemSets(query)
    const sections = this.pages(stemSets).flatMap(page => this.sections(page, stemSets))
    return { stemSets, sections: sections.sort((a, b) => b.score - a.score) }
  },

  show(query) {
    const { stemSets, sections } = this.find(query)
    const results = document.getElementById("search-results")
    const summary = document.createElement("p")
    summary.textContent = sections.length ? `${results.dataset.found} ${sections.length}` : results.dataset.none
    const list = document.createElement("ol")
    list.append(...sections.map(section => this.result(section, stemSets)))
    results.replaceChildren(summary, list)
  },

  result(section, stemSets) {
    const item = document.createElement("li")
    const link = document.createElement("a")
    link.href = `${section.name}.html#${section.id}`
    link.textContent = section.heading
    item.append(link)
    const page = this.texts[section.name][0]?.[1]
    if (page != section.heading) item.append(Object.assign(document.createElement("p"), { className: "where", textContent: page }))
    item.append(this.excerpt(section, new Set(stemSets.flatMap(stems => [...stems]))))
    return item
  },

  // The sentence of the first of the words, or a piece of a table around it, with the words marked.
  excerpt({ text, proseLength }, stems) {
    const line = document.createElement("p")
    const occurrences = this.occurrences(text, stems)
    const first = occurrences[0]?.[0] ?? 0
    const sentence = [...text.slice(0, first < proseLength ? proseLength : 0).matchAll(/[^.!?؟]*(?:[.!?؟](?! )[^.!?؟]*)*[.!?؟]* ?/g)]
      .find(({ 0: words, index }) => words && first < index + words.length)
    const begin = sentence?.index ?? first - 80
    const start = sentence && first - begin < 200 ? begin : Math.max(0, text.lastIndexOf(" ", Math.max(0, first - 80)))
    const stop = sentence && sentence.index + sentence[0].length - start > 60 ? Math.min(sentence.index + sentence[0].length, start + 320) : start + 240
    const end = stop >= text.length ? text.length : text.lastIndexOf(" ", stop)
    let at = start
    line.append(start ? "… " : "")
    for (const [from, to] of occurrences.filter(([from, to]) => from >= start && to <= end)) {
      line.append(text.slice(at, from), Object.assign(document.createElement("mark"), { textContent: text.slice(from, to) }))
      at = to
    }
    line.append(text.slice(at, end), end < text.length ? " …" : "")
    return line
  },
}
