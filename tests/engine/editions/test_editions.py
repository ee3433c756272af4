"""An edition is recorded once, keeps its address beside newer ones, and its record is what the book says."""

import json
import shutil
import subprocess
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from talaqi import caches, config, messages, paths, urls
from talaqi.caches import recording
from talaqi.citations import citation_box, items, page_metadata, sentences
from talaqi.editions import changes, current_edition, edition_record, published_editions, repository, snapshot
from talaqi.execution import dependencies
from talaqi.figures import bundle
from talaqi.html import page_context
from talaqi.site import publishing, redirects
from talaqi.validation.damage import is_hidden

INPUTS = {
    "chapters": {"chapters/en/index.md": "a"},
    "messages": {"talaqi": "b"},
    "code": {"talaqi": "c"},
    "settings": {"_config.yml": "d"},
}
OWN = {"label": "2026.1", "date": "2026-11-24", "commit": "abc", "data": "82d2ceeed4ee"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the records of a test in a folder of its own, of an edition that no edit of the book changes."""
    monkeypatch.setattr(paths, "editions", lambda: tmp_path / "editions")
    monkeypatch.setattr(paths, "published_editions", lambda: tmp_path / "kept")
    monkeypatch.setattr(current_edition, "data_digest", lambda: OWN["data"])
    monkeypatch.setattr(current_edition, "commit", lambda: OWN["commit"])
    monkeypatch.setattr(current_edition, "input_digests", lambda: INPUTS)
    bear(monkeypatch, "2026.1")
    paths.editions().mkdir()
    return tmp_path


def bear(monkeypatch: pytest.MonkeyPatch, label: str, **setting: str) -> None:
    """Let the book bear a label, and other settings."""
    book = {**config.book_settings(), "edition": label, "edition_date": OWN["date"], "site": None, **setting}
    monkeypatch.setattr(config, "book_settings", lambda: book)


def write(label: str, **edition: str) -> None:
    current_edition.record_path(label).write_text(
        json.dumps({"edition": {**OWN, "label": label, **edition}, "addresses": []}), "utf-8"
    )


@pytest.mark.parametrize(
    "known", [{}, {"site": "https://example.org/book", "repository": "https://github.com/example/book"}]
)
@pytest.mark.parametrize("moved", ["", "another"])
@pytest.mark.parametrize("language", config.languages())
def test_a_page_written_with_placeholders_is_the_same_when_they_are_filled_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch, known: dict[str, str], moved: dict[str, str], language: str
) -> None:
    bear(monkeypatch, "2026.1", **known)
    write("2026.1", data=moved or OWN["data"])
    plain = edition_texts(language, current_edition.get_edition())
    unfilled = edition_texts(language, current_edition.get_placeholders())
    assert (
        not any(value in unfilled for value in (OWN["data"], OWN["commit"], "2026.1")) and plain.count(OWN["data"]) > 2
    )
    assert current_edition.fill_placeholders(unfilled) == plain


def edition_texts(language: str, edition: current_edition.Edition) -> str:
    """Return all that a page says of the edition."""
    links = [address for address, _ in page_context.launch_links("data", language, edition.revision)]
    line = citation_box.render_edition_line(language, edition=edition)
    box, head = (
        citation_box.render_box("data", language, edition=edition),
        page_metadata.render_head("data", language, "About.", edition=edition),
    )
    return "\n".join((line, box, head, sentences.sentence_end(language, edition), *links))


def test_no_cell_can_hold_a_placeholder() -> None:
    placeholders = astuple(replace(current_edition.get_placeholders(), date=""))
    assert all(is_hidden(placeholder) for placeholder in placeholders if placeholder)


@pytest.mark.parametrize(
    "label, message",
    [
        ("2026.2", "_config.yml, edition: the book is '2026.1' and would be recorded as '2026.2'"),
        ("first", "'first' is not the label of an edition"),
        ("../2026.1", "is not the label of an edition"),
    ],
)
def test_a_label_that_cannot_be_recorded(folder: Path, label: str, message: str) -> None:
    with pytest.raises(edition_record.EditionError, match=message):
        edition_record.check_label(label)


def test_a_label_is_used_once(folder: Path) -> None:
    edition_record.check_label("2026.1")
    write("2026.1")
    with pytest.raises(edition_record.EditionError, match=r"2026\.1\.json: the edition 2026\.1 is published already"):
        edition_record.check_label("2026.1")


def test_an_edition_is_no_older_than_the_last(folder: Path) -> None:
    write("2025.9", date="2026-12-01")
    with pytest.raises(
        edition_record.EditionError, match="edition_date: 2026-11-24 is before that of the last edition, 2026-12-01"
    ):
        edition_record.check_label("2026.1")


def test_a_book_read_as_of_a_day_is_not_recorded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.AS_OF, "2021-12-23")
    with pytest.raises(edition_record.EditionError, match="TALAQI_AS_OF: the book is read as of 2021-12-23"):
        edition_record.check_label("2026.1")


def test_what_is_built_is_the_published_edition_only_with_its_data(folder: Path) -> None:
    assert not current_edition.is_published() and current_edition.folder_on_site() == ""
    write("2026.1", data="another")
    assert not current_edition.is_published() and current_edition.identity()["label"] == "2026.1+"
    write("2026.1")
    assert (
        current_edition.is_published()
        and current_edition.folder_on_site() == "editions/2026.1/"
        and current_edition.identity() == OWN
    )


def test_a_book_read_as_of_a_day_is_no_edition(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write("2026.1")
    monkeypatch.setattr(config, "as_of", lambda: "2021-12-23")
    assert not current_edition.is_published()
    assert items.describe_edition("en") == "Edition 2026.1 read as of 23 December 2021 [data 82d2ceeed4ee]"
    monkeypatch.setattr(
        publishing.redirects, "check_redirects", lambda *given: pytest.fail("a day before the edition had fewer rows")
    )
    publishing.keep_addresses(folder)


def test_a_published_page_is_cited_where_it_is_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bear(monkeypatch, "2026.1", site="https://example.org/b")
    assert urls.permanent_url("en/data.html") == "https://example.org/b/en/data.html"
    write("2026.1")
    assert urls.permanent_url("en/data.html") == "https://example.org/b/editions/2026.1/en/data.html"
    assert urls.canonical_url("en/data.html") == "https://example.org/b/en/data.html"


def test_records_are_read_in_the_order_of_their_dates(folder: Path) -> None:
    write("2027.1", date="2027-01-05")
    write("2026.1")
    assert [record["edition"]["label"] for record in current_edition.read_records()] == ["2026.1", "2027.1"]


def test_a_failed_build_leaves_no_record(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edition_record.build, "run_chapters", lambda: None)
    monkeypatch.setattr(edition_record.snapshot, "take_snapshot", lambda: {"edition": OWN})
    monkeypatch.setattr(edition_record.build, "build_html", lambda with_pdfs: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        list(edition_record.record_edition("2026.1", "en"))
    assert not current_edition.record_path("2026.1").exists()


@pytest.mark.parametrize("commit, said", [("", ["edition-no-commit"]), ("abc-edited", ["edition-edited"]), ("abc", [])])
@pytest.mark.parametrize("site", [None, "https://example.org/b"])
def test_an_edition_is_recorded_with_its_addresses_and_what_is_odd_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, commit: str, said: str, site: Path
) -> None:
    asked = []
    monkeypatch.setattr(paths, "root", lambda: folder)
    bear(monkeypatch, "2026.1", site=site)
    monkeypatch.setattr(edition_record.build, "run_chapters", lambda: asked.append("chapters"))
    monkeypatch.setattr(edition_record.snapshot, "take_snapshot", lambda: {"edition": {**OWN, "commit": commit}})
    monkeypatch.setattr(
        edition_record.build,
        "build_html",
        lambda with_pdfs: (
            asked.append((with_pdfs, json.loads(current_edition.record_path("2026.1").read_text("utf-8"))["addresses"]))
            or folder
        ),
    )
    monkeypatch.setattr(edition_record.redirects, "permanent_addresses", lambda site: ["a.html"])
    monkeypatch.setattr(edition_record.repository_files, "write_files", lambda: asked.append("cff"))
    told = list(edition_record.record_edition("2026.1", "en", with_pdfs=True))
    assert asked == ["chapters", (True, []), "cff"]
    assert json.loads(current_edition.record_path("2026.1").read_text("utf-8")) == {
        "edition": {**OWN, "commit": commit},
        "addresses": ["a.html"],
        "files": {},
    }
    wanted = [
        messages.text("edition-recorded", "en", file="editions/2026.1.json", folder="editions/2026.1/"),
        *(messages.text(one, "en", **({"commit": commit} if "edited" in one else {})) for one in said),
    ]
    assert told == [*wanted, *([] if site else [messages.text("edition-no-site", "en")])]


def test_earlier_editions_that_can_be_reached_are_offered_newest_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bear(monkeypatch, "2026.3")
    for label, day in (("2026.1", "2026-11-24"), ("2026.2", "2026-11-25"), ("2026.3", "2026-11-26")):
        write(label, date=day)
    (paths.published_editions() / "2026.1").mkdir(parents=True)
    assert [(edition["label"], address) for edition, address in changes.earlier_editions("data", "en")] == [
        ("2026.1", "../editions/2026.1/en/data.html")
    ]
    (paths.published_editions() / "2026.2").mkdir()
    assert [edition["label"] for edition, _ in changes.earlier_editions("data", "en")] == ["2026.2", "2026.1"]


def test_without_a_repository_the_commit_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    assert repository.commit.__wrapped__() == ""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert repository.commit.__wrapped__() == ""


def test_a_commit_is_marked_where_files_differ(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=tmp_path, check=True, capture_output=True
        )

    git("init")
    (tmp_path / "a").write_text("1")
    git("add", "a"), git("commit", "-m", "a")
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    clean = repository.commit.__wrapped__()
    assert len(clean) == 12 and "-" not in clean
    (tmp_path / "a").write_text("2")
    assert repository.commit.__wrapped__() == f"{clean}-edited"


@pytest.fixture
def laid(folder: Path) -> Path:
    made = folder / "site"
    for language in config.languages():
        (made / language).mkdir(parents=True)
        (made / language / "data.html").write_text(
            f'<link rel="canonical" href="https://example.org/b/{language}/data.html"><main id="main-content">x</main>',
            "utf-8",
        )
    return made


def test_a_published_edition_is_kept_beside_the_newest(
    laid: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bear(monkeypatch, "2026.1", site="https://example.org/b")
    write("2026.1")
    (laid / "editions/2025.1").mkdir(parents=True)
    published_editions.add_to_site(laid)
    kept = (laid / "editions/2026.1/ar/data.html").read_text("utf-8")
    assert 'href="https://example.org/b/editions/2026.1/ar/data.html"' in kept
    assert 'data-label="2026.1"' in kept and 'href="../../../ar/data.html"' in kept
    assert "kept-edition" not in (laid / "ar/data.html").read_text("utf-8")
    assert not (laid / "editions/2026.1/editions").exists()


def test_an_earlier_edition_is_laid_out_again_and_learns_of_the_newer_one(
    laid: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("2026.1")
    published_editions.add_to_site(laid)
    bear(monkeypatch, "2026.2")
    newer = folder / "newer"
    newer.mkdir()
    published_editions.add_to_site(newer)
    assert (newer / "editions/2026.1/en/data.html").is_file()
    assert '!= "2026.2"' in (newer / "editions/newest.js").read_text("utf-8")
    assert urls.is_edition_reachable("2026.1")


@pytest.mark.parametrize("kind", INPUTS)
def test_a_book_whose_text_code_or_settings_moved_is_no_longer_the_edition(folder: Path, kind: str) -> None:
    inputs = {**INPUTS, kind: {**INPUTS[kind], "another": "z"}}
    content = {"edition": OWN, "addresses": [], "inputs": INPUTS}
    current_edition.record_path("2026.1").write_text(json.dumps(content), "utf-8")
    assert current_edition.is_published()
    current_edition.record_path("2026.1").write_text(json.dumps({**content, "inputs": inputs}), "utf-8")
    assert current_edition.identity()["label"] == "2026.1+" and not current_edition.is_published()


def record_files() -> None:
    """Let the record of the stored edition hold the digests of its files."""
    files = published_editions.digest_files(paths.published_editions() / "2026.1")
    content = {"edition": OWN, "addresses": [], "inputs": INPUTS, "files": files}
    current_edition.record_path("2026.1").write_text(json.dumps(content), "utf-8")


def test_a_later_build_never_writes_to_a_stored_edition(laid: Path, folder: Path) -> None:
    write("2026.1")
    published_editions.add_to_site(laid)
    record_files()
    stored = paths.published_editions() / "2026.1/en/data.html"
    before, number = stored.read_bytes(), stored.stat().st_ino
    (laid / "en/data.html").write_text("<main>changed</main>", "utf-8")
    shutil.rmtree(laid / "editions")
    published_editions.add_to_site(laid)
    assert (stored.read_bytes(), stored.stat().st_ino) == (before, number)
    assert (laid / "editions/2026.1/en/data.html").read_bytes() == before
    # What is written into the site afterwards, such as PDFs and the landing page, must not reach the stored files.
    (laid / "editions/2026.1/en/data.html").write_text("edited in place", "utf-8")
    assert stored.read_bytes() == before


@pytest.mark.parametrize("how", ["changed", "added", "missing"])
def test_a_stored_edition_that_was_touched_is_named_and_nothing_is_laid_out(
    laid: Path, folder: Path, how: str
) -> None:
    write("2026.1")
    published_editions.add_to_site(laid)
    record_files()
    assert published_editions.find_problems() == []
    file = paths.published_editions() / "2026.1/en/data.html"
    if how == "missing":
        file.unlink()
    else:
        file = file.with_name("data.html" if how == "changed" else "more.html")
        file.write_text("touched", "utf-8")
    shutil.rmtree(laid / "editions")
    told = rf"2026\.1 is not as it was published: en/{file.name} \({how}"
    with pytest.raises(current_edition.RecordError, match=told):
        published_editions.add_to_site(laid)
    assert not (laid / "editions").exists()


def test_an_edition_that_is_kept_elsewhere_is_not_stored_anew(laid: Path, folder: Path) -> None:
    content = {"edition": OWN, "addresses": [], "inputs": INPUTS, "files": {"en/data.html": "a"}}
    current_edition.record_path("2026.1").write_text(json.dumps(content), "utf-8")
    published_editions.add_to_site(laid)
    assert not (laid / "editions").exists() and not paths.published_editions().exists()


def naming(label: str, date: str = "2026-11-24", more: str = "") -> str:
    """Return a record that names an edition, and has other parts."""
    return f'{{"edition": {{"label": "{label}", "date": "{date}", "data": "a"}}{more}}}'


@pytest.mark.parametrize(
    "text, fault",
    [
        ('{"edition": {"label"', "this is not JSON"),
        ("[]", "does not name an edition"),
        ('{"edition": {"label": 2026.1}}', "does not name an edition"),
        (naming("2026.2"), "another edition: label '2026.2'"),
        (naming("2026.1", "soon"), "date 'soon'"),
        (naming("2026.1", more=', "addresses": {}'), "its addresses are not"),
        (naming("2026.1", more=', "facts": {"a": 1}'), "its facts are not"),
        (naming("2026.1", more=', "files": {"a": 1}'), "its files are not"),
    ],
)
def test_a_record_that_is_none_is_named(folder: Path, text: str, fault: str) -> None:
    current_edition.record_path("2026.1").write_text(text, "utf-8")
    with pytest.raises(current_edition.RecordError, match=rf"2026\.1\.json: .*{fault}.*restore the file"):
        current_edition.read_records()


def test_a_book_in_the_making_is_not_kept(laid: Path) -> None:
    published_editions.add_to_site(laid)
    assert not (laid / "editions").exists()


RECORDED = current_edition.read_records()


@pytest.mark.skipif(not RECORDED, reason="no edition is recorded yet")
def test_the_last_edition_says_what_the_book_says_while_the_book_bears_its_label(site: Path) -> None:
    last = RECORDED[-1]
    if last["edition"]["label"] != str(config.book_settings()["edition"]):
        pytest.skip(f"the book is past edition {last['edition']['label']}")
    found = json.loads(json.dumps(snapshot.take_snapshot()))
    for part in ("facts", "claims", "figures", "rows"):
        assert found[part] == last[part], (
            f"{part} moved since edition {last['edition']['label']}: give the book the next label in _config.yml"
        )


@pytest.mark.skipif(not RECORDED, reason="no edition is recorded yet")
def test_no_address_of_an_edition_died(site: Path) -> None:
    known = set(redirects.permanent_addresses(site))
    for record in RECORDED:
        assert set(record["addresses"]) <= known


def test_an_image_credits_the_edition_that_its_page_names(folder: Path) -> None:
    write("2026.1", data="another")
    # A digest that another test took would be found again.
    caches.clear()
    with recording() as reads:
        credit = bundle._format_source_note(1, ("counts",), "en")
    assert f"edition {current_edition.identity()['label']}," in credit and "2026.1+" in credit
    assert dependencies.digest_reads(reads)["edition",] == "2026.1+"
