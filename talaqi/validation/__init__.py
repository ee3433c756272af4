"""Check the tables before anything is drawn: all problems at once, each in a sentence that says what would be right.

Nothing is written. The modules check: `translations`, whether the dictionary has every text in every language; `files`,
whether a file can be read; `schema`, columns, types and constraints; `cells`, what a cell may hold; `rows`, what the
cells of a row mean together; and, where all that is in order, `claims`, the claims judged again.
"""

from pathlib import Path

from talaqi import paths
from talaqi.validation import cells, claims, files, rows, schema, translations
from talaqi.validation.problems import Problem

__all__ = ["Problem", "find_oddities", "find_problems"]


def find_problems(folder: Path | None = None) -> list[Problem]:
    """Return every problem of the tables in a folder, by file and line."""
    folder = folder or paths.data()
    sheets, problems = files.load_sheets(folder)
    problems += translations.find_problems()
    for module in (schema, cells, rows):
        problems += module.find_problems(sheets)
    if not problems:
        problems += claims.find_problems(folder)
    return sorted(set(problems), key=lambda problem: (problem.file, problem.line or 0, problem.column))


def find_oddities(folder: Path | None = None) -> list[Problem]:
    """Return what was read although it is odd: a byte-order mark, Windows line ends, semicolons."""
    return files.find_oddities(folder or paths.data())
