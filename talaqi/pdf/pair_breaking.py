"""The two sides of a pair begin on the same page: where a page has room for the beginning of one alone, both go to the next."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

NOTHING = (None, None, {"break": "any", "page": None}, [], False)


@contextmanager
def together() -> Iterator[None]:
    """Let no row of a table be split so that one of its cells is still empty, while the block runs."""
    from weasyprint.layout import block

    original = block.table_layout

    def lay(context: Any, table: Any, bottom: Any, skip: Any, around: Any, empty: Any, absolute: Any, fixed: Any) -> Any:
        found = original(context, table, bottom, skip, around, empty, absolute, fixed)
        if skip is None and not empty and found[0] and found[1] and _is_one_sided(found[0]):
            block.remove_placeholders(context, [found[0]], absolute, fixed)
            return NOTHING
        return found

    block.table_layout = lay
    try:
        yield
    finally:
        block.table_layout = original


def _is_one_sided(table: Any) -> bool:
    """Return whether a table holds a single row in which a cell is empty, of those that were begun."""
    rows = [row for group in table.children for row in group.children]
    return len(rows) == 1 and any(not cell.children for cell in rows[0].children)
