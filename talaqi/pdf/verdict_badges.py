"""The badges of verdicts in print: the icon is a background, since the word beside it says the same."""

import re
from urllib.parse import quote

from talaqi import paths

COLOURS = {"supported": "#14539a", "partly": "#8f6200", "contradicted": "#8e1b4b", "not-checkable": "#59616b"}
PAPER = re.compile(r"var\(--paper,\s*(#[0-9a-f]+)\)", re.IGNORECASE)
FOLDER = paths.TEMPLATES / "icons"


def stylesheet() -> str:
    """Return the rules of all badges, with literal colours: WeasyPrint resolves no variables inside a drawing."""
    return "".join(_rule(verdict, colour) for verdict, colour in COLOURS.items())


def _rule(verdict: str, colour: str) -> str:
    icon = PAPER.sub(r"\1", (FOLDER / f"{verdict}.svg").read_text("utf-8")).replace("currentColor", colour)
    drawing = quote(icon.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))
    image = f'url("data:image/svg+xml,{drawing}")'
    return f".badge.{verdict}{{color:{colour};border-color:{colour};background-image:{image}}}\n"
