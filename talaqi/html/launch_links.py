"""Where a chapter can be run without installing anything: on Binder, and on a JupyterHub that the settings name.

Both need the address of the repository; without it no page offers them. They are plain links: no page asks another host for
anything until a reader follows one. Colab is not among them: it opens notebooks that a repository holds, and chapters are text.
"""

from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from docutils import nodes
from sphinx.application import Sphinx

from talaqi import config, messages
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition

BINDER = "https://mybinder.org"
# How Binder names the hosts that it knows; any other is named by its whole address.
HOSTS = {"github.com": "gh", "gitlab.com": "gl"}


def links(name: str, language: str) -> list[tuple[str, str]]:
    """Return the addresses at which a chapter opens in JupyterLab, each with its text; none without a repository."""
    repository, hub = config.repository(), config.jupyterhub()
    if not repository:
        return []
    file = f"chapters/{language}/{name}.md"
    found = [(binder(repository, file), messages.text("open-in-binder", language))]
    return [*found, (on_hub(hub, repository, file), messages.text("open-in-hub", language))] if hub else found


def binder(repository: str, file: str) -> str:
    """Return the address at which Binder opens a file of the repository as it was when the page was built."""
    parts = urlsplit(repository)
    path = parts.path.strip("/")
    # Binder takes a path of GitHub as it is, and that of GitLab, which may have folders, as one word.
    place = {"gh": path, "gl": quote(path, safe="")}.get(kind := HOSTS.get(parts.netloc, "git"), quote(repository, safe=""))
    return f"{BINDER}/v2/{kind}/{place}/{current_edition.revision()}?{urlencode({'urlpath': f'lab/tree/{file}'})}"


def on_hub(hub: str, repository: str, file: str) -> str:
    """Return the address at which a JupyterHub with nbgitpuller fetches the repository and opens a file of it."""
    folder = PurePosixPath(urlsplit(repository).path).name
    return f"{hub}/hub/user-redirect/git-pull?{urlencode({'repo': repository, 'urlpath': f'lab/tree/{folder}/{file}'})}"


def _offer(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    name = PurePosixPath(page).name
    context["launches"] = links(name, app.config.language) if name in chapter_list.chapter_names() else []


def setup(app: Sphinx) -> None:
    """Offer every chapter where it can be run."""
    app.connect("html-page-context", _offer)
