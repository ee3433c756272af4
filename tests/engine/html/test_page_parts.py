"""Parts of a page that the book need not show: a site with an address, no key points, formulas, faults of prose."""

from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from docutils import nodes

from talaqi import config, messages, tables
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition
from talaqi.facts import phrases
from talaqi.html import directives, page_context, templates, theme, web_fonts
from talaqi.html import nodes as display_nodes
from talaqi.pdf import volumes
from talaqi.search import search_texts, stemming

from conftest import talaqi


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> None:
    book = {**config.book_settings(), "site": "https://example.org/b/"}
    monkeypatch.setattr(config, "book_settings", lambda: book)


def test_a_page_is_found_in_every_language() -> None:
    assert page_context.alternate_urls("data") == [
        ("ar", "../ar/data.html"),
        ("en", "../en/data.html"),
        ("x-default", "../ar/data.html"),
    ]
    assert page_context.other_languages("data", "ar") == [
        page_context.OtherLanguage("en", "ltr", "English", "../en/data.html")
    ]
    assert (
        page_context.alternate_urls("chapters/ar/data") == page_context.other_languages("chapters/ar/data", "ar") == []
    )


def test_a_published_page_is_found_by_its_full_address(published: None) -> None:
    assert page_context.alternate_urls("data")[0] == ("ar", "https://example.org/b/ar/data.html")


def test_a_page_has_a_head_with_what_there_is() -> None:
    body = "<p>a</p><h1>One\ntwo</h1><h1>Three</h1>"
    assert (
        page_context.wrap_title(body, "Chapter 2", "Edition")
        == '<p>a</p><header class="chapter-head"><p class="kicker">Chapter 2</p><h1>One\ntwo</h1>'
        '<p class="edition-line">Edition</p></header><h1>Three</h1>'
    )
    assert page_context.wrap_title("<h1>One</h1>", "", "") == '<header class="chapter-head"><h1>One</h1></header>'
    assert page_context.chapter_kicker(chapter_list.chapter_names()[2], "en") == messages.text(
        "chapter-numbered", "en", number="2"
    )
    assert (
        page_context.chapter_kicker(chapter_list.chapter_names()[0], "en")
        == page_context.chapter_kicker("search", "en")
        == ""
    )


def document(*children: nodes.Node) -> nodes.document:
    made = nodes.document(SimpleNamespace(id_prefix="", auto_id_prefix=""), None)
    made.extend(children)
    return made


def section(label: str, title: str, *children: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title("", title), *children, ids=[label])


def test_a_page_is_described_by_its_first_key_point_or_its_first_paragraph() -> None:
    paragraph = nodes.paragraph("", "The first\nparagraph.")
    finding = nodes.container(
        "",
        nodes.bullet_list(
            "",
            nodes.list_item("", nodes.paragraph("", "A finding.")),
            nodes.list_item("", nodes.paragraph("", "Another.")),
        ),
        classes=["key-points"],
    )
    assert page_context.page_description(document(paragraph), "en") == "The first paragraph."
    assert (
        page_context.page_description(
            document(
                paragraph.deepcopy(), nodes.container("", nodes.paragraph("", "A note."), classes=["callout"]), finding
            ),
            "en",
        )
        == "A finding."
    )
    assert (
        page_context.page_description(document(), "ar")
        == page_context.page_description(None, "ar")
        == config.subtitle("ar")
    )


def test_a_long_description_ends_with_a_word() -> None:
    text = " ".join(["twelve"] * 43)
    assert len(text) == 300 and page_context.page_description(document(nodes.paragraph("", text)), "en") == text
    assert (
        page_context.page_description(document(nodes.paragraph("", text + "s")), "en")
        == " ".join(["twelve"] * 42) + "…"
    )


def test_sections_and_texts_of_a_page() -> None:
    inner = section(
        "b",
        "Inner",
        nodes.paragraph("", "Inside."),
        nodes.raw("", "<p>Raw &amp; <b>bold</b> (<bdi>BCIJ</bdi>)</p><p>Next</p><style>no</style>", format="html"),
    )
    inner += nodes.paragraph("", "After.")
    head = nodes.paragraph("", "Head", classes=["head"])
    page = document(section("a", "Whole", head, nodes.paragraph("", "Before."), inner))
    assert page_context.page_sections(page) == [("b", "Inner")] and page_context.page_sections(None) == []
    assert search_texts.section_texts(page) == [
        ("a", "Whole", "Before.", 7),
        ("b", "Inner", "Inside. After. Raw & bold (BCIJ) Next", 14),
    ]


def test_an_address_shows_letters_for_their_codes() -> None:
    assert templates.readable_address("https://example.org/%D8%AE%D9%84%D9%8A%D8%A9/") == "https://example.org/خلية/"
    assert all(
        templates.readable_address(kept) == kept
        for kept in (
            "https://example.org/a%20b",
            "https://example.org/%E2%80%8Dx",
            "https://example.org/%FF",
            "https://example.org/%3Cb",
        )
    )


