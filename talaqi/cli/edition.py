"""`talaqi edition`: record what is published."""

import argparse
import sys


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--label", required=True, help="the name of the edition, as in _config.yml: 2026.1")


def run(asked: argparse.Namespace) -> int:
    """Build the book and record its findings and addresses as an edition, which never changes again."""
    from talaqi.cli import check
    from talaqi.editions import edition_record
    from talaqi.pdf import TypesetterMissing, typesetting

    edition_record.check_label(asked.label)
    if not check.passed(asked.lang):
        return 1
    with_pdfs = True
    try:
        typesetting.ready()
    except TypesetterMissing as missing:
        with_pdfs = False
        print(missing, file=sys.stderr)
    for line in edition_record.record_edition(asked.label, asked.lang, with_pdfs):
        print(line)
    return 0
