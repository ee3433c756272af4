"""`talaqi new`: a small complete book to start from."""

import argparse
import json
import os
import shutil
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from talaqi import paths
from talaqi.errors import UserError

ENGINE = "talaqi"
TESTER = "pytest"


class FolderRefused(UserError):
    """A place where no book can be made."""


def options(command: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    command.add_argument("folder", type=Path, metavar="FOLDER", help="a new or an empty folder")


def run(arguments: argparse.Namespace) -> int:
    """Make a small complete book in a new or empty folder."""
    folder = arguments.folder.expanduser().absolute()
    check_folder(folder)
    try:
        shutil.copytree(paths.STARTER, folder, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
        (folder / "requirements.txt").write_text("\n".join(list_requirements()) + "\n", "utf-8")
    except OSError as problem:
        raise FolderRefused(f"{folder}: the book cannot be written here: {problem.strerror or problem}") from None
    print(f"A book was made in {folder}: go there and say make book; README.md says what to change.")
    return 0


# In bytes, on all systems.
LONGEST_NAME = 255


def check_folder(folder: Path) -> None:
    """Raise FolderRefused for a path that is a file, a folder that holds something, or one that cannot be written."""
    if any(len(part.encode()) > LONGEST_NAME for part in folder.parts):
        raise FolderRefused(f"{folder.name[:40]}…: the name is too long; name a shorter one")
    if folder.exists() and not folder.is_dir():
        raise FolderRefused(f"{folder}: this is a file; name a new folder")
    if folder.is_dir() and any(folder.iterdir()):
        raise FolderRefused(f"{folder}: the folder is not empty; name a new one")
    parent = next(path for path in (folder, *folder.parents) if path.exists())
    if not parent.is_dir() or not os.access(parent, os.W_OK | os.X_OK):
        raise FolderRefused(f"{folder}: {parent} cannot be written; name a folder elsewhere")


def list_requirements() -> list[str]:
    """Return the lines of a book's requirements: the engine, what it needs at the installed versions, and pytest."""
    pins = pin_dependencies(ENGINE)
    lines = [f"{name}=={version}" for name, version in sorted(pins.items())]
    return ["# The engine of the book, and what it was tried with.", engine_requirement(), *lines, TESTER]


def engine_requirement() -> str:
    """Return the requirement of the engine that runs: its checkout, the place it was installed from, or its version."""
    checkout = paths.PACKAGE.parent
    if (checkout / "pyproject.toml").is_file():
        # An ordinary install would copy what an earlier one left in the build folder of the checkout.
        return f"--editable {checkout.as_uri()}"
    if origin := metadata.distribution(ENGINE).read_text("direct_url.json"):
        place = json.loads(origin)
        source = place.get("vcs_info")
        return f"{ENGINE} @ " + (f"{source['vcs']}+{place['url']}@{source['commit_id']}" if source else place["url"])
    return f"{ENGINE}=={metadata.version(ENGINE)}"


def pin_dependencies(package: str) -> dict[str, str]:
    """Return the installed version of each package that a package needs, directly or through others."""
    pins: dict[str, str] = {}
    waiting = [Requirement(package)]
    while waiting:
        requirement = waiting.pop()
        extras = requirement.extras or {""}
        for line in metadata.requires(requirement.name) or []:
            needed = Requirement(line)
            name, marker = canonicalize_name(needed.name), needed.marker
            if name not in pins and (not marker or any(marker.evaluate({"extra": extra}) for extra in extras)):
                pins[name] = metadata.version(needed.name)
                waiting.append(needed)
    return pins
