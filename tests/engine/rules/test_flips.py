"""An edit of one row, listed in `flips.csv`, gives a claim of the book another verdict, and the check stops at it."""

import csv
import shutil
from pathlib import Path

import falsify
import pytest

from talaqi import paths, tables, validation
from talaqi.rules import verdicts

with (Path(__file__).parent / "flips.csv").open(encoding="utf-8", newline="") as listed:
    FLIPS = list(csv.DictReader(listed))


@pytest.mark.parametrize("flip", FLIPS, ids=lambda flip: f"{flip['claim']}-{flip['verdict']}")
def test_an_edited_row_gives_another_verdict(flip: dict[str, str]) -> None:
    known = tables.read_all()
    claim = known.claims.loc[flip["claim"]]
    assert verdicts.judge_claim(claim, known).verdict == claim["verdict"] != flip["verdict"]
    judged = verdicts.judge_claim(claim, falsify.edited(known, flip["row"], flip["column"], flip["value"]))
    assert judged.verdict == flip["verdict"]
    assert judged.disputed


def test_every_form_of_test_flips() -> None:
    rules = tables.load().claims.loc[[flip["claim"] for flip in FLIPS], "tests"]
    for form in (
        "some ",
        "no ",
        "every ",
        "in each year ",
        "highest of ",
        "latest of ",
        "threshold(",
        " has ",
        "undecided",
        ".date > milestones/",
    ):
        assert rules.str.contains(form, regex=False).any(), form


def test_the_check_stops_with_claim_verdicts_and_rows(tmp_path: Path) -> None:
    folder = shutil.copytree(paths.data(), tmp_path / "data")
    file = folder / "milestones.csv"
    file.write_text(
        file.read_text("utf-8").replace(
            "2021-12-17-sale-announcement,2021-12-17", "2021-12-17-sale-announcement,2021-12-14"
        ),
        "utf-8",
    )
    [problem] = validation.find_problems(folder)
    assert (problem.file, problem.rule, problem.column) == ("claims.csv", "verdict", "verdict")
    for said in ("intro-7-arrest-date", "partly", "supported", "milestones/2021-12-17-sale-announcement"):
        assert said in problem.sentence("en") and said in problem.sentence("ar")
