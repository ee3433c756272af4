"""Messages (Fluent) of the engine and of the book, and the phrases that are made with them."""

from talaqi.messages.phrases import (
    MessageError,
    capitalize,
    check_messages,
    count_noun,
    format_date,
    format_number,
    format_period,
    has_message,
    inner_quotes,
    join_list,
    list_languages,
    load_bundle,
    message_files,
    message_names,
    month_name,
    plural_forms,
    qualify_number,
    text,
)

__all__ = ["MessageError", "capitalize", "check_messages", "count_noun", "format_date", "format_number", "format_period", "has_message", "inner_quotes", "join_list", "list_languages", "load_bundle", "message_files", "message_names", "month_name", "plural_forms", "qualify_number", "text"]
