"""`talaqi check`: settings, words, chapters, tables and claims."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talaqi.validation import Problem


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
    from talaqi import validation
    from talaqi.validation.problems import format_report

    found, odd = _problems(), validation.find_oddities()
    for told in filter(None, (odd, found)):
        print(format_report(told, language), file=sys.stderr)
    if not found:
        print(_in_order(language))
    return not found


def _problems() -> "list[Problem]":
    from talaqi import config, messages, validation
    from talaqi.chapters import chapter_list

    config.check_settings()
    messages.check_messages(config.languages())
    chapter_list.check_chapters()
    return validation.find_problems()


def _in_order(language: str) -> str:
    from talaqi import messages, tables

    known = tables.load()
    rows = sum(len(frame) for frame in known.values())
    return messages.text("no-problems", language, tables=str(len(known)), rows=messages.format_number(rows, language))
