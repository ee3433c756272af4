"""Data of a page are dropped with the page, and merged when pages are read side by side."""

from types import SimpleNamespace

from talaqi.html.page_data import PageData


def test_data_of_pages_are_kept_dropped_and_merged() -> None:
    handlers = {}
    app = SimpleNamespace(env=SimpleNamespace(), connect=handlers.__setitem__)
    data = PageData("found")
    data.register(app)
    data.get(app.env).update(here=1, gone=2)
    handlers["env-purge-doc"](app, app.env, "gone")
    handlers["env-purge-doc"](app, app.env, "never-read")
    other = SimpleNamespace(found={"there": 3, "elsewhere": 4})
    handlers["env-merge-info"](app, app.env, {"there"}, other)
    assert data.get(app.env) == app.env.found == {"here": 1, "there": 3}
