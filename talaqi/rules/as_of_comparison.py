"""The claims judged twice: by what could be known on the reference day, and as if they were made today."""

from dataclasses import dataclass

from talaqi import config, messages, tables, urls
from talaqi.displays import Column, Row, Table, Words
from talaqi.rules import explanation, verdicts
from talaqi.rules.verdicts import Judgement
from talaqi.tables import Tables

COLUMNS = ("claim", "value_then", "verdict_then", "value_now", "verdict_now")


@dataclass(frozen=True)
class Pair:
    """A claim judged on the tables of the reference day, and made again today and judged on all tables."""

    claim: str
    then: Judgement
    now: Judgement
    then_tables: Tables
    now_tables: Tables

    def values(self, language: str) -> tuple[str, str]:
        """Return the values of a test then and now: of the first test whose values differ, or of the first of all."""
        pairs = [
            (
                explanation.describe_value(then, language, self.then_tables),
                explanation.describe_value(now, language, self.now_tables),
            )
            for then, now in zip(self.then.outcomes, self.now.outcomes, strict=True)
        ]
        return next((pair for pair in pairs if pair[0] != pair[1]), pairs[0])

    @property
    def changed(self) -> bool:
        """Return whether the verdict or a value is different now."""
        return self.then.verdict != self.now.verdict or len(set(self.values(config.main_language()))) > 1


def current_day(now: Tables) -> str:
    """Return the day on which claims are made again: that of the tables, or of the edition."""
    return now.as_of or str(config.book_settings()["edition_date"])


def judge_then_and_now(then: Tables | None = None, now: Tables | None = None) -> tuple[Pair, ...]:
    """Return every claim that has tests, judged on the tables of the reference day and on today's."""
    then, now = then or tables.load(config.reference_day()), now or tables.load()
    tested, day = now.claims[now.claims["tests"] != ""], current_day(now)
    return tuple(
        Pair(str(name), verdicts.judge_claim(claim, then), verdicts.judge_claim(claim, now, day), then, now)
        for name, claim in tested.iterrows()
    )


def show_then_and_now(changed: bool = False) -> Table:
    """Return the claims that have tests with verdict and value then and now; or only those that changed."""
    name = "then-and-now-changed" if changed else "then-and-now"
    return Table(
        name=name,
        title=_by_language(f"table-{name}"),
        note=_by_language("table-then-and-now-note", config.reference_day()),
        sources=(),
        tables=tuple(tables.load()),
        columns=tuple(_build_column(key) for key in COLUMNS),
        rows=tuple(_build_row(pair) for pair in judge_then_and_now() if pair.changed or not changed),
    )


def _by_language(message: str, day: str = "") -> Words:
    dates = {language: {"date": messages.format_date(day, language)} if day else {} for language in config.languages()}
    return {language: messages.text(message, language, **values) for language, values in dates.items()}


def _build_column(key: str) -> Column:
    kind = "verdict" if key.startswith("verdict") else "text"
    return Column(key, _by_language(f"then-{key.replace('_', '-')}"), kind)


def _build_row(pair: Pair) -> Row:
    claim = pair.now_tables.claims.loc[pair.claim]
    values = {language: pair.values(language) for language in config.languages()}
    return {
        "link": urls.row_url(f"claims/{pair.claim}"),
        "claim": {language: claim[f"claim_{language}"] for language in config.languages()},
        "value_then": {language: then for language, (then, _) in values.items()},
        "verdict_then": pair.then.verdict,
        "value_now": {language: now for language, (_, now) in values.items()},
        "verdict_now": pair.now.verdict,
    }
