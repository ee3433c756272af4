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
        return 0 if check_book(arguments.lang, sys.maxsize) else 1
    problems = find_problems()
    print(json.dumps([problem.record() for problem in problems], ensure_ascii=False, indent=1))
    return 1 if problems else 0


def check_book(language: str, most_shown: int = 5) -> bool:
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
    report_comparisons(language, most_shown)
    return True


def report_comparisons(language: str, most: int) -> None:
    """Print how many sentences of each language are guarded and exempt, and at most some of those that are neither."""
    from talaqi import messages
    from talaqi.comparisons import inventory

    for own, count in inventory.count_sentences().items():
        name = messages.list_languages([own], language)
        numbers = {"guarded": count.guarded, "exempt": count.exempt, "open": len(count.open)}
        written = {key: messages.format_number(number, language) for key, number in numbers.items()}
        print(messages.text("comparisons", language, languages=name, **written))
        if count.open:
            print(messages.text("comparisons-open", language), file=sys.stderr)
        for place in count.open[:most]:
            where = f"{place.file}, {place.line}" if place.line else f"{place.file}, {place.name}"
            print(f"  {where}: {place.sentence.words}", file=sys.stderr)
        if len(count.open) > most:
            more = messages.format_number(len(count.open) - most, language)
            print("  " + messages.text("comparisons-more", language, number=more), file=sys.stderr)


def find_problems() -> "list[Problem]":
    """Return the problems of tables and claims. Raises UserError for wrong settings, messages, chapters or code."""
    from talaqi import config, messages, validation
    from talaqi.chapters import chapter_list
    from talaqi.figures import registry
    from talaqi.validation import guards

    config.check_settings()
    messages.check_messages(config.languages())
    chapter_list.check_chapters()
    registry.figure_sources()
    problems = validation.find_problems()
    # A verdict that no longer stands leaves the tables as they can be read.
    if all(problem.rule == "verdict" for problem in problems):
        chapter_list.check_fact_keys()
        problems += guards.find_problems()
    return problems
