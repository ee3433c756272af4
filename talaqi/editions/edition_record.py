"""Recording an edition: its snapshot goes to `editions/<label>.json`, its pages to a folder of the site."""

import re
from collections.abc import Iterator

from talaqi import config, messages, paths
from talaqi.citations import repository_files
from talaqi.editions import current_edition, published_editions, snapshot
from talaqi.errors import UserError
from talaqi.site import build, redirects

LABEL = re.compile(r"\d{4}\.\d+")


class EditionError(UserError):
    """No edition can be recorded under the label."""


def check_label(label: str) -> None:
    """Raise EditionError for a label that is used, is not one, or is not that of `_config.yml`."""
    if not LABEL.fullmatch(label):
        raise EditionError(f"{label!r} is not the label of an edition; write the year and a number, such as 2026.2")
    record, settings = current_edition.record_path(label), config.book_settings()
    if record.exists():
        raise EditionError(
            f"{record}: the edition {label} is published already and never changes; choose the next label, "
            "and write it into _config.yml"
        )
    if label != str(settings["edition"]):
        raise EditionError(
            f"_config.yml, edition: the book is {str(settings['edition'])!r} and would be recorded as {label!r}; "
            "write the label and its date there first"
        )
    if day := config.as_of():
        raise EditionError(
            f"{paths.AS_OF}: the book is read as of {day}, and an edition holds all rows; take the variable away"
        )
    date = current_edition.identity()["date"]
    last = max((record["edition"]["date"] for record in current_edition.read_records()), default="")
    if date < last:
        raise EditionError(
            f"_config.yml, edition_date: {date} is before that of the last edition, {last}; "
            "write the day on which this one is published"
        )


def record_edition(label: str, language: str, with_pdfs: bool = False) -> Iterator[str]:
    """Build the book as the edition and record it; yield what to print. A failure leaves no record behind."""
    file = current_edition.record_path(label)
    file.parent.mkdir(exist_ok=True)
    build.run_chapters()
    content = snapshot.take_snapshot()
    file.write_text(snapshot.to_json({**content, "addresses": []}), "utf-8")
    try:
        site = build.build_html(with_pdfs)
        addresses = redirects.permanent_addresses(site)
        files = published_editions.digest_files(paths.published_editions() / label)
        file.write_text(snapshot.to_json({**content, "addresses": addresses, "files": files}), "utf-8")
    except BaseException:
        file.unlink()
        raise
    repository_files.write_files()
    name, commit = file.relative_to(paths.root()).as_posix(), content["edition"]["commit"]
    yield messages.text("edition-recorded", language, file=name, folder=f"editions/{label}/")
    if not commit:
        yield messages.text("edition-no-commit", language)
    elif commit.endswith("-edited"):
        yield messages.text("edition-edited", language, commit=commit)
    if not config.site():
        yield messages.text("edition-no-site", language)
