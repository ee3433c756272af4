// The tables of the data page are sorted by a column: a click or Enter on its head sorts them up, then down, then as they were.
// Rows keep their anchors and go from group to group. Without this script there are no buttons.
{
const rtl = document.documentElement.dir == "rtl"
const phone = matchMedia("(max-width: 600px)")
const collators = new Map()
const collator = language => collators.get(language) ?? collators.set(language, new Intl.Collator(language, { numeric: true })).get(language)

// What a cell is sorted by: a number by its value, a day, month or year by its place in time (2021-03-25, 2021-03), and any
// other text by its letters.
const sortKey = (text, head, months) => {
  if (head.matches(".number, .numbers, .year")) {
    const number = parseFloat(text.replace(/[^\d.;-]/g, ""))
    return Number.isNaN(number) ? text : number
  }
  const year = head.matches(".date") && text.match(/\d{4}/)
  if (!year) return text
  const month = months.findIndex(name => text.includes(name)) + 1
  const day = month && text.replace(year[0], "").match(/\d+/)
  return [year[0], ...month ? [month] : [], ...day ? [day[0]] : []].map(part => String(part).padStart(2, "0")).join("-")
}

// Return the rows sorted by a column; those without a value come last in both directions.
const sortRows = (rows, place, head, direction) => {
  const months = head.closest("table").dataset.months?.split("|") ?? []
  const texts = collator(head.lang || rows[0]?.cells[place].lang || document.documentElement.lang)
  const compare = (a, b) => typeof a == "number" && typeof b == "number" ? a - b : texts.compare(a, b)
  const keys = new Map(rows.map(row => [row, sortKey(row.cells[place].textContent.trim(), head, months)]))
  return rows.toSorted((a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)]
    return (left === "") - (right === "") || direction * compare(left, right)
  })
}

const connectSorting = table => {
  const groups = [...table.tBodies], size = groups[0].rows.length
  const original = groups.flatMap(group => [...group.rows])
  // Sentences that stand under their row have no head to be seen.
  const heads = [...table.tHead.rows[0].cells].filter(head => !head.matches(".below"))
  if (original.length < 2) return

  const arrange = rows => {
    groups.forEach((group, place) => group.append(...rows.slice(place * size, (place + 1) * size)))
    table.dispatchEvent(new Event("sorted"))
  }
  const sortBy = head => {
    const next = { none: "ascending", ascending: "descending", descending: "none" }[head.ariaSort]
    for (const other of heads) other.ariaSort = other == head ? next : "none"
    arrange(next == "none" ? original : sortRows(original, head.cellIndex, head, next == "ascending" ? 1 : -1))
    table.closest(".table-scroll").scrollTop = 0
  }

  const buttons = heads.map(head => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "sort" })
    button.append(...head.childNodes)
    head.append(button)
    head.ariaSort = "none"
    button.addEventListener("click", () => sortBy(head))
    return button
  })
  // The heads of a table are one stop of the Tab key; arrows go from one to the next. On a phone no head is seen.
  let current = buttons[0]
  const offerStop = () => buttons.forEach(button => { button.tabIndex = button == current && !phone.matches ? 0 : -1 })
  table.tHead.addEventListener("focusin", event => { current = event.target.closest(".sort") ?? current; offerStop() })
  table.tHead.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] * (rtl ? -1 : 1)
    const shown = buttons.filter(button => button.checkVisibility())
    const next = shown[shown.indexOf(document.activeElement) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  phone.addEventListener("change", offerStop)
  offerStop()
}
for (const table of document.querySelectorAll(".display.table table.rows")) connectSorting(table)
}
