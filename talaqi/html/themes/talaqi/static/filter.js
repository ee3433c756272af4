// Filters of the ledger of claims and of long tables. Without this script all claims and all rows are shown.
const here = new URL(document.currentScript.src)

// Bring a filter to life: hide those of the things that do not fit and say how many are left. What the address names is never hidden.
const filtering = (form, things, { asked, after }) => {
  const output = form.querySelector("output")
  const reset = form.querySelector("button")
  const said = JSON.parse(output.dataset.shown)
  const plural = new Intl.PluralRules(document.documentElement.lang)
  const say = shown => shown ? said[plural.select(shown)].replace("{}", shown.toLocaleString("en")) : output.dataset.none

  const filter = () => {
    const fits = asked()
    let shown = 0
    for (const thing of things()) {
      const hidden = !fits(thing) && `#${thing.id}` != location.hash
      if (thing.hidden != hidden) thing.hidden = hidden
      shown += !hidden
    }
    output.textContent = say(shown)
    reset.hidden = shown == things().length
    after(shown)
  }

  form.addEventListener("submit", event => event.preventDefault())
  form.addEventListener("reset", () => setTimeout(filter))
  addEventListener("hashchange", () => {
    const named = things().find(thing => `#${thing.id}` == location.hash)
    if (!named?.hidden) return
    filter()
    named.scrollIntoView()
  })
  form.hidden = false
  return filter
}

// The words of rows are compared as the search compares them; what that needs is loaded when a reader first looks for a row.
{
let loading
const stemmer = () => loading ??= new Promise(loaded => {
  const script = Object.assign(document.createElement("script"), { src: new URL(`language_data.js${here.search}`, here) })
  script.onload = () => loaded(new Stemmer())
  document.head.append(script)
})

// Long work is cut into pieces, between which the page stays at the reader's service.
const inPieces = async (things, work) => {
  for (let place = 0, start = performance.now(); place < things.length; place++) {
    if (performance.now() - start > 8) {
      await new Promise(go => setTimeout(go))
      start = performance.now()
    }
    work(things[place])
  }
}

// What a word may be looked for by: as it begins, with or without an article, or by its stem. Each stands between spaces.
const formsOf = stems => {
  const known = new Map()
  const forms = word => {
    const folded = stems.fold(word)
    const article = stems.articles.find(one => folded.startsWith(one) && folded.length > one.length + 1)
    return ` ${folded} ${article ? folded.slice(article.length) : ""} =${stems.stemWord(word)} `
  }
  return word => known.get(word) ?? known.set(word, forms(word)).get(word)
}

const wordsOf = text => text.match(wordPattern) ?? []
const textOf = row => [...row.cells].map(cell => cell.textContent).join(" ")

const rowsFilter = form => {
  const table = form.nextElementSibling.querySelector("table")
  const field = form.querySelector("input")
  const rows = [...table.querySelectorAll("tbody > tr")]
  const texts = new Map()
  let stems, reading

  const read = () => reading ??= stemmer().then(async made => {
    const forms = formsOf(made)
    await inPieces(rows, row => texts.set(row, [...wordsOf(textOf(row)), ...textOf(row).match(compoundPattern) ?? []].map(forms).join("")))
    stems = made
  })

  const asked = () => {
    const wanted = stems ? wordsOf(field.value).map(word => [` ${stems.fold(word)}`, ` =${stems.stemWord(word)} `]) : []
    return row => wanted.every(forms => forms.some(form => texts.get(row).includes(form)))
  }

  // A group of rows that are not laid out takes up the room of those that are left.
  const fold = shown => {
    table.classList.toggle("filtered", shown < rows.length)
    for (const group of table.tBodies) {
      const left = [...group.rows].filter(row => !row.hidden).length
      group.hidden = !left
      group.style.setProperty("--rows", left)
    }
  }

  const filter = filtering(form, () => rows, { asked, after: fold })
  const look = async () => {
    await read()
    filter()
    requestAnimationFrame(() => { form.nextElementSibling.scrollTop = 0 })
  }
  field.addEventListener("focus", read, { once: true })
  field.addEventListener("input", look)
}

for (const form of document.querySelectorAll(".rows-filter")) rowsFilter(form)
}
