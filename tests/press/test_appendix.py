"""The long tables on paper."""

import small

from talaqi import tables, words
from talaqi.press import appendix
from talaqi.press.assembly import Chapter

TABLE = '<div class="exhibit table" id="table-{0}"><table><tbody><tr id="row-1"><td>x</td></tr></tbody></table></div>'


def printed(name: str, language: str = "en", with_rows: bool = True) -> Chapter:
    chapter = small.chapter(TABLE.format(name.replace("_", "-")), language)
    appendix.to_print(chapter, with_rows)
    return chapter


def test_every_row_of_a_table_of_numbers_is_printed() -> None:
    for name in appendix.COLUMNS:
        body = printed(name).body
        assert len(body.select("tbody tr[id]")) == len(tables.load()[name]), name
        assert len(body.select("thead th")) == len(appendix.COLUMNS[name].split())


def test_a_number_is_printed_as_a_sentence_says_it() -> None:
    row = printed("counts").body.find("tr", id="count-c049-cells")
    assert row.find_all(["th", "td"])[1].get_text() == "210 cells"
    assert printed("counts", "ar").body.find("tr", id="count-c049-cells").find_all(["th", "td"])[1].get_text() == "210 خلايا"


def test_a_row_without_a_number_has_an_empty_cell() -> None:
    empty = tables.load().accounts["arrests"].isna()
    assert empty.any()
    row = printed("accounts").body.find("tr", id=f"account-{empty[empty].index[0]}")
    assert row.select_one(".said").get_text() == ""


def test_the_parallel_edition_says_where_the_rows_are() -> None:
    rows = words.counted(len(tables.load().counts), "row", "en")
    assert printed("counts", with_rows=False).body.find("p").get_text() == words.text("print-in-volumes", "en", rows=rows, file="counts.csv")


def test_tables_of_names_are_on_the_site() -> None:
    rows = words.counted(len(tables.load().places), "row", "en")
    assert printed("places").body.find("p", class_="on-site").get_text() == words.text("print-on-site", "en", rows=rows, file="places.csv")


PUBLICATION = """<ul class="publications"><li><p class="entry">{0}</p><p class="address"><a rel="external" href="{1}"><bdi>{1}</bdi></a></p></li></ul>"""


def publication(entry: str, address: str, language: str = "ar") -> Chapter:
    chapter = small.chapter(PUBLICATION.format(entry, address), language)
    appendix.to_print(chapter, with_rows=True)
    return chapter


def test_a_foreign_publication_is_set_in_its_own_direction() -> None:
    assert publication('Le Monde. <cite lang="fr">Titre</cite>.', "https://a.example").body.li.attrs == {"dir": "ltr", "lang": "fr"}
    assert publication("Le Monde.", "https://a.example").body.li.attrs == {"dir": "ltr", "lang": "en"}
    assert publication("البوابة.", "https://a.example").body.li.attrs == {"dir": "rtl", "lang": "ar"}


def test_an_address_is_printed_where_it_can_be_typed() -> None:
    assert publication("X.", "https://www.a.example/b/").body.a.get_text() == "a.example/b"
    assert publication("X.", f"https://a.example/{'b' * 80}").body.a.get_text() == "a.example"


def test_a_verdict_stands_under_what_was_found() -> None:
    row = "<tr><th>Claim</th><td>a</td><td class='verdict'>one</td><td>b</td><td class='verdict'>two</td></tr>"
    head = row.replace("td", "th").replace("a<", "Then<").replace("b<", "Now<")
    chapter = small.chapter(f'<div class="exhibit table" id="table-then"><table><thead>{head}</thead><tbody>{row}</tbody></table></div>')
    appendix.to_print(chapter, with_rows=True)
    assert [cell.get_text(" | ") for cell in chapter.body.find_all(["th", "td"])] == ["Claim", "Then |  · one", "Now |  · two", "Claim", "a | one", "b | two"]
