"""`talaqi check`: settings, words, chapters, tables and claims."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talaqi.check import Problem


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--json", action="store_true", help="print the problems for machines")


def run(asked: argparse.Namespace) -> int:
    """Check that every language has its words and chapters, check the tables and judge the claims; change nothing."""
    if not asked.json:
        return 0 if passed(asked.lang) else 1
    found = _problems()
    print(json.dumps([problem.record() for problem in found], ensure_ascii=False, indent=1))
    return 1 if found else 0


def passed(language: str) -> bool:
    """Check all that the command checks, tell the person what was found, and return whether the book can be built."""
    from talaqi import check
    from talaqi.check.problems import report

    found, odd = _problems(), check.notes()
    for told in filter(None, (odd, found)):
        print(report(told, language), file=sys.stderr)
    if not found:
        print(_in_order(language))
    return not found


def _problems() -> "list[Problem]":
    from talaqi import chapters, check, settings, words

    settings.check()
    words.check(settings.LANGUAGES)
    chapters.check()
    return check.problems()


def _in_order(language: str) -> str:
    from talaqi import tables, words

    known = tables.load()
    rows = sum(len(frame) for frame in known.values())
    return words.text("no-problems", language, tables=str(len(known)), rows=words.number(rows, language))
