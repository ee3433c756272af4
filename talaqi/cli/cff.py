"""`talaqi cff`: how the repository is to be cited."""

import argparse


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""


def run(arguments: argparse.Namespace) -> int:
    """Write CITATION.cff and .zenodo.json from _config.yml."""
    from talaqi import config, paths
    from talaqi.citations import repository_files

    config.check_settings()
    for file in repository_files.write_files():
        print(file.relative_to(paths.root()))
    return 0
