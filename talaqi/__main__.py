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
        commands.add_parser(name, help=(run.__doc__ or "").partition("\n")[0]).set_defaults(run=run)
    asked = parser.parse_args(arguments)
    try:
        return asked.run(asked)
    except PROBLEMS as problem:
        print(problem, file=sys.stderr)
        return 1


def html(asked: argparse.Namespace) -> int:
    """Build the HTML book in every language."""
    from talaqi import build, execute

    try:
        print(build.html())
    except (build.BuildFailed, execute.ExecutionFailed) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


COMMANDS = {"html": html}

if __name__ == "__main__":
    sys.exit(main())
