"""A long table's columns have widths before its rows are laid out."""

from talaqi.html.table_layout import LONG, PAGE, below, fitted, heads, narrowest, ordered, prose, tracks, unbroken

COLUMNS = [{"key": "id", "title": {"en": "Id"}}, {"key": "note", "title": {"en": "Note"}}, {"key": "sources", "title": {"en": "Sources"}}]
ROW = {"id": "c001", "note": {"en": "A sentence long enough to be prose. " * 4}, "sources": ["counts/one-of-them", "two"]}


MANY = [*COLUMNS, *({"key": f"k{one}", "title": {"en": "Number"}} for one in range(5))]


def test_a_table_that_is_long_or_wide_has_tracks() -> None:
    assert tracks(COLUMNS, [ROW] * LONG, "en") == ""
    assert tracks(COLUMNS, [ROW] * (LONG + 1), "en").startswith("--columns: ")
    assert tracks(MANY, [ROW], "en").startswith("--columns: ")


def test_a_column_is_as_wide_as_its_longest_cell_and_prose_takes_what_is_left() -> None:
    style = tracks(COLUMNS, [ROW] * (LONG + 1), "en")
    assert style.startswith("--columns: minmax(5rem, 5fr) minmax(16rem, 16fr) minmax(6.9rem, 6.9fr); --width: 27.9rem; ")


def test_beside_many_columns_sentences_stand_under_their_row() -> None:
    assert below(MANY, [ROW], "en") == ["note"] and below(COLUMNS, [ROW] * (LONG + 1), "en") == []
    long_ids = {**ROW, **{f"k{one}": "an-id-that-cannot-be-broken" for one in range(2)}}
    assert below([*COLUMNS, *({**column, "kind": "id"} for column in MANY[3:5])], [long_ids] * (LONG + 1), "en") == ["note"]
    assert [column["key"] for column in ordered(MANY, [ROW], "en")] == ["id", "sources", "k0", "k1", "k2", "k3", "k4", "note"]
    assert tracks(MANY, [ROW], "en").startswith("--columns: minmax(5rem, 5fr) minmax(6.9rem, 6.9fr) minmax(5rem, 5fr)")
    row = lambda given: float(tracks(MANY, [given], "en").rpartition("--row: ")[2].removesuffix("rem"))  # noqa: E731
    assert row(ROW) > row({**ROW, "note": {"en": ""}})


def test_names_however_long_are_no_sentences() -> None:
    places = {"key": "note", "title": {"en": "Places"}, "kind": "names"}
    assert prose([places], [ROW], "en") == [] and prose(COLUMNS, [ROW], "en") == ["note"]


def test_a_page_has_the_column_of_its_own_language_first() -> None:
    columns = [{"key": key, "title": {"en": key, "ar": key}} for key in ("id", "ar", "name", "en")]
    assert [column["key"] for column in ordered(columns, [], "en")] == ["id", "en", "name", "ar"]
    assert ordered(columns, [], "ar") == columns


def test_few_columns_are_fitted_into_the_page() -> None:
    narrowed = fitted([16.0, 21.0, 8.4, 21.0, 8.4], [16.0, 5.0, 8.4, 5.0, 8.4])
    assert narrowed[0] == 16 and PAGE - 4 < sum(narrowed) <= PAGE
    assert fitted([16.0, 10.0], [1.0, 1.0]) == [16.0, 10.0]
    assert fitted([16.0, 20.0, 20.0], [16.0, 20.0, 19.5]) == [16.0, 20.0, 19.5]


def test_no_word_and_no_id_is_broken_to_fit() -> None:
    column = {"key": "name", "title": {"en": "Full name"}}
    rows = [{"name": {"en": "General Directorate for Territorial Surveillance"}}]
    assert narrowest(column, rows, "en") == round(len("Surveillance") * 0.54 + 1, 1)
    assert narrowest({**column, "kind": "id"}, [{"name": "royal-gendarmerie"}], "en") == round(len("royal-gendarmerie") * 0.54 + 1, 1)
    assert narrowest(COLUMNS[1], [ROW], "en") == 16


def test_heads_are_style_properties_whatever_they_hold() -> None:
    assert heads(['A "head"; x', "a\\b\nc"]) == '--head-1: "A \\"head\\"; x"; --head-2: "a\\\\b c"'


def test_a_badge_needs_room_beside_its_longest_word() -> None:
    verdicts = {"key": "verdict", "title": {"en": "Verdict"}, "kind": "verdict"}
    assert tracks([verdicts], [{"verdict": "partly"}] * (LONG + 1), "en").startswith("--columns: minmax(7.9rem, 7.9fr)")


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
