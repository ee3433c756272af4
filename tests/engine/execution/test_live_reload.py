"""Chapters as notebooks: an edited table is read again, JupyterLab opens every chapter and saves it as it was."""

import asyncio
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from talaqi import paths
from talaqi.execution import live_reload

CHAPTERS = sorted(paths.chapters().glob("*/*.md"))
CELLS = (
    "from talaqi import notebook, tables\nint(tables.load().row('counts/c049-cells')['value'])",
    "tables.load() is tables.load()",
    "from talaqi import messages\nmessages.text('comma', 'en')",
)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = shutil.copytree(paths.data(), tmp_path / "data")
    monkeypatch.setattr(paths, "data", lambda: copy)
    return copy


def edit(data: Path) -> None:
    file = data / "counts.csv"
    text = file.read_text("utf-8")
    assert text.count("c049-cells,cells_dismantled,210,") == 1
    file.write_text(text.replace("c049-cells,cells_dismantled,210,", "c049-cells,cells_dismantled,211,"), "utf-8")


def test_a_cell_that_runs_again_sees_the_edit(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(project))
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    client = NotebookClient(book, resources={"metadata": {"path": str(project)}})

    def result(cell: int) -> str:
        return client.execute_cell(book.cells[cell], cell)["outputs"][0]["data"]["text/plain"]

    with client.setup_kernel():
        assert (result(0), result(2)) == ("210", "','")
        edit(project / "data")
        assert (result(0), result(1)) == ("211", "True")
        (project / "analysis/messages/en/edited.ftl").write_text("comma = ;\n", "utf-8")
        assert result(2) == "';'"


def test_outside_a_notebook_nothing_is_watched(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert live_reload.watch_edits() is None
    cleared: list[bool] = []
    monkeypatch.setattr(live_reload.caches, "clear", lambda: cleared.append(True))
    watcher = live_reload.EditWatcher()
    watcher.clear_stale()
    edit(data)
    assert cleared == []
    watcher.clear_stale(), watcher.clear_stale()
    assert cleared == [True]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_chapter_says_in_which_form_it_is_written(chapter: Path) -> None:
    text = chapter.read_text("utf-8")
    assert ("{code-cell}" in text) == text.startswith(
        "---\njupytext:\n  text_representation:\n    extension: .md\n    format_name: myst\n"
    )


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_jupyterlab_opens_a_chapter_and_saves_it_as_it_was(chapter: Path) -> None:
    pytest.importorskip("jupytext")
    pytest.importorskip("jupyter_server")
    from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
    from jupytext.async_contentsmanager import build_async_jupytext_contents_manager_class

    manager = build_async_jupytext_contents_manager_class(AsyncLargeFileManager)()
    manager.root_dir = str(paths.root())
    path = chapter.relative_to(paths.root()).as_posix()
    text = chapter.read_text("utf-8")

    async def saved() -> tuple[int, str]:
        opened = await manager.get(path, type="notebook", content=True)
        opened["content"]["metadata"]["language_info"] = {"name": "python", "version": "3.12"}
        try:
            await manager.save(opened, path)
            return sum(cell["cell_type"] == "code" for cell in opened["content"]["cells"]), chapter.read_text("utf-8")
        finally:
            chapter.write_text(text, "utf-8")

    # In a thread of its own: a worker that holds a browser has a loop that runs already.
    with ThreadPoolExecutor(1) as thread:
        cells, after = thread.submit(asyncio.run, saved()).result()
    assert cells == text.count("```{code-cell}")
    # What has no cells is no notebook, and would become one.
    assert after == text or not cells


def test_make_lab_shows_the_whole_project_and_opens_the_chapters() -> None:
    if not shutil.which("make"):
        pytest.skip("there is no make")
    said = subprocess.run(["make", "-n", "lab"], cwd=paths.root(), capture_output=True, text=True).stdout
    assert "--ServerApp.root_dir=. --LabApp.default_url=/lab/tree/chapters" in said
