"""The book's fonts: found among the installed packages, cut down to the letters of the built pages, written as WOFF2.

The families are dependencies and are never committed. Where Noto Naskh Arabic is missing, Amiri takes its place, and
`missing_font_notice` says how to install the first.
"""

import hashlib
import html
import io
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import fontpkg
import uharfbuzz as harfbuzz
from fontTools.ttLib import TTFont
from sphinx.application import Sphinx

from talaqi import config, paths
from talaqi.caches import cached

ARABIC_LETTERS = {chr(code) for code in [*range(0x621, 0x63B), *range(0x641, 0x653)]}
ASCII = {chr(code) for code in range(0x20, 0x7F)}
# The letters that a reader may type, or a script or a menu may show.
ALWAYS_INCLUDED = ARABIC_LETTERS | ASCII | set("\u00a0،؛؟«»“”‘’–—…·×¶±")
# The name records that a subset may keep: copyright and licence. The family's name is reserved by its maker.
KEPT_NAME_IDS = (0, 13, 14)
OPTICAL_SIZE = 14
# What is in a stylesheet for its authors: comments, and space that says nothing; that within a string is kept.
STYLE_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
STYLE_SPACE = re.compile(r"""("[^"]*")|\s*([{};,])\s*|(?<=:)\s+""")
STYLES = paths.PACKAGE / "html" / "styles"


@dataclass(frozen=True)
class Face:
    """A font file of pages: the family it is cut from, and the family, weight and style that stylesheets name."""

    file: str
    family: str
    source: str
    weight: str
    style: str = "normal"
    arabic: bool = False


SANS = "Book Sans"
FACES = (
    Face("naskh-400", "Book Naskh", "Noto Naskh Arabic", "400", arabic=True),
    Face("naskh-700", "Book Naskh", "Noto Naskh Arabic", "700", arabic=True),
    Face("serif", "Book Serif", "Source Serif 4", "400 700"),
    Face("serif-italic", "Book Serif", "Source Serif 4", "400 700", "italic"),
    Face("sans-400", SANS, "IBM Plex Sans Arabic", "400"),
    Face("sans-600", SANS, "IBM Plex Sans Arabic", "600 700"),
)


def faces(language: str) -> tuple[Face, ...]:
    """Return the faces that pages of a language use; Arabic has its own text face and no italics."""
    rtl = config.direction(language) == "rtl"
    return tuple(face for face in FACES if (rtl or not face.arabic) and not (rtl and face.style == "italic"))


def preloaded_fonts(language: str) -> tuple[str, ...]:
    """Return the files that a page loads before its styles are read: the faces of text and titles."""
    arabic = ["naskh-400"] if config.direction(language) == "rtl" else []
    return tuple(f"fonts/{file}.woff2" for file in (*arabic, "serif", "sans-400", "sans-600"))


@cached
def find_installed(name: str) -> Path | None:
    """Return the font file of a name in the folders of the system; None where there is none."""
    return next((file for folder in paths.FONTS for file in sorted(folder.rglob(name))), None)


def font_file(family: str, weight: int = 400, style: str = "normal") -> Path:
    """Return the file of a family; Amiri's for Noto Naskh Arabic where that is not installed."""
    if family != "Noto Naskh Arabic":
        return fontpkg.path(family, weight, style)
    name = "Bold" if weight >= 600 else "Regular"
    return find_installed(f"NotoNaskhArabic-{name}.ttf") or fontpkg.path("Amiri", 700 if weight >= 600 else 400)


def missing_font_notice() -> str:
    """Return a notice for the person who builds the book; an empty string where all fonts are there."""
    if find_installed("NotoNaskhArabic-Regular.ttf"):
        return ""
    return (
        "Noto Naskh Arabic is not installed, the Arabic text is set in Amiri. "
        "On Debian and Ubuntu: apt-get install fonts-noto-core"
    )


def letters_of_pages(pages: Iterable[Path]) -> set[str]:
    """Return the letters that the fonts of some pages must have."""
    return ALWAYS_INCLUDED.union(*(html.unescape(page.read_text("utf-8")) for page in pages))


