"""Errors that the person who uses the book can mend."""


class UserError(Exception):
    """An error whose message is a sentence for the person who can fix it: where, which value, what would be right."""
