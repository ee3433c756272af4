"""What the source of a chapter holds: the code of its cells, the facts that it says, and its words with all roles said."""

import re

from talaqi import facts, tables
from talaqi.facts import phrases
from talaqi.tables import row_names

CELL = re.compile(r"^```\{code-cell\}[^\n]*\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"^(:|---).*$", re.MULTILINE)
ROLE = re.compile(r"\{(?P<role>fact|row|source|claim)\}`(?P<text>[^`]+)`")


def cell_sources(source: str) -> tuple[str, ...]:
    """Return the code of a chapter's cells."""
    return tuple(OPTION.sub("", match["body"]) for match in CELL.finditer(source))


def fact_keys(source: str) -> tuple[str, ...]:
    """Return the keys of the facts that a chapter says, in its order, none twice."""
    said = (match["text"].partition(":")[0] for match in ROLE.finditer(source) if match["role"] == "fact")
    return tuple(dict.fromkeys(said))


def render_roles(source: str, language: str) -> str:
    """Return prose with its roles replaced by what they say, as a notebook shows it."""
    def say(match: re.Match[str]) -> str:
        key, _, form = match["text"].partition(":")
        if match["role"] == "fact":
            fact = facts.get_fact(key)
            return phrases.phrase_fact(fact, language, tables.load(fact.as_of), form)
        text, _, target = match["text"].partition(" <")
        return text if target else link_text(match["role"], text, language)

    return ROLE.sub(say, source)


def link_text(role: str, target: str, language: str) -> str:
    """Return what a link says to which the writer gave no words: the verdict of a claim, the publisher of a source, what a row is about."""
    if role == "source":
        return row_names.publisher_of(target, language, tables.load())
    if role == "claim":
        known = tables.load()
        return row_names.name_of(f"terms/{known.row(f'claims/{target}')['verdict']}", language, known)
    return phrases.label_row(target, language, tables.load(tables.ALL_ROWS))
