"""`talaqi changes`: what moved since the last edition."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""


def run(asked: argparse.Namespace) -> int:
    """Say which numbers, verdicts and figures changed since the last edition, and because of which rows."""
    from talaqi import build, changes

    build.run_chapters()
    print(changes.report(changes.since_last(), asked.lang))
    return 0
