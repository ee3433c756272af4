"""`talaqi html`: the HTML book."""

import argparse
import os
import sys
from pathlib import Path

from talaqi import caches, config, paths
from talaqi.cli import check
from talaqi.site import stamp


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument(
        "--as-of",
        metavar="DAY",
        help="read the book as of a day: only rows that could be known then; built beside the edition",
    )


def run(arguments: argparse.Namespace) -> int:
    """Check the book, then build its HTML pages in every language; an unchanged book is left as it is."""
    use_day(arguments)
    return 0 if is_published(with_pdfs=False) else build_site(arguments, with_pdfs=False)


def use_day(arguments: argparse.Namespace) -> None:
    """Set the day as of which the book is read, where one is asked for."""
    if arguments.as_of:
        # The processes that a build starts read the day from here too.
        os.environ[paths.AS_OF] = arguments.as_of
        caches.clear()
        config.as_of()


def is_published(with_pdfs: bool) -> bool:
    """Return whether the book is published as it is now, and say so."""
    if not stamp.is_published(stamp.digest_inputs(with_pdfs)):
        return False
    print(f"{paths.site()}: nothing has changed since this book was built")
    return True


def build_site(arguments: argparse.Namespace, with_pdfs: bool) -> int:
    """Check the book, build and publish it; return the exit status."""
    inputs = stamp.digest_inputs(with_pdfs)
    if not check.check_book(arguments.lang):
        return 1
    from talaqi.site import build

    print_site(build.build_html(with_pdfs))
    stamp.write(inputs)
    return 0


def print_site(site: Path) -> None:
    """Print where the book is, and which fonts are missing."""
    from talaqi.html import web_fonts

    print(site)
    if notice := web_fonts.missing_font_notice():
        print(notice, file=sys.stderr)
