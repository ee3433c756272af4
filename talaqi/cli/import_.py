"""`talaqi import`: a dataset into the table of the book that it fills."""

import argparse
from pathlib import Path


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("format", help="the dataset, as a format of analysis/datasets is named")
    command.add_argument("file", type=Path, help="the file: .csv, .csv.zip, .parquet or .xlsx")
    command.add_argument("--release", default="", help="the release, for a dataset whose file does not name it: 26.1")
    command.add_argument("--engine", default="", help="what adds the rows up: duckdb (the default) or spark")
    command.add_argument("--dry-run", action="store_true", help="show the difference, write nothing")
    command.add_argument("--force", action="store_true", help="write even if years are lost")


def run(arguments: argparse.Namespace) -> int:
    """Add a dataset's rows up by country and year, show what differs, and write the table."""
    from talaqi import messages
    from talaqi.datasets import dataset_import

    planned = dataset_import.plan_import(arguments.format, arguments.file, arguments.release, arguments.engine)
    print(dataset_import.describe_import(planned, arguments.lang))
    if not arguments.dry_run:
        dataset_import.write_import(planned, arguments.force)
    print(messages.text("import-dry" if arguments.dry_run else "import-written", arguments.lang))
    return 0
