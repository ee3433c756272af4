"""The tags of a PDF that WeasyPrint leaves out: languages of passages, texts of links, scopes of table heads.

WeasyPrint names the language of the document only, so English inside Arabic would be read with an Arabic voice. It
builds its tags in private functions: the version is pinned, and tests check the result.
The replaced function waits for https://github.com/Kozea/WeasyPrint/issues/2482 (what PDF/UA lacks) and
https://github.com/Kozea/WeasyPrint/issues/2508 (scopes).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def patch_tags() -> Iterator[None]:
    """Let WeasyPrint add languages, scopes and texts of links to its tags, while the block runs."""
    from weasyprint.pdf import tags

    original = tags._build_box_tree

    def build(box: Any, *others: Any) -> Iterator[Any]:
        box = getattr(box, "_box", box)
        _describe_link(box)
        for tag in original(box, *others):
            _name_language(box, tag)
            _name_scope(box, tag)
            _wrap_list_body(tag, others[1])
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
    """Give a table head its scope; WeasyPrint refers to heads from cells, which not every reader follows."""
    if tag["S"] == "/TH":
        tag["A"]["Scope"] = "/Row" if box.element.get("scope") == "row" else "/Column"


def _wrap_list_body(tag: Any, pdf: Any) -> None:
    """Wrap the contents of a list item in a body, as PDF/UA asks; WeasyPrint does so for plain text only."""
    import pydyf

    if tag["S"] != "/LI":
        return
    kids = [pdf.objects[int(kid.split()[0])] for kid in tag["K"]]
    loose = [kid for kid in kids if kid["S"] not in ("/Lbl", "/LBody")]
    if loose:
        body = pydyf.Dictionary({"Type": "/StructElem", "S": "/LBody", "Pg": tag["Pg"], "P": tag.reference})
        body["K"] = pydyf.Array([kid.reference for kid in loose])
        pdf.add_object(body)
        for kid in loose:
            kid["P"] = body.reference
        tag["K"] = pydyf.Array([*(kid.reference for kid in kids if kid not in loose), body.reference])


def _describe_link(box: Any) -> None:
    """Describe a link by its text and the page that it prints; WeasyPrint gives its address, which says nothing."""
    import pydyf

    annotation = getattr(box, "link_annotation", None)
    if annotation and box.element is not None:
        page = "".join(box.element.get(name, " ") for name in ("data-before", "data-page", "data-after"))
        text = " ".join("".join([*box.element.itertext(), page]).split())
        if text:
            annotation["Contents"] = pydyf.String(text)
