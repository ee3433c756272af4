"""The tables that a chapter's cells read, worked out without running them, so that an edit runs again only what it affects.

Cells hold one call each. What a call reads is known for those that chapters use; any other code reads all tables.
"""

import ast
from collections.abc import Iterable
from functools import cache

from talaqi import facts, figures, names, paths, prose, settings, tables
from talaqi.claims import language, reasons, rules


@cache
def read_by(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the tables that cells read, in the order of the data package."""
    read = set().union(*map(_of_cell, cells))
    return tuple(name for name in tables.names() if name in read)


def _of_cell(cell: str) -> set[str]:
    try:
        return set().union(*map(_read, ast.parse(cell).body))
    except (SyntaxError, LookupError, ValueError, OSError):
        # A command of the notebook's, or a name that there is not: the cell itself says so when it runs.
        return set(tables.names())


def _read(statement: ast.stmt) -> set[str]:
    match statement:
        case ast.Import() | ast.ImportFrom():
            return set()
        case ast.Expr(ast.Call(ast.Attribute(ast.Name("figures"), figure), [])):
            return _with_names(figures.reads().get(figure) or tables.names())
        case ast.Expr(ast.Call(ast.Attribute(ast.Name("rows"), "show"), [ast.Constant(table)])):
            return _with_names([table])
        case ast.Expr(ast.Call(ast.Attribute(ast.Name("claims"), "section" | "ledger" | "claims" as which), list(named))):
            return _claims(which, tuple(ast.literal_eval(one) for one in named))
        case ast.Expr(ast.Call(ast.Attribute(ast.Name("numbers"), "of"), [ast.Constant(chapter)])):
            return _with_names(_facts(chapter))
    return set(tables.names())


def _facts(chapter: str) -> set[str]:
    """Return the tables behind the numbers that a chapter says."""
    source = paths.chapter(chapter, settings.MAIN).read_text("utf-8")
    return {table for key in prose.fact_keys(source) for table in facts.reads(key)}


def _with_names(read: Iterable[str]) -> set[str]:
    return {*read, *names.EVERYWHERE}


def _claims(which: str, named: tuple[str, ...]) -> set[str]:
    """Return what a ledger reads: the claims, the article's parts, and the tables that the claims' tests and the numbers of their reasons name."""
    claims = tables.load().claims
    told = claims.loc[list(named)] if which == "claims" else claims[claims["section_id"].str.startswith(named or ("",))]
    tested = (rules.tables(test) for tests in told["tests"] for test in language.tests(tests))
    said = (facts.reads(key) for key in reasons.all_keys(told))
    return _with_names({"claims", "sections"}.union(*tested, *said))
