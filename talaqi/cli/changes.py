"""`talaqi changes`: what moved since the last edition."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""


def run(arguments: argparse.Namespace) -> int:
    """Say which numbers, verdicts and figures changed since the last edition, and because of which rows."""
    from talaqi.editions import changes
    from talaqi.site import build

    build.run_chapters()
    print(changes.format_report(changes.changes_since_last(), arguments.lang))
    return 0
