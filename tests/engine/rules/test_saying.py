"""The outcome of a test in a sentence: in the words of the page, with agreement, and no id of a row or column."""

import re

import pandas as pd
import pytest

from talaqi import config, tables
from talaqi.comparisons import evaluate_guard
from talaqi.rules import evaluation, explanation, ledger, parser, verdicts
from talaqi.rules.ledger import ReasonPart
from talaqi.tables import Tables

CLAIMS = [name for name, claim in tables.load().claims.iterrows() if claim["tests"]]
# Ids of terms, and what only a rule says; some terms are called by their id in English ("co-chair", "held").
RULE_WORDS = re.compile(
    r"\b(where|threshold|undecided|must have|iso3|[a-z]+_[a-z_]+|[A-Z]{3}(?=\s[A-Z]{3}\b))\b|[a-z_]+/[a-z0-9-]+"
)


@pytest.mark.parametrize("name", CLAIMS)
def test_no_id_leaks_into_a_sentence(name: str) -> None:
    known = tables.load()
    ids = {
        row
        for table in known
        for row in known[table].index
        if re.search(r"[0-9]", str(row)) and table not in ("terms", "african_lion")
    }
    for outcome in verdicts.judge_claim(known.claims.loc[name], known).outcomes:
        for one in config.languages():
            said = explanation.explain_outcome(outcome, one, known)
            assert not RULE_WORDS.search(said), said
            assert not ids & set(re.findall(r"[A-Za-z0-9-]+", said)), said
        # Only names of publications have Latin words of small letters in Arabic; none stands in these sentences.
        assert not re.search(r"\b[a-z]{2,}\b", explanation.explain_outcome(outcome, "ar", known))


@pytest.mark.parametrize("name", CLAIMS)
def test_quotation_marks_are_not_nested(name: str) -> None:
    known = tables.load()
    for outcome in verdicts.judge_claim(known.claims.loc[name], known).outcomes:
        depth = 0
        for letter in explanation.explain_outcome(outcome, "ar", known):
            depth += {"«": 1, "»": -1}.get(letter, 0)
            assert depth in (0, 1)


def attacks(killed: list[int]) -> Tables:
    rows = [
        {"attack_id": f"a{number}", "date": f"2011-04-{number + 1:02}", "place_id": "marrakech", "killed": one}
        for number, one in enumerate(killed)
    ]
    return Tables({**tables.load(), "attacks": pd.DataFrame(rows).set_index("attack_id", drop=False)})


@pytest.mark.parametrize(
    "count, arabic, english",
    [
        (1, "صف واحد:", "One row of"),
        (2, "صفان:", "Two rows of"),
        (3, "3 صفوف:", "Three rows of"),
        (11, "11 صفاً:", "11 rows of"),
    ],
)
def test_rows_agree_with_their_number(count: int, arabic: str, english: str) -> None:
    known = attacks([20] * count)
    outcome = evaluation.evaluate(parser.parse_rule("some attacks where killed > 10")[0], known)
    assert arabic in explanation.explain_outcome(outcome, "ar", known)
    assert english in explanation.explain_outcome(outcome, "en", known)


@pytest.mark.parametrize(
    "count, arabic, english",
    [
        (1, "صف واحد لا يوافق المطلوب", "one row lacks"),
        (2, "صفان لا يوافقان المطلوب", "two rows lack"),
        (3, "3 صفوف لا توافق المطلوب", "3 rows lack"),
        (12, "12 صفاً لا توافق المطلوب", "12 rows lack"),
    ],
)
def test_rows_that_lack_something_agree_with_their_number(count: int, arabic: str, english: str) -> None:
    known = attacks([20] + [5] * count)
    outcome = evaluation.evaluate(parser.parse_rule("every attacks where date >= 2011 must have killed > 10")[0], known)
    assert arabic in explanation.explain_outcome(outcome, "ar", known)
    assert english in explanation.explain_outcome(outcome, "en", known)


