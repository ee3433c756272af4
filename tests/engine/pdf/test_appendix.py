"""The long tables on paper."""

from talaqi import messages, tables, urls
from talaqi.pdf import printed_rows, printed_tables
from talaqi.pdf.print_chapters import Chapter

import small

TABLE = '<div class="display table" id="table-{0}"><table><tbody><tr id="row-1"><td>x</td></tr></tbody></table></div>'


def printed(name: str, language: str = "en", with_rows: bool = True) -> Chapter:
    chapter = small.chapter(TABLE.format(name.replace("_", "-")), language)
    printed_tables.to_print(chapter, with_rows)
    return chapter


def test_every_row_of_a_table_of_numbers_is_printed() -> None:
    for name in (name for name, resource in tables.resources().items() if resource.print):
        body = printed(name).body
        assert {place["id"] for place in body.select("tbody [id]")} == {urls.row_anchor(f"{name}/{row}") for row in tables.load()[name].index}, name
        assert len(body.select_one("thead").find_all("th")) == len(tables.resources()[name].print.cells)


def test_what_most_rows_say_is_said_once_above_them() -> None:
    assert messages.text("print-rows-counts", "en") in printed("counts").body.select_one(".entries > .note").get_text()
    assert printed("attacks").body.select_one(".entries > .note") is None


def test_the_years_of_a_country_stand_in_two_halves_under_its_name() -> None:
    country, *others = printed("sahel").body.select(".apart")
    assert len(others) == tables.load().sahel["iso3"].nunique() - 1
    assert country.select_one(".title").get_text(" ", strip=True) == "Burkina Faso bfa"
    first, second = country.select(".half")
    assert len(first.select("tbody tr")) - len(second.select("tbody tr")) in (0, 1)


def test_the_parallel_edition_says_where_the_rows_are() -> None:
    count = messages.count_noun(len(tables.load().counts), "row", "en")
    assert printed("counts", with_rows=False).body.find("p").get_text() == messages.text("print-in-volumes", "en", rows=count, file="counts.csv")


def test_tables_of_names_are_on_the_site() -> None:
    count = messages.count_noun(len(tables.load().places), "row", "en")
    assert printed("places").body.find("p", class_="on-site").get_text() == messages.text("print-on-site", "en", rows=count, file="places.csv")


PUBLICATION = """<ul class="publications"><li><p class="entry">{0}</p><p class="address"><a rel="external" href="{1}"><bdi>{1}</bdi></a></p></li></ul>"""


def publication(entry: str, address: str, language: str = "ar") -> Chapter:
    chapter = small.chapter(PUBLICATION.format(entry, address), language)
    printed_tables.to_print(chapter, with_rows=True)
    return chapter


def test_a_foreign_publication_is_set_in_its_own_direction() -> None:
    assert publication('Le Monde. <cite lang="fr">Titre</cite>.', "https://a.example").body.li.attrs == {"dir": "ltr", "lang": "fr"}
    assert publication("Le Monde.", "https://a.example").body.li.attrs == {"dir": "ltr", "lang": "en"}
    assert publication("البوابة.", "https://a.example").body.li.attrs == {"dir": "rtl", "lang": "ar"}


def test_a_date_in_arabic_keeps_together_in_an_entry_that_runs_from_left_to_right() -> None:
    entry = publication('<bdi lang="en">20 Minuten</bdi> (وكالة <bdi lang="en">IANS</bdi>). <cite lang="fr" dir="ltr">Un projet</cite>. 17 ديسمبر 2021.', "https://a.example").body.find("p", class_="entry")
    assert [(part.get_text(), part["dir"], part["lang"]) for part in entry.find_all("bdi")] == [("(وكالة IANS)", "rtl", "ar"), ("17 ديسمبر 2021", "rtl", "ar")]
    assert entry.get_text() == "20 Minuten (وكالة IANS). Un projet. 17 ديسمبر 2021."
    assert not publication("20 Minuten. 17 December 2021.", "https://a.example", "en").body.find("p", class_="entry").find("bdi")


def test_an_address_is_printed_where_it_can_be_typed() -> None:
    assert publication("X.", "https://www.a.example/b/").body.a.get_text() == "a.example/b"
    assert publication("X.", f"https://a.example/{'b' * 80}").body.a.get_text() == "a.example"


def test_a_verdict_stands_under_what_was_found() -> None:
    row = "<tr><th>Claim</th><td>a</td><td class='verdict'>one</td><td>b</td><td class='verdict'>two</td></tr>"
    head = row.replace("td", "th").replace("a<", "Then<").replace("b<", "Now<")
    chapter = small.chapter(f'<div class="display table" id="table-then"><table><thead>{head}</thead><tbody>{row}</tbody></table></div>')
    printed_tables.to_print(chapter, with_rows=True)
    assert [cell.get_text(" | ") for cell in chapter.body.find_all(["th", "td"])] == ["Claim", "Then |  · one", "Now |  · two", "Claim", "a | one", "b | two"]
