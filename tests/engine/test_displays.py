"""A display as a notebook keeps it: once for the page, and as JupyterLab shows it."""

import pytest

from talaqi import config, urls
from talaqi.displays import MEDIA_TYPE, Column, Figure, Table
from talaqi.tables import table_display

pytestmark = pytest.mark.usefixtures("arabic_and_english")
BOTH = {"ar": "عنوان <b>", "en": "Title <b>"}


def table(count: int) -> Table:
    cells = tuple({"n": number, "said": {"ar": "نعم", "en": "yes & no"}} for number in range(count))
    return Table(
        "t", BOTH, BOTH, (), ("counts",), (Column("n", {"ar": "رقم", "en": "No"}), Column("said", BOTH)), cells
    )


def test_a_table_is_shown_in_every_language_and_escaped() -> None:
    shown = table(1).preview()
    assert shown.startswith('<section dir="rtl" lang="ar"><h4>عنوان &lt;b&gt;</h4><table><tr><th>رقم</th>')
    assert (
        '<section dir="ltr" lang="en"><h4>Title &lt;b&gt;</h4><table><tr><th>No</th><th>Title &lt;b&gt;</th></tr>'
        "<tr>"
        "<td>0</td><td>yes &amp; no</td></tr></table></section>"
    ) in shown


def test_a_long_table_is_cut_in_the_notebook_and_whole_in_what_the_page_reads() -> None:
    bundle, marks = table(61)._repr_mimebundle_()
    assert bundle["text/html"].count("<td>yes &amp; no</td>") == 60 and "<td>60</td>" not in bundle["text/html"]
    assert len(bundle[MEDIA_TYPE]["rows"]) == 61 and bundle[MEDIA_TYPE]["display"] == "table"
    assert marks == {"talaqi": True} and bundle["text/plain"].startswith("Table(name='t'")


def test_a_figure_is_shown_by_its_wide_drawing() -> None:
    drawings = {language: {"wide": f"<svg {language}>", "narrow": "<svg narrow>"} for language in config.languages()}
    figure = Figure("f", BOTH, BOTH, (), (), (), (), BOTH, BOTH, BOTH, drawings, {})
    assert figure.preview().endswith("<h4>Title &lt;b&gt;</h4><p>Title &lt;b&gt;</p><svg en></section>")
    assert "narrow" not in figure.preview()


def test_a_table_is_at_home_only_when_it_is_whole() -> None:
    assert table_display.show_rows("attacks").home
    assert not table_display.show_rows("attacks", columns="date").home
    assert not table_display.show_rows("attacks", where=lambda table: table["killed"] > 2).home
    assert (urls.table_url("african_lion"), urls.table_url("claims")) == ("data.html#table-african-lion", "claims.html")
