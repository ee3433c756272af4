"""`talaqi book`: the HTML book and its PDFs."""

import argparse
import sys

from talaqi.cli import html

# The exit status where the HTML book was built and the PDFs could not be.
WITHOUT_PDFS = 3


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    html.options(command)


def run(arguments: argparse.Namespace) -> int:
    """Check the book, then build it in every language, HTML and PDFs; exit status 3 means HTML without PDFs."""
    if not html.is_ready(arguments):
        return 1
    from talaqi.pdf import TypesetterMissing, typesetting
    from talaqi.site import build

    try:
        typesetting.require_typesetter()
    except TypesetterMissing as error:
        html.print_site(build.build_html())
        print(error, file=sys.stderr)
        return WITHOUT_PDFS
    html.print_site(build.build_html(with_pdfs=True))
    return 0
