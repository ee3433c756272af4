"""The faces of print: the same families as on screen, whole, from their own files; WeasyPrint keeps the letters it uses.

Arabic is Noto Naskh Arabic alone: of all faces tried, readers of a PDF find every word of it again.
"""

from functools import cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

from talaqi import paths
from talaqi.book import fonts

ARABIC, SERIF, SANS = "Noto Naskh Arabic", "Source Serif 4", "IBM Plex Sans Arabic"
# The families as the stylesheet names them. Under its own name a family could come from the system instead, digits and all.
NAMES = {ARABIC: "Print Noto Naskh", SERIF: "Print Source Serif", SANS: "Print Plex Sans"}
FACES = ((ARABIC, 400, "normal"), (ARABIC, 700, "normal"), (SERIF, 400, "normal"), (SERIF, 400, "italic"), (SERIF, 600, "normal"), (SANS, 400, "normal"), (SANS, 600, "normal"))
FOLDER = paths.BUILD / "press" / "faces"
# The size for which the letters of the serif are drawn: near that of the text, one for all sizes, so that each face is embedded once.
OPTICAL_SIZE = 11

LATIN = [*range(0x20, 0x250), *range(0x1E00, 0x1F00), *range(0x2000, 0x2300)]


def files() -> dict[tuple[str, int, str], Path]:
    """Return the file of each face, cut from its family's variable file where that has one."""
    return {face: _static(fonts.source(*face), face[1]) for face in FACES}


def _static(file: Path, weight: int) -> Path:
    with TTFont(file, lazy=True) as font:
        if "fvar" not in font:
            return file
    made = FOLDER / f"{file.name.partition('[')[0]}-{weight}-{file.stat().st_size}.ttf"
    if not made.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        fresh = made.with_suffix(".new")
        _cut(file, weight).save(fresh)
        fresh.replace(made)
    return made


def _cut(file: Path, weight: int) -> TTFont:
    """Return one weight of a variable face with the letters of Latin scripts; all its letters would take a minute."""
    font = TTFont(file, recalcTimestamp=False)
    cutter = subset.Subsetter(subset.Options(notdef_outline=True, name_IDs=["*"]))
    cutter.populate(unicodes=LATIN)
    cutter.subset(font)
    return instancer.instantiateVariableFont(font, {"wght": weight, "opsz": OPTICAL_SIZE})


@cache
def sheet() -> str:
    """Return the stylesheet rules of all faces."""
    return "".join(_rule(family, weight, style, file) for (family, weight, style), file in files().items())


def _rule(family: str, weight: int, style: str, file: Path) -> str:
    claimed = f"unicode-range:{_held(file)};" if family == ARABIC else ""
    named = 700 if weight == 600 else weight
    return f'@font-face{{font-family:"{NAMES[family]}";font-weight:{named};font-style:{style};src:url({file.as_uri()});{claimed}}}\n'


def _held(file: Path) -> str:
    """Return what the Arabic face holds, less Latin letters and digits: these come from the face that stands as high as its alef."""
    with TTFont(file, lazy=True) as font:
        return fonts.ranges(code for code in font.getBestCmap() if code > 0x7F or not chr(code).isalnum())
