"""The package behind the chapters: tables, facts, words, figures, claims, and the book itself."""


class Mendable(Exception):
    """An error that a person can fix: its message is a sentence for them, and names the file, the row, the value, what would be right."""
