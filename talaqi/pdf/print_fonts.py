"""The faces of print: the same families as on screen, whole, from their own files; WeasyPrint keeps the letters it uses.

Arabic is Noto Naskh Arabic alone: of all faces tried, readers of a PDF find every word of it again.
"""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from talaqi import config, paths
from talaqi.caches import cached
from talaqi.html import web_fonts
from talaqi.pdf import mark_positioning

ARABIC, SERIF, SANS = "Noto Naskh Arabic", "Source Serif 4", "IBM Plex Sans Arabic"
# The families as the stylesheet names them. Under its own name a family could come from the system instead, digits and all.
NAMES = {ARABIC: "Print Noto Naskh", SERIF: "Print Source Serif", SANS: "Print Plex Sans"}
FACES = (
    (ARABIC, 400, "normal"),
    (ARABIC, 700, "normal"),
    (SERIF, 400, "normal"),
    (SERIF, 400, "italic"),
    (SERIF, 600, "normal"),
    (SANS, 400, "normal"),
    (SANS, 600, "normal"),
)
# The size for which the letters of the serif are drawn: near that of the text, one for all sizes, so that each face is embedded once.
OPTICAL_SIZE = 11

# A face is cut again when the code that cuts it changes.
CODE = sha256(Path(__file__).read_bytes() + Path(mark_positioning.__file__).read_bytes()).hexdigest()[:8]
LATIN = [*range(0x20, 0x250), *range(0x1E00, 0x1F00), *range(0x2000, 0x2300)]
SCRIPTS = {
    ARABIC: [*LATIN, *range(0x600, 0x700), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)],
    SERIF: LATIN,
    SANS: LATIN,
}


def build_folder() -> Path:
    """Return the folder of what is made here."""
    return paths.build() / "press" / "faces"


def files() -> dict[tuple[str, int, str], Path]:
    """Return the file of each face, cut from its family's and kept for the next build."""
    return {face: _cut(*face) for face in FACES}


def embedded(languages: Iterable[str]) -> dict[str, list[str]]:
    """Return the names of the families in which a volume is set, as their files have them, and of that of its figures, which are drawn.

    English headings are set in the face of the figures; a book in Arabic alone has it in the figures only.
    """
    arabic, serif, sans = (_name(web_fonts.font_file(family)) for family in (ARABIC, SERIF, SANS))
    only_arabic = all(config.direction(language) == "rtl" for language in languages)
    return {"text": [arabic, serif] if only_arabic else [arabic, serif, sans], "figures": [sans]}


def _name(file: Path) -> str:
    with TTFont(file, lazy=True) as font:
        return font["name"].getBestFamilyName()


def _cut(family: str, weight: int, style: str) -> Path:
    source = web_fonts.font_file(family, weight, style)
    made = (
        build_folder()
        / f"{source.name.partition('[')[0].removesuffix('.ttf')}-{weight}-{source.stat().st_size}-{CODE}.ttf"
    )
    if not made.exists():
        build_folder().mkdir(parents=True, exist_ok=True)
        fresh = made.with_suffix(f".{os.getpid()}")
        _face(source, family, weight).save(fresh)
        fresh.replace(made)
    return made


def _face(source: Path, family: str, weight: int) -> TTFont:
    """Return a face with the letters of its scripts; to make one weight of all letters of a variable face takes a minute."""
    font = _with_letters(source, SCRIPTS[family])
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": OPTICAL_SIZE})
    if family == ARABIC:
        mark_positioning.settle(font, set(_with_letters(source, mark_positioning.LETTERS).getGlyphOrder()))
    return font


def _with_letters(source: Path, codes: list[int]) -> TTFont:
    options = subset.Options(notdef_outline=True, name_IDs=["*"], glyph_names=True, hinting=False)
    options.layout_features += ["tnum", "lnum"]
    options.drop_tables += ["meta"]
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    return font


@cached
def sheet() -> str:
    """Return the stylesheet rules of all faces."""
    return "".join(_rule(family, weight, style, file) for (family, weight, style), file in files().items())


def _rule(family: str, weight: int, style: str, file: Path) -> str:
    claimed = f"unicode-range:{_held(file)};" if family == ARABIC else ""
    named = 700 if weight == 600 else weight
    return f'@font-face{{font-family:"{NAMES[family]}";font-weight:{named};font-style:{style};src:url({file.as_uri()});{claimed}}}\n'


def _held(file: Path) -> str:
    """Return what the Arabic face holds, less Latin letters and digits: these come from the face whose height matches its alef."""
    with TTFont(file, lazy=True) as font:
        return web_fonts.unicode_ranges(code for code in font.getBestCmap() if code > 0x7F or not chr(code).isalnum())
