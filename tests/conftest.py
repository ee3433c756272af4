"""What tests share: the book and a small one, built once, and copies of the project in which a test may break things.
"""

import fcntl
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from talaqi import config, paths, tables
from talaqi.cli.book import WITHOUT_PDFS

from chromium import address, browser, visit  # noqa: F401
from workers import pytest_collection_modifyitems, pytest_xdist_make_scheduler  # noqa: F401

# The languages of the tests' own examples.
EXAMPLES = ("ar", "en")
LEFT_OUT = shutil.ignore_patterns(".git", ".venv*", "_build", "__pycache__", ".pytest_cache", "*.egg-info", "private")
SMALL = Path(__file__).parent / "small"
CHAPTER_OF_SECTION = re.compile(r"^([\w-]+,\d+,)[\w-]+", re.MULTILINE)


def talaqi(project: Path, *arguments: str, engine: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command in a project's folder, as its user would: that of its own checkout, or of another engine."""
    environment = {**os.environ, "PYTHONPATH": str(engine or project)}
    return subprocess.run(
        [sys.executable, "-m", "talaqi", *arguments], cwd=project, env=environment, capture_output=True, text=True
    )


@pytest.fixture
def arabic_and_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the book as one of the two languages in which tests write their examples, whatever others it has."""
    known, others = tables.data_package(), set(config.languages()) - set(EXAMPLES)

    def kept(table: dict[str, Any]) -> list[dict[str, Any]]:
        return [field for field in table["schema"]["fields"] if field["name"].rpartition("_")[2] not in others]

    resources = [{**table, "schema": {**table["schema"], "fields": kept(table)}} for table in known["resources"]]
    monkeypatch.setattr(config, "languages", lambda: EXAMPLES)
    monkeypatch.setattr(tables, "data_package", lambda: {**known, "resources": resources})


def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all workers of a run share, and nobody else."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built HTML book; only the first test that asks, in whatever worker, builds it."""
    folder = shared(tmp_path_factory)
    with (folder / "book.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not (folder / "book.built").exists():
            built = talaqi(paths.root(), "html")
            assert built.returncode == 0, built.stderr
            (folder / "book.built").touch()
    return paths.site()


@pytest.fixture(scope="session")
def volumes(site: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the PDFs of the built book by their names; only the first test that asks makes them."""
    from talaqi.pdf import volumes as press

    with (shared(tmp_path_factory) / "book.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        made = talaqi(paths.root(), "pdf")
    if made.returncode == WITHOUT_PDFS:
        pytest.skip(made.stderr.strip().splitlines()[-1])
    assert made.returncode == 0, made.stderr
    # The site is replaced by every build; these files are not.
    return {
        volume.file: next(press.build_folder().glob(f"{volume.file.removesuffix('.pdf')}-{'[0-9a-f]' * 16}.pdf"))
        for volume in press.list_volumes()
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project without anything built."""
    copy = tmp_path / "project"
    shutil.copytree(paths.root(), copy, ignore=LEFT_OUT)
    return copy


@pytest.fixture
def built_project(site: Path, project: Path) -> Iterator[Path]:
    """Return a copy of the project with its book built, so that a test sees what an edit rebuilds."""
    shutil.copytree(paths.build(), project / "_build", symlinks=True)
    yield project
    shutil.rmtree(project / "_build")


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project whose book has few and short chapters, those of `tests/small`, built; only the first test that
    asks builds it, and none may change it.
    """
    folder = shared(tmp_path_factory) / "small"
    with folder.with_suffix(".lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not folder.exists():
            _lay_out(folder)
            built = talaqi(folder, "html")
            assert built.returncode == 0, built.stderr
    return folder


def _lay_out(folder: Path) -> None:
    for name in ("talaqi", "analysis", "data"):
        shutil.copytree(paths.root() / name, folder / name, ignore=LEFT_OUT)
    for file in (paths.config_file(), paths.lock_file()):
        shutil.copy(file, folder)
    shutil.copytree(SMALL, folder / "chapters", ignore=shutil.ignore_patterns("*.yml"))
    shutil.copy(SMALL / "_toc.yml", folder)
    # The words of rows were read with the chapters of the whole book.
    (folder / "analysis/comparisons/reviewed.csv").unlink()
    # The sections of the claims stand in chapters, of which the small book has one.
    sections = folder / "data/sections.csv"
    sections.write_text(CHAPTER_OF_SECTION.sub(r"\1two-thousand-cells", sections.read_text("utf-8")), "utf-8")


@pytest.fixture
def unbuilt(tmp_path: Path) -> Path:
    """Return a project with the small book, of which nothing is built."""
    _lay_out(tmp_path / "project")
    return tmp_path / "project"


@pytest.fixture
def small_project(small: Path, tmp_path: Path) -> Path:
    """Return a copy of the project with the small book, so that a test sees what an edit rebuilds."""
    return shutil.copytree(small, tmp_path / "project", symlinks=True)


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let figures say their words and list their rows without being drawn, for tests that look at those alone."""
    from talaqi.figures import bundle

    monkeypatch.setattr(bundle, "_render_drawings", lambda *_: ({}, ""))


@pytest.fixture
def edited() -> Callable[[Path, str, str], None]:
    """Return a way to replace a text in a file; it must be there exactly once."""

    def edit(file: Path, old: str, new: str) -> None:
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        file.write_text(text.replace(old, new), "utf-8")

    return edit
