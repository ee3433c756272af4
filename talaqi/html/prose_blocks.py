"""Blocks of prose that the house style knows: the findings that open a chapter, and a note on method."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi import messages


class BlockDirective(SphinxDirective):
    """A block of prose with a class of its own, and a heading from the words where it has one."""

    has_content = True
    heading = False

    def run(self) -> list[nodes.Node]:
        block = nodes.container(classes=[self.name])
        if self.heading:
            # The front page finds for the whole book.
            message = f"block-{self.name}-book" if self.env.docname == self.config.root_doc else f"block-{self.name}"
            block += nodes.paragraph("", messages.text(message, self.config.language), classes=["head"])
        self.state.nested_parse(self.content, self.content_offset, block)
        return [block]


class FindingsDirective(BlockDirective):
    """What the chapter finds, at most three sentences."""

    heading = True


def setup(app: Sphinx) -> None:
    """Register the blocks."""
    app.add_directive("key-points", FindingsDirective)
    app.add_directive("callout", BlockDirective)
