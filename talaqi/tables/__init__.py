"""The tables of the book and their description, the data package."""

from talaqi.tables.reading import (
    ALL_ROWS,
    KNOWN_ON,
    Field,
    TableError,
    Tables,
    cut_to_day,
    data_package,
    fields,
    find_separator,
    forget,
    load,
    primary_key,
    read_all,
    read_table,
    resources,
    table_names,
    table_path,
)

__all__ = ["ALL_ROWS", "Field", "KNOWN_ON", "TableError", "Tables", "cut_to_day", "data_package", "fields", "find_separator", "forget", "load", "primary_key", "read_all", "read_table", "resources", "table_names", "table_path"]
