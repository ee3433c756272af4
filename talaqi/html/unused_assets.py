"""The weight of a page: the files of Sphinx and its themes that no page of the book loads are left out.

A page that does need one of them is a mistake that nobody would see (an icon that stays empty), so it is reported.
"""

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

LOGGER = logging.getLogger(__name__)
DRAWN = re.compile(r"\bfigures/([\w.-]+)")
LOADED = re.compile(r'(?:href|src)="(?:\.\./)*_static/([^"?#]+)')
# What a page must not use, because it is left out, and what to use instead.
LEFT_OUT = {
    r'class="[^"]*\bfa-[a-z]': "an icon of the theme's icon font; draw it as SVG",
    r'class="[^"]*\bsd-[a-z]': "a component of sphinx-design; write it as a block of the book",
    r'class="math\b': "a formula, and MathJax is not loaded; write it in words",
}
LAST = 900


def _report(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    for pattern, problem in LEFT_OUT.items():
        if re.search(pattern, context.get("body", "")):
            LOGGER.warning("the page uses %s", problem, location=page)


def _finish(app: Sphinx, exception: Exception | None) -> None:
    if exception or app.builder.format != "html":
        return
    folder = Path(app.outdir)
    for page in folder.rglob("*.html"):
        if page.relative_to(folder).with_suffix("").as_posix() not in {*app.env.found_docs, "search", "index"}:
            page.unlink()
    drop(folder)


def drop(folder: Path) -> None:
    """Delete the drawings and static files that no page of a built book loads; fonts are loaded by the stylesheet."""
    static = folder / "_static"
    pages = [page.read_text("utf-8") for page in folder.rglob("*.html")]
    loaded, drawn = ({name for page in pages for name in pattern.findall(page)} for pattern in (LOADED, DRAWN))
    for file in folder.rglob("figures/*"):
        if file.name not in drawn:
            file.unlink()
    for file in sorted(static.rglob("*"), reverse=True):
        name = file.relative_to(static)
        if file.is_file() and name.as_posix() not in loaded and name.parts[0] != "fonts":
            file.unlink()
        elif file.is_dir() and not any(file.iterdir()):
            file.rmdir()


def setup(app: Sphinx) -> None:
    """Report what pages lack, and clear the build folder of earlier pages and of what no page loads."""
    app.connect("html-page-context", _report)
    app.connect("build-finished", _finish, priority=LAST)
