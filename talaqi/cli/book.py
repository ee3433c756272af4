"""`talaqi book`: the HTML book and its PDFs."""

import argparse
import sys

from talaqi.cli import check, html

# What the command returns where the HTML book is there and the PDFs are not.
WITHOUT_PDFS = 3


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    html.options(command)


def run(asked: argparse.Namespace) -> int:
    """Check the tables, then build the book in every language, HTML and PDFs; exit status 3 means HTML without PDFs."""
    if asked.as_of:
        return html.on_day("book", asked)

    from talaqi.pdf import TypesetterMissing, typesetting
    from talaqi.site import build

    if not check.passed(asked.lang):
        return 1
    try:
        typesetting.ready()
    except TypesetterMissing as missing:
        html.told(build.build_html())
        print(missing, file=sys.stderr)
        return WITHOUT_PDFS
    html.told(build.build_html(with_pdfs=True))
    return 0
