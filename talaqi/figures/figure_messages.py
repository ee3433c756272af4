"""The words of a figure: messages named after it (`figure-NAME-…`), in `analysis/messages/<language>`."""

from talaqi import messages


def figure_text(name: str, message: str, language: str, /, **values: object) -> str:
    """Return a message of a figure with its values filled in."""
    return messages.text(_named(name, message), language, **values)


def has_text(name: str, message: str, language: str) -> bool:
    """Return whether a figure has a message."""
    return messages.has_message(_named(name, message), language)


def _named(name: str, message: str) -> str:
    return f"figure-{name}-{message}"
