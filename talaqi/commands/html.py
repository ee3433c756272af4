"""`talaqi html`: the HTML book."""

import argparse

from talaqi.commands import check


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.set_defaults(json=False)


def run(asked: argparse.Namespace) -> int:
    """Check the tables, then build the HTML book in every language."""
    from talaqi import build

    if check.run(asked):
        return 1
    print(build.html())
    return 0
