"""What must stay true of this book's tables, whatever is added to them."""

from talaqi import facts, tables


def test_each_leap_second_adds_one_to_the_difference() -> None:
    differences = tables.load().leap_seconds.sort_values("date")["tai_minus_utc"].tolist()
    assert differences == list(range(11, 11 + len(differences)))


def test_the_longest_wait_rests_on_two_rows() -> None:
    wait = facts.get_fact("longest-wait")
    assert (wait.value, wait.rows) == (7, ("leap_seconds/1998-12-31", "leap_seconds/2005-12-31"))
