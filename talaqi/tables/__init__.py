"""The tables of the book and their description, the data package."""

from talaqi.tables.package import (
    Field,
    PrintLayout,
    Resource,
    RowCondition,
    TableError,
    data_package,
    fields,
    main_page,
    resources,
    source_columns,
    table_names,
    table_path,
)
from talaqi.tables.reading import (
    ALL_ROWS,
    Tables,
    cut_to_day,
    find_separator,
    load,
    read_all,
    read_table,
)

__all__ = [
    "ALL_ROWS",
    "Field",
    "PrintLayout",
    "Resource",
    "RowCondition",
    "TableError",
    "Tables",
    "cut_to_day",
    "data_package",
    "fields",
    "find_separator",
    "load",
    "main_page",
    "read_all",
    "read_table",
    "resources",
    "source_columns",
    "table_names",
    "table_path",
]
