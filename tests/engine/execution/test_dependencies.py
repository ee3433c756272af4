"""What is read is recorded, whether it is computed or found in a cache; a digest moves when what was read does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talaqi import caches, facts, notebook, paths, tables
from talaqi.caches import Read, recording
from talaqi.execution import dependencies


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of an engine of a few modules."""
    files = {
        "__init__.py": "",
        "a.py": "from talaqi import b\nfrom talaqi.deep.c import name",
        "b.py": "def late():\n    import talaqi.d",
        "d.py": "",
        "deep/__init__.py": "from . import e",
        "deep/c.py": "",
        "deep/e.py": "",
        "deep/style.css": "",
        "unused.py": "import talaqi.a",
    }
    for name, text in files.items():
        (tmp_path / "talaqi" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "talaqi" / name).write_text(text, "utf-8")
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "talaqi")
    caches.clear()
    yield tmp_path / "talaqi"
    monkeypatch.undo()
    caches.clear()


@pytest.mark.parametrize(
    "file", ["__init__.py", "a.py", "b.py", "d.py", "deep/__init__.py", "deep/c.py", "deep/e.py", "deep/style.css"]
)
def test_an_edit_of_what_a_module_imports_moves_the_digest_of_its_code(file: str, package: Path) -> None:
    digests = dependencies.digest_reads([("code", "talaqi.a")])
    (package / "unused.py").write_text("2", "utf-8")
    caches.clear()
    assert dependencies.is_current(digests)
    (package / file).write_text((package / file).read_text("utf-8") + "\n# edited", "utf-8")
    caches.clear()
    assert not dependencies.is_current(digests)


def test_an_edit_of_pages_print_or_search_runs_no_cell() -> None:
    files = {file.relative_to(paths.PACKAGE).parts[0] for file in dependencies._code_files("talaqi.notebook")}
    assert {"tables", "facts", "rules", "messages", "displays.py"} <= files
    assert not files & {"html", "pdf", "search", "site", "citations", "cli", "validation", "datasets"}


def test_an_edit_of_one_figure_is_no_edit_of_another() -> None:
    files = dependencies._code_files("analysis.figures.joint")
    assert paths.analysis() / "figures/joint.py" in files and paths.analysis() / "figures/lion.py" not in files
    assert paths.PACKAGE / "figures/canvas.py" in files


def tables_read(reads: set[Read]) -> set[str]:
    return {read[2] for read in reads if read[0] == "table"}


@pytest.mark.parametrize(
    ("call", "read"),
    [
        (lambda: notebook.show_rows("attacks"), {"attacks", "places", "terms"}),
        (
            lambda: notebook.show_claims("role-1-no-major-incident"),
            {"attacks", "claims", "sections", "places", "terms"},
        ),
    ],
)
def test_a_call_is_known_by_what_it_reads(call: object, read: set[str]) -> None:
    caches.clear()
    with recording() as computed:
        call()
    with recording() as found:
        call()
    assert tables_read(computed) == read and found == computed


def test_a_section_reads_what_its_tests_name() -> None:
    with recording() as reads:
        notebook.show_section("intro")
    assert {"operations", "milestones"} & tables_read(reads) and "sahel" not in tables_read(reads)


def test_every_read_has_a_digest_and_what_is_missing_has_none() -> None:
    reads = [
        ("table", "", "counts"),
        ("table", "", "counts", "c049-cells"),
        ("table", "2015-01-01", "counts", "c049-cells"),
        ("facts", "method"),
        ("facts",),
        ("results", "index"),
        ("file", "data/counts.csv"),
    ]
    digests = dependencies.digest_reads(reads)
    assert digests[reads[2]] == "" and all(digests[read] for read in reads if read != reads[2])
    assert len(set(digests.values())) == len(reads)
    with pytest.raises(ValueError, match="kind"):
        dependencies.digest_reads([("weather",)])


def test_tables_of_a_day_are_known_by_that_day() -> None:
    accounts = tables.load("2015-01-01").rows_with("accounts", "operation_id", "e2021-oujda")
    assert accounts.empty and tables.load().rows_with("accounts", "operation_id", "e2021-oujda").shape[0]
    assert tables.load("2015-01-01").digest("accounts", "operation_id", "e2021-oujda") != tables.load().digest(
        "accounts", "operation_id", "e2021-oujda"
    )


def test_what_states_a_fact_depends_on_its_value_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    with recording() as reads:
        facts.get_fact("attacks-since-article")
    assert reads == {("fact", "", "attacks-since-article")}
    digests = dependencies.digest_reads(reads)
    known = tables.load()
    for change, is_same in ((known.attacks.assign(killed=0), True), (known.attacks.iloc[:1], False)):
        edited = tables.Tables({**known, "attacks": change})
        monkeypatch.setattr(tables, "load", lambda day=None, edited=edited: edited)
        assert dependencies.is_current(digests) == is_same
    assert dependencies.digest_reads([("fact", "", "no-such-fact")]) == {("fact", "", "no-such-fact"): ""}


def test_a_folder_that_a_cell_lists_has_another_digest_with_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    (tmp_path / "private").mkdir()
    (tmp_path / "private/a.csv").touch()
    before = dependencies._digest_files.__wrapped__(("file", "private"))
    (tmp_path / "private/b.csv").touch()
    assert dependencies._digest_files.__wrapped__(("file", "private")) != before
