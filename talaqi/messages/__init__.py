"""Messages (Fluent) of the engine and of the book, and the phrases that are made with them."""

from talaqi.messages.bundles import (
    Entry,
    MessageError,
    attribute,
    book_entries,
    check_messages,
    find_entry,
    has_message,
    list_entries,
    load_bundle,
    message_files,
    missing_messages,
    parse_resource,
    text,
)
from talaqi.messages.phrases import (
    capitalize,
    count_noun,
    format_date,
    format_number,
    format_period,
    inner_quotes,
    join_list,
    list_languages,
    month_name,
    plural_forms,
    qualify_number,
    spell_number,
)

__all__ = [
    "Entry", "MessageError", "attribute", "book_entries", "capitalize", "check_messages", "count_noun", "find_entry",
    "format_date", "format_number", "format_period", "has_message", "inner_quotes", "join_list", "list_entries",
    "list_languages", "load_bundle", "message_files", "missing_messages", "month_name", "parse_resource",
    "plural_forms", "qualify_number", "spell_number", "text",
]
