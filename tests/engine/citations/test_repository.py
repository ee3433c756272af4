"""CITATION.cff and .zenodo.json say what the settings say, and are what they should be."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from talaqi import config
from talaqi.citations import repository_files

CFFCONVERT = Path(os.environ.get("CFFCONVERT", f"{sys.prefix}/cff/bin/cffconvert"))


@pytest.mark.parametrize("file", repository_files.file_contents(), ids=lambda file: file.name)
def test_the_committed_file_is_the_generated_one(file: Path) -> None:
    assert file.read_text("utf-8") == repository_files.file_contents()[file], (
        f"{file.name} is stale: run python -m talaqi cff"
    )


@pytest.mark.usefixtures("arabic_and_english")
def test_people_and_addresses_reach_both_files(monkeypatch: pytest.MonkeyPatch) -> None:
    person = {"ar": {"family": "العلوي", "given": "أحمد"}, "en": {"family": "Alaoui", "given": "Ahmed"}}
    book = {
        **config.book_settings(),
        "authors": [person],
        "site": "https://example.org/book",
        "doi": "10.5281/zenodo.1234",
        "repository": "https://example.org/code",
    }
    monkeypatch.setattr(config, "book_settings", lambda: book)
    cff, zenodo = yaml.safe_load(repository_files.render_cff()), json.loads(repository_files.render_zenodo())
    assert cff["authors"] == [{"family-names": "Alaoui", "given-names": "Ahmed"}]
    assert cff["references"][0]["authors"] == [{"family-names": "العلوي", "given-names": "أحمد"}]
    assert (cff["doi"], cff["url"], cff["repository-code"]) == (
        "10.5281/zenodo.1234",
        "https://example.org/book",
        "https://example.org/code",
    )
    assert cff["preferred-citation"]["url"] == "https://example.org/book/en/index.html"
    assert zenodo["creators"] == [{"name": "Alaoui, Ahmed"}]
    assert zenodo["related_identifiers"][0]["identifier"] == "https://example.org/book"


def test_files_that_are_stale_are_written_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        repository_files,
        "file_contents",
        lambda: {tmp_path / "same": "1", tmp_path / "other": "2", tmp_path / "new": "3"},
    )
    (tmp_path / "same").write_text("1"), (tmp_path / "other").write_text("1")
    assert repository_files.write_files() == [tmp_path / "other", tmp_path / "new"]
    assert [(tmp_path / name).read_text() for name in ("same", "other", "new")] == [
        "1",
        "2",
        "3",
    ] and repository_files.write_files() == []


@pytest.mark.skipif(
    not CFFCONVERT.is_file(), reason=f"{CFFCONVERT} is not there: tests/cffconvert.txt says how to install it"
)
@pytest.mark.parametrize("change, valid", [("", True), ("cff-version: 1.2.0", False)])
def test_the_schema_of_citation_files_accepts_it(change: str, valid: bool, tmp_path: Path) -> None:
    text = repository_files.cff_file().read_text("utf-8")
    (tmp_path / "CITATION.cff").write_text(text.replace(change, "") if change else text, "utf-8")
    ran = subprocess.run([CFFCONVERT, "--validate", "-i", tmp_path / "CITATION.cff"], capture_output=True, text=True)
    assert (ran.returncode == 0) is valid, ran.stderr
