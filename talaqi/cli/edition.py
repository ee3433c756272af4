"""`talaqi edition`: record what is published."""

import argparse
import sys


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--label", required=True, help="the label of the edition, as in _config.yml: 2026.1")


def run(arguments: argparse.Namespace) -> int:
    """Build the book and record its snapshot and addresses as an edition, which never changes again."""
    from talaqi.cli import check
    from talaqi.editions import edition_record
    from talaqi.pdf import TypesetterMissing, typesetting

    edition_record.check_label(arguments.label)
    if not check.check_book(arguments.lang):
        return 1
    with_pdfs = True
    try:
        typesetting.require_typesetter()
    except TypesetterMissing as error:
        with_pdfs = False
        print(error, file=sys.stderr)
    for line in edition_record.record_edition(arguments.label, arguments.lang, with_pdfs):
        print(line)
    return 0
