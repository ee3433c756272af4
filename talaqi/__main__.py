"""The command line: build the book, check its tables."""

import argparse
import sys
from collections.abc import Sequence

from talaqi import chapters, settings
from talaqi.tables import TableError

PROBLEMS = (chapters.ChapterError, TableError, settings.SettingError)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; a problem is said in a sentence and gives 1."""
    parser = argparse.ArgumentParser(prog="talaqi", description="Build and check the book.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run in COMMANDS.items():
        command = commands.add_parser(name, help=(run.__doc__ or "").partition("\n")[0])
        command.set_defaults(run=run)
        for option, settings_of in OPTIONS.get(name, {}).items():
            command.add_argument(option, **settings_of)
    asked = parser.parse_args(arguments)
    try:
        return asked.run(asked)
    except PROBLEMS as problem:
        print(problem, file=sys.stderr)
        return 1


def check(asked: argparse.Namespace) -> int:
    """Check the tables and judge the claims; change nothing."""
    import json

    from talaqi import check as checks
    from talaqi import tables, words
    from talaqi.check.problems import report

    found = checks.problems()
    if asked.json:
        print(json.dumps([problem.record() for problem in found], ensure_ascii=False, indent=1))
    elif found:
        print(report(found, asked.lang), file=sys.stderr)
    else:
        known = tables.load()
        rows = sum(len(frame) for frame in known.values())
        print(words.text("no-problems", asked.lang, tables=str(len(known)), rows=words.number(rows, asked.lang)))
    if not asked.json and (odd := checks.notes()):
        print(report(odd, asked.lang), file=sys.stderr)
    return 1 if found else 0


def html(asked: argparse.Namespace) -> int:
    """Build the HTML book in every language."""
    from talaqi import build, execute

    if check(asked):
        return 1
    try:
        print(build.html())
    except (build.BuildFailed, execute.ExecutionFailed) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


COMMANDS = {"check": check, "html": html}
LANGUAGE = {"choices": settings.LANGUAGES, "default": settings.LANGUAGES[-1], "help": "the language of the messages"}
OPTIONS = {
    "check": {"--lang": LANGUAGE, "--json": {"action": "store_true", "help": "print the problems for machines"}},
    "html": {"--lang": LANGUAGE, "--json": {"action": "store_true", "help": argparse.SUPPRESS}},
}

if __name__ == "__main__":
    sys.exit(main())
