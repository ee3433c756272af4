"""`talaqi serve`: the book in a browser while it is edited."""

import argparse

from talaqi.site import preview


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--port", type=int, default=preview.PORT, help=f"the port of this machine ({preview.PORT})")


def run(asked: argparse.Namespace) -> int:
    """Show the book at an address of this machine, and build it again whenever a table, a chapter or the package
    changes.
    """
    preview.serve(asked.port, asked.lang)
    return 0
