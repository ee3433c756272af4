"""What the cells of a chapter call: `from talaqi.notebook import show_facts, show_figure`."""

from talaqi.chapters.fact_lists import show_facts
from talaqi.execution.live_reload import watch_edits
from talaqi.figures.registry import show_figure
from talaqi.rules.as_of_comparison import show_then_and_now
from talaqi.rules.ledger import show_claims, show_ledger, show_section
from talaqi.tables.table_display import show_rows

__all__ = ["show_claims", "show_facts", "show_figure", "show_ledger", "show_rows", "show_section", "show_then_and_now"]

watch_edits()
