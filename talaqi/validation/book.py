"""Everything that would stop a build, said at once: settings, chapters, messages, tables, figures, records, redirects.
"""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from talaqi import config, facts, messages, paths, tables, validation
from talaqi.chapters import chapter_list
from talaqi.editions import current_edition, published_editions
from talaqi.errors import UserError
from talaqi.execution import trial_run
from talaqi.facts import phrases
from talaqi.figures import registry
from talaqi.site import redirects
from talaqi.validation import guards, texts
from talaqi.validation.problems import Problem

PAGE = re.compile(r"[\w-]+")
Step = Callable[[], object]


def find_problems(with_cells: bool = True) -> list[Problem]:
    """Return every problem of the book, by file.

    What rests on a part that cannot be read is not looked at: settings come first, then tables and messages, then what
    is said with them. Cells are tried only on request: a build runs them itself.
    """
    problems = _try(config.check_settings)
    if problems:
        return problems
    structure = [problem for step in _structure() for problem in _try(step)]
    readable = _try(tables.resources)
    in_tables = readable or _try_tables()
    problems = [*structure, *in_tables]
    # A verdict that no longer stands leaves the tables as they can be read.
    if all(problem.rule == "verdict" for problem in problems):
        guarded: list[Problem] = []
        problems += _try(lambda: guarded.extend(guards.find_problems())) or guarded
        problems += [problem for step in _contents(with_cells) for problem in _try(step)]
        problems = _describe_early_day() or problems if problems and config.as_of() else problems
    return sorted(dict.fromkeys(problems), key=lambda problem: (_path(problem), problem.line or 0, problem.column))


def _describe_early_day() -> list[Problem]:
    """Return that the book cannot be read as of its day, and from which day on it can; nothing for a later day."""
    everything, day = tables.load(tables.ALL_ROWS), config.as_of() or ""
    filled = [table for table, frame in everything.items() if not frame.empty]

    def has_begun(day: str) -> bool:
        known = everything.known_on(day)
        return not any(known[table].empty for table in filled)

    if has_begun(day):
        return []
    early, late = date.fromisoformat(day), date.today()
    while (late - early).days > 1:
        middle = early + (late - early) // 2
        early, late = (early, middle) if has_begun(middle.isoformat()) else (middle, late)
    text = f"{paths.AS_OF}: as of {day} some tables had no row yet, so the book cannot be read; it can from {late} on"
    return [Problem(paths.AS_OF, "", text=text)]


def _structure() -> tuple[Step, ...]:
    """Return what looks at files without the tables."""
    return (
        lambda: messages.check_messages(config.languages()),
        chapter_list.check_chapters,
        registry.figure_sources,
        current_edition.read_records,
        redirects.read_redirects,
        lambda: _raise(texts.find_problems()),
    )


def _contents(with_cells: bool) -> tuple[Step, ...]:
    """Return what looks at what the files say together."""
    cells = (lambda: trial_run.try_cells(chapter_list.chapter_names()),) if with_cells else ()
    return (
        chapter_list.check_fact_keys,
        lambda: _raise(_find_misnamed_pages()),
        lambda: _raise(_find_unsayable_facts()),
        lambda: _raise(published_editions.find_problems()),
        lambda: _raise(redirects.find_dead_addresses()),
        *cells,
    )


def _find_misnamed_pages() -> list[str]:
    """Return a sentence for each page of the dictionary that is no name of a chapter: links could leave the site."""
    pages = {table: resource.page for table, resource in tables.resources().items() if resource.page}
    return [
        f"{paths.data_package()}: the page of {table} is {page!r}, no name of a chapter; write one such as data"
        for table, page in {"the tables": tables.main_page(), **pages}.items()
        if not PAGE.fullmatch(page)
    ]


def _find_unsayable_facts() -> list[str]:
    """Return a sentence for each fact of the book's code that cannot be computed, or said where findings list it."""
    sentences = []
    for key in facts.registered_keys():
        try:
            fact = facts.get_fact(key)
            known = tables.load(fact.as_of)
            for language in config.languages():
                phrases.phrase_standalone(fact, language, known)
                phrases.label_fact(fact, language, known)
                phrases.describe_derivation(fact, language)
        except UserError as problem:
            sentences.append(f"analysis/facts: {problem}")
    return sentences


def _raise(sentences: list[str]) -> None:
    if sentences:
        raise UserError("\n".join(sentences))


def _try_tables() -> list[Problem]:
    found: list[Problem] = []
    return _try(lambda: found.extend(validation.find_problems())) or found


def _try(step: Step) -> list[Problem]:
    """Return what a step says is wrong, a problem a line."""
    try:
        step()
    except UserError as error:
        return [Problem(_file(line), "", text=line) for line in _join_indented(str(error))]
    return []


def _join_indented(text: str) -> list[str]:
    """Return the sentences of an error; lines that are indented or blank belong to the sentence above them."""
    sentences: list[str] = []
    for line in text.replace(f"{paths.root()}/", "").splitlines():
        if sentences and (not line.strip() or line[0].isspace()):
            sentences[-1] += f"\n{line}"
        else:
            sentences.append(line)
    return sentences


def _file(sentence: str) -> str:
    """Return the file that a sentence begins with."""
    return sentence.partition(":")[0].partition(",")[0]


def _path(problem: Problem) -> str:
    return problem.file if problem.text or "/" in problem.file else str(Path("data", problem.file))
