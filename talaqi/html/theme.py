"""The Sphinx theme `talaqi`, and the parts of Sphinx's output that the book replaces.

`_config.yml` selects the theme (`html_theme`) and lists the only extensions that the book needs (`extensions`). The
theme (`themes/talaqi`) inherits no other and links its own files by name, so pages load nothing of Sphinx's or Jupyter
Book's.
"""

import re
from gettext import NullTranslations
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx import locale
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from talaqi import messages, paths
from talaqi.html import table_layout

THEME = paths.PACKAGE / "html" / "themes" / "talaqi"
# Lines of a script that only its authors read.
SCRIPT_COMMENT = re.compile(r"^[ \t]*//[^\n]*\n", re.MULTILINE)
# Patterns that begin with plain letters are found far faster: all pages are searched in every build.
FIGURE_FILE = re.compile(r"figures/([\w.-]+)")
STATIC_FILE = re.compile(r"_static/([\w.-]+)")
# What a page would show without the file that draws it, and what to write instead.
UNSUPPORTED = {
    r'class="[^"]*\bfa-[a-z]': "an icon of an icon font, which is not loaded; draw it as SVG",
    r'class="[^"]*\bsd-[a-z]': "a component of sphinx-design, which is not loaded; write it as a block of the book",
    r'class="math\b': "a formula, and MathJax is not loaded; write it in words",
}
LOGGER = logging.getLogger(__name__)


class InterfaceMessages(NullTranslations):
    """Sphinx's own texts ("Link to this heading", "Note") in the words of the book's messages, which come first.

    Sphinx has two documented ways, and neither lets an extension go first: `add_message_catalog` adds what Sphinx's
    catalogue lacks, but corrects none of its entries, and `locale_dirs` is read before extensions are loaded and would
    need the same messages a second time, as `.mo` files.
    """

    def __init__(self, language: str, sphinx_catalogue: NullTranslations) -> None:
        super().__init__()
        self.language = language
        self.add_fallback(sphinx_catalogue)

    def gettext(self, message: str) -> str:
        """Return the book's message for an English text, or the text of Sphinx's catalogue where the book has none."""
        name = message_name(message)
        if messages.has_message(name, self.language):
            return messages.text(name, self.language)
        return super().gettext(message)


def message_name(text: str) -> str:
    """Return the name of the message for an English text of Sphinx: `theme-see-also` for "See also"."""
    return "theme-" + re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _configure(app: Sphinx, config: Config) -> None:
    locale.translators["general", "sphinx"] = InterfaceMessages(config.language, locale.get_translator())
    # Screen readers read the title of the link, not the sign.
    config.html_permalinks_icon = '<span aria-hidden="true">#</span>'
    # The site publishes tables and notebooks; it needs neither Sphinx's index nor copies of the sources.
    config.html_use_index = False
    config.html_copy_source = False


def _open_table(translator: HTML5Translator, node: nodes.table) -> None:
    """Put a table into a box in which it scrolls where it is wider than the page; on a phone its rows become blocks."""
    heads = (cell.astext() for head in node.findall(nodes.thead) for cell in head.findall(nodes.entry))
    translator.body.append(f'<div class="table-wrapper table-scroll" style="{escape(table_layout.heads(heads))}">')
    HTML5Translator.visit_table(translator, node)
    translator.body[-1] = translator.body[-1].replace('class="', 'class="rows ', 1)


def _close_table(translator: HTML5Translator, node: nodes.table) -> None:
    HTML5Translator.depart_table(translator, node)
    translator.body.append("</div>\n")


def warn_of_unsupported(page: str, body: str) -> None:
    """Warn of markup that a page would show as a gap, for the build to stop."""
    for pattern, problem in UNSUPPORTED.items():
        if re.search(pattern, body):
            LOGGER.warning("the page uses %s", problem, location=page)


def _remove_stale_files(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        remove_stale_files(Path(app.outdir), {*app.env.found_docs, "search", "index"})


def remove_stale_files(folder: Path, pages: set[str]) -> None:
    """Delete pages that are not among `pages`, figures that no page shows, and styles and scripts that none loads."""
    for file in folder.rglob("*.html"):
        if file.relative_to(folder).with_suffix("").as_posix() not in pages:
            file.unlink()
    texts = [page.read_text("utf-8") for page in folder.rglob("*.html")]
    shown = {name for text in texts for name in FIGURE_FILE.findall(text)}
    loaded = {name for text in texts for name in STATIC_FILE.findall(text)}
    static = (file for kind in ("css", "js") for file in folder.glob(f"_static/*.{kind}"))
    unused = [file for file in folder.rglob("figures/*") if file.name not in shown]
    for file in (*unused, *(file for file in static if file.name not in loaded)):
        file.unlink()


def _strip_scripts(app: Sphinx, exception: Exception | None) -> None:
    """Take the comments out of the published scripts: every page that uses one would carry them."""
    if exception is None and app.builder.format == "html":
        for source in (THEME / "static").glob("*.js"):
            text = SCRIPT_COMMENT.sub("", source.read_text("utf-8"))
            Path(app.outdir, "_static", source.name).write_text(text, "utf-8")


def setup(app: Sphinx) -> None:
    """Register the theme."""
    app.add_html_theme("talaqi", str(THEME))
    app.add_node(nodes.table, override=True, html=(_open_table, _close_table))
    app.connect("config-inited", _configure)
    app.connect("build-finished", _strip_scripts)
    app.connect("build-finished", _remove_stale_files)
