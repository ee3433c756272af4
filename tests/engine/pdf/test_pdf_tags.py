"""The tags of a small document."""

import pikepdf
import pytest

from talaqi.pdf import pdf_tags

import printed
import small

HTML = """<section><h1 id="top">Title</h1>
<p>Text with <bdi lang="fr">du français</bdi> and <a href="#top">a way up</a>.</p>
<ul><li><p>A paragraph</p></li><li>plain</li></ul>
<table><thead><tr><th scope="col">Head</th><th scope="col">Other</th></tr></thead>
<tbody><tr><th scope="row">Row</th><td>Cell</td></tr></tbody></table></section>"""


@pytest.fixture(scope="module")
def made() -> pikepdf.Pdf:
    return small.opened(small.pdf(HTML))


@pytest.fixture(scope="module")
def tags(made: pikepdf.Pdf) -> list[printed.Tagged]:
    return list(printed._tags(made.Root.StructTreeRoot.K))


def test_a_passage_names_its_language(tags: list[printed.Tagged]) -> None:
    assert "fr" in {tag.language for tag in tags}


def test_a_head_says_whether_it_is_of_a_row_or_a_column(tags: list[printed.Tagged]) -> None:
    assert [tag.attributes["/Scope"] for tag in tags if tag.kind == "TH"] == ["/Column", "/Column", "/Row"]


def test_every_item_holds_a_body(tags: list[printed.Tagged]) -> None:
    kinds = [tag.kind for tag in tags]
    assert kinds.count("LI") == kinds.count("LBody") == 2


def test_a_link_says_its_text(made: pikepdf.Pdf) -> None:
    assert [str(link.Contents) for link in made.pages[0].Annots] == ["a way up"]


def test_the_typesetter_is_left_as_it_was() -> None:
    from weasyprint.pdf import tags as theirs

    before = theirs._build_box_tree
    with pdf_tags.patch_tags():
        assert theirs._build_box_tree is not before
    assert theirs._build_box_tree is before
