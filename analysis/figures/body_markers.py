"""Who counts: the name and the look of each kind of body, the same in every figure."""

from collections.abc import Iterable

import pandas as pd

from talaqi import messages
from talaqi.figures import marker_styles
from talaqi.figures.marker_styles import MarkerStyle
from talaqi.tables import Tables, row_names

# One look per kind of body, the same in every figure; bodies that are alike share one.
BODIES = {
    "bcij": marker_styles.RECORDED,
    "interior-ministry": MarkerStyle("s", 5.0, marker_styles.CATEGORIES[0], marker_styles.CATEGORIES[0]),
    "services": MarkerStyle("h", 6.0, marker_styles.CATEGORIES[1], "white", 1.2),
    "government": MarkerStyle("p", 6.4, marker_styles.CATEGORIES[3], marker_styles.CATEGORIES[3]),
    "us-state": MarkerStyle("^", 6.2, marker_styles.CATEGORIES[4], marker_styles.CATEGORIES[4]),
    "press": MarkerStyle("X", 6.0, marker_styles.CATEGORIES[5], marker_styles.CATEGORIES[5]),
}
KINDS = {"police": "services", "dgsn": "services", "dged": "services", "security-services": "services", "researchers": "press"}


def kind(body: str) -> str:
    """Return the kind under which a body is drawn: itself, or the kind that it shares with others like it."""
    return body if body in BODIES else KINDS.get(body, "services")


def kinds(counted_by: Iterable[str]) -> list[str]:
    """Return the kinds of the bodies that count, each once, in the order in which keys list them."""
    found = {kind(body) for body in counted_by}
    return [kind for kind in BODIES if kind in found]


def key(counted_by: Iterable[str], language: str, bodies: pd.DataFrame) -> list[tuple[MarkerStyle, str]]:
    """Return the entries of a key: look and name of each kind; raise NameMissing for a body without a name."""
    return [(BODIES[kind], name(kind, language, bodies)) for kind in kinds(counted_by)]


def name(kind: str, language: str, bodies: pd.DataFrame) -> str:
    """Return the name of a kind: the words for kinds that several bodies share, or the body's own."""
    shared = f"bodies-{kind}"
    return messages.text(shared, language) if messages.has_message(shared, language) else row_names.name_of(f"bodies/{kind}", language, Tables({"bodies": bodies}))
