"""The metadata for librarians that WeasyPrint leaves out: publisher, rights, identifier and language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from pydyf import PDF

# The form in which XMP holds each property: a list, a text in several languages, or a plain text.
FORMS = {
    "publisher": "<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>",
    "rights": '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>',
    "identifier": "{}",
}
END = b"</rdf:RDF>"


def add_properties(pdf: "PDF", values: Mapping[str, str]) -> None:
    """Add properties to the metadata of a PDF, from the elements `meta` of its document (`dc.publisher`)."""
    elements = [
        f"<dc:{name}>{form.format(escape(values[f'dc.{name}']))}</dc:{name}>"
        for name, form in FORMS.items()
        if values.get(f"dc.{name}")
    ]
    if languages := values.get("dc.language", "").split():
        items = "".join(f"<rdf:li>{language}</rdf:li>" for language in languages)
        elements.append(f"<dc:language><rdf:Bag>{items}</rdf:Bag></dc:language>")
    namespace = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    added = f'<rdf:Description rdf:about="" {namespace}>{"".join(elements)}</rdf:Description>'
    stream = pdf.objects[int(pdf.catalog["Metadata"].split()[0])].stream
    stream[:] = [part.replace(END, added.encode() + END) for part in stream]
