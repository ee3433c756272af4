"""The package behind the chapters: tables, facts, words, figures, claims, and the book itself."""


class Mendable(Exception):
    """What a person can mend: the message is a sentence for them, and names the file, the row, the value, what would be right."""
