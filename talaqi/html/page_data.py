"""Data of each page that Sphinx keeps between builds."""

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment


def keep_page_data(app: Sphinx, name: str) -> None:
    """Let the environment hold data of each page as `env.<name>[docname]`.

    They are dropped when a page is read anew, and merged when pages are read in several processes.
    """

    def create(app: Sphinx) -> None:
        setattr(app.env, name, getattr(app.env, name, {}))

    def drop(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        getattr(env, name).pop(docname, None)

    def merge(app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
        getattr(env, name).update({page: data for page, data in getattr(other, name).items() if page in docnames})

    app.connect("builder-inited", create)
    app.connect("env-purge-doc", drop)
    app.connect("env-merge-info", merge)
