"""The source of a chapter: its code, its facts, and its words with all roles said."""

import pytest

from talaqi import tables
from talaqi.chapters import chapter_source
from talaqi.facts import phrases


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
