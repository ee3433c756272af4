"""Every path of the project, spelled once."""

import os
from pathlib import Path

# The environment variable that names the day as of which the book is read.
AS_OF = "TALAQI_AS_OF"

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE.parent

CONFIG = ROOT / "_config.yml"
CONTENTS = ROOT / "_toc.yml"
CHAPTERS = ROOT / "chapters"
DATA = ROOT / "data"
DICTIONARY = DATA / "datapackage.json"
EDITIONS = ROOT / "editions"
REDIRECTS = EDITIONS / "redirects.csv"
# What a licence forbids to pass on; ignored by git and by the published book.
PRIVATE = ROOT / "private"
LOCK = ROOT / "requirements.txt"

WORDS = PACKAGE / "words"
TEMPLATES = PACKAGE / "book" / "templates"

# A book as of a day is a reading aid and is built beside the edition, never in its place.
BUILD = ROOT / "_build" / (f"as-of-{os.environ[AS_OF]}" if os.environ.get(AS_OF) else "")
SITE = BUILD / "site"
CACHE = BUILD / "executed"
DRAWINGS = BUILD / "drawings"
# The built sites of published editions, to be laid out again beside newer ones.
KEPT = BUILD / "kept"


def chapter(name: str, language: str) -> Path:
    """Return the file of a chapter in one language."""
    return CHAPTERS / language / f"{name}.md"


def edition(language: str) -> Path:
    """Return the folder in which the book of one language is built."""
    return BUILD / "editions" / language
