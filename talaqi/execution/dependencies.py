"""What a result was made from, as digests: it is true as long as each thing that was read has the same digest.

No list of dependencies is kept by hand: `caches.recording` notes what is read while a chapter runs, a figure is drawn
or a page is read. The kinds of reads:

- ("table", day, table), ("table", day, table, row) and ("table", day, table, column, value): see `tables.Tables`
- ("fact", day, key): a fact as computed on the tables of a day
- ("code", module): a module, all modules of the engine and the book that it imports, and the data files beside them
- ("cells", chapter) and ("facts", chapter): the code of a chapter's cells, and the keys of the facts that it states
- ("facts",): the keys of all computed facts of the book
- ("results", chapter): what a chapter's cells returned
- ("edition",): the label of the edition as pages and images name it, 2026.1 or 2026.1+
- ("messages",) and ("settings",): all messages; the settings, the data package and the locked dependencies
- ("file", path): a file of the book that a cell opened, or a folder that it listed, from its root
"""

import ast
import importlib.util
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from talaqi import config, facts, paths, tables
from talaqi.caches import Read, cached, unrecorded
from talaqi.chapters import chapter_source, fact_lists
from talaqi.editions import current_edition

Digests = dict[Read, str]


def digest_reads(reads: Iterable[Read]) -> Digests:
    """Return a digest of each thing that was read, as it is now."""
    return {read: _digest(read) for read in sorted(reads)}


def is_current(digests: Digests) -> bool:
    """Return whether everything that was read is still the same."""
    return all(_digest(read) == digest for read, digest in digests.items())


def digest_text(text: str) -> str:
    """Return sixteen hexadecimal digits that tell one text from another."""
    return sha256(text.encode()).hexdigest()[:16]


def _digest(read: Read) -> str:
    from talaqi.execution import result_cache

    match read:
        case "table", day, table, *selection:
            return tables.load(day or tables.ALL_ROWS).digest(table, *selection)
        case "fact", day, key:
            return _digest_fact(key, tables.load(day or tables.ALL_ROWS))
        case "results", chapter:
            return result_cache.digest_results(chapter)
    return _digest_files(read)


def _digest_fact(key: str, known: tables.Tables) -> str:
    try:
        with unrecorded():
            return digest_text(repr(facts.get_fact(key, known)))
    except facts.UnknownFact:
        return ""


@cached
def _digest_files(read: Read) -> str:
    match read:
        case "code", module:
            return _digest_contents(_code_files(module))
        case "cells", chapter:
            return digest_text("".join(match[0] for match in chapter_source.CELL.finditer(_chapter_text(chapter))))
        case "facts", chapter:
            return digest_text(" ".join(chapter_source.fact_keys(_chapter_text(chapter))))
        case ("facts",):
            return digest_text(" ".join(fact_lists.computed_keys()))
        case ("edition",):
            return current_edition.identity()["label"]
        case ("messages",):
            folders = (paths.ENGINE_MESSAGES, paths.book_messages())
            return _digest_contents(file for folder in folders for file in sorted(folder.rglob("*.ftl")))
        case ("settings",):
            files = _digest_contents([paths.config_file(), paths.data_package(), paths.lock_file()])
            return digest_text(f"{files} {config.as_of()}")
        case "file", name:
            place = paths.root() / name
            listed = " ".join(sorted(entry.name for entry in place.iterdir())) if place.is_dir() else ""
            return digest_text(listed) if listed else _digest_contents([place])
    raise ValueError(f"there is no kind of read {read!r}")


def _chapter_text(chapter: str) -> str:
    return paths.chapter(chapter, config.main_language()).read_text("utf-8")


def _digest_contents(files: Iterable[Path]) -> str:
    digest = sha256()
    for file in files:
        digest.update(file.name.encode() + _digest_file(file))
    return digest.hexdigest()[:16]


@cached
def _digest_file(file: Path) -> bytes:
    """Return a digest of a file, which is among those of many reads; an empty one for none."""
    return sha256(file.read_bytes()).digest() if file.is_file() else b""


@cached
def digest_package() -> str:
    """Return a digest of all files of the engine and of the book's code, its settings and the locked dependencies."""
    folders = (paths.PACKAGE, paths.analysis())
    files = (file for folder in folders for file in sorted(folder.rglob("*")) if "__pycache__" not in file.parts)
    return digest_text(_digest_contents(files) + _digest(("settings",)))[:12]


def _code_files(module: str) -> list[Path]:
    """Return the files of a module and of all that it imports, however deep, and the data files beside them."""
    modules, waiting = set(), {module}
    while waiting:
        modules |= waiting
        waiting = {name for importer in waiting for name in _imported_modules(importer)} - modules
    files = {file for name in modules if (file := _module_file(name))}
    return sorted(files.union(*(_data_files(folder) for folder in {file.parent for file in files})))


@cached
def _data_files(folder: Path) -> frozenset[Path]:
    return frozenset(file for file in folder.iterdir() if file.is_file() and file.suffix != ".py")


@cached
def _module_file(name: str) -> Path | None:
    """Return the file of a module of the engine or of the book; None for any other name."""
    root = {"talaqi": paths.PACKAGE, "analysis": paths.analysis()}.get(name.partition(".")[0])
    place = root and root.joinpath(*name.split(".")[1:])
    candidates = (place / "__init__.py", place.with_suffix(".py")) if place else ()
    return next((file for file in candidates if file.is_file()), None)


@cached
def _imported_modules(name: str) -> frozenset[str]:
    """Return the package of a module and all that it imports; names that are no modules may be among them."""
    if not (file := _module_file(name)):
        return frozenset()
    parent = name.rpartition(".")[0]
    return frozenset({parent, *_import_names(file.read_text("utf-8"), name if file.name == "__init__.py" else parent)})


def _import_names(source: str, package: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = importlib.util.resolve_name("." * node.level + (node.module or ""), package)
            yield from (base, *(f"{base}.{alias.name}" for alias in node.names))
