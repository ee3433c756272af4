"""What is known of each page between builds: forgotten when the page is read anew, put together when pages are read side by side."""

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment


def keep_page_data(app: Sphinx, name: str) -> None:
    """Let Sphinx's environment hold something of each page, as `env.<name>[docname]`."""

    def prepare(app: Sphinx) -> None:
        setattr(app.env, name, getattr(app.env, name, {}))

    def forget(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        getattr(env, name).pop(docname, None)

    def merge(app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
        getattr(env, name).update({page: known for page, known in getattr(other, name).items() if page in docnames})

    app.connect("builder-inited", prepare)
    app.connect("env-purge-doc", forget)
    app.connect("env-merge-info", merge)
