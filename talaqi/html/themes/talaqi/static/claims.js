// The ledger of claims: show those of a section, a verdict or a kind.
{
const form = document.querySelector(".claims-filter")
const cards = [...document.querySelectorAll(".claim-card[id]")]
const fields = ["section", "verdict", "kind"]
const wanted = () => fields.map(field => [field, form.elements[field].value]).filter(([, value]) => value)

const asked = () => {
  const all = wanted()
  const fits = (value, [field, one]) => value == one || (field == "section" && value.startsWith(`${one}-`))
  return card => all.every(one => fits(card.dataset[one[0]], one))
}

// A heading stays as long as a claim under it does.
const fold = () => {
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

// The address keeps what was asked for.
const remember = () => {
  const query = new URLSearchParams(wanted()).toString()
  // A page read from a disk may not change its address.
  try { history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash) } catch { /* the filter works all the same */ }
}

if (form) {
  const filter = filtering(form, () => cards, { asked, after: () => { fold(); remember() } })
  for (const [field, value] of new URLSearchParams(location.search)) {
    const options = [...(form.elements[field]?.options ?? [])]
    if (fields.includes(field) && options.some(option => option.value == value)) form.elements[field].value = value
  }
  form.addEventListener("change", filter)
  filter()
}
}
