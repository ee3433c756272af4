// The search page: Sphinx's index finds the pages, the sections' texts say where in them and are quoted.
const Search = {
  setIndex(index) { this.index = index; this.start() },
  setTexts(texts) { this.texts = texts; this.start() },

  start() {
    if (!this.index || !this.texts) return
    const query = new URLSearchParams(location.search).get("q") ?? ""
    for (const field of document.querySelectorAll("input[name=q]")) field.value = query
    if (query.trim()) this.show(query)
  },

  stemmer: new Stemmer(),
  ignored: new Set(stopwords),

  // What each word of a query may be in the index: its stem, and that with a letter joined to its front or taken from it.
  wanted(query) {
    return splitQuery(query).filter(word => !this.ignored.has(this.stemmer.fold(word))).map(word => {
      const folded = this.stemmer.fold(word)
      const forms = [folded, ...this.stemmer.prefixes.filter(one => folded.startsWith(one) && folded.length - one.length > 2).map(one => folded.slice(one.length))]
      const bare = forms.map(form => this.stemmer.stemWord(form)).filter((stem, place) => !place || this.known(stem))
      const stems = bare[0] in this.index.terms || bare.length == 1 ? [bare[0]] : bare
      const all = [...stems, ...stems.flatMap(stem => this.stemmer.prefixes.map(one => this.stemmer.stemWord(one + stem)))]
      const found = all.filter(stem => this.known(stem))
      return new Set(found.length ? found : this.beginning(bare[0]))
    })
  },

  known(stem) { return Object.hasOwn(this.index.terms, stem) || Object.hasOwn(this.index.titleterms, stem) },

  // A word that is in no page may be the beginning of one.
  beginning(stem) {
    return stem.length < 3 ? [] : Object.keys(this.index.terms).filter(term => term.startsWith(stem))
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

  // Where in a text words with these stems stand.
  marks(text, stems) {
    return [...text.matchAll(/\d{1,3}(?:,\d{3})+|[\p{L}\p{N}\p{M}_]+/gu)].filter(match => stems.has(this.stem(match[0]))).map(match => [match.index, match.index + match[0].length])
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
