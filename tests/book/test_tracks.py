"""A long table's columns have widths before its rows are laid out."""

from talaqi.book.tracks import LONG, tracks, unbroken

COLUMNS = [{"key": "id", "title": {"en": "Id"}}, {"key": "note", "title": {"en": "Note"}}, {"key": "sources", "title": {"en": "Sources"}}]
ROW = {"id": "c001", "note": {"en": "A sentence long enough to be prose. " * 4}, "sources": ["counts/one-of-them", "two"]}


def test_only_a_long_table_has_tracks() -> None:
    assert tracks(COLUMNS, [ROW] * LONG, "en") == ""
    assert tracks(COLUMNS, [ROW] * (LONG + 1), "en").startswith("--columns: ")


def test_a_column_is_as_wide_as_its_longest_cell_and_prose_takes_what_is_left() -> None:
    style = tracks(COLUMNS, [ROW] * (LONG + 1), "en")
    assert style.startswith("--columns: minmax(5rem, 5fr) minmax(16rem, 16fr) minmax(6.9rem, 6.9fr); --width: 27.9rem; ")


def test_among_many_columns_prose_is_wider() -> None:
    many = [*COLUMNS, *({"key": f"k{one}", "title": {"en": "Number"}} for one in range(5))]
    assert "minmax(32rem, 32fr)" in tracks(many, [ROW] * (LONG + 1), "en")


def test_an_empty_cell_needs_no_room() -> None:
    assert tracks([{"key": "gone", "title": {"en": "Id"}}], [{}, {"gone": None}] * LONG, "en") == "--columns: minmax(5rem, 5fr); --width: 5rem; --row: 2.5rem"


def test_rows_are_as_high_as_the_lines_of_their_longest_cells() -> None:
    short = {"id": "c002", "note": {"en": "Short."}, "sources": []}
    of = lambda rows: float(tracks(COLUMNS, rows, "en").rpartition("--row: ")[2].removesuffix("rem"))  # noqa: E731
    assert of([short] * (LONG + 1)) < of([short, ROW] * LONG) < of([ROW] * (LONG + 1))


def test_short_names_are_not_broken_over_lines() -> None:
    columns = [{"key": key, "title": {"en": key}, "kind": "names"} for key in ("body", "place")]
    rows = [{"body": {"en": "BCIJ"}, "place": {"en": "Casablanca and Rabat"}}, {"body": {"en": "exact"}, "place": {"en": "Fez"}}]
    assert unbroken(columns, rows, "en") == ["body"]
    assert unbroken(columns, rows * LONG, "en") == []
