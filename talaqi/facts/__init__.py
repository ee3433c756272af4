"""Facts: numbers bound to the rows that they come from."""

from talaqi.facts.model import Fact, UnknownFact
from talaqi.facts.registry import count_rows, days_between, fact, get_fact, registered_keys

__all__ = ["Fact", "UnknownFact", "count_rows", "days_between", "fact", "get_fact", "registered_keys"]
