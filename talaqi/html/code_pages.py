"""The sources of the book as pages of the site, so that a figure, a table or a number leads to the code that made it.

They are published with each edition: `code/analysis/facts/cells.py.html#L12` is a line of the book's own code, and
`code/chapters/en/claims.md.html#L40` a line of a chapter. No repository is needed to read them.
"""

import os
import re
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import MarkdownLexer, PythonLexer

from talaqi import config, paths, urls
from talaqi.html import templates, web_fonts

# Pygments gives each line an anchor beside its element, and writes a dash before its number.
PYGMENTS_ANCHOR = re.compile(r'<a id="A-\d+" name="A-\d+"></a>')
PYGMENTS_LINE = re.compile(r'(id="|href="#)[AL]-(\d+)"')
# Pygments' names of kinds of tokens, by the tokens of the stylesheets that colour them; all reach the contrast of text.
COLORS = {
    "muted": ("c", "c1", "ch", "cm", "sd"),
    "link": ("k", "kn", "kc", "ow", "gh", "gu"),
    "record": ("s", "s1", "s2", "sa", "si", "se", "mi", "mf", "sb"),
    "claim": ("nd", "nf", "nc"),
}


def source_files() -> list[Path]:
    """Return the files of the book that are published: its own code and its chapters."""
    code = (file for file in paths.analysis().rglob("*.py") if "__pycache__" not in file.parts)
    chapters = (file for language in config.languages() for file in (paths.chapters() / language).glob("*.md"))
    return sorted((*code, *chapters))


def write_pages(site: Path) -> None:
    """Write every source as a page under `code/`, and a list of them."""
    folder, files = site / urls.CODE_FOLDER, source_files()
    for file in files:
        place = folder / urls.code_page(file)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(render_page(file, os.path.relpath(site, place.parent)), "utf-8")
    links = [(urls.code_page(file), file.relative_to(paths.root()).as_posix()) for file in files]
    (folder / "index.html").write_text(_render("", "..", links=links), "utf-8")


def render_page(file: Path, root: str) -> str:
    """Return the page of a source, each line with its address; `root` leads from the page to the root of the site."""
    text = file.read_text("utf-8")
    lexer = MarkdownLexer() if file.suffix == ".md" else PythonLexer()
    formatter = HtmlFormatter(linenos="inline", anchorlinenos=True, lineanchors="A", linespans="L")
    code = PYGMENTS_ANCHOR.sub("", highlight(text, lexer, formatter))
    code = PYGMENTS_LINE.sub(r'\1L\2"', code)
    return _render(file.relative_to(paths.root()).as_posix(), root, code=code)


def _render(name: str, root: str, **values: object) -> str:
    sheets = [web_fonts.STYLES / sheet for sheet in ("1-tokens.css", "code-page.css")]
    colors = "".join(
        f"{', '.join(f'.highlight .{kind}' for kind in kinds)} {{ color: var(--{color}); }}\n"
        for color, kinds in COLORS.items()
    )
    values = {"code": "", "links": [], **values, "styles": web_fonts.read_styles(sheets) + colors}
    return templates.render("code-page.html", config.main_language(), name=name, root=root, settings=config, **values)
