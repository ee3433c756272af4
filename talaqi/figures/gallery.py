"""All figures on one page, to look at: `python -m talaqi.figures.gallery` writes _build/gallery/index.html."""

import base64
import sys
import time
from collections.abc import Iterable
from html import escape
from pathlib import Path

from talaqi import config, paths
from talaqi.displays import Figure
from talaqi.figures.registry import figure_sources, get_figure

STYLE = (
    ":root{color-scheme:light dark}body{margin:8px;font:15px sans-serif;background:light-dark(#fff,#14181c)}"
    "section{max-width:740px;margin:0 auto 32px}"
    "img{max-width:100%;height:auto;display:block;outline:1px dotted #ccc}"
)
HEAD = f'<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>{STYLE}</style>'


def write_gallery(names: Iterable[str], folder: Path | None = None) -> Path:
    """Draw figures in every language and width onto one page; return its file."""
    folder = folder or paths.build() / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    figures = [get_figure(name)() for name in names]
    print(f"{len(figures)} figures in {time.perf_counter() - start:.1f} s", file=sys.stderr)
    page = folder / "index.html"
    sections = (_render_section(figure, language, folder) for figure in figures for language in config.languages())
    page.write_text(HEAD + "".join(sections), "utf-8")
    return page


def _render_section(figure: Figure, language: str, folder: Path) -> str:
    """Write the drawings of a figure in one language into the folder; return the HTML that shows them."""
    name, alt = f"{figure.name}.{language}", escape(figure.alt[language])
    for width, svg in figure.drawings[language].items():
        (folder / f"{name}.{width}.svg").write_text(svg, "utf-8")
    (folder / f"{name}.png").write_bytes(base64.b64decode(figure.pngs[language]))
    texts = (figure.subtitle, figure.note, figure.alt, figure.description)
    return (
        f'<section lang="{language}" dir="{config.direction(language)}"><h3>{escape(figure.title[language])}</h3>'
        + "".join(f'<p><img src="{name}.{width}.svg" alt="{alt}"></p>' for width in figure.drawings[language])
        + "".join(f"<p>{escape(text[language])}</p>" for text in texts)
        + f'<img src="{name}.png"></section>'
    )


if __name__ == "__main__":
    print(write_gallery(sys.argv[1:] or figure_sources()))
