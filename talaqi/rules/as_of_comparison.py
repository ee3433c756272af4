"""The same tests run twice: on what could be known on the day of the article, and as if the claim were made today."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from talaqi import config, messages, tables, urls
from talaqi.displays import Column, Table
from talaqi.rules import explanation, verdicts
from talaqi.rules.verdicts import Judgement
from talaqi.tables import Tables

COLUMNS = {"claim": "text", "value_then": "text", "verdict_then": "verdict", "value_now": "text", "verdict_now": "verdict"}


@dataclass(frozen=True)
class Pair:
    """A claim judged on the tables of the article's day, and made again today and judged on all tables."""

    claim: str
    then: Judgement
    now: Judgement
    then_tables: Tables
    now_tables: Tables

    def values(self, language: str) -> tuple[str, str]:
        """Return what a test of the claim found then and now: the first test that differs, or the first of all."""
        found = [
            (explanation.describe_value(then, language, self.then_tables), explanation.describe_value(now, language, self.now_tables))
            for then, now in zip(self.then.outcomes, self.now.outcomes, strict=True)
        ]
        return next((pair for pair in found if pair[0] != pair[1]), found[0])

    @property
    def changed(self) -> bool:
        """Return whether the verdict or a value is different now."""
        return self.then.verdict != self.now.verdict or len(set(self.values(config.main_language()))) > 1


def current_day(now: Tables) -> str:
    """Return the day on which claims are made again: that of the tables, or of the edition."""
    return now.as_of or str(config.book_settings()["edition_date"])


def judge_then_and_now(then: Tables | None = None, now: Tables | None = None) -> tuple[Pair, ...]:
    """Return every claim that has tests, judged on the tables of the article's day and on today's."""
    then, now = then or tables.load(config.reference_day()), now or tables.load()
    tested = now.claims[now.claims["tests"] != ""]
    return tuple(Pair(str(claim.name), verdicts.judge_claim(claim, then), verdicts.judge_claim(claim, now, current_day(now)), then, now) for _, claim in tested.iterrows())


def show_then_and_now(changed: bool = False) -> Table:
    """Return the claims that have tests with verdict and value then and now, side by side; or only those that changed."""
    now = tables.load()
    return Table(
        name="then-and-now-changed" if changed else "then-and-now",
        title=_words("table-then-and-now-changed" if changed else "table-then-and-now"),
        note=_words("table-then-and-now-note", date=config.reference_day()),
        sources=(),
        tables=tuple(now),
        columns=tuple(Column(key, _words(f"then-{key.replace('_', '-')}"), kind) for key, kind in COLUMNS.items()),
        rows=tuple(_row(pair, now.claims.loc[pair.claim]) for pair in judge_then_and_now() if pair.changed or not changed),
    )


def _words(message: str, date: str = "") -> dict[str, str]:
    return {lang: messages.text(message, lang, **({"date": messages.format_date(date, lang)} if date else {})) for lang in config.languages()}


def _row(pair: Pair, claim: pd.Series) -> dict[str, Any]:
    values = {lang: pair.values(lang) for lang in config.languages()}
    return {
        "link": urls.row_url(f"claims/{pair.claim}"),
        "claim": {lang: claim[f"claim_{lang}"] for lang in config.languages()},
        "value_then": {lang: values[lang][0] for lang in config.languages()},
        "verdict_then": pair.then.verdict,
        "value_now": {lang: values[lang][1] for lang in config.languages()},
        "verdict_now": pair.now.verdict,
    }
