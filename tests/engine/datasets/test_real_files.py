"""Files as they come: other separators, rows of tags, other encodings, cut off; every engine makes the same of them."""

from pathlib import Path

import pandas as pd
import pytest
from test_yearly import engine  # noqa: F401

from talaqi.datasets import dataset_import, yearly_sums
from talaqi.datasets.formats import FormatError, find_format
from talaqi.datasets.yearly_sums import ENGINES, YearlySums

HEADER = "event_id_cnty,year,country,notes,fatalities\n"
ROWS = 'X1,2021,Mali,"one, or\ntwo",3\nX2,2021,Mali,"a ""word""",4\nX3,2022,Côte d\'Ivoire,none,5\n'
SUMS = {"country": ["Côte d'Ivoire", "Mali"], "year": [2022, 2021], "events": [1, 2], "fatalities": [5, 7]}


def add_up(tmp_path: Path, content: str | bytes, engine: str = ENGINES[0]) -> dict[str, list[object]]:  # noqa: F811
    file = tmp_path / "events.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return yearly_sums.sum_by_year(file, "acled", engine).frame.to_dict("list")


@pytest.mark.parametrize(
    "content",
    [
        HEADER + ROWS,
        "\ufeff" + HEADER + ROWS,
        (HEADER + ROWS).rstrip("\n"),
        HEADER + "#event+code,#date+year,#country,,#affected+killed\n" + ROWS,
        HEADER.replace(",", ";") + 'X1;2021;Mali;"one; or\ntwo";3\nX2;2021;Mali;a;4\nX3;2022;Côte d\'Ivoire;none;5\n',
        HEADER.replace(",", "\t") + "X1\t2021\tMali\ta\t3\nX2\t2021\tMali\ta\t4\nX3\t2022\tCôte d'Ivoire\tb\t5\n",
        (HEADER + ROWS).replace("two", "2").replace("\n", "\r\n"),
    ],
    ids=["plain", "mark", "without a last line break", "tags", "semicolons", "tabs", "windows"],
)
def test_a_file_is_understood_alike(content: str, tmp_path: Path, engine: str) -> None:  # noqa: F811
    assert add_up(tmp_path, content, engine) == SUMS


@pytest.mark.parametrize(
    "content, fault",
    [
        ((HEADER + ROWS).encode("latin-1"), "iconv -f WINDOWS-1252 -t UTF-8 events.csv > utf8-events.csv"),
        ((HEADER + ROWS).encode("utf-16"), "iconv -f UTF-16 -t UTF-8"),
        (HEADER + ROWS + "X4,2022,Ma", "its last row has 3 cells, where the header has 5: the file was cut off"),
        (HEADER + ROWS + 'X4,2022,Mali,"a note', "the file was cut off; fetch it again"),
        (HEADER + ROWS + "X4,2022,Mali,a,٣\n", "cannot be read as a table with numbers"),
        (HEADER + ROWS + "X4,2022.5,Mali,a,3\n", "which is not a whole number"),
        (HEADER + ROWS + "X4,2022,Mali,a,1.5\n", "which is not a whole number"),
        (HEADER + ROWS + "X4,2022,Mali,a,1e300\n", "which is not a whole number"),
        (HEADER + ROWS + "X4,2022,Mali,a,nan\n", "which is not a whole number"),
    ],
    ids=["latin", "utf-16", "cut", "cut in a quotation", "arabic digits", "half a year", "half", "huge", "nan"],
)
def test_a_file_that_is_damaged_is_refused_alike(
    content: str | bytes, fault: str, tmp_path: Path, engine: str  # noqa: F811
) -> None:
    with pytest.raises(FormatError, match="events") as refused:
        add_up(tmp_path, content, engine)
    assert fault in str(refused.value)


def test_years_without_events_are_zero_where_the_format_means_it() -> None:
    name = find_format("ucdp-ged")
    sums = list(name.sums)
    rows = [{"country": "Mali", "year": 2016, "events": 1}, {"country": "Mali", "year": 2019, "events": 1}]
    frame = pd.DataFrame([{**row, **dict.fromkeys(sums, 2)} for row in rows])
    filled = dataset_import._fill_quiet_years(
        frame.rename(columns={"country": "iso3"}).assign(iso3="MLI"), YearlySums(name, "26.1", frame)
    )
    assert list(filled["year"]) == [2016, 2017, 2018, 2019] and list(filled["deaths_best"]) == [2, 0, 0, 2]
    assert name.quiet_years and not find_format("acled").quiet_years
