"""What a chapter's cells read is told without running them; code that is not known reads everything."""

import pytest

from talaqi import config, paths, tables
from talaqi.chapters import chapter_source
from talaqi.execution import dependencies

NAMES = set(tables.name_tables())


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("from talaqi.notebook import show_rows", set()),
        ('show_figure("deaths-in-sahel")', {"sahel", "countries"} | NAMES),
        ('show_rows("attacks")', {"attacks"} | NAMES),
        ('show_rows("counts", columns="value", where=lambda table: table["value"] > 2)', {"counts"} | NAMES),
        ('show_claims("role-1-no-major-incident")', {"attacks", "claims", "sections"} | NAMES),
        ("print(1)", set(tables.table_names())),
        ('show_figure("no-such-figure")', set(tables.table_names())),
        ("show_then_and_now()", set(tables.table_names())),
        ("%timeit 1 + 1", set(tables.table_names())),
        ('show_claims("no-such-claim")', set(tables.table_names())),
        ("show_section(intro)", set(tables.table_names())),
        ('show_facts("no-such-chapter")', set(tables.table_names())),
    ],
)
def test_tables_of_a_cell(cell: str, read: set[str]) -> None:
    assert set(dependencies.tables_read_by((cell,))) == read


def test_a_section_reads_what_its_tests_name() -> None:
    read = set(dependencies.tables_read_by(('show_section("intro")',)))
    assert "operations" in read or "milestones" in read
    assert "sahel" not in read


@pytest.mark.parametrize("name", ["the-arrest", "reliable-partner", "two-thousand-cells"])
def test_chapters_do_not_read_everything(name: str) -> None:
    source = paths.chapter(name, config.main_language()).read_text("utf-8")
    assert set(dependencies.tables_read_by(chapter_source.cell_sources(source))) < set(tables.table_names())
