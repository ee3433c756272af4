"""Where things stand in the published book: addresses that never change once an edition has them.

A page is `<language>/<name>.html` from the root of the site. A row, claim or publication has the anchor of its row
(`row_url`), an exhibit its name on its page, and a computed fact `fact-<key>` on the data page, where all facts are listed.
"""

import re

from talaqi import config, paths
from talaqi.editions import current_edition
from talaqi.editions.current_edition import Edition

# What stands before a row's id in its address on the page.
ANCHORS = {
    "counts": "count",
    "operations": "operation",
    "accounts": "account",
    "milestones": "milestone",
    "african_lion": "lion",
    "attacks": "attack",
    "sahel": "sahel",
    "claims": "claim",
    "sources": "source",
    "sections": "section",
    "countries": "country",
    "places": "place",
    "bodies": "body",
    "terms": "term",
}
# The page on which a table's rows have their address, where it is not the data page.
HOMES = {"claims": "claims", "sources": "references"}


def row_anchor(address: str) -> str:
    """Return the anchor of a row: `count-c049-cells` for `counts/c049-cells`."""
    table, _, row = address.partition("/")
    return f"{ANCHORS[table]}-{row}".lower()


def row_url(address: str) -> str:
    """Return the address of a row within the book: `data.html#count-c049-cells`."""
    return f"{HOMES.get(address.partition('/')[0], 'data')}.html#{row_anchor(address)}"


def table_url(table: str) -> str:
    """Return the address of a table within the book: `data.html#table-counts`, or the page that holds nothing else."""
    return f"{HOMES[table]}.html" if table in HOMES else f"data.html#table-{table.replace('_', '-')}"

# The page that lists every computed fact.
FACTS = "data"


def page_path(name: str, language: str) -> str:
    """Return the address of a page from the root of the site."""
    return f"{language}/{name}.html"


def fact_url(key: str) -> str:
    """Return the address of a fact within its language: that of its row where one row states it."""
    address = key.partition("@")[0].partition(".")[0]
    return row_url(address) if "/" in address else f"{FACTS}.html#{fact_anchor(key)}"


def fact_anchor(key: str) -> str:
    """Return the permanent anchor of a computed fact."""
    return f"fact-{_plain(key)}"


def list_entry_anchor(key: str) -> str:
    """Return the anchor of a number in the list of its chapter."""
    return f"number-{_plain(key)}"


def _plain(key: str) -> str:
    return re.sub(r"[^a-z0-9-]+", "-", key.lower())


def permanent_url(path: str, edition: Edition | None = None) -> str | None:
    """Return the full address at which this edition's page stays when newer ones replace it; None where the site has no address.

    An edition that is not published yet has only the address that the newest one has. `edition` is this one by default,
    or its placeholders.
    """
    folder = (edition or current_edition.get_edition()).folder
    return f"{config.site()}/{folder}{path}" if config.site() else None


def canonical_url(path: str) -> str | None:
    """Return the full address at which search engines should find the newest edition of a page; None where the site has none."""
    return f"{config.site()}/{path}" if config.site() else None


def is_edition_reachable(label: str) -> bool:
    """Return whether an edition is kept beside the newest one: in this build, or by the site that publishes it."""
    return (paths.published_editions() / label).is_dir() or config.site() is not None
