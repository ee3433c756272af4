"""The plug-in of MyST-NB that turns what a cell returns into the page's own node, in the language of the page."""

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer

from talaqi.displays import MEDIA_TYPE
from talaqi.html import display_nodes


class Renderer:
    """Renders our media type, and drops the fallbacks beside it, which MyST-NB would otherwise store in every page."""

    mime_priority_overrides = [("*", MEDIA_TYPE, 1)]

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> None | list[nodes.Element]:
        """Return the exhibit's node; nothing for its fallbacks; None for what is not ours, or in a book without our extension."""
        if "talaqi.html.extension" not in renderer.renderer.sphinx_env.app.extensions:
            return None
        if data.mime_type != MEDIA_TYPE:
            return [] if "talaqi" in data.output_metadata else None
        document = renderer.renderer.document
        made = display_nodes.build_node(data.content, renderer.renderer.sphinx_env.config.language)
        document.note_explicit_target(made, made)
        return [made]
