"""Figures, tables and ledgers on the page: numbered like Sphinx's own, referred to with {numref}, written by template."""

import base64
import csv
import io
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from talaqi.html import templates

FORMULA = ("=", "+", "-", "@")
PREFIX = {"figure": "fig", "table": "table", "ledger": "ledger"}
SIZE = re.compile(r'<svg[^>]* width="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)"')


class exhibit(nodes.General, nodes.Element):
    """An exhibit of a cell, in the language of the page; the files it offers are written with the page."""


class figure_exhibit(exhibit):
    """A numbered figure."""


class table_exhibit(exhibit):
    """A numbered table."""


class ledger_exhibit(exhibit):
    """Claims with their verdicts; not numbered."""


KINDS = {"figure": figure_exhibit, "table": table_exhibit, "ledger": ledger_exhibit}


def build_node(bundle: dict[str, Any], language: str) -> exhibit:
    """Return the node of an exhibit as the notebook stores it."""
    kind = bundle["exhibit"]
    name = f"{PREFIX[kind]}-{bundle['name']}"
    made = KINDS[kind]("", names=[name], language=language, title=bundle["title"][language])
    made["files"] = {}
    values = dict(bundle, exhibit_name=bundle["name"], drawings=None, pngs=None)
    if kind == "figure":
        drawings = bundle["drawings"][language]
        made["files"] = _files(bundle, language)
        values["sizes"] = {shape: {side: round(float(length)) for side, length in SIZE.search(svg).groupdict().items()} for shape, svg in drawings.items()}
    made += nodes.raw("", templates.render(f"{kind}.html", language, id=name, **{key: value for key, value in values.items() if key != "name"}), format="html")
    return made


def _files(bundle: dict[str, Any], language: str) -> dict[str, bytes]:
    drawings, name = bundle["drawings"][language], bundle["name"]
    return {
        f"{name}.svg": drawings["wide"].encode(),
        f"{name}.narrow.svg": drawings["narrow"].encode(),
        f"{name}.png": base64.b64decode(bundle["pngs"][language]),
        f"{name}.csv": frame_csv(bundle, language),
    }


def frame_csv(bundle: dict[str, Any], language: str) -> bytes:
    """Return the rows behind a figure as CSV in one language, with a byte-order mark so that spreadsheets read the Arabic."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column["title"][language] for column in bundle["columns"]])
    for row in bundle["rows"]:
        writer.writerow([_plain(row.get(column["key"]), language) for column in bundle["columns"]])
    return text.getvalue().encode("utf-8-sig")


def _plain(cell: Any, language: str) -> Any:
    shown = cell.get(language, "") if isinstance(cell, dict) else cell
    shown = " ".join(shown) if isinstance(shown, list) else shown
    # A spreadsheet runs a cell that starts like a formula.
    return f"'{shown}" if isinstance(shown, str) and shown.startswith(FORMULA) else shown


def visit(self: Any, made: exhibit) -> None:
    """Write the exhibit's files beside the page, open its block and number it."""
    folder = Path(self.builder.outdir, self.builder.current_docname).parent / "figures"
    for name, content in made["files"].items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    tag = "figure" if isinstance(made, figure_exhibit) else "div"
    self.body.append(f'<{tag} class="display {made.__class__.__name__.partition("_")[0]}" id="{made["ids"][0]}">')
    if isinstance(made, figure_exhibit):
        # Closed by the template: the number belongs to the caption.
        self.body.append("<figcaption>")
    if not isinstance(made, ledger_exhibit):
        self.body.append('<p class="kicker">')
        self.add_fignumber(made)
        self.body.append("</p>")


def depart(self: Any, made: exhibit) -> None:
    """Close the exhibit's block."""
    self.body.append("</figure>" if isinstance(made, figure_exhibit) else "</div>")


def _skip(self: Any, made: exhibit) -> None:
    raise nodes.SkipNode


def setup(app: Sphinx) -> None:
    """Register the nodes; the numbered ones share the counters and the wording of Sphinx's figures and tables."""
    title = lambda made: made["title"]  # noqa: E731
    writers = {"html": (visit, depart), "latex": (_skip, None), "text": (_skip, None)}
    app.add_enumerable_node(figure_exhibit, "figure", title, **writers)
    app.add_enumerable_node(table_exhibit, "table", title, **writers)
    app.add_node(ledger_exhibit, **writers)
