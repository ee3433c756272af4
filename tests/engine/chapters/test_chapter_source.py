"""The source of a chapter: its code, its facts, and its words with all roles said."""

import re

import pytest

from talaqi import paths, tables
from talaqi.chapters import chapter_source, faults
from talaqi.facts import phrases
from talaqi.html import directives


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{fact}`counts/c049-cells` and {fact}`counts/c049-cells:number`", "210 cells and 210"),
        ("{row}`the cell <operations/e2021-oujda>`", "the cell"),
        ("{claim}`role-1-2000-cells`", "contradicted"),
        ("{source}`article`", tables.load().sources.at["article", "publisher_en"]),
        ("{row}`operations/e2021-oujda`", phrases.label_row("operations/e2021-oujda", "en", tables.load())),
        ("{numref}`fig-a`", "{numref}`fig-a`"),
    ],
)
def test_roles_are_said_in_a_notebook(source: str, said: str) -> None:
    assert chapter_source.render_roles(source, "en") == said


def test_code_and_keys_of_a_chapter() -> None:
    cells = "```{code-cell}\n:tags: [x]\n1 + 1\n```\n\n```{code-cell}\n---\n2\n```\n"
    source = f"{{fact}}`b` {{fact}}`a:number` {{fact}}`b:qualified` {{row}}`c`\n\n{cells}"
    assert chapter_source.fact_keys(source) == ("b", "a")
    assert [cell.strip() for cell in chapter_source.cell_sources(source)] == ["1 + 1", "2"]


def test_a_chapter_may_use_every_role_and_directive_that_the_engine_registers() -> None:
    source = "".join(file.read_text("utf-8") for file in (paths.PACKAGE / "html").glob("*.py"))
    registered = set(re.findall(r'add_role\("([\w-]+)"', source))
    assert registered >= {"fact", "row"} and registered <= faults.SPHINX_ROLES
    assert set(directives.DIRECTIVES) <= faults.SPHINX_DIRECTIVES
