"""Record an edition: its findings and addresses go to `editions/<label>.json`, and its pages to `editions/<label>/` of the site."""

import re
from collections.abc import Iterator

from talaqi import config, messages, paths
from talaqi.citations import repository_files
from talaqi.editions import current_edition, snapshot
from talaqi.errors import UserError
from talaqi.site import build, redirects

LABEL = re.compile(r"\d{4}\.\d+")


class EditionError(UserError):
    """A label under which no edition can be recorded."""


def check_label(label: str) -> None:
    """Raise EditionError for a label that is already used, is not a label at all, or is not the one in `_config.yml`."""
    if not LABEL.fullmatch(label):
        raise EditionError(f"{label!r} is not the label of an edition; write the year and a number, such as 2026.2")
    if current_edition.record_path(label).exists():
        raise EditionError(f"{current_edition.record_path(label)}: the edition {label} is published already and never changes; choose the next label, and write it into _config.yml")
    if label != str(config.book_settings()["edition"]):
        raise EditionError(f"_config.yml, edition: the book is {str(config.book_settings()['edition'])!r} and would be recorded as {label!r}; write the label and its date there first")
    if day := config.as_of():
        raise EditionError(f"{paths.AS_OF}: the book is read as of {day}, and an edition holds all rows; take the variable away")
    last = max((known["edition"]["date"] for known in current_edition.read_records()), default="")
    if current_edition.actual_identity()["date"] < last:
        raise EditionError(f"_config.yml, edition_date: {current_edition.actual_identity()['date']} is before that of the last edition, {last}; write the day on which this one is published")


def record_edition(label: str, language: str, with_pdfs: bool = False) -> Iterator[str]:
    """Build the book as the edition and record it; return what to tell the person. A failure leaves no record behind."""
    file = current_edition.record_path(label)
    file.parent.mkdir(exist_ok=True)
    build.run_chapters()
    found = snapshot.take_snapshot()
    _write(label, {**found, "addresses": []})
    try:
        site = build.build_html(with_pdfs)
        _write(label, {**found, "addresses": redirects.permanent_addresses(site)})
    except BaseException:
        file.unlink()
        raise
    repository_files.write_files()
    yield messages.text("edition-recorded", language, file=str(file.relative_to(paths.root())), folder=f"editions/{label}/")
    if not found["edition"]["commit"]:
        yield messages.text("edition-no-commit", language)
    elif found["edition"]["commit"].endswith("-edited"):
        yield messages.text("edition-edited", language, commit=found["edition"]["commit"])
    if not config.site():
        yield messages.text("edition-no-site", language)


def _write(label: str, content: dict[str, object]) -> None:
    current_edition.record_path(label).write_text(snapshot.to_json(content), "utf-8")
