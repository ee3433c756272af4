// The ledger of claims: show those of a section, a verdict or a kind. Without this script all are shown.
(() => {
  const form = document.querySelector(".claims-filter");
  if (!form) return;
  const cards = [...document.querySelectorAll(".claim-card[id]")];
  const shown = form.dataset.shown;
  const fields = ["section", "verdict", "kind"];

  const fits = (card, field, wanted) => {
    const value = card.dataset[field];
    return !wanted || value === wanted || (field === "section" && value.startsWith(`${wanted}-`));
  };

  // A heading stays as long as a claim under it does.
  const fold = () => {
    document.querySelectorAll(".exhibit.ledger").forEach((ledger) => {
      let heading = null;
      [...ledger.children].forEach((child) => {
        if (child.matches("h3")) {
          heading = child;
          heading.hidden = true;
        } else if (heading && child.matches(".claim-card:not([hidden])")) heading.hidden = false;
      });
      ledger.closest("section").hidden = !ledger.querySelector(".claim-card:not([hidden])");
    });
  };

  const remember = (wanted) => {
    const asked = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString();
    const address = location.pathname + (asked && `?${asked}`) + location.hash;
    // A page read from a disk may not change its address.
    try { history.replaceState(null, "", address); } catch (refused) { /* the filter works all the same */ }
  };

  const filter = () => {
    const wanted = Object.fromEntries(fields.map((field) => [field, form.elements[field].value]));
    cards.forEach((card) => { card.hidden = !fields.every((field) => fits(card, field, wanted[field])); });
    fold();
    const left = cards.filter((card) => !card.hidden).length;
    form.querySelector("output").textContent = shown.replace(/[01]/g, (which) => (which === "0" ? left : cards.length));
    form.querySelector("button").hidden = left === cards.length;
    remember(wanted);
  };

  // Who follows a link to a claim sees it, whatever the filter says.
  const reveal = () => {
    const card = cards.find((one) => `#${one.id}` === location.hash);
    if (!card || !card.hidden) return;
    fields.forEach((field) => { form.elements[field].value = ""; });
    filter();
    card.scrollIntoView();
  };

  const asked = new URLSearchParams(location.search);
  fields.forEach((field) => {
    const wanted = asked.get(field) || "";
    if ([...form.elements[field].options].some((option) => option.value === wanted)) form.elements[field].value = wanted;
  });
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("hashchange", reveal);
  form.hidden = false;
  filter();
  reveal();
})();
