"""Published editions, kept as they were beside the newest one under `editions/<label>/`; each says that it is kept and where the newest is.

`_build/kept/` holds them between builds. A server that publishes the book must keep the folders it has; a build brings only those in `_build/kept/`.
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
# A script that every kept page loads: it knows which edition is the newest when the page is read, not when it was built.
NEWEST = "newest.js"


def add_to_site(site: Path) -> None:
    """Put the kept editions beside a built site; where that is itself a published edition, keep it first."""
    label = current_edition.actual_identity()["label"]
    if current_edition.is_published():
        store_edition(site, paths.published_editions() / label)
    kept = sorted(folder for folder in paths.published_editions().glob("*") if folder.is_dir())
    for folder in kept:
        _link(folder, site / FOLDER / folder.name)
    if kept:
        (site / FOLDER / NEWEST).write_text(templates.render("newest.js", config.main_language(), label=label), "utf-8")


def store_edition(site: Path, folder: Path) -> None:
    """Copy a built site into a folder of its own, its pages marked as those of a kept edition."""
    shutil.rmtree(folder, ignore_errors=True)
    _link(site, folder)
    for language in config.languages():
        for page in (folder / language).glob("*.html"):
            text = marked(page.read_text("utf-8"), page.name, language, folder.name)
            # The copy shares its file with the site until it is written anew.
            page.unlink()
            page.write_text(text, "utf-8")


def _link(source: Path, target: Path) -> None:
    """Copy a folder without its kept editions; the files are shared, so that copies weigh nothing."""
    shutil.copytree(source, target, copy_function=_shared, ignore=lambda folder, names: {FOLDER} & set(names) if Path(folder) == source else set())


def _shared(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def marked(html: str, page: str, language: str, label: str) -> str:
    """Return a page with its own address as the canonical one, and a line that says which edition it is and where the newest is."""
    site = config.site()
    for one in config.languages() if site else ():
        html = html.replace(f'="{site}/{one}/', f'="{site}/{FOLDER}/{label}/{one}/')
    line = templates.render("kept.html", language, label=label, newest=f"../../../{language}/{page}")
    return MAIN.sub(lambda tag: tag[0] + line, html, count=1)
