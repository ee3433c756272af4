"""Images of the printed book."""

from pathlib import Path

import pytest

from talaqi.pdf import PrintError, embedded_images

import small

SVG = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'


def test_an_image_leads_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "f.svg").write_text(SVG)
    (tmp_path / "p.png").write_bytes(b"x")
    chapter = small.chapter('<img src="f.svg" alt="Bars."><img src="p.png" alt="A page.">', folder=tmp_path)
    embedded_images.embed(chapter)
    assert [image["src"] for image in chapter.body.find_all("img")] == [(tmp_path / name).as_uri() for name in ("f.svg", "p.png")]


@pytest.mark.parametrize(
    ("image", "said"),
    [
        ('<img src="https://a.example/f.svg" alt="x">', "it is on another site; the book needs no network"),
        ('<img src="f.gif" alt="x">', r"it is no .*\.png.* file"),
        ('<img src="lost.svg" alt="x">', "there is no such file"),
        ('<img src="f.svg" alt=" ">', "it has no alternative text"),
        ('<img src="broken.svg" alt="x">', "it is not a well-formed drawing"),
        ('<img src="empty.png" alt="x">', "the file is empty"),
    ],
)
def test_one_that_cannot_be_printed_names_its_page(tmp_path: Path, image: str, said: str) -> None:
    (tmp_path / "f.svg").write_text(SVG)
    (tmp_path / "broken.svg").write_text("<svg>")
    (tmp_path / "empty.png").touch()
    with pytest.raises(PrintError, match=rf"chapters/en/the-arrest\.md: the image '.+' cannot be printed: {said}"):
        embedded_images.embed(small.chapter(image, folder=tmp_path))
