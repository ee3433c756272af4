"""What the parallel edition prints once for both languages."""

import pytest

from talaqi.pdf import bilingual_blocks

import small

FIGURE = '<figure class="display figure" id="{0}.x.fig"><p class="kicker">{1} 1</p><img src="f.svg" alt="{1}"><figcaption>{1}</figcaption><p class="note">{1}</p></figure>'
ROWS = '<table><thead><tr><th>{0}</th><th>2021</th></tr></thead><tbody><tr data-key="k"><td>{1}</td><td>210</td></tr></tbody></table>'


def test_a_figure_is_printed_once_with_both_captions() -> None:
    made = bilingual_blocks.figure(small.markup(FIGURE.format("ar", "شكل")), small.markup(FIGURE.format("en", "Figure")))
    assert len(made.find_all("img")) == 1
    assert made.img["alt"] == "شكل / Figure"
    above, below = made.find_all(class_="pair")
    assert above.get_text(" ", strip=True) == "شكل 1 شكل Figure 1 Figure"
    assert below.get_text(" ", strip=True) == "شكل Figure"
    assert (made["id"], made.find(class_="second")["id"]) == ("ar.x.fig", "en.x.fig")


def test_a_cell_is_printed_once_where_both_languages_say_the_same() -> None:
    made = bilingual_blocks.rows_once(small.markup(ROWS.format("السنة", "خلايا")), small.markup(ROWS.format("Year", "cells")))
    assert [[part.get_text() for part in cell.find_all(class_="said")] or cell.get_text() for cell in made.find_all(["th", "td"])] == [["السنة", "Year"], "2021", ["خلايا", "cells"], "210"]


@pytest.mark.parametrize("other", [ROWS.replace('"k"', '"other"'), ROWS.replace("<td>210</td>", "")])
def test_rows_that_are_not_the_same_are_told(other: str) -> None:
    with pytest.raises(bilingual_blocks.Unequal, match="row 1 is not the same row in both languages"):
        bilingual_blocks.rows_once(small.markup(ROWS), small.markup(other))


def test_a_table_of_prose_has_its_captions_above() -> None:
    tables = (small.markup(f'<table id="{one}"><caption>{word}</caption><tr><td>1</td></tr></table>') for one, word in (("ar", "جدول"), ("en", "Table")))
    made = bilingual_blocks.table(*tables)
    assert made["class"] == "display table" or made["class"] == ["display", "table"]
    assert [title.get_text() for title in made.select(".title")] == ["جدول", "Table"]


def test_a_block_called_table_that_has_none_stands_side_by_side() -> None:
    made = bilingual_blocks.table(small.markup('<div class="display"><p>هنا</p></div>'), small.markup('<div class="display"><p>here</p></div>'))
    assert "pair" in str(made["class"])


NUMBERS = '<table class="numbers"><tr data-key="n{0}"><th scope="row">{1}</th><td class="what"><p><span>{1}</span><span class="rows">c1</span></p></td><td class="page">7</td></tr></table>'


def test_numbers_mirror_each_other_around_their_page() -> None:
    made = bilingual_blocks.mirrored(small.markup(NUMBERS.format(1, "عدد")), small.markup(NUMBERS.format(1, "number")))
    assert [(cell.name, cell["data-place"], cell.get_text()) for cell in made.find_all(["th", "td"])] == [("th", "first", "عدد"), ("td", "first", "عددc1"), ("td", "first", "7"), ("td", "second", "number"), ("td", "second", "number")]


@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 1)])
def test_a_number_of_one_language_is_told(one: int, other: int) -> None:
    with pytest.raises(bilingual_blocks.Unequal, match="n. is in one language only"):
        bilingual_blocks.mirrored(small.markup(NUMBERS.format(one, "x")), small.markup(NUMBERS.format(other, "y")))


def publications(language: str, *entries: tuple[str, str]) -> str:
    return f'<ul class="publications">{"".join(f"""<li id="{language}.references.source-{row}"><p class="entry">{text}</p> <p class="address">a.example</p></li>""" for row, text in entries)}</ul>'


def test_a_publication_is_printed_once_in_the_language_of_its_title() -> None:
    arabic = publications("ar", ("a", 'البوابة. <cite lang="ar">عنوان</cite>. 2004.'), ("b", 'رويترز (<bdi>UCDP</bdi>). <cite lang="en">Title</cite>. 2005.'), ("c", "<bdi>Le360</bdi> (عن وكالة). 2006."))
    english = publications("en", ("c", "Le360 (via an agency). 2006."), ("a", 'Al Bawaba. <cite lang="ar">عنوان</cite>. 2004.'), ("b", 'Reuters. <cite lang="en">Title</cite>. 2005.'))
    made = bilingual_blocks.publications(small.markup(arabic), small.markup(english))
    assert [entry.get_text(" ", strip=True) for entry in made.find_all("li")] == ["البوابة. عنوان . 2004. Al Bawaba a.example", "Reuters. Title . 2005. رويترز (UCDP) a.example", "Le360 (via an agency). 2006. a.example"]
    assert [entry["id"] for entry in made.find_all("li")] == [f"ar.references.source-{row}" for row in "abc"]


@pytest.mark.parametrize(("one", "other"), [(("a",), ("a", "b")), (("a", "b"), ("a",))])
def test_a_publication_of_one_language_is_told(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    first, second = (publications(language, *((row, "X.") for row in rows)) for language, rows in (("ar", one), ("en", other)))
    with pytest.raises(bilingual_blocks.Unequal, match="source-b is in one language only"):
        bilingual_blocks.publications(small.markup(first), small.markup(second))