def test_the_words_of_the_texts_are_given_by_their_stems() -> None:
    page = [("a", "Cells", "A cell; 2,009 cells of counter-terrorism.", 0)]
    known = search_texts.words_by_stem([search_texts.page_words(page)], partial(stemming.stem, language="en"))
    assert (
        known["cell"] == "Cells cell cells"
        and known["2009"] == "2,009"
        and known["-counterterror"] == "counter-terrorism"
    )


def test_blocks_without_an_address_are_counted() -> None:
    named = nodes.paragraph("", "x", ids=["own"])
    part = section(
        "a", "Whole", nodes.paragraph("", "1"), named, nodes.bullet_list("", nodes.list_item()), nodes.comment()
    )
    display_nodes.number_blocks(part, "a")
    assert [block["ids"] for block in part.children[1:]] == [["a-1"], ["own"], ["a-3"], []]


@pytest.mark.parametrize(
    "cell, written",
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-x", "'-x"),
        ("@a", "'@a"),
        ("a=1", "a=1"),
        (-5, -5),
        (["a", "b"], "a b"),
        ({"en": "-x"}, "'-x"),
        ({"ar": "x"}, ""),
        (None, None),
    ],
)
def test_a_spreadsheet_runs_no_cell(cell: object, written: object) -> None:
    assert display_nodes._csv_cell(cell, "en") == written


@pytest.mark.parametrize(
    "address, linked",
    [("https://a.org", "https://a.org"), ("http://a.org", "http://a.org"), ("javascript:alert(1)", ""), ("data:x", "")],
)
def test_an_address_of_another_kind_is_not_linked(address: str, linked: str) -> None:
    assert templates.web_address(address) == linked


def test_foreign_names_are_kept_apart_in_arabic() -> None:
    assert templates.publisher("20min-20211217", "ar") == '<bdi lang="fr">20 Minuten</bdi> (وكالة فرانس برس)'
    assert "<bdi" not in templates.publisher("20min-20211217", "en")


def test_the_interface_speaks_the_words_of_the_book_and_those_beneath() -> None:
    sphinx_catalogue = SimpleNamespace(gettext=lambda text: f"[{text}]", ngettext=lambda one, many, n: many)
    said = theme.InterfaceMessages("ar", sphinx_catalogue)
    assert theme.message_name("Back to top!") == "theme-back-to-top"
    assert said.gettext("No such text") == "[No such text]" and said.ngettext("a", "b", 2) == "b"
    own = next(name for name in messages.load_bundle("ar")._messages if name.startswith("theme-"))
    assert said.gettext(own.removeprefix("theme-").replace("-", " ")) == messages.text(own, "ar")


def test_a_missing_text_face_is_said_and_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: Path("/fonts") / name)
    assert (
        web_fonts.missing_font_notice() == ""
        and web_fonts.font_file("Noto Naskh Arabic", 599).name == "NotoNaskhArabic-Regular.ttf"
    )
    assert (
        web_fonts.font_file("Noto Naskh Arabic", 600).name == "NotoNaskhArabic-Bold.ttf"
        and "Serif" in web_fonts.font_file("Source Serif 4").name
    )
    monkeypatch.setattr(web_fonts, "find_installed", lambda name: None)
    assert (
        web_fonts.missing_font_notice() == "Noto Naskh Arabic is not installed, the Arabic text is set in Amiri. "
        "On Debian and Ubuntu: apt-get install fonts-noto-core"
    )
    assert [web_fonts.font_file("Noto Naskh Arabic", weight).name for weight in (400, 700)] == [
        "Amiri-Regular.ttf",
        "Amiri-Bold.ttf",
    ]


@pytest.mark.parametrize("codes, written", [([], ""), ([0x41], "U+41"), ([0x43, 0x41, 0x42, 0x45], "U+41-43,U+45")])
def test_letters_are_named_as_stylesheets_do(codes: list[int], written: str) -> None:
    assert web_fonts.unicode_ranges(codes) == written


