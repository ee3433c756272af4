// Copy a citation, and say a row of a table as a sentence. Without this script the citations are there to be read.
(() => {
  "use strict"

  // An address that has moved to another page leads there by itself.
  const moved = document.querySelector("p.moved:target a")
  if (moved) location.replace(moved.href)

  const box = document.querySelector(".citation-box")
  if (!box) return
  const words = box.dataset

  // The address as the reader has it, where the site's own is not known when the book is built.
  const address = (link) => (/^https?:/.test(link.textContent) ? link.textContent : link.href)

  const said = (entry) => {
    const copy = entry.cloneNode(true)
    for (const link of copy.querySelectorAll("a")) link.textContent = address(link)
    return copy
  }

  async function write(entry) {
    const copy = said(entry)
    const plain = copy.textContent.replace(/\s+/g, " ").trim()
    try {
      const both = { "text/plain": new Blob([plain], { type: "text/plain" }), "text/html": new Blob([copy.innerHTML], { type: "text/html" }) }
      await navigator.clipboard.write([new ClipboardItem(both)])
    } catch {
      // An offline page may not reach the clipboard: select the text, so that one key copies it.
      const range = document.createRange()
      range.selectNodeContents(entry)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
      return document.execCommand("copy")
    }
    return true
  }

  async function copied(button) {
    const entry = document.getElementById(button.dataset.copy) || button.parentElement.querySelector(".entry")
    if (!(await write(entry))) return
    button.textContent = words.copied
    setTimeout(() => (button.textContent = words.copy), 2000)
  }

  // A row is cited by its own cells: each head with what stands under it, then the book.
  function sentence(row) {
    const heads = row.closest("table")?.tHead?.rows[0].cells ?? []
    const cells = [...row.querySelectorAll("td")].filter((cell) => heads[cell.cellIndex] && cell.textContent.trim())
    const told = cells.map((cell) => `${heads[cell.cellIndex].textContent.trim()}: ${cell.textContent.trim().replace(/\s+/g, " ").replace(/\.+$/, "")}`)
    const listed = row.querySelector(".entry")
    const caption = row.closest("table")?.caption?.textContent.trim()
    return listed ? `${listed.textContent.trim()} ${words.tail}` : `${caption}. ${told.join(words.join)}. ${words.tail}`
  }

  function unfold(link) {
    const row = link.closest("tr, li")
    document.querySelector(".cite-one[popover]")?.remove()
    const one = document.createElement("div")
    one.className = "cite-one"
    one.popover = "auto"
    const entry = document.createElement("p")
    entry.className = "entry"
    const own = document.createElement("a")
    own.href = link.getAttribute("href")
    own.textContent = words.address ? words.address + own.hash : own.href
    own.dir = "ltr"
    entry.append(sentence(row), " ", own)
    const button = document.createElement("button")
    button.type = "button"
    button.className = "copy"
    button.textContent = words.copy
    button.autofocus = true
    one.append(entry, button)
    link.after(one)
    one.showPopover()
  }

  for (const button of document.querySelectorAll("button.copy")) button.hidden = false
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy")
    if (button) return copied(button)
    const link = event.target.closest("a.cite-row")
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault()
      history.replaceState(null, "", link.hash)
      unfold(link)
    }
  })
})()
