"""`talaqi serve`: the book in a browser while it is edited."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--port", type=int, default=8000, help="the port of this machine (8000)")


def run(asked: argparse.Namespace) -> int:
    """Show the book at an address of this machine, and build it again whenever a table, a chapter or the package changes."""
    from talaqi import serving

    serving.serve(asked.port, asked.lang)
    return 0
