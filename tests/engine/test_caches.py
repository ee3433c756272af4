"""Caches: a result that is found has read what it read when it was computed; one call clears all of them."""

import re
from collections.abc import Iterator

import pytest

from talaqi import caches, config, paths
from talaqi.caches import Read, cached, record_reads, recording
from talaqi.chapters import fact_lists
from talaqi.html import templates

OWN_CACHE = re.compile(r"\b(?:lru_cache|functools\.cache|from functools import .*\bcache)\b")


@cached
def inner(value: str) -> str:
    record_reads([("inner", value)])
    return value


@cached
def outer(value: str) -> list[str]:
    record_reads([("outer", value)])
    return [inner(value), inner("always")]


@pytest.fixture(autouse=True)
def cleared() -> Iterator[None]:
    caches.clear()
    yield
    caches.clear()


def test_reads_are_recorded_in_all_recordings_around_them() -> None:
    record_reads([("nobody", "records")])
    with recording() as whole:
        with recording() as part:
            record_reads([("first", "")])
        record_reads([("second", "")])
        assert caches.current_reads() is whole
    assert (part, whole) == ({("first", "")}, {("first", ""), ("second", "")})


def test_a_result_that_is_found_repeats_its_reads() -> None:
    inner("a")
    for _ in range(2):
        with recording() as reads:
            assert outer("a") is outer("a")
        assert reads == {("outer", "a"), ("inner", "a"), ("inner", "always")}


def test_clear_clears_every_cache() -> None:
    first = outer("a")
    caches.clear()
    assert outer("a") is not first


def cards() -> dict[str, set[Read]]:
    reads = {}
    for key in fact_lists.all_keys():
        with recording() as reads[key]:
            for language in config.languages():
                templates.render_card(key, language)
    return reads


def test_every_card_has_the_same_reads_computed_and_found() -> None:
    computed = cards()
    assert all(computed.values()) and cards() == computed


def test_no_result_is_cached_without_its_reads() -> None:
    files = [
        file
        for folder in (paths.PACKAGE, paths.analysis())
        for file in folder.rglob("*.py")
        if file.name != "caches.py"
    ]
    assert [file.name for file in files if OWN_CACHE.search(file.read_text("utf-8"))] == []
