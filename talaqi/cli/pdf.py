"""`talaqi pdf`: the PDFs alone."""

import argparse
import sys

from talaqi.cli.book import WITHOUT_PDFS


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""


def run(arguments: argparse.Namespace) -> int:
    """Make the PDFs of the HTML book that was built last; exit status 3 means that this machine cannot make them."""
    from talaqi.pdf import TypesetterMissing
    from talaqi.site import build

    try:
        for file in build.build_pdfs():
            print(file)
    except TypesetterMissing as error:
        print(error, file=sys.stderr)
        return WITHOUT_PDFS
    return 0
