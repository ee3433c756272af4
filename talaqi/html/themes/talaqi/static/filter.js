// Filters of the ledger of claims and of long tables. Without this script all claims and all rows are shown.
const filterScript = new URL(document.currentScript.src)

// Connect a form to the elements that it filters and return the function that applies it. It hides those that do not match
// and reports how many are left; the element that the address names is never hidden.
// `matcher` returns a predicate of an element, and `onFiltered` is given the number of elements that are shown.
const connectFilter = (form, getElements, { matcher, onFiltered }) => {
  const output = form.querySelector("output")
  const resetButton = form.querySelector("button")
  const templates = JSON.parse(output.dataset.shown)
  const plural = new Intl.PluralRules(document.documentElement.lang)
  const report = shown => shown ? templates[plural.select(shown)].replace("{}", shown.toLocaleString("en")) : output.dataset.none

  const apply = () => {
    const matches = matcher()
    const elements = getElements()
    let shown = 0
    for (const element of elements) {
      const hidden = !matches(element) && `#${element.id}` != location.hash
      if (element.hidden != hidden) element.hidden = hidden
      shown += !hidden
    }
    output.textContent = report(shown)
    resetButton.hidden = shown == elements.length
    onFiltered(shown)
  }

  form.addEventListener("submit", event => event.preventDefault())
  form.addEventListener("reset", () => setTimeout(apply))
  addEventListener("hashchange", () => {
    const target = getElements().find(element => `#${element.id}` == location.hash)
    if (!target?.hidden) return
    apply()
    target.scrollIntoView()
  })
  form.hidden = false
  return apply
}

// The words of rows are compared as the search compares them; its stemmer is loaded when a reader first looks for a row.
{
let stemmerPromise
const loadStemmer = () => stemmerPromise ??= new Promise(resolve => {
  const script = Object.assign(document.createElement("script"), { src: new URL(`language_data.js${filterScript.search}`, filterScript) })
  script.onload = () => resolve(new Stemmer())
  document.head.append(script)
})

// Call a function for each element in slices of 8 ms, between which the page responds to the reader.
const forEachInSlices = async (elements, callback) => {
  let start = performance.now()
  for (const element of elements) {
    if (performance.now() - start > 8) {
      await new Promise(resolve => setTimeout(resolve))
      start = performance.now()
    }
    callback(element)
  }
}

// Return a function from a word to the forms by which it is found, each between spaces: its beginning, with and without an
// article, and its stem after an equals sign.
const wordForms = stemmer => {
  const cache = new Map()
  const compute = word => {
    const folded = stemmer.fold(word)
    const article = stemmer.articles.find(article => folded.startsWith(article) && folded.length > article.length + 1)
    return ` ${folded} ${article ? folded.slice(article.length) : ""} =${stemmer.stemWord(word)} `
  }
  return word => cache.get(word) ?? cache.set(word, compute(word)).get(word)
}

const splitWords = text => text.match(wordPattern) ?? []
const rowText = row => [...row.cells].map(cell => cell.textContent).join(" ")

const connectRowsFilter = form => {
  const table = form.nextElementSibling.querySelector("table")
  const field = form.querySelector("input")
  const rows = [...table.querySelectorAll("tbody > tr")]
  const formsOfRows = new Map()
  let stemmer, readPromise

  const readRows = () => readPromise ??= loadStemmer().then(async loaded => {
    const forms = wordForms(loaded)
    await forEachInSlices(rows, row => {
      const text = rowText(row)
      formsOfRows.set(row, [...splitWords(text), ...text.match(compoundPattern) ?? []].map(forms).join(""))
    })
    stemmer = loaded
  })

  const matcher = () => {
    const queries = stemmer ? splitWords(field.value).map(word => [` ${stemmer.fold(word)}`, ` =${stemmer.stemWord(word)} `]) : []
    return row => queries.every(forms => forms.some(form => formsOfRows.get(row).includes(form)))
  }

  // A group of rows that is not laid out takes up the height of those that are left in it.
  const resizeGroups = shown => {
    table.classList.toggle("filtered", shown < rows.length)
    for (const group of table.tBodies) {
      const left = [...group.rows].filter(row => !row.hidden).length
      group.hidden = !left
      group.style.setProperty("--rows", left)
    }
  }

  const apply = connectFilter(form, () => rows, { matcher, onFiltered: resizeGroups })
  field.addEventListener("focus", readRows, { once: true })
  field.addEventListener("input", async () => {
    await readRows()
    apply()
    requestAnimationFrame(() => { form.nextElementSibling.scrollTop = 0 })
  })
}

for (const form of document.querySelectorAll(".rows-filter")) connectRowsFilter(form)
}
