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
    html.use_day(arguments)
    if html.is_published(with_pdfs=True):
        return 0
    from talaqi.pdf import TypesetterMissing, typesetting

    try:
        typesetting.require_typesetter()
    except TypesetterMissing as error:
        status = 0 if html.is_published(with_pdfs=False) else html.build_site(arguments, with_pdfs=False)
        print(error, file=sys.stderr)
        return status or WITHOUT_PDFS
    return html.build_site(arguments, with_pdfs=True)
