"""A problem of a table, and how it is reported: file, line, column, value, the rule and what would be accepted."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import groupby
from operator import itemgetter

from talaqi import messages

MOST_SHOWN = 200
# From so many on, problems of one column with one cause are said once.
ALIKE = 3
LINES_SHOWN = 8
# Rules that each value breaks for a reason of its own: an id that is missing, a verdict that moved.
SINGLE = {"guard", "dangling", "vocabulary", "duplicate", "verdict", "list-twice"}
# Rules of which each row is said: it has sentences of its own.
BY_ROW = {"reviewed"}
LONGEST_VALUE = 60


@dataclass(frozen=True)
class Problem:
    """What is wrong at one place. `rule` names the message `rule-RULE`, `accepted` says what would be right.

    The file is one of `data/`; any other is named from the book's root in `text`, a whole sentence.
    """

    file: str
    rule: str
    line: int | None = None
    column: str = ""
    value: str = ""
    accepted: str = ""
    text: str = ""

    def sentence(self, language: str) -> str:
        """Return the problem in words."""
        if self.text:
            return self.text
        return self.describe(language, shorten(self.value), self.accepted)

    def describe(self, language: str, value: str, accepted: str) -> str:
        """Return the place and the message of the rule."""
        message = "place-file" if self.line is None else "place-cell" if self.column else "place-line"
        place = messages.text(message, language, line=str(self.line), column=self.column)
        values = {"value": value, "column": self.column, "accepted": accepted}
        return f"{place} {messages.text(f'rule-{self.rule}', language, **values)}"

    def record(self) -> dict[str, str | int | None]:
        """Return the problem for machines."""
        shown = {name: value for name, value in asdict(self).items() if name != "text" or value}
        return {**shown, "value": shorten(self.value)}


def shorten(value: str) -> str:
    """Return the beginning of a value, with what controls a terminal made visible."""
    # Control characters must not reach the terminal of the person who reads this.
    letters = value[: LONGEST_VALUE + 1]
    visible = "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in letters)
    return visible[:LONGEST_VALUE] + "…" if len(visible) > LONGEST_VALUE else visible


def format_report(problems: Iterable[Problem], language: str) -> str:
    """Return problems in words, grouped by file; past the first 200 only their number.

    What is wrong with many cells of a column for one cause, as a spreadsheet does it, is said once.
    """
    alike: dict[tuple[object, ...], list[Problem]] = {}
    for problem in problems:
        is_single = problem.rule in SINGLE or problem.rule.startswith(("test-", "reason-"))
        line = problem.line if problem.rule in BY_ROW else None
        cause = (problem.file, problem.rule, problem.column, problem.text or (problem.value if is_single else ""), line)
        alike.setdefault(cause, []).append(problem)
    sentences = [
        ("" if group[0].text else group[0].file, sentence)
        for group in alike.values()
        for sentence in _describe_group(group, language)
    ]
    lines: list[str] = []
    for file, shown in groupby(sentences[:MOST_SHOWN], key=itemgetter(0)):
        listed, path = [sentence for _, sentence in shown], file if "/" in file else f"data/{file}"
        lines += [path, *(f"  {sentence}" for sentence in listed)] if file else listed
    if len(sentences) > MOST_SHOWN:
        more = messages.format_number(len(sentences) - MOST_SHOWN, language)
        lines.append(messages.text("more-problems", language, number=more))
    return "\n".join(lines)


def _describe_group(group: list[Problem], language: str) -> list[str]:
    if len(group) < ALIKE:
        return [problem.sentence(language) for problem in group]
    first, *others = group
    lines = [str(problem.line) for problem in others]
    shown = ", ".join(lines[:LINES_SHOWN]) + (" …" if len(lines) > LINES_SHOWN else "")
    number = messages.format_number(len(others), language)
    return [f"{first.sentence(language)} {messages.text('and-alike', language, number=number, lines=shown)}"]
