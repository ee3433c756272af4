"""Lines of print are filled."""

import small

TEXT = "The sum does not always come out: for the end of 2019 it gives <a>201</a>, where one page has <a>199</a>."


def test_no_line_ends_after_its_first_word() -> None:
    """Wherever the end of the line falls, the first line holds more than one word."""
    pages = "".join(f'<div style="width:{308 + step / 2}pt"><p>{TEXT}</p></div>' for step in range(40))
    found = small.lines(small.pdf(f"<section>{pages}</section>", style="@page{size:200mm 1200mm} html{font-size:10.5pt}"))
    assert len(found) >= 80
    assert "The" not in found
