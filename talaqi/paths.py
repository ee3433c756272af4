"""Every path of the engine and of the book, spelled once.

The book's root is the nearest folder, from the working folder upwards, that holds a `_config.yml`.
"""

import os
from pathlib import Path

from talaqi.caches import cached
from talaqi.errors import UserError

# The environment variable that names the day as of which the book is read.
AS_OF = "TALAQI_AS_OF"

PACKAGE = Path(__file__).resolve().parent
ENGINE_MESSAGES = PACKAGE / "messages"
TEMPLATES = PACKAGE / "html" / "jinja"
STARTER = PACKAGE / "starter"
# Where a system and its user keep fonts.
FONTS = (
    *(Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("/Library/Fonts")),
    *(Path.home() / ".local/share/fonts", Path.home() / ".fonts"),
)


class BookMissing(UserError):
    """No folder from the working folder upwards holds a book."""


@cached
def root() -> Path:
    """Return the root folder of the book. Raises BookMissing where there is none."""
    start = Path.cwd()
    for folder in (start, *start.parents):
        if (folder / "_config.yml").is_file():
            return folder
    raise BookMissing(
        f"{start}: there is no book here: neither this folder nor one above it has a _config.yml; "
        "go to the book's folder, or make a book with: talaqi new FOLDER"
    )


def config_file() -> Path:
    """Return the file of the book's settings."""
    return root() / "_config.yml"


def contents_file() -> Path:
    """Return the file that lists the chapters."""
    return root() / "_toc.yml"


def chapters() -> Path:
    """Return the folder of the chapters, one folder a language."""
    return root() / "chapters"


def chapter(name: str, language: str) -> Path:
    """Return the file of a chapter in one language."""
    return chapters() / language / f"{name}.md"


def data() -> Path:
    """Return the folder of the tables."""
    return root() / "data"


def data_package() -> Path:
    """Return the file that describes the tables."""
    return data() / "datapackage.json"


def analysis() -> Path:
    """Return the folder of the book's own code and messages."""
    return root() / "analysis"


def book_messages() -> Path:
    """Return the folder of the book's own messages, one folder a language."""
    return analysis() / "messages"


def editions() -> Path:
    """Return the folder of the records of published editions."""
    return root() / "editions"


def redirects() -> Path:
    """Return the table of addresses that moved."""
    return editions() / "redirects.csv"


def private() -> Path:
    """Return the folder for what a licence forbids to pass on; git and the published book leave it out."""
    return root() / "private"


def lock_file() -> Path:
    """Return the file of the locked dependencies."""
    return root() / "requirements.txt"


def build() -> Path:
    """Return the build folder; that of a book as of a day stands beside the edition's."""
    day = os.environ.get(AS_OF)
    return root() / "_build" / (f"as-of-{day}" if day else "")


def site() -> Path:
    """Return the folder of the published site."""
    return build() / "site"


def cache() -> Path:
    """Return the folder of the chapters' results."""
    return build() / "executed"


def figure_cache() -> Path:
    """Return the folder of drawn figures."""
    return build() / "drawings"


def published_editions() -> Path:
    """Return the folder of the sites of published editions, which are laid out again beside newer ones."""
    return build() / "kept"


def language_build(language: str) -> Path:
    """Return the folder in which the book of one language is built."""
    return build() / "editions" / language
