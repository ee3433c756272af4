"""`talaqi check`: settings, messages, chapters, tables and claims."""

import argparse
import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talaqi.validation import Problem


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--json", action="store_true", help="print the problems for machines")


def run(arguments: argparse.Namespace) -> int:
    """Check settings, messages, chapters and tables, and judge the claims; change nothing."""
    if not arguments.json:
        return 0 if check_book(arguments.lang) else 1
    problems = find_problems()
    print(json.dumps([problem.record() for problem in problems], ensure_ascii=False, indent=1))
    return 1 if problems else 0


def check_book(language: str) -> bool:
    """Check the book, print what is wrong or odd, and return whether it can be built."""
    from talaqi import messages, tables, validation
    from talaqi.validation.problems import format_report

    problems = find_problems()
    for listed in filter(None, (validation.find_oddities(), problems)):
        print(format_report(listed, language), file=sys.stderr)
    if problems:
        return False
    today = tables.load()
    rows = messages.format_number(sum(map(len, today.values())), language)
    print(messages.text("no-problems", language, tables=str(len(today)), rows=rows))
    return True


def find_problems() -> "list[Problem]":
    """Return the problems of tables and claims. Raises UserError for wrong settings, messages, chapters or code."""
    from talaqi import config, messages, validation
    from talaqi.chapters import chapter_list
    from talaqi.figures import registry

    config.check_settings()
    messages.check_messages(config.languages())
    chapter_list.check_chapters()
    registry.figure_sources()
    problems = validation.find_problems()
    if not problems:
        chapter_list.check_fact_keys()
    return problems
