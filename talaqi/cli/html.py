"""`talaqi html`: the HTML book."""

import argparse
import os
import sys
from pathlib import Path

from talaqi import caches, config, paths
from talaqi.cli import check


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument(
        "--as-of",
        metavar="DAY",
        help="read the book as of a day: only rows that could be known then; built beside the edition",
    )


def run(arguments: argparse.Namespace) -> int:
    """Check the book, then build its HTML pages in every language."""
    if not is_ready(arguments):
        return 1
    from talaqi.site import build

    print_site(build.build_html())
    return 0


def is_ready(arguments: argparse.Namespace) -> bool:
    """Set the day as of which the book is read, check the book, and return whether it can be built."""
    if arguments.as_of:
        # The processes that a build starts read the day from here too.
        os.environ[paths.AS_OF] = arguments.as_of
        caches.clear()
        config.as_of()
    return check.check_book(arguments.lang)


def print_site(site: Path) -> None:
    """Print where the book is, and which fonts are missing."""
    from talaqi.html import web_fonts

    print(site)
    if notice := web_fonts.missing_font_notice():
        print(notice, file=sys.stderr)
