"""`talaqi serve`: the book in a browser while it is edited."""

import argparse

from talaqi.site import preview


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--port", type=int, default=preview.PORT, help=f"the port of this machine ({preview.PORT})")
    command.add_argument("--builds", action="store_true", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    """Show the book at an address of this machine, and build it again whenever one of its files changes."""
    if arguments.builds:
        preview.answer_builds(arguments.lang)
    else:
        preview.serve(arguments.port, arguments.lang)
    return 0
