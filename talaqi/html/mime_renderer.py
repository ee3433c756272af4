"""The plug-in of MyST-NB that turns what a cell returns into a node of the page."""

from pathlib import PurePosixPath
from typing import ClassVar

from docutils import nodes
from myst_nb.core.render import MimeData, NbElementRenderer

from talaqi.displays import MEDIA_TYPE
from talaqi.html.nodes import build_node


class Renderer:
    """Renders the book's media type and drops the fallbacks beside it, which MyST-NB would store in every page."""

    mime_priority_overrides: ClassVar[list[tuple[str, str, int]]] = [("*", MEDIA_TYPE, 1)]

    @staticmethod
    def handle_mime(renderer: NbElementRenderer, data: MimeData, inline: bool) -> list[nodes.Element] | None:
        """Return the node of a display, no node for its fallbacks, and None for what MyST-NB is to render itself.

        The plug-in is active in every Sphinx project of the environment, so it leaves projects without the extension
        alone.
        """
        if "talaqi.html.extension" not in renderer.renderer.sphinx_env.app.extensions:
            return None
        if data.mime_type != MEDIA_TYPE:
            return [] if "talaqi" in data.output_metadata else None
        env = renderer.renderer.sphinx_env
        node = build_node(data.content, env.config.language, PurePosixPath(env.docname).name)
        renderer.renderer.document.note_explicit_target(node, node)
        return [node]
