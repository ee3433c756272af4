"""What a chapter's cells read is told without running them; code that is not known reads everything."""

import pytest

from talaqi import inputs, names, paths, prose, settings, tables

NAMES = set(names.EVERYWHERE)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("from talaqi import claims, figures, rows", set()),
        ("figures.deaths_in_sahel()", {"sahel", "countries"} | NAMES),
        ('rows.show("attacks")', {"attacks"} | NAMES),
        ('rows.show("counts", columns="value", where=lambda table: table["value"] > 2)', {"counts"} | NAMES),
        ('claims.claims("role-1-no-major-incident")', {"attacks", "claims", "sections"} | NAMES),
        ("print(1)", set(tables.names())),
        ("figures.no_such_figure()", set(tables.names())),
        ("claims.then_and_now()", set(tables.names())),
        ("%timeit 1 + 1", set(tables.names())),
        ('claims.claims("no-such-claim")', set(tables.names())),
        ("claims.section(intro)", set(tables.names())),
        ('numbers.of("no-such-chapter")', set(tables.names())),
    ],
)
def test_tables_of_a_cell(cell: str, read: set[str]) -> None:
    assert set(inputs.read_by((cell,))) == read


def test_a_section_reads_what_its_tests_name() -> None:
    read = set(inputs.read_by(('claims.section("intro")',)))
    assert "operations" in read or "milestones" in read
    assert "sahel" not in read


@pytest.mark.parametrize("name", ["the-arrest", "reliable-partner", "two-thousand-cells"])
def test_chapters_do_not_read_everything(name: str) -> None:
    source = paths.chapter(name, settings.MAIN).read_text("utf-8")
    assert set(inputs.read_by(prose.cells(source))) < set(tables.names())
