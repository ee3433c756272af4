"""Check the tables before anything is drawn: all problems at once, each in a sentence that says what would be right.

Nothing is written. The layers, each applied to what the one before let through: `languages` (is the dictionary complete), `files` (can the file be read at all),
`schema` (columns, types and constraints, by frictionless), `cells` (what a cell may hold), `rules` (what rows mean
together), `verdicts` (the claims judged again).
"""

from pathlib import Path

from talaqi import paths
from talaqi.check import cells, files, languages, rules, schema, verdicts
from talaqi.check.problems import Problem

__all__ = ["Problem", "notes", "problems"]


def problems(folder: Path = paths.DATA) -> list[Problem]:
    """Return every problem of the tables in a folder, by file and line; an empty list when there is none."""
    loaded, found = files.load(folder)
    found += languages.problems()
    found += schema.problems(folder, loaded)
    found += cells.problems(loaded)
    found += rules.problems(loaded)
    if not found:
        found += verdicts.problems(folder)
    return sorted(set(found), key=lambda problem: (problem.file, problem.line or 0, problem.column))


def notes(folder: Path = paths.DATA) -> list[Problem]:
    """Return what is odd but unambiguous and was accepted: a byte-order mark, Windows line ends, semicolons."""
    return files.notes(folder)
