"""Facts of the operations that Morocco shared with another state: events are counted, not accounts, cells or arrests."""

import pandas as pd

from talaqi.facts import Fact, fact


@fact
def joint_operations_usa(operations: pd.DataFrame) -> Fact:
    """The operations in which, according to the publications, the United States took part."""
    return _counted(shared(operations, "USA"))


@fact
def joint_operations_spain(operations: pd.DataFrame) -> Fact:
    """The operations in which, according to the publications, Spain took part."""
    return _counted(shared(operations, "ESP"))


@fact
def joint_operations_spain_both(operations: pd.DataFrame, accounts: pd.DataFrame) -> Fact:
    """Those of the operations with Spain in which an account has arrests in both countries."""
    both = accounts[(accounts["arrests_abroad"] > 0) & (accounts["arrests"] > accounts["arrests_abroad"])]
    return _counted(shared(operations[operations.index.isin(both["operation_id"])], "ESP"))


def shared(operations: pd.DataFrame, partner: str) -> pd.DataFrame:
    """Return the operations in which a state, named by its ISO3 code, is a partner."""
    return operations[[partner in partners.split() for partners in operations["partners"]]]


def _counted(operations: pd.DataFrame) -> Fact:
    return Fact(len(operations), "operation", tuple(f"operations/{one}" for one in operations.index))
