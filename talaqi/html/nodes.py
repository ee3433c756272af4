"""The nodes of a page that a cell's display becomes, and the anchors of blocks of prose.

Figures and tables are numbered like Sphinx's own and referred to with {numref}; templates write them.
"""

import base64
import csv
import io
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.writers.html5 import HTML5Translator

from talaqi import urls
from talaqi.displays import Cell
from talaqi.html import templates

ANCHOR_PREFIX = {"figure": "fig", "table": "table", "ledger": "ledger"}
SVG_SIZE = re.compile(r'<svg[^>]* width="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)"')
# A spreadsheet runs a cell that starts with one of these.
FORMULA = ("=", "+", "-", "@")
# A display as the notebook stores it: its fields by name, and its kind as `display`.
Bundle = dict[str, Any]
ANCHORED_BLOCKS = (
    *(nodes.paragraph, nodes.bullet_list, nodes.enumerated_list, nodes.definition_list),
    *(nodes.container, nodes.table, nodes.block_quote),
)


class display(nodes.General, nodes.Element):
    """What a cell shows, in the language of the page; `files` are written beside the page."""


class figure_display(display):
    """A numbered figure."""


class table_display(display):
    """A numbered table."""


class ledger_display(display):
    """Claims with their verdicts; not numbered."""


DISPLAYS = {"figure": figure_display, "table": table_display, "ledger": ledger_display}


def build_node(bundle: Bundle, language: str, page: str = "") -> display:
    """Return the node of a display on a page, from the bundle that the notebook stores."""
    kind, name = bundle["display"], bundle["name"]
    anchor = f"{ANCHOR_PREFIX[kind]}-{name}"
    node = DISPLAYS[kind]("", names=[anchor], language=language, title=bundle["title"][language], files={})
    # What print shows of it; the rows of a table on the data page are printed from the data.
    node["bundle"] = {key: value for key, value in bundle.items() if key not in ("drawings", "pngs")}
    if kind == "table" and bundle["home"]:
        node["bundle"]["rows"] = []
    values = {**bundle, "display_name": name, "drawings": None, "pngs": None, "code": ""}
    del values["name"]
    if kind == "figure":
        node["files"] = _figure_files(bundle, language)
        values["code"] = urls.function_url("figures", name)
        values["sizes"] = {shape: svg_size(svg) for shape, svg in bundle["drawings"][language].items()}
    if kind == "table":
        values["code"] = urls.cell_url(page, language, name, next(iter(bundle["tables"]), ""))
    node += nodes.raw("", templates.render(f"{kind}.html", language, id=anchor, **values), format="html")
    return node


def svg_size(svg: str) -> dict[str, int]:
    """Return the width and height of a drawing in pixels."""
    match = SVG_SIZE.search(svg)
    assert match, "a drawing without its size"
    return {side: round(float(length)) for side, length in match.groupdict().items()}


def _figure_files(bundle: Bundle, language: str) -> dict[str, bytes]:
    drawings, name = bundle["drawings"][language], bundle["name"]
    return {
        f"{name}.svg": drawings["wide"].encode(),
        f"{name}.narrow.svg": drawings["narrow"].encode(),
        f"{name}.png": base64.b64decode(bundle["pngs"][language]),
        f"{name}.csv": frame_csv(bundle, language),
    }


def frame_csv(bundle: Bundle, language: str) -> bytes:
    """Return the rows behind a figure as CSV in one language; spreadsheets need its byte-order mark for Arabic."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column["title"][language] for column in bundle["columns"]])
    for row in bundle["rows"]:
        writer.writerow([_csv_cell(row.get(column["key"]), language) for column in bundle["columns"]])
    return text.getvalue().encode("utf-8-sig")


def _csv_cell(value: Cell | None, language: str) -> str | int | None:
    shown = value.get(language, "") if isinstance(value, dict) else value
    shown = " ".join(shown) if isinstance(shown, list) else shown
    return f"'{shown}" if isinstance(shown, str) and shown.startswith(FORMULA) else shown


def visit_display(translator: HTML5Translator, node: display) -> None:
    """Write the files of a display beside the page, open its element and write its number."""
    folder = Path(translator.builder.outdir, translator.builder.current_docname).parent / "figures"
    for name, content in node["files"].items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    kind = type(node).__name__.partition("_")[0]
    is_figure = isinstance(node, figure_display)
    translator.body.append(f'<{"figure" if is_figure else "div"} class="display {kind}" id="{node["ids"][0]}">')
    if is_figure:
        # The template closes the caption: the number belongs to it.
        translator.body.append("<figcaption>")
    if not isinstance(node, ledger_display):
        translator.body.append('<p class="kicker">')
        translator.add_fignumber(node)
        translator.body.append("</p>")


def depart_display(translator: HTML5Translator, node: display) -> None:
    """Close the element of a display."""
    translator.body.append("</figure>" if isinstance(node, figure_display) else "</div>")


def _skip(translator: nodes.NodeVisitor, node: display) -> None:
    raise nodes.SkipNode


def _depart_skipped(translator: nodes.NodeVisitor, node: display) -> None:
    """Do nothing: a skipped node is not departed from."""


class BlockAnchors(SphinxTransform):
    """Gives every section its label as its address, and every block of prose below it an anchor.

    An anchor is the section's label with the block's place in it, `two-thousand-cells-speech-3`, the same in every
    language: a paragraph can be linked to, and a reader who changes language lands on its partner.
    """

    # After docutils has given labels to what they stand before, and before Sphinx notes where sections are.
    default_priority = 870

    def apply(self, **kwargs: object) -> None:
        """Name the sections and the blocks of a page."""
        labels = {self.document.nameids[name] for name, explicit in self.document.nametypes.items() if explicit}
        for section in self.document.findall(nodes.section):
            section_labels = [name for name in section["ids"] if name in labels]
            if section_labels:
                section["ids"] = section_labels
                number_blocks(section, section_labels[0])


def number_blocks(section: nodes.section, label: str) -> None:
    """Give each block of a section that has no anchor the label of the section with its place."""
    blocks = (block for block in section.children if isinstance(block, ANCHORED_BLOCKS))
    for place, block in enumerate(blocks, 1):
        if not block["ids"]:
            block["ids"] = [f"{label}-{place}"]


def setup(app: Sphinx) -> None:
    """Register the nodes and the transform; figures and tables share the counters of Sphinx's own."""
    html, other = (visit_display, depart_display), (_skip, _depart_skipped)
    title = lambda node: node["title"]  # noqa: E731
    app.add_enumerable_node(figure_display, "figure", title, html=html, latex=other, text=other)
    app.add_enumerable_node(table_display, "table", title, html=html, latex=other, text=other)
    app.add_node(ledger_display, html=html, latex=other, text=other)
    app.add_transform(BlockAnchors)
