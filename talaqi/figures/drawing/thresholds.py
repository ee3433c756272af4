"""The threshold of a claim: the one that its test states, and what every other would make of the verdict."""

from dataclasses import dataclass

import pandas as pd

from talaqi.claims import judging, language
from talaqi.claims.rules import Quantified
from talaqi.figures.drawing.findings import FigureError
from talaqi.tables import Tables


@dataclass(frozen=True)
class Threshold:
    """The threshold of a claim's test, the attacks that reach it, and the verdict from each threshold on."""

    own: int
    large: tuple[str, ...]
    bands: tuple[judging.Span, ...]


def of(figure: str, claim: pd.Series, known: Tables) -> Threshold:
    """Return the threshold that a claim's test states; raise FigureError where it states none, or several."""
    tests = [test for test in language.tests(claim["tests"]) if isinstance(test, Quantified)]
    stated = [one.value for test in tests for one in test.selection.conditions if one.threshold]
    if len(stated) != 1:
        found = f"the figure {figure!r} draws one threshold and finds {len(stated)}"
        raise FigureError(f"data/claims.csv, row {claim.name!r}, column 'tests': {found}; write it once, as in killed >= threshold(10)")
    large = tuple(row.partition("/")[2] for row in judging.judge(claim, known).rows)
    return Threshold(int(stated[0]), large, judging.at_thresholds(claim, known))
