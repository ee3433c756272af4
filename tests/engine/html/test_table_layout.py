"""A long table's columns have widths before its rows are laid out."""

from talaqi.html.table_layout import LONG, NARROWEST, PROSE, WIDTHS, below, heads, ordered, prose, tracks, width

COLUMNS = [
    {"key": "id", "title": {"en": "Id"}, "kind": "id"},
    {"key": "note", "title": {"en": "Note"}},
    {"key": "sources", "title": {"en": "Sources"}, "kind": "names"},
]
ROW = {
    "id": "c001",
    "note": {"en": "A sentence long enough to be prose. " * 4},
    "sources": ["counts/one-of-them", "two"],
}
MANY = [*COLUMNS, *({"key": f"k{one}", "title": {"en": "Number"}, "kind": "number"} for one in range(5))]


def row_height(columns: list[dict[str, object]], rows: list[dict[str, object]]) -> float:
    return float(tracks(columns, rows, "en").rpartition("--row: ")[2].removesuffix("rem"))


def test_a_table_that_is_long_or_wide_has_tracks() -> None:
    assert tracks(COLUMNS, [ROW] * LONG, "en") == ""
    assert tracks(COLUMNS, [ROW] * (LONG + 1), "en").startswith("--columns: ")
    assert tracks(MANY, [ROW], "en").startswith("--columns: ")


def test_few_columns_share_the_page_by_their_kinds() -> None:
    style = tracks(COLUMNS, [ROW] * (LONG + 1), "en")
    least = f"minmax({NARROWEST}rem, {PROSE}fr) minmax({NARROWEST}rem, {WIDTHS['names']}fr)"
    assert style.startswith(f"--columns: minmax(4.3rem, 4.3fr) {least}; --width: 12.3rem; ")


def test_many_columns_are_as_wide_as_their_kinds_and_scroll() -> None:
    columns = [*MANY, {"key": "more", "title": {"en": "More"}, "kind": "number"}]
    number = "minmax(7rem, 7fr)"
    style = tracks(columns, [ROW], "en")
    assert style.startswith(
        f"--columns: minmax(4.3rem, 4.3fr) minmax(11rem, 11fr) {' '.join([number] * 6)}; --width: 57.3rem;"
    )


def test_no_id_is_broken() -> None:
    column = {"key": "name", "title": {"en": "Id"}, "kind": "id"}
    assert width(column, [{"name": "royal-gendarmerie"}, {"name": "x"}], "en") == round(
        len("royal-gendarmerie") * 0.55 + 1, 1
    )
    assert width(column, [{}], "en") == 4.3


def test_beside_many_columns_sentences_stand_under_their_row() -> None:
    assert below(MANY, [ROW], "en") == ["note"] and below(COLUMNS, [ROW] * (LONG + 1), "en") == []
    assert [column["key"] for column in ordered(MANY, [ROW], "en")] == [
        "id",
        "sources",
        "k0",
        "k1",
        "k2",
        "k3",
        "k4",
        "note",
    ]
    assert row_height(MANY, [ROW]) > row_height(MANY, [{**ROW, "note": {"en": ""}}])


def test_names_however_long_are_no_sentences() -> None:
    places = {"key": "note", "title": {"en": "Places"}, "kind": "names"}
    assert prose([places], [ROW], "en") == [] and prose(COLUMNS, [ROW], "en") == ["note"]


def test_a_page_has_the_column_of_its_own_language_first() -> None:
    columns = [{"key": key, "title": {"en": key, "ar": key}} for key in ("id", "ar", "name", "en")]
    assert [column["key"] for column in ordered(columns, [], "en")] == ["id", "en", "name", "ar"]
    assert ordered(columns, [], "ar") == columns


def test_heads_are_style_properties_whatever_they_hold() -> None:
    assert heads(['A "head"; x', "a\\b\nc"]) == '--head-1: "A \\"head\\"; x"; --head-2: "a\\\\b c"'


def test_an_empty_cell_needs_no_room() -> None:
    rows = [{}, {"gone": None}] * LONG
    assert (
        tracks([{"key": "gone", "title": {"en": "Gone"}}], rows, "en")
        == "--columns: minmax(4rem, 4fr); --width: 4rem; --row: 2.5rem"
    )


def test_rows_are_as_high_as_the_lines_of_their_longest_cells() -> None:
    short = {"id": "c002", "note": {"en": "Short."}, "sources": []}
    low, mixed, high = ([short] * (LONG + 1), [short, ROW] * LONG, [ROW] * (LONG + 1))
    assert row_height(COLUMNS, low) < row_height(COLUMNS, mixed) < row_height(COLUMNS, high)


def test_a_column_of_categories_is_as_wide_as_its_longest_word() -> None:
    kinds = {"key": "kind", "title": {"en": "Kind"}}
    rows = [{"kind": "factual"}, {"kind": "interpretive"}]
    assert width(kinds, rows, "en") == 7.6
    assert width(kinds, [{"kind": "a sentence that is longer than that"}], "en") == 13
