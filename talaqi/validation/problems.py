"""A problem of a table, and how it is reported: file, line, column, value, the rule and what would be accepted."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from operator import attrgetter

from talaqi import messages

MOST_SHOWN = 200
LONGEST_VALUE = 60


@dataclass(frozen=True)
class Problem:
    """What is wrong at one place. `rule` names the message `rule-RULE`, `accepted` says what would be right."""

    file: str
    rule: str
    line: int | None = None
    column: str = ""
    value: str = ""
    accepted: str = ""

    def sentence(self, language: str) -> str:
        """Return the problem in words."""
        message = "place-file" if self.line is None else "place-cell" if self.column else "place-line"
        place = messages.text(message, language, line=str(self.line), column=self.column)
        values = {"value": _shorten(self.value), "column": self.column, "accepted": self.accepted}
        return f"{place} {messages.text(f'rule-{self.rule}', language, **values)}"

    def record(self) -> dict[str, str | int | None]:
        """Return the problem for machines."""
        return {**asdict(self), "value": _shorten(self.value)}


def _shorten(value: str) -> str:
    # Control characters must not reach the terminal of the person who reads this.
    letters = value[: LONGEST_VALUE + 1]
    visible = "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in letters)
    return visible[:LONGEST_VALUE] + "…" if len(visible) > LONGEST_VALUE else visible


def format_report(problems: Iterable[Problem], language: str) -> str:
    """Return problems in words, grouped by file; past the first 200 only their number."""
    listed = list(problems)
    lines: list[str] = []
    for file, group in groupby(listed[:MOST_SHOWN], key=attrgetter("file")):
        lines += [f"data/{file}", *(f"  {problem.sentence(language)}" for problem in group)]
    if len(listed) > MOST_SHOWN:
        more = messages.format_number(len(listed) - MOST_SHOWN, language)
        lines.append(messages.text("more-problems", language, number=more))
    return "\n".join(lines)
