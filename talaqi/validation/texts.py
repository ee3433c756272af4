"""Texts outside the tables that a program destroyed or made invisible: chapters, messages, settings, the dictionary."""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from talaqi import config, paths
from talaqi.chapters import chapter_list
from talaqi.messages import message_files
from talaqi.messages.bidi import CONTROLS
from talaqi.validation.damage import find_misreading, is_hidden

# Where files are in order, most lines have nothing but this.
LONGEST_SHOWN = 40
FAULTS: dict[str, Callable[[str], object]] = {
    "was read in another encoding than UTF-8 and saved so; restore it": lambda line: find_misreading(line)[0],
    "holds a character that turns the direction of the text; type the line again": CONTROLS.search,
    "holds a character that no reader sees; type the line again": is_hidden,
    "has letters taken apart from their marks (not NFC); save the text in composed form": lambda line: (
        not unicodedata.is_normalized("NFC", line)
    ),
}


def find_problems() -> list[str]:
    """Return a sentence for each line of the book's own texts that holds what nobody has written."""
    languages = config.languages()
    book = [file for language in languages for file in message_files(language) if file.is_relative_to(paths.root())]
    files = (paths.config_file(), paths.data_package(), *chapter_list.chapter_files(), *book)
    # One that is missing is named by whoever reads it.
    return [sentence for file in files if file.is_file() for sentence in _find_faults(file)]


def _find_faults(file: Path) -> Iterator[str]:
    # Bytes that are no UTF-8 are named by whoever reads the file.
    for number, line in enumerate(file.read_text("utf-8", "ignore").removeprefix("\ufeff").splitlines(), 1):
        if line.isascii() and line.isprintable():
            continue
        for fault, is_faulty in FAULTS.items():
            if is_faulty(line.replace("\t", " ")):
                yield f"{file}, line {number}: “{line.strip()[:LONGEST_SHOWN]}” {fault}"
                break
