// The search page: Sphinx's index finds the pages, the sections' texts say where in them and are quoted.
const Search = {
  setIndex(index) { this.index = index; this.start() },
  // The texts of sections, and the words in them by their stems.
  setTexts(texts, forms) { this.texts = texts; this.forms = forms; this.start() },

  start() {
    if (!this.index || !this.texts) return
    const query = new URLSearchParams(location.search).get("q") ?? ""
    for (const field of document.querySelectorAll("input[name=q]")) field.value = query
    if (query.trim()) this.show(query)
  },

  stemmer: new Stemmer(),
  ignored: new Set(stopwords),

  // What each word of a query may be in the index; two words that a page may write as one are found as that too.
  wanted(query) {
    const words = query.match(new RegExp(`${compoundPattern.source}|${wordPattern.source}`, "gu")) ?? []
    const pieces = words.flatMap(word => this.stemmer.joined(word) ? this.compound(word) : this.alone(word))
    pieces.slice(1).forEach((piece, place) => {
      const both = pieces.slice(place, place + 2)
      const one = this.stemmer.stemWord(both.map(piece => piece.word).join(""))
      if (!/\d$/.test(both[0].word) && this.known(one)) for (const { forms } of both) forms[0].add(one).add(`-${one}`)
    })
    return pieces.flatMap(piece => piece.forms)
  },

  alone(word) {
    const common = [this.stemmer.fold(word), this.stemmer.stemWord(word)].some(form => this.ignored.has(form))
    return common ? [] : [{ word, forms: this.stemsFor(word) }]
  },

  // A compound is one word where pages write it so, else its parts, without what is elided before an apostrophe.
  compound(word) {
    const closed = this.stemmer.stemWord(word).slice(1)
    const elided = /['’]/.test(word)
    if (!elided && this.known(closed)) return [{ word: this.stemmer.fold(word), forms: [new Set([closed, `-${closed}`])] }]
    const parts = word.match(wordPattern).filter(part => !elided || part.length > 1).flatMap(part => this.alone(part))
    for (const { forms } of parts) for (const form of forms) form.add(closed).add(`-${closed}`)
    return parts
  },

  // A word's stem, and that with a letter joined to its front or taken from it; a word that is nowhere may be something else.
  stemsFor(word) {
    const written = [word, word.replace(/ه$/, "ة")].flatMap(form => this.another(form) ? [form] : [form, ...this.stemmer.bare(form)])
    const stems = written.map(form => this.stemmer.stemWord(form))
    const found = [...stems, ...stems.map(stem => `-${stem}`), ...stems.flatMap(stem => this.prefixed(stem))].filter(stem => this.known(stem))
    if (found.length) return [new Set(found)]
    const like = this.beginning(stems[0])
    return like.length ? [new Set(like)] : this.apart(this.stemmer.fold(word)) ?? [new Set(this.sounding(stems[0]))]
  },

  known(stem) { return Object.hasOwn(this.index.terms, stem) || Object.hasOwn(this.index.titleterms, stem) },

  prefixed(stem) { return this.stemmer.prefixes.map(one => one + stem.replace(/ه$/, "ة")).filter(form => !this.another(form)).map(form => this.stemmer.stemWord(form)) },

  // Whether a word that begins with a letter like a joined one is a word of its own: the lexicon has it, or a page gives it an article.
  another(word) {
    this.own ??= new Set(this.words().filter(([word]) => this.stemmer.articles.some(one => word.startsWith(one))).map(([, stem]) => stem))
    return this.stemmer.listed(this.stemmer.fold(word)) || this.own.has(this.stemmer.stemWord(word))
  },

  // Every word of the texts with its stem.
  words() { return Object.entries(this.forms).flatMap(([stem, words]) => words.split(" ").map(word => [word, stem])) },

  // A word that is in no page may be the beginning of one.
  beginning(stem) {
    return stem.length < 3 ? [] : Object.keys(this.index.terms).filter(term => term.startsWith(stem))
  },

  // It may be two words that stand side by side.
  apart(word) {
    const cuts = [...word].map((_, place) => [word.slice(0, place), word.slice(place)]).slice(3, -2)
    const cut = cuts.filter(([one]) => this.known(this.stemmer.stemWord(one))).find(([one, other]) => this.holds(` ${one} ${other}`))
    return cut?.map(part => new Set([this.stemmer.stemWord(part)]))
  },

  // Whether a text holds these words, folded; texts are folded as far as is needed, and once.
  folded: new Map(),
  holds(words) {
    return Object.values(this.texts).flat().some(section => {
      if (!this.folded.has(section)) this.folded.set(section, this.stemmer.fold(`${section[1]} ${section[2]}`))
      return this.folded.get(section).includes(words)
    })
  },

  // It may be a name that the book spells in another way.
  sounding(stem) {
    const sounds = this.stemmer.sounds(stem)
    const near = term => term.length > 4 && Math.abs(term.length - stem.length) < 3 && this.stemmer.sounds(term) == sounds
    return stem.length < 5 || sounds.length < 4 ? [] : Object.keys(this.index.terms).filter(near)
  },

  pages(words) {
    const files = words.map(stems => new Set([...stems].flatMap(stem => [this.index.terms[stem] ?? [], this.index.titleterms[stem] ?? []].flat())))
    return files.length ? [...files[0]].filter(file => files.every(one => one.has(file))) : []
  },

  // The sections of a page in which most of the words stand, the best first.
  places(file, words) {
    const name = this.index.docnames[file]
    const places = this.texts[name].map(([id, heading, text], order) => {
      const counts = words.map(stems => this.marks(text, stems).length)
      const titles = words.filter(stems => this.marks(heading, stems).length).length
      const had = words.filter((stems, place) => counts[place] || this.marks(heading, stems).length).length
      return { name, id, heading, text, had, order, score: 20 * had + 15 * titles + counts.reduce((sum, count) => sum + 10 * count / (count + 1 + text.length / 2000), 0) - (id.endsWith("-numbers") ? 15 : 0) }
    })
    const most = Math.max(...places.map(place => place.had))
    return places.filter(place => place.had && place.had == most).sort((a, b) => b.score - a.score || a.order - b.order).slice(0, 3)
  },

  // Where in a text words with these stems stand. Only what stands between two spaces around one of their forms is read.
  marks(text, stems) {
    const starts = new Set(this.written(stems).flatMap(form => this.around(text, form)))
    return [...starts].sort((one, other) => one - other).flatMap(start => this.read(text, start, stems))
  },

  // The words of the texts with these stems.
  wordsOf: new Map(),
  written(stems) {
    if (!this.wordsOf.has(stems)) this.wordsOf.set(stems, [...stems].flatMap(stem => Object.hasOwn(this.forms, stem) ? this.forms[stem].split(" ") : []))
    return this.wordsOf.get(stems)
  },

  around(text, form) {
    const starts = []
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) starts.push(text.lastIndexOf(" ", at) + 1)
    return starts
  },

  read(text, start, stems) {
    const end = text.indexOf(" ", start)
    const piece = text.slice(start, end < 0 ? text.length : end)
    const places = pattern => [...piece.matchAll(pattern)].filter(([word]) => stems.has(this.stem(word))).map(({ 0: word, index }) => [start + index, start + index + word.length])
    const compounds = [...stems].some(stem => stem.startsWith("-")) ? places(compoundPattern) : []
    const words = places(wordPattern).filter(([from]) => !compounds.some(([start, end]) => from >= start && from < end))
    return [...compounds, ...words].sort(([one], [other]) => one - other)
  },

  stems: new Map(),
  stem(word) {
    if (!this.stems.has(word)) this.stems.set(word, this.stemmer.stemWord(word))
    return this.stems.get(word)
  },

  find(query) {
    const words = this.wanted(query)
    const found = this.pages(words).flatMap(file => this.places(file, words))
    return { words, found: found.sort((a, b) => b.score - a.score) }
  },

  show(query) {
    const { words, found } = this.find(query)
    const results = document.getElementById("search-results")
    const said = document.createElement("p")
    said.textContent = found.length ? `${results.dataset.found} ${found.length}` : results.dataset.none
    const list = document.createElement("ol")
    list.append(...found.map(place => this.result(place, words)))
    results.replaceChildren(said, list)
  },

  result(place, words) {
    const item = document.createElement("li")
    const link = document.createElement("a")
    link.href = `${place.name}.html#${place.id}`
    link.textContent = place.heading
    item.append(link)
    const page = this.texts[place.name][0]?.[1]
    if (page != place.heading) item.append(Object.assign(document.createElement("p"), { className: "where", textContent: page }))
    item.append(this.quote(place.text, new Set(words.flatMap(stems => [...stems]))))
    return item
  },

  // A piece of the text around the first of the words, with the words marked.
  quote(text, stems) {
    const line = document.createElement("p")
    const marks = this.marks(text, stems)
    const start = Math.max(0, text.lastIndexOf(" ", Math.max(0, (marks[0]?.[0] ?? 0) - 80)))
    const end = text.indexOf(" ", start + 240) < 0 ? text.length : text.indexOf(" ", start + 240)
    let at = start
    line.append(start ? "… " : "")
    for (const [from, to] of marks.filter(([from, to]) => from >= start && to <= end)) {
      line.append(text.slice(at, from), Object.assign(document.createElement("mark"), { textContent: text.slice(from, to) }))
      at = to
    }
    line.append(text.slice(at, end), end < text.length ? " …" : "")
    return line
  },
}
