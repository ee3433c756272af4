"""Arabic vowel marks that need not be raised to the height of their letters.

Readers of a PDF take a raised mark for a line of its own: «أيضاً» could be neither searched nor copied. A face prepared
here has a mark for every height, drawn where it belongs, so that marks and letters stay on one line, in order.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import count

from fontTools.otlLib.builder import buildCoverage, buildSingleSubstSubtable
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables

LETTERS = [*range(0x621, 0x63B), *range(0x641, 0x64B)]
MARKS = range(0x64B, 0x653)
MARK_TO_BASE, EXTENSION, SINGLE, CHAIN = 4, 9, 1, 6
MARK_CLASS = 3
# The stage of Arabic shaping that comes when letters have their joined forms.
FEATURE = "rlig"


def add_positioned_marks(font: TTFont, letters: set[str]) -> None:
    """Add marks at every height at which letters carry them, and substitutions by which a letter chooses its own."""
    steps: list[tuple[list[str], dict[str, str]]] = []
    for bases, marks, (x, y) in _heights(font, letters):
        settled = {mark: _shift(font, mark, (x - foot[0], y - foot[1])) for mark, foot in sorted(marks.items())}
        steps.append((sorted(bases), settled))
    font.setGlyphOrder(font["glyf"].glyphOrder)
    _add_lookups(font, steps)


def _heights(font: TTFont, letters: set[str]) -> Iterator[tuple[set[str], dict[str, tuple[int, int]], tuple[int, int]]]:
    """Yield the letters that carry a kind of marks at the same place, these marks with their feet, and the place."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for part in lookup.SubTable:
            table = part.ExtSubTable if lookup.LookupType == EXTENSION else part
            if table.LookupType == MARK_TO_BASE:
                yield from _places(table, letters)


def _places(
    table: otTables.MarkBasePos, letters: set[str]
) -> Iterator[tuple[set[str], dict[str, tuple[int, int]], tuple[int, int]]]:
    marks: dict[int, dict[str, tuple[int, int]]] = defaultdict(dict)
    for name, record in zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord, strict=True):
        if _is_vowel(name):
            marks[record.Class][name] = (record.MarkAnchor.XCoordinate, record.MarkAnchor.YCoordinate)
    bases: dict[tuple[int, tuple[int, int]], set[str]] = defaultdict(set)
    for name, record in zip(table.BaseCoverage.glyphs, table.BaseArray.BaseRecord, strict=True):
        for kind, anchor in enumerate(record.BaseAnchor):
            if name in letters and anchor and kind in marks:
                bases[kind, (anchor.XCoordinate, anchor.YCoordinate)].add(name)
    for (kind, place), names in sorted(bases.items()):
        yield names, marks[kind], place


def _is_vowel(name: str) -> bool:
    """Return whether a glyph is a vowel mark, or several that the face has as one."""
    return set(name.split("_")) <= {f"uni{code:04X}" for code in MARKS}


def _shift(font: TTFont, mark: str, move: tuple[int, int]) -> str:
    """Return the name of a mark drawn at another place; it is made when it is first asked for."""
    name = f"{mark}.at{move[0]}.{move[1]}"
    if name not in font["glyf"].glyphs:
        pen = TTGlyphPen(font.getGlyphSet())
        pen.addComponent(mark, (1, 0, 0, 1, *move))
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (0, font["hmtx"][mark][1] + move[0])
        font["GDEF"].table.GlyphClassDef.classDefs[name] = MARK_CLASS
    return name


def _add_lookups(font: TTFont, steps: list[tuple[list[str], dict[str, str]]]) -> None:
    """Add, for each place, what puts the mark of that place after the letters that carry it there."""
    table, ids = font["GSUB"].table, font.getReverseGlyphMap(rebuild=True)
    numbers = count(len(table.LookupList.Lookup) + 1)
    chosen = [_lookup(SINGLE, [buildSingleSubstSubtable(settled)]) for _, settled in steps]
    choice = _lookup(CHAIN, [_after(bases, sorted(settled), next(numbers), ids) for bases, settled in steps])
    table.LookupList.Lookup += [choice, *chosen]
    place = len(table.LookupList.Lookup) - len(chosen) - 1
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == FEATURE:
            record.Feature.LookupListIndex.append(place)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def _lookup(kind: int, parts: list[object]) -> otTables.Lookup:
    made = otTables.Lookup()
    made.LookupType, made.LookupFlag, made.SubTable, made.SubTableCount = kind, 0, parts, len(parts)
    return made


def _after(bases: list[str], marks: list[str], number: int, ids: dict[str, int]) -> otTables.ChainContextSubst:
    rule = otTables.ChainContextSubst()
    rule.Format = 3
    rule.BacktrackCoverage, rule.BacktrackGlyphCount = [buildCoverage(bases, ids)], 1
    rule.InputCoverage, rule.InputGlyphCount = [buildCoverage(marks, ids)], 1
    rule.LookAheadCoverage, rule.LookAheadGlyphCount = [], 0
    change = otTables.SubstLookupRecord()
    change.SequenceIndex, change.LookupListIndex = 0, number
    rule.SubstLookupRecord, rule.SubstCount = [change], 1
    return rule
