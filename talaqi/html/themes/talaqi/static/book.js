// What the pages add where scripts run; everything is read without them.
{
const page = document.documentElement

// Colours: as the device, light, dark. The choice is kept on the device alone.
const themes = ["auto", "light", "dark"]
const themeButton = document.querySelector(".theme-button")
const themeLabel = themeButton.getAttribute("aria-label")
const showTheme = () => {
  const label = `${themeLabel} (${themeButton.dataset[page.dataset.theme || "auto"]})`
  themeButton.setAttribute("aria-label", label)
  themeButton.title = label
}
themeButton.hidden = false
themeButton.addEventListener("click", () => {
  const next = themes[(themes.indexOf(page.dataset.theme || "auto") + 1) % themes.length]
  page.dataset.theme = next == "auto" ? "" : next
  try { next == "auto" ? localStorage.removeItem("theme") : localStorage.setItem("theme", next) } catch {}
  showTheme()
})
showTheme()

// The other language opens at the block that is being read, and as far into it: anchors are the same in all languages.
const readingLine = () => document.querySelector(".page-bar").offsetHeight + 40
const currentBlock = () => {
  let current
  for (const block of document.querySelectorAll(".bd-article [id]:not(.card, .fact)")) {
    // A block that is not laid out is not being read, and to ask where it stands would lay it out.
    if (!block.checkVisibility({ contentVisibilityAuto: true })) continue
    if (block.getBoundingClientRect().top > readingLine()) break
    if (block.offsetHeight) current = block
  }
  return scrollY > 200 ? current : undefined
}
const noteBlock = link => {
  const block = currentBlock()
  link.hash = block?.id ?? ""
  const share = block && Math.min(1, (readingLine() - block.getBoundingClientRect().top) / block.offsetHeight)
  try { sessionStorage.setItem("reading", JSON.stringify([link.href, share])) } catch {}
}
for (const link of document.querySelectorAll(".language"))
  for (const type of ["pointerenter", "focus", "click"]) link.addEventListener(type, () => noteBlock(link))
const returnToBlock = () => {
  let address, share
  try {
    [address, share] = JSON.parse(sessionStorage.getItem("reading") ?? "[]")
    sessionStorage.removeItem("reading")
  } catch {}
  const block = address == location.href && share && document.getElementById(location.hash.slice(1))
  if (block) scrollBy(0, block.getBoundingClientRect().top + share * block.offsetHeight - readingLine())
}
addEventListener("load", returnToBlock)

// What is folded opens where a link leads to it or into it.
const unfoldTarget = () => {
  const target = document.getElementById(location.hash.slice(1))
  const closed = [...document.querySelectorAll("details:not([open])")].filter(folded => target && folded.contains(target))
  for (const folded of closed) folded.open = true
  if (closed.length) target.scrollIntoView()
}
addEventListener("hashchange", unfoldTarget)
unfoldTarget()

// A menu closes when a place on the same page was chosen from it.
document.querySelector(".page-contents")?.addEventListener("click", event => {
  if (event.target.closest("a") && event.currentTarget.matches(":popover-open")) event.currentTarget.hidePopover()
})

// The card of a number opens by a click, a tap or Enter, and leaves no entry in the history. It closes by the same, by
// Escape, and when the reader turns elsewhere. It takes no stop of the Tab key before it is open.
const closeCard = () => {
  const fact = document.querySelector(".fact.open")
  fact?.classList.remove("open")
  fact?.querySelector(".fact-link").removeAttribute("aria-expanded")
  return fact
}
document.addEventListener("click", event => {
  const link = event.target.closest(".fact[id] > .fact-link"), open = document.querySelector(".fact.open")
  const isClose = event.target.closest(".card-close")
  if (event.metaKey || event.ctrlKey || event.shiftKey || (!link && !isClose && open?.contains(event.target))) return
  closeCard()
  if (isClose) open?.querySelector(".fact-link").focus({ preventScroll: true })
  if (link || (isClose && open)) event.preventDefault()
  if (!link || link.parentElement == open) return
  delete page.dataset.cards
  link.parentElement.classList.add("open")
  link.setAttribute("aria-expanded", "true")
})
addEventListener("keydown", event => {
  if (event.key != "Escape") return
  page.dataset.cards = "closed"
  closeCard()?.querySelector(".fact-link").focus({ preventScroll: true })
  document.querySelector(".card:target .card-close")?.click()
})
for (const type of ["pointerout", "focusout"]) addEventListener(type, event => {
  const fact = event.target.closest?.(".fact")
  if (fact) delete page.dataset.cards
  if (type == "focusout" && event.relatedTarget && fact?.matches(".open") && !fact.contains(event.relatedTarget)) closeCard()
})

// The contents of the page mark the section that is being read, the last of those at the top of the window.
const contentsLinks = new Map([...document.querySelectorAll(".page-contents a")].map(link => [link.hash.slice(1), link]))
const sectionsInView = new Set()
const observer = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) sectionsInView[isIntersecting ? "add" : "delete"](target.id)
  const current = [...contentsLinks.keys()].findLast(id => sectionsInView.has(id))
  for (const [id, link] of contentsLinks) id == current ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")
}, { rootMargin: "-80px 0px -75% 0px" })
for (const id of contentsLinks.keys()) observer.observe(document.getElementById(id))
}
