"""Metadata for librarians."""

import small

HEAD = {"dc.publisher": "A & B", "dc.rights": "CC BY 4.0", "dc.identifier": "book-1", "dc.language": "ar en"}


def test_publisher_rights_identifier_and_languages_are_in_the_metadata() -> None:
    metas = "".join(f'<meta name="{name}" content="{value.replace("&", "&amp;")}">' for name, value in HEAD.items())
    pdf = small.opened(small.pdf("<p>x</p>", style=f"</style>{metas}<style>"))
    with pdf.open_metadata() as found:
        assert list(found["dc:publisher"]) == ["A & B"]
        assert str(found["dc:rights"]) == "CC BY 4.0"
        assert found["dc:identifier"] == "book-1"
        assert set(found["dc:language"]) == {"ar", "en"}
        assert found["pdfuaid:part"] == "1"
