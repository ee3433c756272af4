"""Fill the page's templates (`templates/*.html`); every value from the tables is escaped, addresses are checked."""

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from talaqi import dates, facts, names, paths, rows, settings, tables, words
from talaqi.facts import said


@cache
def environment(language: str) -> Environment:
    """Return the templates with the words and names of a language."""
    jinja = Environment(loader=FileSystemLoader(paths.TEMPLATES / "blocks"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    jinja.globals.update(
        language=language,
        direction=settings.direction(language),
        text=lambda message, **values: words.text(message, language, **values),
        number=lambda value: words.number(value, language),
        counted=lambda value, noun: words.counted(value, noun, language),
        date=lambda iso: words.date(iso, language),
        name=lambda address: names.name(address, language, tables.load()),
        row_label=lambda address: said.row_label(address, language, tables.load()),
        source=lambda source: tables.load().row(f"sources/{source}"),
        link=rows.link,
        anchor=rows.anchor,
        web=web_address,
        precision=dates.precision,
    )
    return jinja


def fill(template: str, language: str, **values: Any) -> str:
    """Return a template filled in, in one language."""
    return environment(language).get_template(template).render(**values)


def web_address(address: str) -> str:
    """Return an address that may be linked; nothing for any that is not http or https."""
    return address if address.startswith(("http://", "https://")) else ""


def described(key: str, language: str) -> dict[str, Any]:
    """Return what the reader is told of a fact: its value, what it counts, how it was derived, rows and publications."""
    fact = facts.get(key)
    known = tables.load(fact.as_of)
    return {
        "key": key,
        "value": said.say(fact, language, known),
        "label": said.label(fact, language, known),
        "how": said.how(fact, language),
        "rows": fact.rows,
        "sources": said.sources(fact, known),
        "contested": fact.contested,
        "as_of": fact.as_of,
    }


@cache
def card(key: str, language: str) -> str:
    """Return the card that opens beside a number."""
    return fill("card.html", language, fact=described(key, language))
