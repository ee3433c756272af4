"""Published editions, stored as they were and laid out beside the newest one under `editions/<label>/` of the site.

`_build/kept/` holds them between builds. A server that publishes the book must keep the folders it has.
"""

import os
import re
import shutil
from pathlib import Path

from talaqi import config, paths
from talaqi.editions import current_edition
from talaqi.html import templates

FOLDER = "editions"
MAIN = re.compile(r"<main\b[^>]*>")
# A script of every stored page: it knows which edition is the newest when the page is read, not when it was built.
NEWEST = "newest.js"


def add_to_site(site: Path) -> None:
    """Lay out the stored editions beside a built site; where that is itself a published edition, store it first."""
    label = current_edition.identity()["label"]
    if current_edition.is_published():
        store_edition(site, paths.published_editions() / label)
    folders = sorted(folder for folder in paths.published_editions().glob("*") if folder.is_dir())
    for folder in folders:
        _link_folder(folder, site / FOLDER / folder.name)
    if folders:
        (site / FOLDER / NEWEST).write_text(templates.render("newest.js", config.main_language(), label=label), "utf-8")


def store_edition(site: Path, folder: Path) -> None:
    """Copy a built site into a folder of its own, its pages marked as those of a stored edition."""
    shutil.rmtree(folder, ignore_errors=True)
    _link_folder(site, folder)
    for language in config.languages():
        for page in (folder / language).glob("*.html"):
            html = mark_page(page.read_text("utf-8"), page.name, language, folder.name)
            # The copy shares its file with the site until it is written anew.
            page.unlink()
            page.write_text(html, "utf-8")


def _link_folder(source: Path, target: Path) -> None:
    """Copy a folder without the editions stored in it; files are hard links, so that copies take no space."""

    def ignore(folder: str, names: list[str]) -> set[str]:
        return {FOLDER} & set(names) if Path(folder) == source else set()

    shutil.copytree(source, target, copy_function=_link_or_copy, ignore=ignore)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def mark_page(html: str, page: str, language: str, label: str) -> str:
    """Return a page that is its own canonical address and says which edition it is and where the newest is."""
    site = config.site()
    for code in config.languages() if site else ():
        html = html.replace(f'="{site}/{code}/', f'="{site}/{FOLDER}/{label}/{code}/')
    line = templates.render("stored-edition.html", language, label=label, newest=f"../../../{language}/{page}")
    return MAIN.sub(lambda tag: tag[0] + line, html, count=1)
