"""What paper has no use for is taken out of a page, and what the screen folds away is opened."""

from bs4 import Tag

from talaqi.pdf import footnotes

# What only a screen can use: links to files, cards that open, menus, code and the ways to other pages.
DROPPED = (
    "a.headerlink",
    "span.card",
    ".links",
    ".badge > svg",
    ".dictionary",
    "script",
    "style",
    "button",
    "nav",
    "form",
    "noscript",
    "dialog",
    ".toctree-wrapper",
    ".cell_input",
    ".edition-line",
    ".d-print-none",
    ".only-screen",
    "figure details",
    "details.cite",
    ".citation-box",
    ".changes",
    ".claim-card footer .address",
    ".claim-card .rule > p:has(> code)",
    ".claim-card .rows",
    "summary",
    "hr.footnotes",
    ".table-scroll > table > caption",
)
# Wrappers that say nothing: their contents take their place.
UNWRAPPED = ("div.cell", "div.cell_output", "div.table-scroll", "div.table-wrapper", "picture", "pre span", "header.chapter-head", "details")
KEPT_ATTRIBUTES = {"id", "class", "lang", "dir", "href", "src", "alt", "colspan", "rowspan", "scope", "start", "width", "height", "rel"}


def clean(body: Tag) -> None:
    """Take out of a page's article what is not printed."""
    footnotes.to_foot(body)
    _name_cards(body)
    _lead_to_list(body)
    for summary in body.select(".rule > summary"):
        summary.name, summary["class"] = "p", ["head"]
    # One walk for all, since a page has tens of thousands of elements; one inside another is gone with it.
    for element in body.select(", ".join(DROPPED)):
        if not element.decomposed:
            element.decompose()
    _describe_figures(body)
    for element in body.select(", ".join(UNWRAPPED)):
        element.unwrap()
    for element in body.find_all(True):
        if element.find_parent("svg") is None and element.name != "svg":
            element.attrs = {key: value for key, value in element.attrs.items() if key in KEPT_ATTRIBUTES or key.startswith("data-")}
    set_ids(body)
    for section in body.find_all("section"):
        if not section.decomposed and not _is_filled(section):
            section.decompose()


def _is_filled(section: Tag) -> bool:
    """Return whether a section holds more than its heading and the places of its addresses."""
    return any(part.name not in ("h2", "h3", "h4") and (part.get_text(strip=True) or part.find("img")) for part in section.find_all(True, recursive=False))


def set_ids(body: Tag) -> None:
    """Set the ids of rows and the names of files as text: print has no face for code."""
    for code in body.find_all("code"):
        code.name = "bdi"
        code["class"], code["dir"], code["lang"] = ["id"], "ltr", "en"


def _lead_to_list(body: Tag) -> None:
    """Lead each number to its entry in the chapter's list: on screen it opens a card, which leads there."""
    for number in body.select("span.fact"):
        link, entry = number.select_one("a.fact-link"), number.select_one("a.card-entry")
        if link and entry:
            link["href"] = entry["href"]


def _name_cards(body: Tag) -> None:
    """Give each card in a chapter an address, taken from the one of its claim in the ledger."""
    for card in body.select(".claim-card:not([id])"):
        address = card.select_one("footer .address a")
        if address:
            card["id"] = "card-" + address["href"].partition("#")[2].removeprefix("claim-")


def _describe_figures(body: Tag) -> None:
    """Let a drawing's alternative text hold its whole description, which stands nowhere else on paper."""
    for source in body.select("picture > source"):
        source.decompose()
    for description in body.select("figure .description"):
        drawing = description.find_parent("figure").find("img")
        drawing["alt"] = f"{drawing.get('alt', '')} {description.get_text(' ', strip=True)}".strip()
        description.decompose()
