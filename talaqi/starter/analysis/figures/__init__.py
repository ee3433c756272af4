"""The figures of the book: one function a figure."""
