"""The small language of the claims' tests: every form read, run, and able to flip when a row changes."""

import pandas as pd
import pytest

from talaqi import config, messages
from talaqi.rules import evaluation, parser, verdicts
from talaqi.rules.model import RuleError
from talaqi.rules.verdicts import ThresholdSpan
from talaqi.tables import ALL_ROWS, Tables, load


def table(key: str, *rows: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame(rows).set_index(key, drop=False)


@pytest.fixture
def tables() -> Tables:
    return Tables(
        {
            "milestones": table(
                "milestone_id",
                {
                    "milestone_id": "launch",
                    "date": "2021-12-02",
                    "kind": "co-chair",
                    "co_chairs": "ITA MAR NER USA",
                    "partners": "MAR USA",
                },
                {
                    "milestone_id": "combat-end",
                    "date": "2021-12-09",
                    "kind": "announcement",
                    "co_chairs": "",
                    "partners": "USA",
                },
                {
                    "milestone_id": "some-month",
                    "date": "2021-12",
                    "kind": "visit",
                    "co_chairs": "",
                    "partners": "MAR USA",
                },
            ),
            "attacks": table(
                "attack_id",
                {"attack_id": "a2011", "date": "2011-04-28", "killed": 17, "told_on": ""},
                {"attack_id": "a2018", "date": "2018-12-17", "killed": 2, "told_on": "2018-12-18"},
            ),
            "countries": table(
                "iso3",
                *(
                    {"iso3": name, "region": region}
                    for name, region in (
                        ("ITA", "europe"),
                        ("MAR", "maghreb"),
                        ("NER", "sahel"),
                        ("SAU", "other"),
                        ("USA", "north-america"),
                    )
                ),
            ),
            "terms": table(
                "term_id",
                *(
                    {"term_id": name}
                    for name in ("co-chair", "announcement", "visit", "recognition", "held", "maghreb", "sahel")
                ),
            ),
            "african_lion": table(
                "edition_year",
                *(
                    {"edition_year": year, "status": "held", "start_date": start}
                    for year, start in ((2011, "2011-05"), (2012, "2012-04"), (2014, ""))
                ),
            ),
        }
    )


CASES = [
    ("some milestones where kind = co-chair and date < article", True),
    ("some milestones where kind = recognition", False),
    ("some milestones where partners has MAR USA", True),
    ("no attacks where date > 2003-05-16 and killed >= threshold(10)", False),
    ("no attacks where killed >= threshold(18)", True),
    ("every attacks where date > 2003-05-16 must have killed >= 2", True),
    ("every attacks where date > 2003-05-16 must have killed >= 3", False),
    ("every attacks where date > 2020 must have killed >= 3", None),
    ("some attacks where date > 2020 and killed >= 3", False),
    ("some attacks where date >= 2011 and killed = 17", True),
    ("some attacks where date <= 2018 and killed = 2", True),
    ("milestones/some-month.date <= 2021-12-01", None),
    ("milestones/some-month.date >= 2021-12-31", None),
    ("milestones/some-month.date >= 2021", True),
    ("milestones/launch.date >= article", False),
    ("latest of milestones.co_chairs where kind = co-chair and date <= article = ITA MAR NER USA", True),
    ("latest of milestones.co_chairs where kind = co-chair and date <= article has MAR", True),
    ("latest of milestones.co_chairs where kind = co-chair and date <= article has SAU", False),
    ("latest of attacks.killed = 2", True),
    ("earliest of attacks.killed = 17", True),
    ("latest of african_lion.edition_year where status = held = 2012", True),
    ("latest of african_lion.edition_year where edition_year >= 2014 = 2014", None),
    ("lowest of attacks.killed >= 2", True),
    ("highest of attacks.killed where date > 2020 >= 1", None),
    ("sum of attacks.killed where date > 2012 < sum of attacks.killed where date < 2012", True),
    ("some countries where region in sahel maghreb and iso3 = MAR", True),
    ("milestones/launch.co_chairs in MAR", False),
    ("every african_lion where edition_year >= 2012 must have status = held", True),
    ("undecided", None),
    ("milestones/combat-end.date < milestones/launch.date", False),
    ("milestones/launch.date < milestones/combat-end.date", True),
    ("milestones/some-month.date < milestones/combat-end.date", None),
    ("milestones/launch.co_chairs = USA NER MAR ITA", True),
    ("milestones/launch.co_chairs = ITA MAR SAU USA", False),
    ("milestones/launch.co_chairs has MAR", True),
    ("milestones/combat-end.co_chairs has MAR", False),
    ("milestones/combat-end.co_chairs = MAR", False),
    ("milestones/combat-end.co_chairs != MAR", True),
    ("milestones/combat-end.co_chairs = milestones/some-month.co_chairs", None),
    ("attacks/a2011.told_on < 2015", None),
    ("milestones/launch.date = 2021-12", True),
    ("milestones/launch.date = 2021-12-03", False),
    ("milestones/some-month.date = 2021-12-03", None),
    ("milestones/some-month.date != 2021-12-03", None),
    ("milestones/some-month.date = 2022-01-03", False),
    ("milestones/some-month.date != 2021", False),
    ("highest of attacks.killed where date > 2003-05-16 >= 17", True),
    ("sum of attacks.killed > 19", False),
    ("count of attacks where killed > 1 = 2", True),
    ("in each year 2011 to 2012 some african_lion where status = held", True),
    ("in each year 2011 to 2014 some african_lion where status = held", False),
    # A row whose date is missing or too coarse may be one of those sought, or of those that lack something.
    ("some milestones where date = 2021-12-03", None),
    ("no milestones where date = 2021-12-03", None),
    ("no milestones where date = 2021-12-02", False),
    ("no african_lion where start_date > 2013", None),
    ("every milestones where date <= 2021-12-05 must have kind = co-chair", None),
    ("every milestones where date <= 2021-12-05 must have partners has USA", True),
    ("every african_lion where status = held must have start_date >= 2011", None),
    ("every african_lion where status = held must have start_date >= 2012", False),
    ("in each year 2011 to 2014 some african_lion where status = held and start_date >= 2011", False),
    ("in each year 2014 to 2014 some african_lion where start_date >= 2011", None),
]


@pytest.mark.parametrize("rule, holds", CASES)
def test_each_form_is_read_and_run(rule: str, holds: bool | None, tables: Tables) -> None:
    assert evaluation.evaluate(parser.parse_rule(rule)[0], tables).holds is holds


@pytest.mark.parametrize(
    "rule, message",
    [
        ("milestones/nothing.date < 2021", ("no-row", "milestones/nothing")),
        ("treaties/one.date < 2021", ("no-table", "treaties")),
        ("some treaties where x = y", ("no-table", "treaties")),
        ("some milestones where colour = red", ("no-column", "milestones.colour")),
        ("milestones/launch.colour = red", ("no-column", "milestones.colour")),
        ("some milestones where kind = marriage", ("no-value", "kind: marriage")),
        ("milestones/launch.co_chairs = ITA XXX", ("no-value", "co_chairs: XXX")),
        ("latest of milestones.co_chairs where kind = co-chair = XXX", ("no-value", "co_chairs: XXX")),
        ("some attacks where killed > many", ("not-a-number", "many")),
        ("every milestones where partners has USA must have kind = marriage", ("no-value", "kind: marriage")),
        ("milestones/launch.kind < visit", ("not-comparable", "co-chair < visit")),
        ("latest of countries.region = sahel", ("undated", "countries")),
        (
            "in each year 2011 to 2012 no attacks where killed > 1",
            ("each-year", "in each year 2011 to 2012 no attacks where killed > 1"),
        ),
        (
            "in each year 2012 to 2011 some attacks where killed > 1",
            ("each-year", "in each year 2012 to 2011 some attacks where killed > 1"),
        ),
        ("every attacks where killed > 1", ("every", "every attacks where killed > 1")),
        (
            "in each year 2011 to 2012 milestones/launch.date = 2011",
            ("each-year", "in each year 2011 to 2012 milestones/launch.date = 2011"),
        ),
        ("in each year 2011 to 2012 some countries where region = sahel", ("undated", "countries")),
        (" ".join(["in each year 2011 to 2012"] * 2000), ("each-year", " ".join(["in each year 2011 to 2012"] * 2000))),
        ("some attacks where date > 2011-02-30", ("no-date", "2011-02-30")),
        ("latest of attacks.killed where date > 2011-13 = 2", ("no-date", "2011-13")),
        ("some attacks where killed > 1e400", ("not-a-number", "1e400")),
        ("whatever", ("unreadable", "whatever")),
        ("some attacks where killed about 3", ("condition", "killed about 3")),
    ],
)
def test_a_rule_that_cannot_be_run_is_named(rule: str, message: str, tables: Tables) -> None:
    with pytest.raises(RuleError) as raised:
        evaluation.evaluate(parser.parse_rule(rule)[0], tables)
    assert (raised.value.fault, raised.value.words_at_fault) == message
    assert all(messages.text(f"rule-test-{message[0]}", one, accepted=message[1]) for one in config.languages())


def test_a_name_that_the_tables_of_a_day_lack_is_fulfilled_by_no_row(tables: Tables) -> None:
    rule = parser.parse_rule("count of milestones where co_chairs has XXX = 0")[0]
    with pytest.raises(RuleError):
        evaluation.evaluate(rule, tables)
    assert evaluation.evaluate(rule, Tables(dict(tables), "2021-12-31")).holds


def test_the_claim_of_a_rule_that_cannot_be_run_is_named(tables: Tables) -> None:
    with pytest.raises(RuleError, match=r"data/claims\.csv, row 'c', column 'tests'.*milestones/nothing"):
        verdicts.judge_claim(claim("milestones/nothing.date < 2021"), tables)


@pytest.mark.parametrize(
    "rule",
    [
        "claims/c.verdict = supported",
        "no claims where verdict = partly",
        "1 < count of claims where verdict = partly",
        "some attacks where killed > 1; claims/c.order + claims/d.order > 3",
    ],
)
def test_a_verdict_rests_on_no_verdict(rule: str, tables: Tables) -> None:
    with pytest.raises(RuleError, match=r"row 'c', column 'tests'") as raised:
        verdicts.judge_claim(claim(rule), tables)
    assert raised.value.fault == "claims"


def claim(tests: str, verdict: str = "supported") -> pd.Series:
    return pd.Series({"claim_id": "c", "tests": tests, "verdict": verdict}, name="c")


@pytest.mark.parametrize(
    "tests, verdict",
    [
        ("some milestones where kind = visit", "supported"),
        ("some milestones where kind = recognition", "contradicted"),
        ("some milestones where kind = visit; some milestones where kind = recognition", "partly"),
        ("every attacks where date > 2020 must have killed >= 3", "not-checkable"),
        ("some milestones where kind = visit; undecided", "partly"),
        ("some milestones where kind = recognition; undecided", "contradicted"),
        ("undecided", "not-checkable"),
        ("", "not-checkable"),
    ],
)
def test_the_verdict_is_what_the_tests_amount_to(tests: str, verdict: str, tables: Tables) -> None:
    assert verdicts.judge_claim(claim(tests), tables).verdict == verdict


def test_an_edited_row_flips_the_verdict(tables: Tables) -> None:
    rule = claim("milestones/launch.date < milestones/combat-end.date")
    assert not verdicts.judge_claim(rule, tables).disputed
    later = tables["milestones"].copy()
    later.loc["launch", "date"] = "2021-12-20"
    assert verdicts.judge_claim(rule, Tables({**tables, "milestones": later})).disputed


def test_a_claim_made_on_another_day(tables: Tables) -> None:
    rule = claim("some milestones where kind = announcement and date > article")
    assert verdicts.judge_claim(rule, tables).verdict == "contradicted"
    assert verdicts.judge_claim(rule, tables, "2021-12-01").verdict == "supported"


@pytest.mark.parametrize("name", ["reference", "article", "vote"])
def test_a_rule_calls_the_reference_day_by_the_name_that_the_book_gives_it(
    name: str, tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "reference_name", lambda: name)
    rule = f"milestones/combat-end.date < {name}"
    assert evaluation.evaluate(parser.parse_rule(rule, "2022")[0], tables).holds is True
    assert evaluation.evaluate(parser.parse_rule(rule, "2021-12-01")[0], tables).holds is False


def test_a_claim_whose_rule_decides_nothing_is_disputed_where_its_editor_decided(tables: Tables) -> None:
    assert verdicts.judge_claim(claim("every attacks where date > 2020 must have killed >= 3"), tables).disputed
    assert not verdicts.judge_claim(claim(""), tables).disputed


def test_each_year_counts_its_own_years_only(tables: Tables) -> None:
    outcome = evaluation.evaluate(
        parser.parse_rule("in each year 2011 to 2012 some african_lion where status = held")[0], tables
    )
    assert outcome.rows == ("african_lion/2011", "african_lion/2012")


def test_the_threshold_of_a_test_in_each_year(tables: Tables) -> None:
    rule = claim("in each year 2011 to 2011 some attacks where killed >= threshold(5)")
    assert verdicts.verdicts_by_threshold(rule, tables) == (
        ThresholdSpan(0, 17, "supported"),
        ThresholdSpan(18, None, "contradicted"),
    )


def test_the_verdict_at_other_thresholds(tables: Tables) -> None:
    rule = claim("no attacks where killed >= threshold(10)", "contradicted")
    assert verdicts.verdicts_by_threshold(rule, tables) == (
        ThresholdSpan(0, 17, "contradicted"),
        ThresholdSpan(18, None, "supported"),
    )


def test_a_table_of_which_nothing_was_known_keeps_its_columns() -> None:
    empty = load(ALL_ROWS).known_on("1000-01-01")
    assert empty.counts.empty
    for rule, holds in (
        ("latest of counts.value where measure = arrests and value > 5 = 3", None),
        ("some counts where measure = arrests and value > 5", False),
        ("every counts where measure = arrests and value > 5 must have value > 6", None),
    ):
        (test,) = parser.parse_rule(rule)
        assert evaluation.evaluate(test, empty).holds is holds
