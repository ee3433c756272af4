"""The faces of print: the families of the screen, whole; WeasyPrint embeds the letters that it uses.

Arabic is set in Noto Naskh Arabic: of all faces tried, it alone lets readers of a PDF find every word.
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
# The families as the stylesheet names them. Under its own name a family could come from the system instead.
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
# The size for which the letters of the serif are drawn; one for all sizes, so that each face is embedded once.
OPTICAL_SIZE = 11

# A face is cut again when the code that cuts it changes.
CODE = sha256(Path(__file__).read_bytes() + Path(mark_positioning.__file__).read_bytes()).hexdigest()[:8]
LATIN = [*range(0x20, 0x250), *range(0x1E00, 0x1F00), *range(0x2000, 0x2300)]
SCRIPTS = {
    ARABIC: [*LATIN, *range(0x600, 0x700), *range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)],
    SERIF: LATIN,
    SANS: LATIN,
}


def faces_folder() -> Path:
    """Return the folder of the prepared faces."""
    return paths.build() / "press" / "faces"


def font_files() -> dict[tuple[str, int, str], Path]:
    """Return the file of each face, prepared from its family's and kept for the next build."""
    return {face: _prepare(*face) for face in FACES}


def family_names(languages: Iterable[str]) -> dict[str, list[str]]:
    """Return the names of the families in which a volume and its figures are set, as their files have them.

    English headings are set in the face of the figures; a book in Arabic alone has it in the figures only.
    """
    arabic, serif, sans = (_name(web_fonts.font_file(family)) for family in (ARABIC, SERIF, SANS))
    only_arabic = all(config.direction(language) == "rtl" for language in languages)
    return {"text": [arabic, serif] if only_arabic else [arabic, serif, sans], "figures": [sans]}


def _name(file: Path) -> str:
    with TTFont(file, lazy=True) as font:
        return font["name"].getBestFamilyName()


def _prepare(family: str, weight: int, style: str) -> Path:
    source = web_fonts.font_file(family, weight, style)
    name = source.name.partition("[")[0].removesuffix(".ttf")
    file = faces_folder() / f"{name}-{weight}-{source.stat().st_size}-{CODE}.ttf"
    if not file.exists():
        faces_folder().mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(f".{os.getpid()}")
        _instantiate(source, family, weight).save(fresh)
        fresh.replace(file)
    return file


def _instantiate(source: Path, family: str, weight: int) -> TTFont:
    """Return one weight of a face with the letters of its scripts; with all letters it would take a minute."""
    font = _subset(source, SCRIPTS[family])
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": OPTICAL_SIZE})
    if family == ARABIC:
        mark_positioning.add_positioned_marks(font, set(_subset(source, mark_positioning.LETTERS).getGlyphOrder()))
    return font


def _subset(source: Path, codes: list[int]) -> TTFont:
    options = subset.Options(notdef_outline=True, name_IDs=["*"], glyph_names=True, hinting=False)
    options.layout_features += ["tnum", "lnum"]
    options.drop_tables += ["meta"]
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    return font


@cached
def stylesheet() -> str:
    """Return the rules of all faces."""
    return "".join(_rule(family, weight, style, file) for (family, weight, style), file in font_files().items())


def _rule(family: str, weight: int, style: str, file: Path) -> str:
    letters = f"unicode-range:{_arabic_range(file)};" if family == ARABIC else ""
    font = f'font-family:"{NAMES[family]}";font-weight:{700 if weight == 600 else weight};font-style:{style}'
    return f"@font-face{{{font};src:url({file.as_uri()});{letters}}}\n"


def _arabic_range(file: Path) -> str:
    """Return the letters of the Arabic face, without Latin ones and digits, for which another face fits its height."""
    with TTFont(file, lazy=True) as font:
        return web_fonts.unicode_ranges(code for code in font.getBestCmap() if code > 0x7F or not chr(code).isalnum())
