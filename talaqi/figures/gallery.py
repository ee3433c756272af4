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

STYLE = "body{margin:8px;font:15px sans-serif;background:#fff}section{max-width:740px;margin:0 auto 32px}img{max-width:100%;height:auto;display:block;outline:1px dotted #ccc}"


def write(names: Iterable[str], folder: Path | None = None) -> Path:
    """Draw figures in every language and width onto one page; return its file."""
    folder = folder or paths.build() / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    drawn = [get_figure(name)() for name in names]
    print(f"{len(drawn)} figures in {time.perf_counter() - began:.1f} s", file=sys.stderr)
    page = folder / "index.html"
    body = "".join(_section(figure, language, folder) for figure in drawn for language in config.languages())
    page.write_text(f'<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>{STYLE}</style>{body}', "utf-8")
    return page


def _section(figure: Figure, language: str, folder: Path) -> str:
    shown = ""
    for shape, svg in figure.drawings[language].items():
        (folder / f"{figure.name}.{language}.{shape}.svg").write_text(svg, "utf-8")
        shown += f'<p><img src="{figure.name}.{language}.{shape}.svg" alt="{escape(figure.alt[language])}"></p>'
    (folder / f"{figure.name}.{language}.png").write_bytes(base64.b64decode(figure.pngs[language]))
    said = "".join(f"<p>{escape(text[language])}</p>" for text in (figure.subtitle, figure.note, figure.alt, figure.description))
    return f'<section lang="{language}" dir="{config.direction(language)}"><h3>{escape(figure.title[language])}</h3>{shown}{said}<img src="{figure.name}.{language}.png"></section>'


if __name__ == "__main__":
    print(write(sys.argv[1:] or figure_sources()))
