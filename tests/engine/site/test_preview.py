"""The book while it is edited: built when its files change, shown whatever becomes of a build, ended quietly."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from talaqi import caches, paths
from talaqi.site import preview

# Stands for builds: notes each that ran, and does what the only table asks of it.
BUILD = """
import pathlib, sys, time
pathlib.Path("started").open("a").write("x")
for _ in sys.stdin:
    pathlib.Path("ran").open("a").write("x")
    print(eval(pathlib.Path("data/table.csv").read_text()), flush=True)
"""


def until(holds: Callable[[], object]) -> bool:
    for _ in range(200):
        if holds():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture(autouse=True)
def cleared() -> Iterator[None]:
    """Leave nothing in the caches that was read of a test's own book."""
    yield
    caches.clear()


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of one table, whose value is how its build ends."""
    (tmp_path / "data").mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "data/table.csv").write_text("0")
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    monkeypatch.setattr(paths, "site", lambda: tmp_path / "site")
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "engine")
    monkeypatch.setattr(
        preview, "watched_paths", lambda: (tmp_path / "data", tmp_path / "_config.yml", tmp_path / "engine")
    )
    monkeypatch.setattr(preview, "PAUSE", 0.05)
    return tmp_path


@pytest.fixture
def builder(book: Path) -> Iterator[preview.Builder]:
    made = preview.Builder("en")
    made.command = [sys.executable, "-c", BUILD]
    made.start()
    assert until(lambda: ran(book) == 1)
    yield made
    made.stop()


def ran(book: Path) -> int:
    return len((book / "ran").read_text()) if (book / "ran").exists() else 0


def started(book: Path) -> int:
    return len((book / "started").read_text())


def test_a_change_of_a_file_builds_once(book: Path, builder: preview.Builder) -> None:
    (book / "data/table.csv").write_text("0 # edited")
    assert until(lambda: ran(book) == 2)
    time.sleep(0.5)
    assert ran(book) == 2


@pytest.mark.parametrize(
    "change",
    [
        lambda book: (book / "data/another.csv").write_text("0"),
        lambda book: (book / "_config.yml").write_text("title: another"),
    ],
)
def test_a_new_file_builds(book: Path, builder: preview.Builder, change: Callable[[Path], object]) -> None:
    change(book)
    assert until(lambda: ran(book) == 2)


def test_builds_share_a_process_until_the_engine_is_edited_or_the_process_ends(
    book: Path, builder: preview.Builder
) -> None:
    (book / "data/table.csv").write_text("0 # edited")
    assert until(lambda: ran(book) == 2) and started(book) == 1
    (book / "engine").mkdir()
    (book / "engine/code.py").write_text("")
    assert until(lambda: ran(book) == 3) and started(book) == 2
    (book / "data/table.csv").write_text("sys.exit()")
    assert until(lambda: ran(book) == 4) and builder.build.wait(5) == 0
    (book / "data/table.csv").write_text("0")
    assert until(lambda: ran(book) == 5) and started(book) == 3


def test_a_build_is_forked_for_each_line_and_answered_with_its_exit_status(
    small_project: Path, edited: Callable[[Path, str, str], None]
) -> None:
    command = [sys.executable, "-m", "talaqi", "serve", "--builds", "--lang", "en"]
    builds = subprocess.Popen(
        command,
        cwd=small_project,
        env={**os.environ, "PYTHONPATH": str(small_project)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def build() -> str:
        print(file=builds.stdin, flush=True)
        return builds.stdout.readline().strip()

    settings, page = small_project / "_config.yml", small_project / "_build/site/en/index.html"
    edited(settings, 'title: "Converging Aims: What the Record Says"', 'title: "Another title"')
    assert build() == "0" and "Another title" in page.read_text("utf-8")
    edited(settings, 'title: "Another title"', "title: []")
    assert build() == "1"
    edited(settings, "title: []", 'title: "A third title"')
    assert build() == "0" and "A third title" in page.read_text("utf-8")
    builds.stdin.close()
    assert builds.wait(60) == 0


def test_what_a_build_leaves_behind_is_no_change(book: Path, builder: preview.Builder) -> None:
    (book / "data/__pycache__").mkdir()
    (book / "data/__pycache__/module.pyc").write_text("")
    time.sleep(0.5)
    assert ran(book) == 1


@pytest.mark.parametrize(
    "earlier, said", [(True, "the last good book is still shown"), (False, "there is no earlier book to show")]
)
def test_a_build_that_fails_is_told_and_mending_it_builds(
    book: Path, builder: preview.Builder, capfd: pytest.CaptureFixture[str], earlier: bool, said: str
) -> None:
    if not earlier:
        paths.site().rmdir()
    (book / "data/table.csv").write_text("1")
    heard = ""

    def told() -> bool:
        nonlocal heard
        heard += capfd.readouterr().err
        return said in heard

    assert until(told)
    (book / "data/table.csv").write_text("0")
    assert until(lambda: ran(book) == 3)


def test_the_end_of_the_server_ends_the_build(
    book: Path, builder: preview.Builder, capfd: pytest.CaptureFixture[str]
) -> None:
    (book / "data/table.csv").write_text("time.sleep(60)")
    assert until(lambda: ran(book) == 2)
    builder.stop()
    assert builder.build.returncode == -signal.SIGTERM
    builder.join(2)
    assert not builder.is_alive() and capfd.readouterr().err == ""


def test_without_the_package_the_command_that_brings_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview, "find_spec", lambda name: None)
    with pytest.raises(preview.ServerMissing, match=r"pip install --require-hashes -r \.binder/requirements\.txt"):
        preview.serve()


def test_the_builds_and_the_server_speak_the_language_asked_for(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(preview, "find_spec", lambda name: True)
    monkeypatch.setattr(preview.Builder, "start", lambda self: spoken.extend((self.language, self.command[-1])))
    monkeypatch.setattr(preview, "_show", lambda port, language: spoken.append(language))
    preview.serve(language="ar")
    assert spoken == ["ar", "ar", "ar"]


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_a_port_that_is_taken_is_named(book: Path, monkeypatch: pytest.MonkeyPatch, port: int) -> None:
    pytest.importorskip("livereload")
    monkeypatch.setattr(preview.Builder, "start", lambda self: None)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with pytest.raises(preview.ServerMissing, match=f"cannot be shown on port {port}"):
            preview.serve(port)


def test_pages_are_shown_and_loaded_anew_and_control_c_ends_it(small_project: Path, port: int) -> None:
    pytest.importorskip("livereload")
    command = [sys.executable, "-m", "talaqi", "serve", "--port", str(port)]
    serves = subprocess.Popen(
        command,
        cwd=small_project,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(small_project), *sys.path))},
        # A shell lets what it runs in the background ignore Ctrl-C.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        stderr=subprocess.PIPE,
        text=True,
    )

    def page(language: str) -> str:
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/{language}/index.html", timeout=5).read().decode()
        except OSError:
            return ""

    assert (
        until(lambda: page("ar"))
        and 'lang="ar"' in page("ar")
        and 'lang="en"' in page("en")
        and "livereload.js" in page("en")
    )
    serves.send_signal(signal.SIGINT)
    said = serves.communicate(timeout=20)[1]
    assert serves.returncode == 0 and "Traceback" not in said and f"The book is at http://127.0.0.1:{port}" in said


def test_control_c_ends_it_before_the_first_book_is_built(book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(seconds: float) -> None:
        raise KeyboardInterrupt

    paths.site().rmdir()
    monkeypatch.setattr(preview, "find_spec", lambda name: True)
    monkeypatch.setattr(preview.Builder, "start", lambda self: None)
    monkeypatch.setattr(preview.time, "sleep", pressed)
    assert preview.serve() is None
