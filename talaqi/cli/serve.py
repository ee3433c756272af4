"""`talaqi serve`: the book in a browser while it is edited."""

import argparse

from talaqi.site import preview


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--port", type=int, default=preview.PORT, help=f"the port of this machine ({preview.PORT})")


def run(arguments: argparse.Namespace) -> int:
    """Show the book at an address of this machine, and build it again whenever one of its files changes."""
    preview.serve(arguments.port, arguments.lang)
    return 0
