"""Which tests one worker runs because they share what is costly to make, and which of them begin first."""

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

# These share parsed pages and PDFs, drawings, an engine: one worker runs a whole folder of them.
FOLDERS = ("pdf", "figures", "html", "datasets")
# These keep a page of a browser, or small documents: one worker runs a module.
MODULES = ("browser", "search")
# What takes longest begins first, so that no worker waits at the end for the other.
LONGEST = (
    "pdf",
    "test_accessibility.py",
    "figures",
    "html",
    "test_pages.py",
    "test_search.py",
    "test_build.py",
    "datasets",
    "test_recipes.py",
)


def unit(test: str) -> str:
    """Return what a test is run together with: its folder, its module, or nothing else."""
    *_, folder, module = test.partition("::")[0].split("/")
    return folder if folder in FOLDERS else module if folder in MODULES else test


def place(test: str) -> int:
    """Return when a test begins among the others."""
    return next((at for at, name in enumerate(LONGEST) if f"/{name}" in test.partition("::")[0]), len(LONGEST))


class Together(LoadScopeScheduling):
    """Gives tests that belong together to one worker. (The groups of xdist itself are not heeded with pytest 9.2.)"""

    def _split_scope(self, nodeid: str) -> str:
        return unit(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together:
    """Return what hands tests to workers."""
    return Together(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes longest first."""
    items.sort(key=lambda item: place(item.nodeid))
