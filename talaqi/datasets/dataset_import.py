"""Bring a user's dataset in: its years become the table of organised violence, or stay private where its licence says so."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from talaqi import messages, paths, tables
from talaqi.datasets.files import first_row, unpacked
from talaqi.datasets.formats import FORMATS, Format
from talaqi.datasets.yearly_sums import sum_by_year
from talaqi.errors import UserError

TABLE = "sahel"
MOST_SHOWN = 30


class ImportRefused(UserError):
    """An import that would lose years, or that lacks what it needs; nothing was written."""


@dataclass(frozen=True)
class Import:
    """A table about to be written: where, what it will hold and how that differs from what is there."""

    known: Format
    path: Path
    frame: pd.DataFrame
    added: tuple[str, ...]
    lost: tuple[str, ...]
    changed: tuple[tuple[str, str, int, int], ...]


def plan_import(kind: str, file: Path, release: str = "", engine: str = "") -> Import:
    """Return what an import would write; raise FormatError or ImportRefused where it cannot be."""
    if not file.is_file():
        raise ImportRefused(f"{file}: there is no such file")
    known = FORMATS[kind]
    summed = _named(sum_by_year(file, kind, engine))
    if summed.empty:
        raise ImportRefused(f"{file.name}: none of its countries is in data/countries.csv by its English name")
    if not known.open_:
        return Import(known, paths.private() / f"{kind}-yearly.csv", summed, (), (), ())
    return _compared(known, _rows(summed, known, release or _release(file, known)))


def _named(summed: pd.DataFrame) -> pd.DataFrame:
    """Return the years of the countries that the book knows, with their codes."""
    countries = tables.load().countries
    codes = dict(zip(countries["name_en"], countries["iso3"], strict=True))
    found = summed[summed["country"].isin(codes)]
    named = found.assign(iso3=found["country"].map(codes))
    return named.drop(columns="country").sort_values(["iso3", "year"], ignore_index=True)


def _release(file: Path, known: Format) -> str:
    if not known.version:
        raise ImportRefused(f"{file.name}: this dataset does not name its release; name it: --release 26.1")
    with unpacked(file) as table:
        return str(first_row(table)[known.version])


def _rows(summed: pd.DataFrame, known: Format, release: str) -> pd.DataFrame:
    """Return the table as the book has it: its countries, from its first year on."""
    now = tables.load()[TABLE]
    source = f"{known.kind}-{release.replace('.', '-')}"
    if source not in tables.load().sources.index:
        raise ImportRefused(f"data/sources.csv has no row {source!r}: add the release as a publication first, then import it")
    kept = summed[summed["iso3"].isin(now["iso3"]) & (summed["year"] >= now["year"].min())].copy()
    if "one_sided_by_groups" not in kept:
        kept["one_sided_by_groups"] = kept["one_sided"] - kept["one_sided_by_governments"]
    kept["sahel_id"] = kept["iso3"].str.lower() + "-" + kept["year"].astype(str)
    return kept.assign(version=release, source_id=source)[list(now.columns)].reset_index(drop=True)


def _compared(known: Format, frame: pd.DataFrame) -> Import:
    now, new = tables.load()[TABLE], frame.set_index("sahel_id", drop=False)
    numbers = [name for name, field in tables.fields(TABLE).items() if field["type"] == "integer" and name != "year"]
    both = [row for row in new.index if row in now.index]
    changed = tuple(
        (row, column, int(now.at[row, column]), int(new.at[row, column])) for row in both for column in numbers if now.at[row, column] != new.at[row, column]
    )
    added, lost = (tuple(one.index.difference(other.index)) for one, other in ((new, now), (now, new)))
    return Import(known, tables.table_path(TABLE), frame, added, lost, changed)


def describe_import(wanted: Import, language: str) -> str:
    """Return in words what an import changes."""
    file = wanted.path.relative_to(paths.root()).as_posix()
    lines = [messages.text("import-reads", language, title=wanted.known.title, number=messages.format_number(len(wanted.frame), language), n=len(wanted.frame), file=file)]
    lines += [f"  {row} {column}: {old:,} → {new:,}" for row, column, old, new in wanted.changed[:MOST_SHOWN]]
    if len(wanted.changed) > MOST_SHOWN:
        lines.append(messages.text("import-more", language, number=messages.format_number(len(wanted.changed) - MOST_SHOWN, language)))
    counts = {"added": len(wanted.added), "lost": len(wanted.lost), "changed": len(wanted.changed)}
    if wanted.known.open_:
        lines.append(messages.text("import-counts", language, **{name: messages.format_number(count, language) for name, count in counts.items()}))
    else:
        lines.append(messages.text("import-private", language, cite=wanted.known.cite, file=file))
    return "\n".join(lines)


def write_import(wanted: Import, force: bool = False) -> None:
    """Write the table in one step; raise ImportRefused where it would lose years and `force` does not allow it."""
    if wanted.lost and not force:
        raise ImportRefused(
            f"{wanted.path.name}: the import lacks {len(wanted.lost)} rows that the table has ({', '.join(wanted.lost[:5])}, …), so nothing was written; "
            "import a fuller file, or add --force"
        )
    wanted.path.parent.mkdir(exist_ok=True)
    made = wanted.path.with_suffix(".next")
    wanted.frame.to_csv(made, index=False, lineterminator="\n")
    made.replace(wanted.path)
