"""The dictionary of a table on the page: what each column holds, how many rows there are, where to download them."""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from talaqi import paths, tables
from talaqi.html import templates

# Where the published site has the tables, seen from a page of the book.
FOLDER = "../data"


class DictionaryDirective(SphinxDirective):
    """The columns of one table, from the data package."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        table = self.arguments[0]
        if table not in tables.table_names():
            raise self.error(f"there is no table {table!r}; the tables are {', '.join(tables.table_names())}")
        self.env.note_dependency(str(paths.data_package()))
        self.env.note_dependency(str(tables.table_path(table)))
        return [nodes.raw("", templates.render("dictionary.html", self.config.language, **described(table)), format="html")]


def described(table: str) -> dict[str, Any]:
    """Return a table's file, its number of rows and its columns as the dictionary has them."""
    resource = tables.resources()[table]
    return {
        "address": f"{FOLDER}/{resource['path']}",
        "file": resource["path"],
        "rows": len(tables.load()[table]),
        "fields": resource["schema"]["fields"],
    }


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_directive("dictionary", DictionaryDirective)
