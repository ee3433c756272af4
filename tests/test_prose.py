"""The source of a chapter: its code, its facts, and its words with all roles said."""

import pytest

from talaqi import prose, tables
from talaqi.facts import said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{fact}`counts/c049-cells` and {fact}`counts/c049-cells:number`", "210 cells and 210"),
        ("{row}`the cell <operations/e2021-oujda>`", "the cell"),
        ("{claim}`role-1-2000-cells`", "contradicted"),
        ("{source}`article`", tables.load().sources.at["article", "publisher_en"]),
        ("{row}`operations/e2021-oujda`", said.row_label("operations/e2021-oujda", "en", tables.load())),
        ("{numref}`fig-a`", "{numref}`fig-a`"),
    ],
)
def test_roles_are_said_in_a_notebook(source: str, said: str) -> None:
    assert prose.plain(source, "en") == said


def test_code_and_keys_of_a_chapter() -> None:
    source = "{fact}`b` {fact}`a:number` {fact}`b:qualified` {row}`c`\n\n```{code-cell}\n:tags: [x]\n1 + 1\n```\n\n```{code-cell}\n---\n2\n```\n"
    assert prose.fact_keys(source) == ("b", "a")
    assert [cell.strip() for cell in prose.cells(source)] == ["1 + 1", "2"]
