"""The tags of a PDF, where WeasyPrint leaves something out: the language of a passage, the words of a link, the scope of a head.

WeasyPrint says the language of the document only, so English inside Arabic would be read with an Arabic voice. It builds its
tags in functions that are not public: the version is pinned, and a test looks at what comes out. The replaced function waits for
https://github.com/Kozea/WeasyPrint/issues/2482 (what PDF/UA lacks) and https://github.com/Kozea/WeasyPrint/issues/2508 (scopes).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def with_languages() -> Iterator[None]:
    """Let every tag whose element names a language name it too, and every link say its text, while the block runs."""
    from weasyprint.pdf import tags

    original = tags._build_box_tree

    def build(box: Any, *others: Any) -> Iterator[Any]:
        box = getattr(box, "_box", box)
        _describe_link(box)
        for tag in original(box, *others):
            _name_language(box, tag)
            _name_scope(box, tag)
            _hold_body(tag, others[1])
            yield tag

    tags._build_box_tree = build
    try:
        yield
    finally:
        tags._build_box_tree = original


def _name_language(box: Any, tag: Any) -> None:
    import pydyf

    element = getattr(box, "element", None)
    language = element.get("lang") if element is not None else None
    if language and "Lang" not in tag:
        tag["Lang"] = pydyf.String(language)


def _name_scope(box: Any, tag: Any) -> None:
    """Say whether a head is that of its row or of its column; WeasyPrint ties cells to heads, which not every reader follows."""
    if tag["S"] == "/TH":
        tag["A"]["Scope"] = "/Row" if box.element.get("scope") == "row" else "/Column"


def _hold_body(tag: Any, pdf: Any) -> None:
    """Put what a list item holds besides its mark into a body, as the standard asks; WeasyPrint does so for plain text only."""
    import pydyf

    if tag["S"] != "/LI":
        return
    kids = [pdf.objects[int(kid.split()[0])] for kid in tag["K"]]
    loose = [kid for kid in kids if kid["S"] not in ("/Lbl", "/LBody")]
    if loose:
        body = pydyf.Dictionary(
            {
                "Type": "/StructElem",
                "S": "/LBody",
                "K": pydyf.Array([kid.reference for kid in loose]),
                "Pg": tag["Pg"],
                "P": tag.reference,
            }
        )
        pdf.add_object(body)
        for kid in loose:
            kid["P"] = body.reference
        tag["K"] = pydyf.Array([*(kid.reference for kid in kids if kid not in loose), body.reference])


def _describe_link(box: Any) -> None:
    """Say a link's text where WeasyPrint says its address, which means nothing to a listener."""
    import pydyf

    annotation = getattr(box, "link_annotation", None)
    if annotation and box.element is not None:
        text = " ".join("".join(box.element.itertext()).split())
        if text:
            annotation["Contents"] = pydyf.String(text)
