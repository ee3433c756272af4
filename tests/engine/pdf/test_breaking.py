"""Lines of print are filled."""

from talaqi.pdf import typesetting

import small

TEXT = "The sum does not always come out: for the end of 2019 it gives <a>201</a>, where one page has <a>199</a>."


def test_no_line_ends_after_its_first_word() -> None:
    """Wherever the end of the line falls, the first line holds more than one word."""
    pages = "".join(f'<div style="width:{308 + step / 2}pt"><p>{TEXT}</p></div>' for step in range(40))
    found = small.lines(
        small.pdf(f"<section>{pages}</section>", style="@page{size:200mm 1200mm} html{font-size:10.5pt}")
    )
    assert len(found) >= 80
    assert "The" not in found


def test_no_line_of_a_cell_that_ends_with_a_space_ends_after_its_first_word() -> None:
    text = (
        "ما زال رقم 2,009 متداولاً بعد سنتين، على أنه من «بيانات حديثة» للمكتب المركزي، في خبر عن التقرير "
        "الأمريكي لعام 2021. المقتطف مقطوع بعد الرقم، والتاريخ مستنتج.\N{NO-BREAK SPACE}"
    )
    pages = "".join(
        f'<div style="width:{95 + step / 2}pt"><p style="font-size:9pt;line-height:14pt">{text}</p></div>'
        for step in range(60)
    )
    found = small.lines(small.pdf(f'<section lang="ar">{pages}</section>', "ar", style="@page{size:200mm 5000mm}"))
    assert len(found) >= 120
    assert "مقطوع" not in found


def test_a_space_stays_before_what_runs_from_right_to_left() -> None:
    """Within it the space would stand at its other end, and the words before it would touch."""
    date = '<bdi lang="ar" dir="rtl">17 ديسمبر 2021</bdi>'
    assert typesetting.separate_spaces(f"<p>Un projet. {date}</p>") == f"<p>Un projet.<span> </span>{date}</p>"
