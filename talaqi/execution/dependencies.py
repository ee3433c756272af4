"""The tables that a chapter's cells read, worked out without running them, so that an edit runs again only what it affects.

Cells hold one call each. What a call reads is known for those that chapters use; any other code reads all tables.
"""

import ast
from collections.abc import Iterable

from talaqi import config, facts, paths, tables
from talaqi.caches import cached
from talaqi.chapters import chapter_source
from talaqi.figures import registry
from talaqi.rules import ledger, model, parser


@cached
def tables_read_by(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the tables that cells read, in the order of the data package."""
    read = set().union(*map(_of_cell, cells))
    return tuple(name for name in tables.table_names() if name in read)


def _of_cell(cell: str) -> set[str]:
    try:
        return set().union(*map(_read, ast.parse(cell).body))
    except (SyntaxError, LookupError, ValueError, OSError):
        # A command of the notebook's, or a name that there is not: the cell itself says so when it runs.
        return set(tables.table_names())


def _read(statement: ast.stmt) -> set[str]:
    match statement:
        case ast.Import() | ast.ImportFrom():
            return set()
        case ast.Expr(ast.Call(ast.Name("show_figure"), [ast.Constant(figure)])):
            return _with_names(registry.tables_read(figure) or tables.table_names())
        case ast.Expr(ast.Call(ast.Name("show_rows"), [ast.Constant(table)])):
            return _with_names([table])
        case ast.Expr(ast.Call(ast.Name("show_section" | "show_ledger" | "show_claims" as which), list(named))):
            return _claims(which, tuple(ast.literal_eval(one) for one in named))
        case ast.Expr(ast.Call(ast.Name("show_facts"), [ast.Constant(chapter)])):
            return _with_names(_facts(chapter))
    return set(tables.table_names())


def _facts(chapter: str) -> set[str]:
    """Return the tables behind the numbers that a chapter says."""
    source = paths.chapter(chapter, config.main_language()).read_text("utf-8")
    return {table for key in chapter_source.fact_keys(source) for table in facts.tables_read(key)}


def _with_names(read: Iterable[str]) -> set[str]:
    return {*read, *tables.name_tables()}


def _claims(which: str, named: tuple[str, ...]) -> set[str]:
    """Return what a ledger reads: the claims, the sections, and the tables that the claims' tests and the numbers of their reasons name."""
    claims = tables.load().claims
    told = claims.loc[list(named)] if which == "show_claims" else claims[claims["section_id"].str.startswith(named or ("",))]
    tested = (model.tables_of_test(test) for tests in told["tests"] for test in parser.parse_rule(tests))
    said = (facts.tables_read(key) for key in ledger.keys_of_claims(told))
    return _with_names({"claims", "sections"}.union(*tested, *said))
