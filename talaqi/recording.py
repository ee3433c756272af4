"""Record an edition: its findings and addresses go to `editions/<label>.json`, and its pages to `editions/<label>/` of the site."""

import re
from collections.abc import Iterator

from talaqi import Mendable, build, editions, findings, paths, redirects, settings, words
from talaqi.cite import repository

LABEL = re.compile(r"\d{4}\.\d+")


class EditionError(Mendable):
    """A label under which no edition can be recorded."""


def allow(label: str) -> None:
    """Raise EditionError for a label that is already used, is not a label at all, or is not the one in `_config.yml`."""
    if not LABEL.fullmatch(label):
        raise EditionError(f"{label!r} is not the label of an edition; write the year and a number, such as 2026.2")
    if editions.record(label).exists():
        raise EditionError(f"{editions.record(label)}: the edition {label} is published already and never changes; choose the next label, and write it into _config.yml")
    if label != str(settings.book()["edition"]):
        raise EditionError(f"_config.yml, edition: the book is {str(settings.book()['edition'])!r} and would be recorded as {label!r}; write the label and its date there first")
    if day := settings.as_of():
        raise EditionError(f"{paths.AS_OF}: the book is read as of {day}, and an edition holds all rows; take the variable away")
    last = max((known["edition"]["date"] for known in editions.recorded()), default="")
    if editions.actual()["date"] < last:
        raise EditionError(f"_config.yml, edition_date: {editions.actual()['date']} is before that of the last edition, {last}; write the day on which this one is published")


def record(label: str, language: str, with_pdfs: bool = False) -> Iterator[str]:
    """Build the book as the edition and record it; return what to tell the person. A failure leaves no record behind."""
    file = editions.record(label)
    file.parent.mkdir(exist_ok=True)
    build.run_chapters()
    found = findings.findings()
    _write(label, {**found, "addresses": []})
    try:
        site = build.html(with_pdfs)
        _write(label, {**found, "addresses": redirects.known(site)})
    except BaseException:
        file.unlink()
        raise
    repository.write()
    yield words.text("edition-recorded", language, file=str(file.relative_to(paths.ROOT)), folder=f"editions/{label}/")
    if not found["edition"]["commit"]:
        yield words.text("edition-no-commit", language)
    elif found["edition"]["commit"].endswith("-edited"):
        yield words.text("edition-edited", language, commit=found["edition"]["commit"])
    if not settings.site():
        yield words.text("edition-no-site", language)


def _write(label: str, content: dict[str, object]) -> None:
    editions.record(label).write_text(findings.written(content), "utf-8")
