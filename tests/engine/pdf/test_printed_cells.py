"""Cells of a table that runs from right to left."""

import pytest

from talaqi.pdf import rtl_cells

import small


@pytest.mark.parametrize(("language", "ends"), [("ar", True), ("en", False)])
def test_each_cell_ends_with_a_space_where_readers_would_join_it(language: str, ends: bool) -> None:
    chapter = small.chapter("<table><tr><th>A</th><td><p>one</p><p>two</p></td></tr></table>", language)
    rtl_cells.part(chapter)
    assert chapter.body.th.get_text().endswith(rtl_cells.SPACE) is ends
    assert [part.get_text().endswith(rtl_cells.SPACE) for part in chapter.body.find_all("p")] == [False, ends]
