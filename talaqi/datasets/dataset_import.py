"""Importing a dataset: its years fill a table of the book, or stay private where its licence says so."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from talaqi import messages, paths, tables
from talaqi.datasets.formats import Format, find_format
from talaqi.datasets.yearly_sums import YearlySums, sum_by_year
from talaqi.errors import UserError

MOST_SHOWN = 30


class ImportRefused(UserError):
    """The import would lose years, or lacks what it needs; nothing was written."""


@dataclass(frozen=True)
class Import:
    """A table about to be written: its file, its rows, and how they differ from those of today.

    `changed` holds the row, the column, the old and the new value.
    """

    format: Format
    path: Path
    frame: pd.DataFrame
    added: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    changed: tuple[tuple[str, str, int, int], ...] = ()


def plan_import(name: str, file: Path, release: str = "", engine: str = "") -> Import:
    """Return what an import would write. Raises FormatError or ImportRefused where it cannot be."""
    find_format(name)
    if not file.is_file():
        raise ImportRefused(f"{file}: there is no such file")
    sums = sum_by_year(file, name, engine)
    format_, target = sums.format, sums.format.target
    countries = tables.load()[target.countries]
    ids = pd.Series(countries.index, index=countries[target.country_name])
    frame = sums.frame[sums.frame["country"].isin(ids.index)]
    if frame.empty:
        raise ImportRefused(
            f"{file.name}: none of its countries is in data/{target.countries}.csv by its name ({target.country_name})"
        )
    frame = frame.assign(**{target.country: frame["country"].map(ids)}).drop(columns="country")
    frame = frame.rename(columns={"year": target.year}).sort_values([target.country, target.year], ignore_index=True)
    if not format_.redistributable:
        return Import(format_, paths.private() / f"{format_.name}-yearly.csv", frame)
    return _compare(format_, _fill_table(frame, sums, release or sums.release, file))


def _fill_table(frame: pd.DataFrame, sums: YearlySums, release: str, file: Path) -> pd.DataFrame:
    """Return the rows of the table as the book has it: its countries, from its first year on."""
    target = sums.format.target
    table = tables.load()[target.table]
    if not release:
        raise ImportRefused(f"{file.name}: this dataset does not name its release; name it: --release 26.1")
    source = f"{sums.format.name}-{release.replace('.', '-')}"
    if source not in tables.load().sources.index:
        raise ImportRefused(
            f"data/sources.csv has no row {source!r}: add the release as a publication first, then import it"
        )
    frame = frame[frame[target.country].isin(table[target.country])]
    if sums.format.quiet_years:
        frame = _fill_quiet_years(frame, sums)
    frame = frame[frame[target.year] >= table[target.year].min()]
    row_ids = frame[target.country].str.lower() + "-" + frame[target.year].astype(str)
    columns = {tables.resources()[target.table].primary_key: row_ids, target.release: release, target.source: source}
    return target.complete(frame.assign(**columns))[list(table.columns)].reset_index(drop=True)


def _fill_quiet_years(frame: pd.DataFrame, sums: YearlySums) -> pd.DataFrame:
    """Return the rows with zeros in the years of the file in which a country that it knows has no events."""
    keys = [sums.format.target.country, sums.format.target.year]
    years = range(sums.frame["year"].min(), sums.frame["year"].max() + 1)
    every_year = pd.MultiIndex.from_product([sorted(frame[keys[0]].unique()), years], names=keys)
    return frame.set_index(keys).reindex(every_year, fill_value=0).reset_index()


def _compare(format_: Format, frame: pd.DataFrame) -> Import:
    """Return the import with the rows and values in which it differs from the table of today."""
    table, key = format_.target.table, tables.resources()[format_.target.table].primary_key
    today, new = tables.load()[table], frame.set_index(key, drop=False)
    numbers = [name for name in frame.columns if name in format_.sums or name not in (key, format_.target.year)]
    numbers = [name for name in numbers if pd.api.types.is_integer_dtype(today[name])]
    common = new.index.intersection(today.index)
    changed = tuple(
        (row, column, int(today.at[row, column]), int(new.at[row, column]))
        for row in common
        for column in numbers
        if today.at[row, column] != new.at[row, column]
    )
    added, lost = tuple(new.index.difference(today.index)), tuple(today.index.difference(new.index))
    return Import(format_, tables.table_path(table), frame, added, lost, changed)


def describe_import(planned: Import, language: str) -> str:
    """Return in words what an import changes, a line each."""
    file, rows = planned.path.relative_to(paths.root()).as_posix(), len(planned.frame)
    number = messages.format_number(rows, language)
    lines = [messages.text("import-reads", language, title=planned.format.title, number=number, n=rows, file=file)]
    lines += [f"  {row} {column}: {old:,} → {new:,}" for row, column, old, new in planned.changed[:MOST_SHOWN]]
    if (more := len(planned.changed) - MOST_SHOWN) > 0:
        lines.append(messages.text("import-more", language, number=messages.format_number(more, language)))
    if planned.format.redistributable:
        counts = {"added": len(planned.added), "lost": len(planned.lost), "changed": len(planned.changed)}
        phrases = {name: messages.format_number(count, language) for name, count in counts.items()}
        return "\n".join([*lines, messages.text("import-counts", language, **phrases)])
    return "\n".join([*lines, messages.text("import-private", language, cite=planned.format.citation, file=file)])


def write_import(planned: Import, force: bool = False) -> None:
    """Write the table in one step. Raises ImportRefused where it would lose years and `force` does not allow it."""
    if planned.lost and not force:
        raise ImportRefused(
            f"{planned.path.name}: the import lacks {len(planned.lost)} rows that the table has "
            f"({', '.join(planned.lost[:5])}, …), so nothing was written; import a fuller file, or add --force"
        )
    planned.path.parent.mkdir(exist_ok=True)
    next_file = planned.path.with_suffix(".next")
    planned.frame.to_csv(next_file, index=False, lineterminator="\n")
    next_file.replace(planned.path)
