"""The templates of print: those of the page, each replaced by its namesake in `jinja/print` where there is one."""

import re
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from talaqi import config, messages, paths, tables, urls
from talaqi.caches import cached
from talaqi.html import table_layout, templates
from talaqi.pdf import (
    page_numbers,
    print_blocks,
    print_links,
    printed_comparisons,
    printed_publications,
    printed_rows,
    source_notes,
    title_widows,
)

if TYPE_CHECKING:
    from talaqi.pdf.volumes import Volume

ISOLATED = re.compile(r"<bdi(?P<attributes>[^>]*)>(?P<text>[^<]*)</bdi>")
# Ends a table cell that runs from right to left: without it, readers of the PDF join its last word to the next cell.
SPACE = "\N{NO-BREAK SPACE}"
Columns = list[dict[str, Any]]


@cached
def environment(language: str) -> Environment:
    """Return the print templates with the messages, names and addresses of a language."""
    screen = templates.environment(language)
    jinja = screen.overlay(loader=FileSystemLoader([paths.TEMPLATES / "print", *templates.FOLDERS]))
    jinja.filters = {**screen.filters, "linked": link_text, "without_widow": title_widows.join_last_words}
    jinja.globals = {
        **screen.globals,
        "attributes_of": print_blocks.attributes_of,
        "around_page": page_numbers.around_page(language),
        "cell_end": cell_end(language),
        "condition_groups": partial(printed_comparisons.group_conditions, language=language),
        "continued": lambda table, language: messages.text("print-continued", language, table=table),
        "describe_fact": templates.describe_fact,
        "entry_anchor": urls.list_entry_anchor,
        "fill": lambda template, language, **values: Markup(fill(template, language, **values)),
        "fill_pair": fill_pair,
        "has_evidence_pdf": urls.has_evidence_pdf,
        "has_message": lambda message: messages.has_message(message, language),
        "most_sources": source_notes.MOST_SOURCES,
        "print_layout": lambda table: tables.resources()[table].print,
        "printed_entries": partial(printed_rows.list_entries, language=language),
        "printed_heads": partial(printed_rows.list_heads, language=language),
        "publication_entries": partial(printed_publications.list_entries, language=language),
        "render_rows": render_rows,
        "refer": lambda source: refer(urls.row_url(f"sources/{source}"), language),
        "row_count": lambda table: len(tables.load()[table]),
        "use_anchor": use_anchor,
        "volume_title": volume_title,
    }
    return jinja


def fill(template: str, language: str, **values: Any) -> str:
    """Return a print template filled in, in one language."""
    return templates.BLOCK_END.sub("\\1\n", environment(language).get_template(template).render(**values))


def fill_pair(template: str, languages: Sequence[str], **values: Any) -> Markup:
    """Return the captions or notes of a display in one language, or in two side by side."""
    return print_blocks.pair([fill(template, language, **values) for language in languages], languages, "captions")


def render_rows(display: dict[str, Any], languages: Sequence[str]) -> list[list[tuple[str, Markup]]]:
    """Return the head and the rows of a table as cells, each with the kind of its column."""
    groups = [
        _stack_verdicts(table_layout.ordered(display["columns"], display["rows"], language)) for language in languages
    ]

    def render_row(row: dict[str, Any] | None) -> list[tuple[str, Markup]]:
        sides = [
            [_render_cell(row, columns, language, place == 0) for place, columns in enumerate(group)]
            for group, language in zip(groups, languages, strict=True)
        ]
        kinds = [columns[0]["kind"] + (" found" if row and len(columns) > 1 else "") for columns in groups[0]]
        contents = (print_blocks.unite(cells, languages) for cells in zip(*sides, strict=True))
        return list(zip(kinds, contents, strict=True))

    return [render_row(row) for row in (None, *display["rows"])]


def _stack_verdicts(columns: Columns) -> list[Columns]:
    """Return the columns of each cell: of several verdicts each stands under what was found, or both had no room."""
    groups: list[Columns] = []
    for column in columns:
        if column["kind"] == "verdict" and sum(other["kind"] == "verdict" for other in columns) > 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    return groups


def _render_cell(row: dict[str, Any] | None, columns: Columns, language: str, is_first: bool) -> str:
    """Return a cell of a row, or of the head, as the kind of its column asks."""
    if row is None:
        return " · ".join(escape(column["title"][language]) for column in columns) + cell_end(language)
    render: Any = environment(language).get_template("cell.html").module
    content, *verdicts = (Markup(render.cell(row.get(column["key"], ""), column["kind"])) for column in columns)
    content, key = link_text(content, row.get("link", "") if is_first else ""), columns[0]["key"]
    if key in config.languages() and key != language:
        content = Markup('<bdi lang="{}">{}</bdi>').format(key, content)
    if verdicts:
        return f'<div>{content}</div><div class="verdict">{"".join(verdicts)}{cell_end(language)}</div>'
    return content + cell_end(language)


def link_text(content: Markup, address: str, **attributes: str) -> Markup:
    """Return a link that holds text alone; an element inside would become a second link over the first in the PDF.

    Content that is isolated as a whole is isolated outside the link.
    """
    if not address:
        return content
    isolated = ISOLATED.fullmatch(content)
    named = Markup("").join(Markup(' {}="{}"').format(name, value) for name, value in attributes.items())
    link = Markup('<a href="{}"{}>{}</a>').format(address, named, Markup(print_blocks.TAG.sub("", content)))
    return Markup("<bdi{}>{}</bdi>").format(Markup(isolated["attributes"]), link) if isolated else link


def refer(address: str, language: str) -> Markup:
    """Return the place of the number of a reference behind the name of its publisher; the list of a language has it."""
    return Markup(f'{SPACE}<a class="{print_links.REFERENCE}" hreflang="{{}}" href="{{}}"></a>').format(
        language, address
    )


def number_list(tag: str, number: int) -> str:
    """Return the opening of a list whose first item has a number; WeasyPrint does not know the attribute `start`."""
    return tag.replace("<ol", f'<ol start="{number}" style="counter-reset: list-item {number - 1}"', 1)


def volume_title(volume: "Volume", language: str) -> str:
    """Return the title of a volume: that of the book, and behind it the name of the evidence."""
    title = config.title(language)
    return messages.text("print-title-of-evidence", language, title=title) if volume.part == "evidence" else title


def cell_end(language: str) -> str:
    """Return what ends the text of a table cell."""
    return SPACE if config.direction(language) == "rtl" else ""


def use_anchor(entry: str) -> str:
    """Return the anchor of the first use of a number in a chapter, from that of its entry in the list."""
    return entry.replace("number-", "use-", 1)
