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
const rowText = row => row.cells ? [...row.cells].map(cell => cell.textContent).join(" ") : row.textContent

// The rows are those of a table, or the entries of a list, which may be of kinds.
const connectRowsFilter = form => {
  const list = form.nextElementSibling
  const table = list.querySelector("table")
  const field = form.querySelector("input"), kinds = form.querySelector("select")
  const rows = table ? [...table.querySelectorAll("tbody > tr")] : [...list.children]
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
    const isOfKind = row => !kinds?.value || row.dataset.kind == kinds.value
    return row => isOfKind(row) && queries.every(forms => forms.some(form => formsOfRows.get(row).includes(form)))
  }

  // On a phone a table shows its first rows and, a tap each, more of them.
  const step = 20, moreButton = table && list.nextElementSibling
  let limit = step
  const showFirstRows = () => {
    let count = 0
    for (const group of table.tBodies) {
      group.classList.toggle("beyond", count >= limit)
      count += [...group.rows].filter(row => !row.hidden).length
    }
    moreButton.hidden = count <= limit
  }
  const showTarget = () => {
    const row = rows.find(row => `#${row.id}` == location.hash)
    if (!row?.closest(".beyond")) return
    limit = [...table.querySelectorAll("tbody > tr")].indexOf(row) + 1
    showFirstRows()
    row.scrollIntoView()
  }
  if (table) {
    moreButton.addEventListener("click", () => { limit += step; showFirstRows() })
    showFirstRows()
    showTarget()
    addEventListener("hashchange", showTarget)
  }

  // A group of rows that is not laid out takes up the height of those that are left in it.
  const resizeGroups = shown => {
    if (!table) return
    table.classList.toggle("filtered", shown < rows.length)
    for (const group of table.tBodies) {
      const left = [...group.rows].filter(row => !row.hidden).length
      group.hidden = !left
      group.style.setProperty("--rows", left)
    }
    limit = step
    showFirstRows()
  }

  const apply = connectFilter(form, () => rows, { matcher, onFiltered: resizeGroups })
  field.addEventListener("focus", readRows, { once: true })
  field.addEventListener("input", async () => {
    await readRows()
    apply()
    requestAnimationFrame(() => { list.scrollTop = 0 })
  })
  kinds?.addEventListener("change", apply)
  // Sorted rows have gone from group to group.
  table?.addEventListener("sorted", () => resizeGroups(rows.filter(row => !row.hidden).length))
}

for (const form of document.querySelectorAll(".rows-filter")) connectRowsFilter(form)

// The columns of a table that a reader does not want are left out, and their room goes to the others.
const connectColumns = details => {
  const box = [...details.parentElement.children].find(child => child.matches(".table-scroll") && details.compareDocumentPosition(child) & 4)
  const tracks = box.style.getPropertyValue("--columns").match(/minmax\([^)]*\)/g)
  const sheet = document.head.appendChild(document.createElement("style"))
  const name = `columns-${document.querySelectorAll("[data-columns]").length}`
  box.dataset.columns = name
  details.addEventListener("change", () => {
    const hidden = [...details.querySelectorAll("input:not(:checked)")].map(box => Number(box.value))
    const left = tracks.filter((_, place) => !hidden.includes(place + 1))
    box.style.setProperty("--columns", left.join(" "))
    box.style.setProperty("--width", `${left.reduce((sum, track) => sum + parseFloat(track.slice(7)), 0)}rem`)
    sheet.textContent = hidden.map(place => `[data-columns="${name}"] tr > :nth-child(${place}) { display: none !important; }`).join("\n")
  })
  details.hidden = false
}
for (const details of document.querySelectorAll("details.columns")) connectColumns(details)
}
