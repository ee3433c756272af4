"""The book's messages are laid over the engine's, the terminal's fall back to another language, faults are named."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from talaqi import caches, messages, paths

Write = Callable[[str, str], None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Return a function that writes a file of messages, "en/own.ftl", of a book that has no others."""
    folder = tmp_path / "analysis" / "messages"

    def write(file: str, content: str) -> None:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(content, "utf-8")

    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    caches.clear()
    yield write
    monkeypatch.undo()
    caches.clear()


def problems(*languages: str) -> list[str]:
    with pytest.raises(messages.MessageError) as raised:
        messages.check_messages(languages)
    return str(raised.value).splitlines()


def test_the_book_overrides_the_engine(write: Write) -> None:
    write("en/own.ftl", "comma = ;\nnew = { comma }")
    assert messages.text("comma", "en") == messages.text("new", "en") == ";"
    messages.check_messages(["en"])


def test_a_message_that_is_missing_is_named_with_its_file() -> None:
    with pytest.raises(
        messages.MessageError,
        match=r"messages of 'fr': 'comma' is missing; write it in analysis/messages/fr/numbers\.ftl",
    ):
        messages.text("comma", "fr")


def test_a_message_without_its_values_is_named_with_its_place() -> None:
    with pytest.raises(
        messages.MessageError,
        match=r"talaqi/messages/en/pages.ftl, line \d+: .*'figure-source' .*Unknown external: n",
    ):
        messages.text("figure-source", "en")


def test_a_value_may_be_longer_than_the_library_allows() -> None:
    assert messages.text("list-last", "en", list="x" * 3000, item="y" * 4000) == "x" * 3000 + " and " + "y" * 4000


def test_the_terminal_speaks_another_language_where_one_has_no_words_for_it(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("talaqi.config.common_language", lambda: "fr")
    assert messages.text("place-file", "fa") == "the file:"
    write("fr/terminal.ftl", "place-file = le fichier :")
    caches.clear()
    assert messages.text("place-file", "fa") == "le fichier :"
    assert messages.text("place-line", "fa", line="3") == "line 3:"


def test_a_new_language_is_told_which_files_to_translate(write: Write) -> None:
    write("en/own.ftl", "greeting = Hello")
    found = problems("en", "fr")
    assert (
        "messages of 'fr': copy analysis/messages/en/own.ftl to analysis/messages/fr/own.ftl "
        "and translate its 1 messages" in found
    )
    pages = paths.ENGINE_MESSAGES / "en" / "pages.ftl"
    assert any(f"copy {pages} to analysis/messages/fr/pages.ftl" in line for line in found)
    assert not any("terminal" in line for line in found)


def test_a_book_needs_no_months_and_no_words_of_the_terminal(write: Write) -> None:
    for file in (paths.ENGINE_MESSAGES / "en").glob("*.ftl"):
        if file.name != "terminal.ftl":
            content = re.sub("^month-.*$", "", file.read_text("utf-8"), flags=re.MULTILINE)
            write(f"fr/{file.name}", content.replace("comma = ,\n", "").replace("-en }", "-fr }"))
    assert problems("fr") == [
        "messages of 'fr': analysis/messages/fr/numbers.ftl lacks comma; to print them, run: talaqi messages fr"
    ]


@pytest.mark.parametrize(
    "content, line, fault",
    [
        ("a = A\nb { A\n", 2, "cannot be read"),
        ("a = A\n\na = B\n", 3, "'a' is there twice; remove it here or in analysis/messages/en/own.ftl, line 1"),
        ("a = { b }\nb = { a }\n", 2, "'b' refers to itself in a circle: a > b > a"),
        ("a = { c }\n", 1, "'a' refers to 'c', which is not there"),
        ("a = { -c }\n", 1, "'a' refers to '-c', which is not there"),
        (
            "figure-source = { $tables } { $boook }\n",
            1,
            "'figure-source' uses $boook, which no other language uses there",
        ),
    ],
)
def test_a_fault_is_named_with_file_and_line(content: str, line: int, fault: str, write: Write) -> None:
    write("en/own.ftl", content)
    [problem] = problems("en")
    assert problem.startswith(f"analysis/messages/en/own.ftl, line {line}: ") and fault in problem


def test_a_comment_explains_a_variable_of_one_language(write: Write) -> None:
    write("en/own.ftl", "# $boook: the book.\nfigure-source = { $boook }\n")
    messages.check_messages(["en"])


def test_a_file_that_is_not_utf8_is_named_with_its_line(write: Write, tmp_path: Path) -> None:
    write("en/own.ftl", "")
    (tmp_path / "analysis/messages/en/own.ftl").write_bytes("a = A\nb = é\n".encode("latin-1"))
    assert problems("en") == ["analysis/messages/en/own.ftl, line 2: this is not UTF-8; save the file as UTF-8"]


def test_all_faults_are_named_at_once(write: Write) -> None:
    write("en/one.ftl", "a = { c }\n")
    write("en/two.ftl", "b { A\n")
    assert len(problems("en")) == 2


def test_what_a_language_lacks_is_given_as_it_is_written(write: Write) -> None:
    write("en/own.ftl", "# Why.\nwait = { $n ->\n    [one] one\n   *[other] many\n}\n\n-term = T\n")
    write("fr/own.ftl", "")
    entries = messages.missing_messages("fr", ["en", "fr"])[paths.book_messages() / "en" / "own.ftl"]
    assert [entry.source for entry in entries] == ["wait = { $n ->\n    [one] one\n   *[other] many\n}"]
