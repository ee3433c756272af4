"""Data of each page that Sphinx keeps between builds."""

from typing import Generic, TypeVar

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

Data = TypeVar("Data")


class PageData(Generic[Data]):
    """Data of each page, by the name of its document, in an attribute of Sphinx's environment.

    They are dropped when a page is read anew, and merged when pages are read in several processes.
    """

    def __init__(self, attribute: str) -> None:
        self.attribute = attribute

    def get(self, env: BuildEnvironment) -> dict[str, Data]:
        """Return the data of all pages."""
        data: dict[str, Data] = vars(env).setdefault(self.attribute, {})
        return data

    def register(self, app: Sphinx) -> None:
        """Let Sphinx drop and merge the data."""
        app.connect("env-purge-doc", self._drop)
        app.connect("env-merge-info", self._merge)

    def _drop(self, app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        self.get(env).pop(docname, None)

    def _merge(self, app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
        self.get(env).update({page: data for page, data in self.get(other).items() if page in docnames})
