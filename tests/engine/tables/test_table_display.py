"""Rows of a table as a chapter shows them: chosen, put in order, and each with the address of its home."""

from talaqi.tables import table_display


def speech(order: str = "") -> list[dict[str, object]]:
    chosen = ["c044-cells", "c045-cells", "c074-cells"]
    table = table_display.show_rows(
        "counts", "speech", "stated_on value", where=lambda frame: frame.index.isin(chosen), order=order
    )
    return list(table.rows)


def test_rows_keep_the_order_of_their_table() -> None:
    assert [row["link"] for row in speech()] == [f"data.html#count-c0{row}-cells" for row in (44, 45, 74)]


def test_rows_are_put_in_order_by_a_column() -> None:
    assert [row["value"] for row in speech("value")] == [200, 209, 2009]
    dates = [row["stated_on"]["en"] for row in speech("stated_on")]
    assert dates == ["February 2021", "17 February 2021", "19 February 2021"]
