"""The weight of a page: scripts, styles and files of the theme that no page uses are left out.

A page that does use one of them is a mistake that nobody would see (an icon that stays empty), so it is reported.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tinycss2
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from tinycss2.ast import Node

from talaqi.book import mirror, theme

LOGGER = logging.getLogger(__name__)
# Parts of file names: Jupyter Book links all of these on every page.
UNUSED_FILES = ("fontawesome", "thebe", "togglebutton", "design-tabs", "sphinx-design", "copybutton", "clipboard", "mathjax", "bootstrap")
UNUSED_FOLDERS = ("vendor", "locales", "images", "scripts/fontawesome.js", "scripts/bootstrap.js", "styles/theme.css")
# What a page must not use, because it is left out, and what to use instead.
LEFT_OUT = {
    r'class="[^"]*\bfa-[a-z]': "an icon of the theme's icon font; draw it as SVG",
    r'class="[^"]*\bsd-[a-z]': "a component of sphinx-design; write it as a block of the book",
    r'class="math\b': "a formula, and MathJax is not loaded; write it in words",
}
WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
NAMED = re.compile(r"[.#]((?:\\.|[A-Za-z0-9_-])+)")
INSIDE_NOT = re.compile(r":(?:not|is|where|has)\([^()]*\)")
RULES_INSIDE = {"media", "supports", "layer"}
BEFORE_MIRRORING = 550
LAST = 900


def used(file: Any) -> bool:
    """Return whether pages use a script or stylesheet that an extension has linked."""
    name = str(getattr(file, "filename", file) or "").lower()
    return not name.startswith("http") and not any(word in name for word in UNUSED_FILES)


def prune(css: str, words: set[str]) -> str:
    """Return a stylesheet without the rules for classes and ids that occur in no page and no script."""
    return "".join(_kept(node, words) for node in tinycss2.parse_stylesheet(css, skip_comments=True))


def _kept(node: Node, words: set[str]) -> str:
    if node.type == "qualified-rule":
        selectors = [one for one in _selectors(node.prelude) if _may_match(one, words)]
        return f"{','.join(selectors)}{{{tinycss2.serialize(node.content)}}}" if selectors else ""
    if node.type == "at-rule" and node.content is not None and node.lower_at_keyword in RULES_INSIDE:
        inside = "".join(_kept(one, words) for one in tinycss2.parse_rule_list(node.content, skip_comments=True))
        return f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{inside}}}" if inside.strip() else ""
    if node.type == "at-rule" and node.lower_at_keyword == "font-face":
        return ""
    return node.serialize()


def _selectors(tokens: Iterable[Node]) -> list[str]:
    """Return the selectors of a rule, which commas part."""
    selectors: list[list[Node]] = [[]]
    for token in tokens:
        selectors.append([]) if token == "," else selectors[-1].append(token)
    return [tinycss2.serialize(one).strip() for one in selectors]


def _may_match(selector: str, words: set[str]) -> bool:
    """Return whether all classes and ids that a selector asks for occur; alternatives and exclusions ask for nothing."""
    names = NAMED.findall(INSIDE_NOT.sub("", selector))
    return all(name.replace("\\", "") in words for name in names)


def words_of(files: Iterable[Path]) -> set[str]:
    """Return every word that could be the name of a class or an id in pages and scripts."""
    return {word for file in files for word in WORD.findall(file.read_text("utf-8"))}


def _filter(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Leave unused files out of a page's head, and let the scripts load beside the page."""
    for kind in ("css_files", "script_files"):
        context[kind] = [file for file in context.get(kind, []) if used(file)]
    if page != "search":
        context["script_files"] = [_deferred(file) for file in context["script_files"]]
    for pattern, problem in LEFT_OUT.items():
        if re.search(pattern, context.get("body", "")):
            LOGGER.warning("the page uses %s", problem, location=page)


def _deferred(script: Any) -> Any:
    attributes = getattr(script, "attributes", None)
    if attributes is None or "defer" in attributes or "async" in attributes or not script.filename:
        return script
    return type(script)(script.filename, priority=script.priority, **attributes, defer="defer")


def _finish(app: Sphinx, exception: Exception | None) -> None:
    if exception or app.builder.format != "html":
        return
    static = Path(app.outdir, "_static")
    drop(static)
    words = words_of([*Path(app.outdir).rglob("*.html"), *static.rglob("*.js")])
    for file in mirror.files(static, theme.own_styles()):
        file.write_text(prune(file.read_text("utf-8"), words), "utf-8")


def drop(static: Path) -> None:
    """Delete the files of the theme that no page loads."""
    for file in sorted(static.rglob("*"), reverse=True):
        name = file.relative_to(static).as_posix()
        if file.is_dir():
            if not any(file.iterdir()):
                file.rmdir()
        elif name.startswith(UNUSED_FOLDERS) or file.suffix in (".map", ".mo", ".po") or name.endswith(".LICENSE.txt") or not used(name):
            file.unlink()


def setup(app: Sphinx) -> None:
    """Filter what pages load, and clear the build folder of the rest."""
    app.connect("html-page-context", _filter, priority=LAST)
    app.connect("build-finished", _finish, priority=BEFORE_MIRRORING)
