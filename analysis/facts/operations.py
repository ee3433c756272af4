"""Facts of the operations that Morocco shared with another state: counts of events, not of accounts or arrests."""

import pandas as pd

from talaqi.facts import Fact, count_rows, fact

# The arrest that the article reports.
ARREST = "e2021-sala"


@fact
def joint_operations_usa(operations: pd.DataFrame) -> Fact:
    """The operations in which, according to the publications, the United States took part."""
    return count_rows("operations", select_with_partner(operations, "USA").index, "operation")


@fact
def joint_operations_usa_before(operations: pd.DataFrame) -> Fact:
    """The operations found that were shared with the United States before the arrest that the article reports."""
    earlier = operations[operations["date"] < operations.at[ARREST, "date"]]
    return count_rows("operations", select_with_partner(earlier, "USA").index, "operation")


@fact
def joint_operations_spain(operations: pd.DataFrame) -> Fact:
    """The operations in which, according to the publications, Spain took part."""
    return count_rows("operations", select_with_partner(operations, "ESP").index, "operation")


@fact
def joint_operations_spain_joint(operations: pd.DataFrame) -> Fact:
    """The operations with Spain whose kind is that of a joint operation."""
    shared = select_with_partner(operations, "ESP")
    return count_rows("operations", shared.index[shared["kind"] == "joint-operation"], "operation")


@fact
def joint_operations_spain_both(operations: pd.DataFrame, accounts: pd.DataFrame) -> Fact:
    """The operations with Spain in which an account has arrests in both countries."""
    in_both = accounts[(accounts["arrests_abroad"] > 0) & (accounts["arrests"] > accounts["arrests_abroad"])]
    shared = select_with_partner(operations, "ESP").index.intersection(in_both["operation_id"], sort=False)
    return count_rows("operations", shared, "operation")


def select_with_partner(operations: pd.DataFrame, partner: str) -> pd.DataFrame:
    """Return the operations in which a state, named by its ISO3 code, is a partner."""
    return operations[[partner in partners.split() for partners in operations["partners"]]]
