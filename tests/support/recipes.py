"""The recipes of CONTRIBUTING, followed: each block of code is added to the file that it names."""

import re
from pathlib import Path

BLOCK = re.compile(r"^(`{3,})\w+ (?P<file>\S+/\S+)\n(?P<text>.*?)^\1$", re.DOTALL | re.MULTILINE)
LANGUAGES = ("ar", "en")


def follow(project: Path) -> None:
    """Add all blocks to a project; what is to be written in every language stands there in English."""
    for block in BLOCK.finditer((project / "CONTRIBUTING.md").read_text("utf-8")):
        for language in LANGUAGES if "<language>" in block["file"] else ("",):
            file = project / block["file"].replace("<language>", language)
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("a", encoding="utf-8") as added:
                added.write(block["text"])
