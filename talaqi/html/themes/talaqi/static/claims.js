// The ledger of claims: show those of a section, a verdict or a kind.
{
const form = document.querySelector(".claims-filter")
const cards = [...document.querySelectorAll("article.claim-card")]
const fields = ["section", "verdict", "kind"]
const selected = () => fields.map(field => [field, form.elements[field].value]).filter(([, value]) => value)

const matcher = () => {
  const conditions = selected()
  const matches = (value, [field, option]) => value == option || (field == "section" && value.startsWith(`${option}-`))
  return card => conditions.every(condition => matches(card.dataset[condition[0]], condition))
}

// Hide the headings under which no claim is left.
const hideHeadings = () => {
  for (const ledger of document.querySelectorAll(".display.ledger")) {
    let heading = null
    for (const child of ledger.children) {
      if (child.matches("h3")) {
        heading = child
        heading.hidden = true
      } else if (heading && child.matches(".claim-card:not([hidden])")) heading.hidden = false
    }
    ledger.closest("section").hidden = !ledger.querySelector(".claim-card:not([hidden])")
  }
}

// Keep the selection in the address.
const updateAddress = () => {
  const query = new URLSearchParams(selected()).toString()
  // A page read from a disk may not change its address.
  try { history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash) } catch { /* the filter works without */ }
}

if (form) {
  const onFiltered = () => { hideHeadings(); updateAddress() }
  const apply = connectFilter(form, () => cards, { matcher, onFiltered })
  for (const [field, value] of new URLSearchParams(location.search)) {
    const options = [...(form.elements[field]?.options ?? [])]
    if (fields.includes(field) && options.some(option => option.value == value)) form.elements[field].value = value
  }
  form.addEventListener("change", apply)
  apply()
}
}
