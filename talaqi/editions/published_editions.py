"""Published editions, stored as they were and laid out beside the newest one under `editions/<label>/` of the site.

`_build/kept/` holds them between builds. Each is stored once, when it is recorded, and its record has the digest of
every file: a build verifies them and never writes there. A server that publishes the book must keep the folders it has.
"""

import re
import shutil
from pathlib import Path

from talaqi import config, paths
from talaqi.editions import current_edition
from talaqi.html import templates
from talaqi.types import JsonObject

FOLDER = "editions"
MAIN = re.compile(r"<main\b[^>]*>")
# A script of every stored page: it knows which edition is the newest when the page is read, not when it was built.
NEWEST = "newest.js"


def add_to_site(site: Path) -> None:
    """Lay out the stored editions beside a built site; one that is just being recorded is stored first.

    Raises RecordError for a stored edition that is not as it was published: nothing is laid out then.
    """
    if problems := find_problems():
        raise current_edition.RecordError("\n".join(problems))
    label = current_edition.identity()["label"]
    for record in current_edition.read_records():
        folder = stored_folder(record)
        # Only a record that is being written names no files yet: a later build never writes to the folder.
        if record["edition"]["label"] == label and not record["files"] and current_edition.is_published():
            store_edition(site, folder)
        if folder.is_dir():
            shutil.copytree(folder, site / FOLDER / folder.name)
    if (site / FOLDER).is_dir():
        (site / FOLDER / NEWEST).write_text(templates.render("newest.js", config.main_language(), label=label), "utf-8")


def stored_folder(record: JsonObject) -> Path:
    """Return the folder in which the site of a recorded edition is stored."""
    return paths.published_editions() / str(record["edition"]["label"])


def store_edition(site: Path, folder: Path) -> None:
    """Copy a built site into a folder of its own, its pages marked as those of a stored edition."""

    def ignore(parent: str, names: list[str]) -> set[str]:
        return {FOLDER} & set(names) if Path(parent) == site else set()

    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(site, folder, ignore=ignore)
    for language in config.languages():
        for page in (folder / language).glob("*.html"):
            page.write_text(mark_page(page.read_text("utf-8"), page.name, language, folder.name), "utf-8")


def digest_files(folder: Path) -> dict[str, str]:
    """Return the digest of every file of a folder, by its path there."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.relative_to(folder).as_posix(): current_edition.digest_file(file) for file in files}


def find_problems() -> list[str]:
    """Return a sentence for each stored edition that is not, byte for byte, what its record says was published."""
    sentences = []
    for record in current_edition.read_records():
        folder, published = stored_folder(record), record["files"]
        stored = digest_files(folder) if published and folder.is_dir() else published
        changed = sorted(file for file in {*stored, *published} if stored.get(file) != published.get(file))
        if changed:
            sentences.append(
                f"{folder}: the edition {folder.name} is not as it was published: "
                f"{', '.join(_describe_difference(file, stored, published) for file in changed)}; "
                "restore the folder from the published site, or remove it and keep the one that the server has"
            )
    return sentences


def _describe_difference(file: str, stored: dict[str, str], published: dict[str, str]) -> str:
    state = "missing" if file not in stored else "added" if file not in published else "changed"
    return f"{file} ({state})"


def mark_page(html: str, page: str, language: str, label: str) -> str:
    """Return a page that is its own canonical address and says which edition it is and where the newest is."""
    site = config.site()
    for code in config.languages() if site else ():
        html = html.replace(f'="{site}/{code}/', f'="{site}/{FOLDER}/{label}/{code}/')
    line = templates.render("stored-edition.html", language, label=label, newest=f"../../../{language}/{page}")
    return MAIN.sub(lambda tag: tag[0] + line, html, count=1)
