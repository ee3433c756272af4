"""`talaqi check`: settings, words, chapters, tables and claims."""

import argparse
import json
import sys


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--json", action="store_true", help="print the problems for machines")


def run(asked: argparse.Namespace) -> int:
    """Check that every language has its words and chapters, check the tables and judge the claims; change nothing."""
    from talaqi import chapters, check, settings, words
    from talaqi.check.problems import report

    settings.check()
    words.check(settings.LANGUAGES)
    chapters.check()
    found, odd = check.problems(), check.notes()
    if asked.json:
        print(json.dumps([problem.record() for problem in found], ensure_ascii=False, indent=1))
        return 1 if found else 0
    if odd:
        print(report(odd, asked.lang), file=sys.stderr)
    if found:
        print(report(found, asked.lang), file=sys.stderr)
        return 1
    print(_in_order(asked.lang))
    return 0


def _in_order(language: str) -> str:
    from talaqi import tables, words

    known = tables.load()
    rows = sum(len(frame) for frame in known.values())
    return words.text("no-problems", language, tables=str(len(known)), rows=words.number(rows, language))
