"""What every page has around its prose."""

from sphinx.application import Sphinx


def setup(app: Sphinx) -> None:
    """Register what pages have."""
