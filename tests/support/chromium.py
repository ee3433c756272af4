"""A real browser over the built book, from a server and from the disk. Without Chromium these tests are skipped."""

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import pages

# The first takes half of the time of the others, which draw windows that nobody sees.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Serves the book, also to a browser that leaves before the end."""

    def handle_error(self, *_: Any) -> None:
        """Say nothing: a page that is left breaks off what it was loading."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a running Chromium."""
    if not CHROMIUM:
        pytest.skip("there is no Chromium on this machine: apt-get install chromium-headless-shell")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Return the address at which the book is served."""
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[pages.Visit]:
    """Return a way to open a page of the book in a new window, `visit("ar/index.html", color_scheme="dark")`.

    What the browser complains of is kept in the page's `complaints`.
    """
    windows = []

    def opened(page: str, base: str = address, **options: Any) -> Page:
        window = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        windows.append(window)
        made = window.new_page()
        made.complaints = []
        made.on(
            "console", lambda said: made.complaints.append(said.text) if said.type in ("error", "warning") else None
        )
        made.on("pageerror", lambda error: made.complaints.append(str(error)))
        made.goto(f"{base}/{page}")
        return made

    yield opened
    for window in windows:
        window.close()
