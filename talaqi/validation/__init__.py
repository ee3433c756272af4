"""Check the tables before anything is drawn: all problems at once, each in a sentence that says what would be right.

Nothing is written. The layers, each applied to what the one before let through: `languages` (is the dictionary complete), `files` (can the file be read at all),
`schema` (columns, types and constraints, by frictionless), `cells` (what a cell may hold), `rules` (what rows mean
together), `verdicts` (the claims judged again).
"""

from pathlib import Path

from talaqi import paths
from talaqi.validation import cells, claims, files, row_rules, schema, translations
from talaqi.validation.problems import Problem

__all__ = ["Problem", "notes", "problems"]


def find_problems(folder: Path | None = None) -> list[Problem]:
    """Return every problem of the tables in a folder, by file and line; an empty list when there is none."""
    folder = folder or paths.data()
    loaded, found = files.load_sheets(folder)
    found += translations.find_problems()
    found += schema.find_problems(folder, loaded)
    found += cells.find_problems(loaded)
    found += row_rules.find_problems(loaded)
    if not found:
        found += claims.find_problems(folder)
    return sorted(set(found), key=lambda problem: (problem.file, problem.line or 0, problem.column))


def find_oddities(folder: Path | None = None) -> list[Problem]:
    """Return what is odd but unambiguous and was accepted: a byte-order mark, Windows line ends, semicolons."""
    return files.find_oddities(folder or paths.data())
