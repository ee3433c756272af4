"""The HTML pages: a Sphinx extension and theme."""
