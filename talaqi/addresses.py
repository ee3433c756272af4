"""Where things stand in the published book: addresses that never change once an edition has them.

A page is `<language>/<name>.html` from the root of the site. A row, claim or publication has the anchor of its row
(`rows.link`), an exhibit its name on its page, and a computed fact `fact-<key>` on the data page, where all facts are listed.
"""

import re

from talaqi import editions, paths, rows, settings

# The page that lists every computed fact.
FACTS = "data"


def page(name: str, language: str) -> str:
    """Return the address of a page from the root of the site."""
    return f"{language}/{name}.html"


def fact(key: str) -> str:
    """Return the address of a fact within its language: that of its row where one row states it."""
    address = key.partition("@")[0].partition(".")[0]
    return rows.link(address) if "/" in address else f"{FACTS}.html#{anchor(key)}"


def anchor(key: str) -> str:
    """Return the permanent anchor of a computed fact."""
    return f"fact-{_plain(key)}"


def entry(key: str) -> str:
    """Return the anchor of a number in the list of its chapter."""
    return f"number-{_plain(key)}"


def _plain(key: str) -> str:
    return re.sub(r"[^a-z0-9-]+", "-", key.lower())


def permanent(path: str) -> str | None:
    """Return the full address at which this edition's page stays when newer ones replace it; None where the site has no address.

    An edition that is not published yet has only the address that the newest one has.
    """
    return f"{settings.site()}/{editions.kept()}{path}" if settings.site() else None


def canonical(path: str) -> str | None:
    """Return the full address at which search engines should find the newest edition of a page; None where the site has none."""
    return f"{settings.site()}/{path}" if settings.site() else None


def reachable(label: str) -> bool:
    """Return whether an edition is kept beside the newest one: in this build, or by the site that publishes it."""
    return (paths.KEPT / label).is_dir() or settings.site() is not None
