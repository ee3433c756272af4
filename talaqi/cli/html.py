"""`talaqi html`: the HTML book."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from talaqi import paths
from talaqi.cli import check


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("--as-of", metavar="DAY", help="read the book as of a day: only rows that could be known then; a reading aid, built beside the edition")


def run(asked: argparse.Namespace) -> int:
    """Check the tables, then build the HTML book in every language."""
    if asked.as_of:
        return on_day("html", asked)

    from talaqi.site import build

    if not check.passed(asked.lang):
        return 1
    told(build.build_html())
    return 0


def told(site: Path) -> None:
    """Say where the book is, and which fonts it had to do without."""
    from talaqi.html import web_fonts

    print(site)
    if missing := web_fonts.missing_font_notice():
        print(missing, file=sys.stderr)


def on_day(command: str, asked: argparse.Namespace) -> int:
    """Run a command again as of a day, which must be known before anything is loaded; return its exit status."""
    return subprocess.run([sys.executable, "-m", "talaqi", command, "--lang", asked.lang], env={**os.environ, paths.AS_OF: asked.as_of}).returncode