@pytest.mark.parametrize(
    "rule, arabic, english",
    [
        ("milestones/2021-12-02-africa-focus-group.date > article", "بعد 23 ديسمبر 2021", "after 23 December 2021"),
        (
            "milestones/2021-12-02-africa-focus-group.co_chairs has USA",
            "الولايات المتحدة. يتحقق الشرط",
            "the United States among them",
        ),
        (
            "milestones/2021-06-10-barkhane-reduction.date < milestones/2021-09-mali-wagner-talks.date",
            "قبل سبتمبر 2021 (مالي",
            "before September 2021 (Mali",
        ),
        (
            "highest of counts.value where measure = arrests and scope = national and stated_on <= article >= 100",
            "100 توقيف على الأقل",
            "100 arrests or more",
        ),
        (
            "counts/c043-arrests.value > 3000",
            "أكثر من 3,500 توقيف؛ والمطلوب: أكثر من 3,000 توقيف",
            "more than 3,500 arrests; the claim needs: more than 3,000 arrests",
        ),
        ("counts/c049-cells.value < counts/c061-cells.value", "أكثر من 218 خلية", "more than 218 cells"),
        ("attacks/2011-04-28-marrakech.killed = 17", "القتلى: 17 قتيلاً", "Killed: 17 deaths"),
        ("no attacks where date > 2030", "فيتحقق الشرط", "the test holds"),
        ("every attacks where date > 2030 must have killed > 1", "فلا شيء يُختبر", "nothing to test"),
        ("in each year 2000 to 2001 some attacks where killed > 1", "2000 و2001", "2000 and 2001"),
        (
            "some countries where region in sahel europe and iso3 = MAR",
            "المنطقة: الساحل أو أوروبا",
            "Region: Sahel or Europe",
        ),
        (
            "sum of sahel.deaths_best where iso3 = MLI and year = 2019 > "
            "sum of sahel.deaths_best where iso3 = MLI and year = 2016",
            "أكثر من 198 قتيلاً (السنة: 2016)",
            "more than 198 deaths (Year: 2016)",
        ),
        (
            "every african_lion where edition_year >= 2005 and status = held and edition_year <= 2021 "
            "must have hosts has MAR",
            "من 2005 إلى 2021؛",
            "2005 to 2021;",
        ),
        (
            "no attacks where date <= article and date > 2003-05-16 and killed >= 10",
            "بعد 16 مايو 2003 وحتى 23 ديسمبر 2021؛",
            "after 16 May 2003 and up to 23 December 2021;",
        ),
        ("no attacks where date > 2007-03-01 and date < 2008 and killed > 1", "قيمة ناقصة", "a value is missing"),
        ("undecided", "لا يحسمه", "beyond what the tables can decide"),
    ],
)
def test_sentences(rule: str, arabic: str, english: str) -> None:
    known = tables.load()
    outcome = evaluation.evaluate(parser.parse_rule(rule)[0], known)
    assert arabic in explanation.explain_outcome(outcome, "ar", known)
    assert english in explanation.explain_outcome(outcome, "en", known)


@pytest.mark.parametrize(
    "rule, arabic, english",
    [
        (
            "highest of counts.value where measure = cells_dismantled and scope = national "
            "and period_start = 2002 and role = observation >= 2000",
            "أكثر من 218 خلية",
            "More than 218 cells",
        ),
        ("counts/c043-arrests.value > 3000", "أكثر من 3,500 توقيف", "More than 3,500 arrests"),
        ("african_lion/2012.participants > 1000", "نحو 2,100 مشارك", "About 2,100 participants"),
        ("counts/c049-cells.value > 100", "210 خلايا", "210 cells"),
        ("milestones/2020-09-24-fischer.kind = visit", "النوع: زيارة أو لقاء", "Kind: visit or meeting"),
        ("earliest of operations.date < 2003", "التاريخ: مايو 2002", "Date: May 2002"),
        (
            "some operations where partners has ESP and cells >= 1",
            "عملية مشتركة، 22 نوفمبر 2024 (تنظيم «داعش»، فرع الساحل)",
            "Joint operation, 22 November 2024 (ISIS, Sahel branch)",
        ),
        ("undecided", "", ""),
    ],
)
def test_what_a_test_found_stands_alone(rule: str, arabic: str, english: str) -> None:
    known = tables.load()
    outcome = evaluation.evaluate(parser.parse_rule(rule)[0], known)
    assert (explanation.describe_value(outcome, "ar", known), explanation.describe_value(outcome, "en", known)) == (
        arabic,
        english,
    )


def test_a_row_not_yet_known_is_said_so() -> None:
    known = tables.load("2021-12-23")
    outcome = evaluation.evaluate(
        parser.parse_rule(
            "milestones/2021-12-02-africa-focus-group.date > milestones/2021-12-29-combat-troops-left.date"
        )[0],
        known,
    )
    assert outcome.holds is None
    assert "not yet known on that day" in explanation.explain_outcome(outcome, "en", known)