def subset_font(face: Face, letters: set[str]) -> TTFont:
    """Return a face with some letters only, the same to the byte on every build."""
    low, _, high = face.weight.partition(" ")
    source = harfbuzz.Face(harfbuzz.Blob.from_file_path(str(font_file(face.source, int(low), face.style))))
    wanted = harfbuzz.SubsetInput()
    wanted.flags = harfbuzz.SubsetFlags.NO_HINTING | harfbuzz.SubsetFlags.NOTDEF_OUTLINE
    wanted.unicode_set.update(map(ord, letters))
    wanted.name_id_set.clear()
    wanted.name_id_set.update(KEPT_NAME_IDS)
    # No style asks for fractions, whose digits weigh as much as all others. The forms that the sans has for Arabic are
    # shorter digits, used beside Arabic letters only: a line would mix two designs.
    unused = ("frac", "numr", "dnom", *(("locl",) if face.family == SANS else ()))
    wanted.layout_feature_tag_set.update(map(_tag, ("tnum", "lnum")))
    wanted.layout_feature_tag_set.difference_update(harfbuzz.Set(set(map(_tag, unused))))
    wanted.drop_table_tag_set.add(_tag("meta"))
    axes = {axis.tag for axis in source.axis_infos}
    if "opsz" in axes:
        wanted.pin_axis_location(source, "opsz", OPTICAL_SIZE)
    if "wght" in axes:
        wanted.set_axis_range(source, "wght", int(low), int(high or low))
    font = TTFont(io.BytesIO(harfbuzz.subset(source, wanted).blob.data), recalcTimestamp=False)
    font.flavor = "woff2"
    return font


def _tag(name: str) -> int:
    """Return the number by which HarfBuzz's sets know a tag of four letters."""
    return int.from_bytes(name.encode())


def unicode_ranges(codes: Iterable[int]) -> str:
    """Return code points as a stylesheet's `unicode-range`."""
    spans: list[list[int]] = []
    for code in sorted(codes):
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return ",".join(f"U+{low:X}" if low == high else f"U+{low:X}-{high:X}" for low, high in spans)


def font_face_rule(face: Face, font: TTFont) -> str:
    """Return the `@font-face` rule of a face.

    The Arabic face claims no Latin letters and digits: the face whose height matches its alef has them.
    """
    codes = [code for code in font.getBestCmap() if code > 0x7F or not chr(code).isalnum()]
    ranges = f"unicode-range:{unicode_ranges(codes)};" if face.arabic else ""
    return (
        f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};font-style:{face.style};'
        f'font-display:fallback;src:url({face.file}.woff2) format("woff2");{ranges}}}\n'
    )


def write_fonts(static: Path, pages: Iterable[Path], language: str) -> str:
    """Write the fonts of a language into the static folder, unless they are there; return their `@font-face` rules."""
    letters = letters_of_pages(pages)
    digest = f"/* {_digest(letters, language)} */\n"
    sheet = static / "fonts" / "faces.css"
    if not sheet.exists() or not sheet.read_text("utf-8").startswith(digest):
        sheet.parent.mkdir(parents=True, exist_ok=True)
        rules = []
        for face in faces(language):
            font = subset_font(face, letters)
            font.save(sheet.parent / f"{face.file}.woff2")
            rules.append(font_face_rule(face, font))
        sheet.write_text(digest + "".join(rules), "utf-8")
    return sheet.read_text("utf-8")


def _digest(letters: set[str], language: str) -> str:
    """Return a digest of what the fonts are made of: their letters, their files and this module."""
    files = (font_file(face.source, int(face.weight[:3]), face.style) for face in faces(language))
    sizes = [f"{file.name} {file.stat().st_size}" for file in files]
    parts = ["".join(sorted(letters)), *sizes, Path(__file__).read_text("utf-8")]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _write(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        static = Path(app.outdir, "_static")
        rules = write_fonts(static, sorted(Path(app.outdir).glob("*.html")), app.config.language)
        # One stylesheet for all: the rules of the fonts, then the styles in the order of their numbers.
        styles = read_styles(sorted(STYLES.glob("[0-9]*.css")))
        (static / "book.css").write_text(rules.replace("url(", "url(fonts/") + styles, "utf-8")


def read_styles(files: Iterable[Path]) -> str:
    """Return stylesheets without comments and needless space.

    In them, what is for Arabic is for every language of the book written from right to left.
    """
    styles = STYLE_COMMENT.sub("", "".join(file.read_text("utf-8") for file in files))
    styles = STYLE_SPACE.sub(lambda match: match[1] or match[2] or "", styles)
    languages = {language for language in config.languages() if config.direction(language) == "rtl"} - {"ar"}
    for selector in (":lang({})", "[lang={}]") if languages else ():
        selectors = ", ".join(selector.format(language) for language in ("ar", *sorted(languages)))
        styles = styles.replace(selector.format("ar"), f":is({selectors})")
    return styles


def setup(app: Sphinx) -> None:
    """Write the fonts and the stylesheet when all pages are written."""
    # Its report on every table of a font would hide what went wrong in a build that fails.
    logging.getLogger("fontTools").setLevel(logging.WARNING)
    app.connect("build-finished", _write)
