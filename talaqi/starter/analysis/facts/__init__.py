"""The facts of the book: one function a number."""