def test_a_reason_follows_its_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ledger.render_reason("ثم {counts/c049-cells} في مايو", "ar") == "ثم 210 خلايا في مايو"
    [before, number, after] = ledger.split_reason("then {counts/c049-cells:number}.", "en")
    assert (before.text, number, after.text) == ("then ", ReasonPart("210", "data.html#count-c049-cells"), ".")
    parts = ledger.split_reason("{counts/c057-cells:number}, not {counts/c049-cells}", "en")
    assert [part.contested for part in parts] == [False, True, False, False, False]


@pytest.mark.parametrize(
    ("language", "stated"), [("ar", "بحسب البيان المغربي وحده."), ("en", "the Moroccan statement alone.")]
)
def test_the_text_of_a_row_is_said_in_the_language_of_the_reader(language: str, stated: str) -> None:
    (test,) = parser.parse_rule("operations/e2021-sala.partner_role_en has Moroccan statement")
    said = explanation.explain_outcome(evaluation.evaluate(test, tables.load()), language, tables.load(), "held")
    assert said.endswith(stated)
    assert language == "en" or not re.search("[a-z]", said)


@pytest.mark.parametrize(
    ("language", "asked"),
    [("ar", "كلمات «statement Moroccan» بهذا الترتيب"), ("en", "the words “statement Moroccan” in this order")],
)
def test_words_that_a_text_lacks_are_asked_for_in_their_order(language: str, asked: str) -> None:
    (test,) = parser.parse_rule("operations/e2021-sala.partner_role_en has statement Moroccan")
    outcome = evaluation.evaluate(test, tables.load())
    assert outcome.holds is False
    assert asked in explanation.explain_outcome(outcome, language, tables.load(), "held")


def test_sentences_on_one_row_name_it_once() -> None:
    rules = ("counts/c043-cells = 209", "counts/c043-cells.period_start = 2002", "counts/c049-cells.value = 210")
    number, year, other = (parser.parse_rule(rule)[0] for rule in rules)
    said = [
        explanation.explain_outcome(
            evaluation.evaluate(test, tables.load()), "en", tables.load(), "held", explanation.row_compared(before)
        )
        for test, before in ((year, number), (number, number), (other, year))
    ]
    assert said[0] == "Start of period: 2002, as the sentence needs."
    # A value without the name of its column needs the row to say what it is; another row is another.
    assert "16 February 2021" in said[1] and "17 May 2021" in said[2]


def test_the_words_of_another_language_are_not_quoted() -> None:
    (test,) = parser.parse_rule("no accounts where operation_id = e2021-sala and note_ar has 14 ديسمبر")
    outcome = evaluation.evaluate(test, tables.load())
    english = explanation.explain_outcome(outcome, "en", tables.load(), "held")
    arabic = explanation.explain_outcome(outcome, "ar", tables.load(), "held")
    assert "the words that the condition names" in english and "ديسمبر" not in english
    assert "14 ديسمبر" in arabic


def test_sentences_on_one_row_stand_together_and_the_row_has_the_place_of_its_first() -> None:
    number, year = "counts/c043-cells = 209", "counts/c043-cells.period_start = 2002"
    said = evaluate_guard(f"{number}; counts/c049-cells.value = 210; {year}").explain("en")
    assert said == evaluate_guard(f"{number}; {year}; counts/c049-cells.value = 210").explain("en")
    assert said[1].startswith("Start of period: 2002")


def test_what_does_not_hold_is_said_first() -> None:
    said = evaluate_guard("counts/c043-cells = 209; counts/c049-cells.value = 210; counts/c043-cells = 1").explain("en")
    assert said[0].endswith("209 cells; the sentence needs: 1, and that is not so.")


@pytest.mark.parametrize(
    ("condition", "asked"),
    [("value in 2000 2009", "2,000 or 2,009"), ("value has 2000", "2,000"), ("stated_on in 2020 2021", "2020 or 2021")],
)
def test_one_of_several_numbers_or_dates_is_asked_for_in_words(condition: str, asked: str) -> None:
    guard = evaluate_guard(f"every counts where measure = cells_dismantled must have {condition}")
    assert not guard.holds and asked in guard.explain("en")[0]
    assert guard.explain("ar")
