"""A problem of a table, and how it is told: file, line, column, value, the rule and what would be accepted."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from talaqi import messages

MOST_SHOWN = 200
LONGEST_VALUE = 60


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong at one place; `rule` names the message that says it, `accepted` what would be right."""

    file: str
    rule: str
    line: int | None = None
    column: str = ""
    value: str = ""
    accepted: str = ""

    def sentence(self, language: str) -> str:
        """Return the problem in words."""
        said = messages.text(f"rule-{self.rule}", language, value=_short(self.value), column=self.column, accepted=self.accepted)
        return f"{self._place(language)} {said}"

    def _place(self, language: str) -> str:
        if self.line is None:
            return messages.text("place-file", language)
        where = "place-cell" if self.column else "place-line"
        return messages.text(where, language, line=str(self.line), column=self.column)

    def record(self) -> dict[str, Any]:
        """Return the problem for machines."""
        return {"file": self.file, "line": self.line, "column": self.column, "value": _short(self.value), "rule": self.rule, "accepted": self.accepted}


def _short(value: str) -> str:
    # Control characters must not reach the terminal of the person who reads this.
    visible = "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in value[: LONGEST_VALUE + 1])
    return visible[:LONGEST_VALUE] + "…" if len(visible) > LONGEST_VALUE else visible


def format_report(found: Iterable[Problem], language: str) -> str:
    """Return all problems in words, grouped by file; past the first 200 only how many there are."""
    listed = list(found)
    lines: list[str] = []
    for file, together in groupby(listed[:MOST_SHOWN], key=attrgetter("file")):
        lines += [f"data/{file}", *(f"  {problem.sentence(language)}" for problem in together)]
    if len(listed) > MOST_SHOWN:
        lines.append(messages.text("more-problems", language, number=messages.format_number(len(listed) - MOST_SHOWN, language)))
    return "\n".join(lines)
