"""The words of a figure: messages named after it (`figure-NAME-…`), in `words/<language>/figures-*.ftl`."""

from talaqi import words


def say(name: str, message: str, language: str, /, **values: object) -> str:
    """Return a message of a figure with its values filled in."""
    return words.text(_named(name, message), language, **values)


def has(name: str, message: str, language: str) -> bool:
    """Return whether a figure has a message."""
    return words.has(_named(name, message), language)


def _named(name: str, message: str) -> str:
    return f"figure-{name}-{message}"
