"""Sentences that compare: the condition under which each is true, and those that have none.

A sentence is guarded where it stands. In a chapter a role follows it: {holds}`counts/a < counts/b`, or
{unguarded}`the source's own words` for one that no table can decide. A message has the attributes `.holds` and
`.unguarded`. The texts of a row have a line in `analysis/comparisons/rows.csv`.
"""

from talaqi.comparisons.guards import Guard, evaluate_guard, figure_conditions

__all__ = ["Guard", "evaluate_guard", "figure_conditions"]
