"""The threshold of a claim: the one that its test states, and what every other would make of the verdict."""

from dataclasses import dataclass

import pandas as pd

from talaqi.figures.assertions import FigureError
from talaqi.rules import parser, verdicts
from talaqi.rules.model import Quantified
from talaqi.tables import Tables


@dataclass(frozen=True)
class Threshold:
    """The threshold of a claim's test, the attacks that reach it, and the verdict from each threshold on."""

    own: int
    large: tuple[str, ...]
    bands: tuple[verdicts.ThresholdSpan, ...]


def read_threshold(figure: str, claim: pd.Series, known: Tables) -> Threshold:
    """Return the threshold that a claim's test states; raise FigureError where it states none, or several."""
    tests = [test for test in parser.parse_rule(claim["tests"]) if isinstance(test, Quantified)]
    stated = [one.value for test in tests for one in test.selection.conditions if one.threshold]
    if len(stated) != 1:
        found = f"the figure {figure!r} draws one threshold and finds {len(stated)}"
        raise FigureError(f"data/claims.csv, row {claim.name!r}, column 'tests': {found}; write it once, as in killed >= threshold(10)")
    large = tuple(row.partition("/")[2] for row in verdicts.judge_claim(claim, known).rows)
    return Threshold(int(stated[0]), large, verdicts.verdicts_by_threshold(claim, known))
