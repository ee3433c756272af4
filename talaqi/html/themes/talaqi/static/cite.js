// Copy a citation, and cite a row of a table in a sentence. Without this script the citations are there to be read.
(() => {
  "use strict"

  // An address that has moved to another page leads there by itself.
  const movedLink = document.querySelector("p.moved:target a")
  if (movedLink) location.replace(movedLink.href)

  const box = document.querySelector(".citation-box")
  if (!box) return
  const texts = box.dataset

  // The address as the reader has it, where the site's own is not known when the book is built; on a reader's own device,
  // where the address is nobody else's, the place in the edition, `en/data.html#...`.
  const isPublic = /^https?:$/.test(location.protocol) && !/^(localhost$|127\.|10\.|192\.168\.|\[)|\.local$/.test(location.hostname)
  const placeInEdition = (link) => new URL(link.href).pathname.split("/").slice(-2).join("/") + link.hash
  const fullAddress = (link) => (/^https?:/.test(link.textContent) ? link.textContent : isPublic ? link.href : placeInEdition(link))

  const withFullAddresses = (entry) => {
    const copy = entry.cloneNode(true)
    for (const link of copy.querySelectorAll("a")) link.textContent = fullAddress(link)
    return copy
  }

  // Copy an entry as text and as HTML; return whether it was copied.
  async function copyEntry(entry) {
    const copy = withFullAddresses(entry)
    const text = copy.textContent.replace(/\s+/g, " ").trim()
    try {
      const types = { "text/plain": new Blob([text], { type: "text/plain" }), "text/html": new Blob([copy.innerHTML], { type: "text/html" }) }
      await navigator.clipboard.write([new ClipboardItem(types)])
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

  async function onCopy(button) {
    const entry = document.getElementById(button.dataset.copy) || button.parentElement.querySelector(".entry")
    if (!(await copyEntry(entry))) return
    button.textContent = texts.copied
    setTimeout(() => (button.textContent = texts.copy), 2000)
  }

  // A row is cited by its cells, each after its head, and the book; a publication by its entry.
  function citeRow(row) {
    const entry = row.querySelector(".entry")
    if (entry) return `${entry.textContent.trim()} ${texts.tail}`
    const table = row.closest("table")
    const heads = table?.tHead?.rows[0].cells ?? []
    const cells = [...row.querySelectorAll("td")].filter((cell) => heads[cell.cellIndex] && cell.textContent.trim())
    const parts = cells.map((cell) => `${heads[cell.cellIndex].textContent.trim()}: ${cell.textContent.trim().replace(/\s+/g, " ").replace(/\.+$/, "")}`)
    return `${table?.caption?.textContent.trim()}. ${parts.join(texts.join)}. ${texts.tail}`
  }

  function openRowCitation(link) {
    const row = link.closest("tr, li")
    document.querySelector(".single-citation[popover]")?.remove()
    const popover = document.createElement("div")
    popover.className = "single-citation"
    popover.popover = "auto"
    const entry = document.createElement("p")
    entry.className = "entry"
    const address = document.createElement("a")
    address.href = link.getAttribute("href")
    address.textContent = texts.address ? texts.address + address.hash : fullAddress(address)
    address.dir = "ltr"
    entry.append(citeRow(row), " ", address)
    const button = document.createElement("button")
    button.type = "button"
    button.className = "copy"
    button.textContent = texts.copy
    button.autofocus = true
    popover.append(entry, button)
    link.after(popover)
    popover.showPopover()
  }

  for (const button of document.querySelectorAll("button.copy")) button.hidden = false
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.copy")
    if (button) return onCopy(button)
    const link = event.target.closest("a.cite-row")
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault()
      history.replaceState(null, "", link.hash)
      openRowCitation(link)
    }
  })
})()
