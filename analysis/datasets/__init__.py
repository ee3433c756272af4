"""The datasets that fill tables of the book."""
