// What the pages add where scripts run; everything is read without them.
{
const page = document.documentElement

// Colours: as the device, light, dark. The choice is kept on the device alone.
const themes = ["auto", "light", "dark"]
const button = document.querySelector(".theme-button")
const name = button.getAttribute("aria-label")
const show = () => {
  const said = `${name} (${button.dataset[page.dataset.theme || "auto"]})`
  button.setAttribute("aria-label", said)
  button.title = said
}
button.hidden = false
button.addEventListener("click", () => {
  const next = themes[(themes.indexOf(page.dataset.theme || "auto") + 1) % themes.length]
  page.dataset.theme = next == "auto" ? "" : next
  try { next == "auto" ? localStorage.removeItem("theme") : localStorage.setItem("theme", next) } catch {}
  show()
})
show()

// The other language opens at the block that is being read: addresses are the same in all languages.
const reading = () => {
  const bar = document.querySelector(".page-bar").offsetHeight
  let current = ""
  for (const block of document.querySelectorAll(".bd-article [id]:not(.card, .fact)")) {
    // What is not laid out is not being read, and to ask where it stands would lay it out.
    if (!block.checkVisibility({ contentVisibilityAuto: true })) continue
    const top = block.getBoundingClientRect().top
    if (top > bar + 40) break
    if (block.offsetHeight) current = block.id
  }
  return scrollY > 200 ? current : ""
}
for (const link of document.querySelectorAll(".language"))
  for (const moment of ["pointerenter", "focus", "click"])
    link.addEventListener(moment, () => { link.hash = reading() })

// A menu closes when a place on the same page was chosen from it.
document.querySelector(".page-contents")?.addEventListener("click", event => {
  if (event.target.closest("a") && event.currentTarget.matches(":popover-open")) event.currentTarget.hidePopover()
})

// Escape closes the card of a number without moving the pointer.
addEventListener("keydown", event => {
  if (event.key != "Escape") return
  page.dataset.cards = "closed"
  document.querySelector(".card:target .card-close")?.click()
})
for (const moment of ["pointerout", "focusout"]) addEventListener(moment, event => {
  if (event.target.closest?.(".fact")) delete page.dataset.cards
})

// The contents of the page show where the reader is.
const links = new Map([...document.querySelectorAll(".page-contents a")].map(link => [link.hash.slice(1), link]))
const spy = new IntersectionObserver(seen => {
  for (const { target, isIntersecting } of seen) isIntersecting ? links.get(target.id).setAttribute("aria-current", "location") : links.get(target.id).removeAttribute("aria-current")
}, { rootMargin: "-80px 0px -75% 0px" })
for (const id of links.keys()) spy.observe(document.getElementById(id))
}
