"""The ledger as the page has it, and the claims then and now."""

from talaqi import config, tables
from talaqi.html import directives
from talaqi.rules import as_of_comparison, ledger
from talaqi.rules.verdicts import ThresholdSpan


def test_the_parts_of_the_ledger_hold_every_claim_once() -> None:
    parts = [row.anchor for part, _, _ in directives.claims_filter("en").parts for row in ledger.show_ledger(part).rows]
    assert parts == [row.anchor for row in ledger.show_ledger().rows]
    assert parts == [f"claim-{name}" for name in tables.load().claims.index]


def test_the_filter_offers_what_the_claims_have() -> None:
    known = tables.load().claims
    for language in config.languages():
        offered = directives.claims_filter(language)
        assert {section for _, _, sections in offered.parts for section, _ in sections} == set(known["section_id"])
        assert {value for value, _ in offered.choices["verdict"]} == set(known["verdict"])
        assert {value for value, _ in offered.choices["kind"]} == set(known["kind"])


def test_a_claim_without_a_rule_has_no_computed_verdict() -> None:
    rows = {row.anchor: row for row in ledger.show_ledger().rows}
    assert rows["claim-interests-4-aim"].computed == ""
    assert rows["claim-role-1-2000-cells"].computed == "contradicted"


def test_the_threshold_is_shown_with_the_verdicts_around_it() -> None:
    [row] = ledger.show_claims("role-1-no-major-incident").rows
    assert row.threshold == 10
    assert row.thresholds == [ThresholdSpan(0, 17, "contradicted"), ThresholdSpan(18, None, "not-checkable")]


def test_a_claim_says_its_weight_what_it_repeats_and_what_would_change_its_verdict() -> None:
    rows = {row.anchor: row for row in ledger.show_ledger().rows}
    again = rows["claim-partner-4-coalition-member"]
    assert (again.weight, again.repeats, again.repeats_anchor) == ("central", 2, "claim-intro-2-coalition-member")
    assert rows["claim-intro-2-coalition-member"].repeats is None
    assert "speech of February 2021" in rows["claim-role-1-2000-cells"].change["en"]
    assert "خطاب فبراير 2021" in rows["claim-role-1-2000-cells"].change["ar"]


def test_claims_in_the_present_tense_can_age() -> None:
    pairs = {pair.claim: pair for pair in as_of_comparison.judge_then_and_now()}
    chairs = pairs["partner-4-cochairs"]
    assert (chairs.then.verdict, chairs.now.verdict) == ("supported", "contradicted")
    assert chairs.values("en") == (
        "Co-chairs: Italy, Morocco, Niger and the United States",
        "Co-chairs: Italy, Morocco, Saudi Arabia and the United States",
    )
    assert pairs["role-1-2000-cells"].values("en") == ("207 cells", "215 cells")
    assert not pairs["intro-7-arrest-date"].changed


def test_what_was_not_yet_known_then_decides_nothing() -> None:
    pair = next(pair for pair in as_of_comparison.judge_then_and_now() if pair.claim == "partner-4-combat-withdrawal")
    assert [outcome.holds for outcome in pair.then.outcomes] == [False, None]
    assert [outcome.holds for outcome in pair.now.outcomes] == [False, False]


def test_every_claim_with_a_rule_is_compared() -> None:
    known = tables.load().claims
    assert len(as_of_comparison.show_then_and_now().rows) == (known["tests"] != "").sum()
    changed = as_of_comparison.show_then_and_now(changed=True).rows
    assert 0 < len(changed) < len(as_of_comparison.show_then_and_now().rows)
