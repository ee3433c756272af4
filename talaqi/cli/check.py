"""`talaqi check`: everything that a build needs."""

import argparse
import json
import sys


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--json", action="store_true", help="print the problems for machines")


def run(arguments: argparse.Namespace) -> int:
    """Check all that a build needs, and judge the claims; change nothing."""
    if not arguments.json:
        return 0 if check_book(arguments.lang, sys.maxsize, with_cells=True) else 1
    from talaqi.validation import book

    problems = book.find_problems()
    print(json.dumps([problem.record() for problem in problems], ensure_ascii=False, indent=1))
    return 1 if problems else 0


def check_book(language: str, most_shown: int = 5, with_cells: bool = False) -> bool:
    """Check the book, print what is wrong or odd, and return whether it can be built.

    Cells are tried on request: a build that follows runs them itself.
    """
    from talaqi import messages, tables, validation
    from talaqi.validation import book
    from talaqi.validation.problems import format_report

    problems = book.find_problems(with_cells)
    oddities = [] if any(problem.text for problem in problems) else validation.find_oddities()
    for listed in filter(None, (oddities, problems)):
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
            print(f"  {where}: {place.said}", file=sys.stderr)
        if len(count.open) > most:
            more = messages.format_number(len(count.open) - most, language)
            print("  " + messages.text("comparisons-more", language, number=more), file=sys.stderr)