def test_fonts_have_the_letters_that_a_script_or_a_reader_may_write(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>&eacute;</p>")
    written = {
        letter
        for script in (theme.THEME / "static").glob("*.js")
        for letter in script.read_text("utf-8")
        if letter.isprintable()
    }
    assert "…" in written and written | set("é«؟»،؛") <= web_fonts.letters_of_pages([tmp_path / "a.html"])


def test_pages_and_figures_of_earlier_builds_are_removed(tmp_path: Path) -> None:
    for name in (
        "figures/a.svg",
        "figures/a.narrow.svg",
        "figures/b.svg",
        "_static/a.js",
        "_static/b.js",
        "b.html",
        "deep/c.html",
        "deep/figures/c.png",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "a.html").write_text(
        '<script src="_static/a.js"></script><source srcset="figures/a.narrow.svg"><img src="figures/a.svg">'
    )
    theme.remove_stale_files(tmp_path, {"a", "deep/c"})
    kept = [file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()]
    assert sorted(kept) == ["_static/a.js", "a.html", "deep/c.html", "figures/a.narrow.svg", "figures/a.svg"]


def test_words_that_pages_no_longer_say_leave_the_index(tmp_path: Path) -> None:
    index = tmp_path / "searchindex.js"
    index.write_text(
        'Search.setIndex({"terms": {"gone": [], "here": 1, "there": [0]}, "titleterms": {"gone": []}, "docnames": []})',
        "utf-8",
    )
    search_texts.drop_unused_words(index)
    assert index.read_text("utf-8") == 'Search.setIndex({"docnames":[],"terms":{"here":1,"there":[0]},"titleterms":{}})'


def test_the_page_of_changes_is_found_from_another(monkeypatch: pytest.MonkeyPatch) -> None:
    app = SimpleNamespace(
        env=SimpleNamespace(talaqi_change_pages={"method": True}),
        builder=SimpleNamespace(get_relative_uri=lambda page, home: f"{home}.html"),
    )
    monkeypatch.setattr(current_edition, "read_records", lambda: [{}])
    assert page_context.changes_url(app, "data") == f"method.html#{directives.CHANGES_ANCHOR}"
    app.env.talaqi_change_pages = {}
    assert page_context.changes_url(app, "data") == ""
    app.env.talaqi_change_pages = {"method": True}
    monkeypatch.setattr(current_edition, "read_records", list)
    assert page_context.changes_url(app, "data") == ""


@pytest.mark.parametrize("language", config.languages())
@pytest.mark.parametrize(
    "page, pdfs, offered", [("data", True, True), ("data", False, False), ("chapters/ar/data", True, False)]
)
def test_a_page_leads_to_the_pdf_that_is_made_of_its_book(page: str, pdfs: bool, offered: bool, language: str) -> None:
    config = SimpleNamespace(language=language, talaqi_pdfs=pdfs)
    app = SimpleNamespace(config=config, env=SimpleNamespace())
    context = {"body": "", "downloads": [], "scripts": []}
    edition_line = page_context._add_chapter_context(app, page, context, document(), current_edition.get_edition())
    own, *others = (volume.file for volume in volumes.list_volumes() if language in volume.languages)
    for place in (edition_line, context["page_head"]):
        assert (f"../pdf/{own}" in place) == offered and not any(other in place for other in others)
    downloads = {address: label for address, label in context["downloads"] if "pdf/" in address}
    assert list(downloads) == ([f"../pdf/{file}" for file in (own, *others)] if offered else [])
    # How long each is, the site says when it is laid out.
    for file in (own, *others) if offered else ():
        label = templates.fill_page_counts(downloads[f"../pdf/{file}"], {file: 66}, language)
        assert label.endswith(f" ({messages.count_noun(66, 'page', language)})")
        assert templates.fill_page_counts(downloads[f"../pdf/{file}"], {}, language) == label.partition(" (")[0]


NAMES = "{fact}`counts/c049-cells:aloud` {row}`counts/none` {claim}`none` {source}`none`"
PARTS = """```{dictionary} treaties
```

:::{container} fa-solid
x
:::

:::{container} sd-card
x
:::

:::{container} math
x
:::"""


@pytest.mark.parametrize(
    ("prose", "faults"),
    [
        (
            NAMES,
            (
                f"'aloud'; the forms are {', '.join(phrases.FORMS)}",
                "{row}`counts/none`: there is no row 'counts/none' under data/",
                "{claim}`none`: there is no row 'claims/none' under data/",
                "{source}`none`: there is no row 'sources/none' under data/",
            ),
        ),
        (
            PARTS,
            (
                f"there is no table 'treaties'; the tables are {tables.table_names()[0]}",
                "an icon of an icon font",
                "a component of sphinx-design",
                "a formula, and MathJax is not loaded",
                "The ar book could not be built",
                "The en book could not be built",
            ),
        ),
    ],
)
def test_faults_of_prose_are_all_named(prose: str, faults: tuple[str, ...], small_project: Path) -> None:
    for language in config.languages():
        file = small_project / f"chapters/{language}/index.md"
        text = file.read_text("utf-8")
        file.write_text(text.replace("\n(index-about)=", f"\n{prose}\n\n(index-about)="), "utf-8")
    built = talaqi(small_project, "html")
    assert built.returncode == 1
    for message in faults:
        assert message in built.stderr, (message, built.stderr[-3000:])
