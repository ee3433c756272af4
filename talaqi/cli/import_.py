"""`talaqi import`: a user's dataset into the table of organised violence."""

import argparse
from pathlib import Path

from talaqi.datasets.engines import ENGINES
from talaqi.datasets.formats import FORMATS


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("kind", choices=FORMATS, help="the dataset; its header must be that of the file")
    command.add_argument("file", type=Path, help="the file: .csv, .csv.zip, .parquet or .xlsx")
    command.add_argument("--release", default="", help="the release, for a dataset whose file does not name it: 26.1")
    command.add_argument("--engine", default="", help=f"what adds the rows up: {', '.join(ENGINES)} (the best that is installed)")
    command.add_argument("--dry-run", action="store_true", help="show the difference, write nothing")
    command.add_argument("--force", action="store_true", help="write even if years are lost")


def run(asked: argparse.Namespace) -> int:
    """Add a dataset's rows up by country and year, show what differs, and write the table."""
    from talaqi import messages
    from talaqi.datasets import dataset_import

    wanted = dataset_import.plan_import(asked.kind, asked.file, asked.release, asked.engine)
    print(dataset_import.describe_import(wanted, asked.lang))
    if not asked.dry_run:
        dataset_import.write_import(wanted, asked.force)
    print(messages.text("import-dry" if asked.dry_run else "import-written", asked.lang))
    return 0
