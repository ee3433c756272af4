"""Who counts: the name and the look of each kind of body, the same in every figure."""

from collections.abc import Iterable

import pandas as pd

from talaqi import names, words
from talaqi.figures.drawing import looks
from talaqi.figures.drawing.looks import Look
from talaqi.tables import Tables


def kinds(counted_by: Iterable[str]) -> list[str]:
    """Return the kinds of the bodies that count, each once, in the order in which keys list them."""
    found = {looks.kind(body) for body in counted_by}
    return [kind for kind in looks.BODIES if kind in found]


def key(counted_by: Iterable[str], language: str, bodies: pd.DataFrame) -> list[tuple[Look, str]]:
    """Return the entries of a key: look and name of each kind; raise NameMissing for a body without a name."""
    return [(looks.BODIES[kind], name(kind, language, bodies)) for kind in kinds(counted_by)]


def name(kind: str, language: str, bodies: pd.DataFrame) -> str:
    """Return the name of a kind: the words for kinds that several bodies share, or the body's own."""
    shared = f"bodies-{kind}"
    return words.text(shared, language) if words.has(shared, language) else names.name(f"bodies/{kind}", language, Tables({"bodies": bodies}))
