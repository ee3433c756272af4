"""What is known of a page goes with the page, and is put together when pages are read side by side."""

from types import SimpleNamespace

from talaqi.html import page_data


def test_what_is_known_of_pages_is_kept_forgotten_and_put_together() -> None:
    heard = {}
    app = SimpleNamespace(env=SimpleNamespace(), connect=heard.__setitem__)
    page_data.keep_page_data(app, "found")
    heard["builder-inited"](app)
    app.env.found.update(here=1, gone=2)
    heard["builder-inited"](app)
    heard["env-purge-doc"](app, app.env, "gone")
    heard["env-purge-doc"](app, app.env, "never-read")
    heard["env-merge-info"](app, app.env, {"there"}, SimpleNamespace(found={"there": 3, "elsewhere": 4}))
    assert app.env.found == {"here": 1, "there": 3}
