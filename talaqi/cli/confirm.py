"""`talaqi confirm`: the sentences on changed rows have been read again."""

import argparse
import sys


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("rows", nargs="*", metavar="TABLE/ROW", help="only these rows; without any, all that changed")


def run(arguments: argparse.Namespace) -> int:
    """Note that the sentences which rest on changed words of rows have been read again, and are true."""
    from talaqi import messages, validation
    from talaqi.comparisons import reviewed
    from talaqi.validation.problems import format_report

    if problems := validation.find_problems():
        print(format_report(problems, arguments.lang), file=sys.stderr)
        return 1
    changed = reviewed.confirm(arguments.rows)
    for cell in changed:
        print(f"{cell.address}.{cell.column}: {cell.words}")
    number = messages.format_number(len(changed), arguments.lang)
    print(messages.text("confirmed", arguments.lang, number=number, file=str(reviewed.reviewed_file())))
    return 0
