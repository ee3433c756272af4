"""The parallel edition: blocks beside their partners."""

import pytest
from bs4 import Tag

from talaqi.pdf import PrintError, parallel_edition

import small

AR = '<h1 id="ar.the-arrest.t" data-key="t">عنوان</h1><p id="ar.the-arrest.p">فقرة</p><ul><li>أولاً</li><li>ثانياً</li></ul>'
EN = '<h1 id="en.the-arrest.t" data-key="t">Title</h1><p id="en.the-arrest.p">Paragraph</p><ul><li>first</li><li>second</li></ul>'


def paired(arabic: str, english: str) -> Tag:
    (made,) = parallel_edition.chapters([small.chapter(arabic, "ar")], [small.chapter(english)])
    return made


def test_every_block_stands_beside_its_partner() -> None:
    rows = paired(AR, EN).find_all(class_="pair")
    assert [[side.get_text(" ", strip=True) for side in row.find_all(class_="side")] for row in rows] == [["عنوان", "Title"], ["فقرة", "Paragraph"], ["أولاً", "first"], ["ثانياً", "second"]]
    assert {(side["class"][1], side["lang"], side["dir"]) for row in rows for side in row.find_all(class_="side")} == {("first", "ar", "rtl"), ("second", "en", "ltr")}


def test_a_heading_names_itself_in_both_languages_in_the_outline() -> None:
    assert paired(AR, EN).h1["data-label"] == "عنوان · Title"


@pytest.mark.parametrize(
    ("arabic", "english", "said"),
    [
        (AR + "<p>زائدة</p>", EN, "the first has paragraph “زائدة”, the second nothing more"),
        (AR, EN.replace('id="en.the-arrest.p"', 'id="en.the-arrest.q"'), "the first has paragraph the-arrest.p “فقرة”, the second paragraph the-arrest.q “Paragraph”"),
        (AR.replace("<li>ثانياً</li>", ""), EN, "the first has nothing more, the second list “second”"),
    ],
)
def test_a_block_without_its_partner_stops_the_build(arabic: str, english: str, said: str) -> None:
    with pytest.raises(PrintError) as stopped:
        paired(arabic, english)
    message = str(stopped.value)
    assert "chapters/ar/the-arrest.md and " in message
    assert "chapters/en/the-arrest.md: under the heading “" in message
    assert said in message


def test_tables_that_differ_stop_the_build() -> None:
    table = '<div class="display table" id="{}.the-arrest.x"><table><tr><td>1</td></tr>{}</table></div>'
    with pytest.raises(PrintError, match=r"chapters/ar/the-arrest\.md and \S+chapters/en/the-arrest\.md: under the heading “[^”]+” the table differs: it has 1 rows in one language and 2 in the other"):
        paired(AR + table.format("ar", ""), EN + table.format("en", "<tr><td>2</td></tr>"))


def test_a_link_to_what_is_printed_once_leads_there() -> None:
    table = '<div class="display table" id="{0}.the-arrest.x"><p class="title">{1}</p><table><tr><td id="{0}.the-arrest.c">1</td></tr></table></div>'
    made = paired(AR + table.format("ar", "جدول"), EN.replace("Paragraph", '<a href="#en.the-arrest.c">see</a>') + table.format("en", "Table"))
    assert made.find("a")["href"] == "#ar.the-arrest.c"
