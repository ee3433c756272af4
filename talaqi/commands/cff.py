"""`talaqi cff`: how the repository is to be cited."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""


def run(asked: argparse.Namespace) -> int:
    """Write CITATION.cff and .zenodo.json from _config.yml."""
    from talaqi import paths, settings
    from talaqi.cite import repository

    settings.check()
    for file in repository.write():
        print(file.relative_to(paths.ROOT))
    return 0
