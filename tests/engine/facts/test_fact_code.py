"""Whatever the book's own code of a fact does is said with the number; nothing of it ends the program."""

from collections.abc import Callable

import pytest

from talaqi import caches, facts
from talaqi.facts import Fact, registry


def fail(error: BaseException) -> Callable[[], Fact]:
    def compute() -> Fact:
        raise error

    return compute


@pytest.mark.parametrize(
    "compute, says",
    [
        (fail(SystemExit(0)), "cannot be computed from the tables as they are (SystemExit 0)"),
        (fail(AttributeError("a")), "(AttributeError a)"),
        (fail(RecursionError("deep")), "(RecursionError deep)"),
        (lambda: None, "its function gives None, and no Fact"),
        (lambda: Fact(float("nan"), "cell", ()), "is no number that a sentence can say"),
        (lambda: Fact(10**400, "cell", ()), "is no number that a sentence can say"),
        (lambda: Fact("many", "cell", ()), "is no number that a sentence can say"),
        (lambda: Fact(5, "date", ()), "its value 5 is no text"),
        (lambda: Fact(1, "cell", ("counts/gone",)), "the row 'counts/gone', which is in no table"),
        (lambda: Fact(1, "cell", "counts/c049-cells"), "its rows are no tuple of addresses"),
    ],
)
def test_a_function_that_gives_no_fact_is_named(
    monkeypatch: pytest.MonkeyPatch, compute: Callable[[], Fact], says: str
) -> None:
    monkeypatch.setitem(registry._functions, "odd-one", compute)
    caches.clear()
    with pytest.raises(facts.UnknownFact) as problem:
        facts.get_fact("odd-one")
    assert "'odd-one'" in str(problem.value) and says in str(problem.value)


def test_an_interruption_is_no_fault_of_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry._functions, "odd-one", fail(KeyboardInterrupt()))
    caches.clear()
    with pytest.raises(KeyboardInterrupt):
        facts.get_fact("odd-one")


def test_a_day_that_is_none_is_said() -> None:
    with pytest.raises(facts.UnknownFact, match="'2020-99' is not a day"):
        facts.get_fact("cells-highest@2020-99")
