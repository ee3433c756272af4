"""The conditions of sentences: every form of the rule language that compares values, run on tables."""

import pandas as pd
import pytest

from talaqi import config, facts, messages
from talaqi.facts import Fact
from talaqi.rules import evaluation, explanation, parser
from talaqi.rules.model import RuleError
from talaqi.tables import Tables


@pytest.fixture(autouse=True)
def known_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the book have three computed facts, beside the values of rows."""
    values: dict[str, int | float | str] = {"total": 30, "ratio": 2.5, "first-day": "2021-03"}

    def get_fact(key: str, loaded: Tables | None = None) -> Fact:
        if key in values:
            return Fact(values[key], "date" if key == "first-day" else "row", ("counts/a",), key=key)
        address = key.partition(".")[0]
        if loaded is None or not loaded.has_row(address) or pd.isna(loaded.row(address)["value"]):
            raise facts.UnknownFact(key)
        return Fact(int(loaded.row(address)["value"]), "row", (address,), key=key)

    monkeypatch.setattr(facts, "registered_keys", lambda: tuple(values))
    monkeypatch.setattr(facts, "get_fact", get_fact)


@pytest.fixture
def tables() -> Tables:
    rows = [
        {"count_id": "a", "value": 10, "date": "2021"},
        {"count_id": "b", "value": 20, "date": "2021-05"},
        {"count_id": "c", "value": 20, "date": "2021-05-03"},
        {"count_id": "missing", "value": None, "date": ""},
    ]
    frame = pd.DataFrame(rows).astype({"value": "Int64"}).set_index("count_id", drop=False)
    return Tables({"counts": frame})


def holds(condition: str, tables: Tables) -> list[bool | None]:
    return [evaluation.evaluate(test, tables).holds for test in parser.parse_rule(condition)]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("counts/a < counts/b", [True]),
        ("counts/a.value < counts/b.value < total", [True, True]),
        ("counts/a < counts/b < counts/c", [True, False]),
        ("counts/b = counts/c; counts/a != counts/c", [True, True]),
        ("rising: counts/a, counts/b, total", [True, True]),
        ("falling: total, counts/b, counts/c", [True, False]),
        ("counts/a + counts/b = total", [True]),
        ("total - counts/b >= counts/a", [True]),
        ("2 * counts/a = counts/b", [True]),
        ("counts/b > 2.5 * counts/a", [False]),
        ("ratio = 2.5", [True]),
        ("5 < counts/a < 15", [True, True]),
        ("counts/b ≈ 19 within 10%", [True]),
        ("counts/b ≈ 19 within 5%", [False]),
        ("counts/b ≈ 19 within 1", [True]),
        ("counts/b ≈ counts/a within 9.5", [False]),
        ("counts/missing > 3", [None]),
        ("counts/missing + counts/a > 3", [None]),
        ("counts/b.date >= 2021-05", [True]),
        ("counts/a.date < counts/b.date", [None]),
        ("first-day < counts/c.date", [True]),
        ("total = highest of counts.value where value > 10", [False]),
        ("20 = highest of counts.value where value > 10", [True]),
        ("count of counts where value = 20 = 2", [True]),
        ("counts/c = highest of counts.value", [True]),
        ("every counts must have value >= 10", [None]),
        ("every counts where value > 0 must have value >= 20", [False]),
    ],
)
def test_a_condition_holds_as_the_values_have_it(condition: str, expected: list[bool | None], tables: Tables) -> None:
    assert holds(condition, tables) == expected


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("totl > 3", "no-fact"),
        ("counts/z > 3", "no-row"),
        ("counts/a.valu > 3", "no-column"),
        ("counts/a ≈ counts/b", "tolerance"),
        ("counts/a", "unreadable"),
        ("3 < 4", "unreadable"),
        ("counts/a > b", "not-a-number"),
        ("rising: counts/a", "unreadable"),
        ("counts/a > 2021-13", "no-date"),
    ],
)
def test_a_condition_that_cannot_be_used_is_named(condition: str, fault: str, tables: Tables) -> None:
    with pytest.raises(RuleError) as caught:
        holds(condition, tables)
    assert caught.value.fault == fault
    assert messages.has_message(f"rule-test-{fault}", config.common_language())


@pytest.mark.usefixtures("arabic_and_english")
def test_a_total_is_told_from_its_terms_and_a_chain_gives_a_test_for_each_sign(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explanation.phrases, "label_fact", lambda fact, language, known: f"“{fact.key}”")
    monkeypatch.setattr(explanation.phrases, "phrase_fact", lambda fact, *_: str(fact.value))
    (test,) = parser.parse_rule("3 * total - counts/a = 80")
    told = explanation.explain_outcome(evaluation.evaluate(test, tables), "en", tables, "held")
    assert told == "3 times ““total”” less “counts/a”: 80, as the sentence needs."
    (test,) = parser.parse_rule("12 < counts/a")
    told = explanation.explain_outcome(evaluation.evaluate(test, tables), "en", tables, "held")
    assert told == "“counts/a”: 10; the sentence needs: more than 12, and that is not so."
    assert len(parser.parse_rule("counts/a < counts/b < total")) == 2


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("It was signed in Rome; it says (in part) “no”.", "Rome part no", True),
        ("It was signed in Rome.", "Paris", False),
        ("وُقعت في روما، وهي «الثانية».", "روما الثانية", True),
        ("وُقعت في روما.", "وقعت", True),
        ("MAR USA", "USA", True),
        ("2021-12", "2021", False),
    ],
)
def test_a_text_has_words_whatever_marks_stand_around_them(text: str, words: str, expected: bool) -> None:
    assert evaluation.compare(text, "has", words) is expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("sources/a.title has August October", True),
        ("sources/a.title has October August", False),
        ("sources/a.title has August August", False),
        ("some sources where title has October August", False),
        ("every sources must have title has was told August", True),
        ("count of sources where title has October again = 1", True),
        ("sources/a.kind has press official", True),
    ],
)
def test_words_stand_in_a_text_in_their_order_and_names_in_any(condition: str, expected: bool) -> None:
    row = {"title": "He was told in August, and in October again.", "kind": "official press", "published_on": "2021"}
    known = Tables({"sources": pd.DataFrame([row], index=["a"])})
    assert holds(condition, known) == [expected]
