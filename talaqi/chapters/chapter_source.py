"""The source of a chapter: the code of its cells, the facts in its prose, and the prose with its roles as text."""

import re

from talaqi import facts, tables
from talaqi.facts import phrases
from talaqi.tables import row_names

CELL = re.compile(r"^```\{code-cell\}[^\n]*\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"^(:|---).*$", re.MULTILINE)
ROLE = re.compile(r"\{(?P<role>[a-z-]+)\}`(?P<text>[^`]+)`")
# What stands for rows or numbers and has a text of its own in each language.
TARGETS = ("fact", "row", "source", "claim")
# What readers do not see: why a sentence may stand.
GUARDS = ("holds", "unguarded")


def cell_sources(source: str) -> tuple[str, ...]:
    """Return the code of a chapter's cells."""
    return tuple(OPTION.sub("", match["body"]) for match in CELL.finditer(source))


def fact_keys(source: str) -> tuple[str, ...]:
    """Return the keys of the facts in a chapter, in the order of their first use."""
    return tuple(dict.fromkeys(phrases.parse_reference(text).key for text in role_texts(source, "fact")))


def role_texts(source: str, role: str) -> tuple[str, ...]:
    """Return the text of each use of a role."""
    return tuple(match["text"] for match in ROLE.finditer(source) if match["role"] == role)


def role_targets(source: str) -> set[tuple[str, str]]:
    """Return what the roles of a chapter name: the role, and the key, row, source or claim that it names."""
    targets = set()
    for match in ROLE.finditer(source):
        if match["role"] not in TARGETS:
            continue
        _, bracket, target = match["text"].partition(" <")
        name = target.removesuffix(">") if bracket else match["text"]
        targets.add((match["role"], phrases.parse_reference(name).key if match["role"] == "fact" else name))
    return targets


def row_address(role: str, target: str) -> str:
    """Return the address of the row that a role names; an empty string for a fact, which is no row."""
    return {"row": target, "source": f"sources/{target}", "claim": f"claims/{target}"}.get(role, "")


def hide_guards(source: str) -> str:
    """Return prose without the conditions of its sentences and the reasons of those that have none."""
    return ROLE.sub(lambda match: "" if match["role"] in GUARDS else match[0], source)


def render_roles(source: str, language: str) -> str:
    """Return prose with its roles replaced by their text, as a notebook shows it."""

    def render_role(match: re.Match[str]) -> str:
        if match["role"] == "fact":
            reference = phrases.parse_reference(match["text"])
            fact = facts.get_fact(reference.key)
            return reference.phrase(fact, language, tables.load(fact.as_of))
        if match["role"] in GUARDS:
            return ""
        if match["role"] == "trend":
            return phrases.phrase_trend(match["text"], language)
        if match["role"] not in TARGETS:
            return match[0]
        text, _, target = match["text"].partition(" <")
        return text if target else link_text(match["role"], text, language)

    return ROLE.sub(render_role, source)


def link_text(role: str, target: str, language: str) -> str:
    """Return the text of a link without one: the verdict of a claim, the publisher of a source, the label of a row."""
    loaded = tables.load()
    if role == "source":
        return row_names.publisher_of(target, language, loaded)
    if role == "claim":
        return row_names.name_of(f"terms/{loaded.row(f'claims/{target}')['verdict']}", language, loaded)
    return phrases.label_row(target, language, tables.load(tables.ALL_ROWS))
