"""Cite the book, a chapter, an exhibit, a number, a claim or a row, in the language of the reader."""
