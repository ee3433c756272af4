"""An address for every block of prose, the same in every language: a paragraph can be linked to, and a reader who switches language lands on its partner.

A section's address is the label that its heading bears; a block's is that of its section and its place in it,
`two-thousand-cells-speech-3`.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

BLOCKS = (nodes.paragraph, nodes.bullet_list, nodes.enumerated_list, nodes.definition_list, nodes.container, nodes.table, nodes.block_quote)


class Anchors(SphinxTransform):
    """Gives every section its label, and every block below it a number."""

    # Before Sphinx notes where sections are, and after docutils has given labels to what they stand before.
    default_priority = 870

    def apply(self, **kwargs: object) -> None:
        """Name the sections and the blocks of a page."""
        labels = {self.document.nameids[name] for name, explicit in self.document.nametypes.items() if explicit}
        for section in self.document.findall(nodes.section):
            label = next((one for one in section["ids"] if one in labels), None)
            if label:
                section["ids"] = [label, *(one for one in section["ids"] if one in labels and one != label)]
                number(section, label)


def number(section: nodes.section, label: str) -> None:
    """Give each block of a section an address, where it has none."""
    blocks = (block for block in section.children if isinstance(block, BLOCKS))
    for place, block in enumerate(blocks, 1):
        if not block["ids"]:
            block["ids"] = [f"{label}-{place}"]


def setup(app: Sphinx) -> None:
    """Register the transform."""
    app.add_transform(Anchors)
