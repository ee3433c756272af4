"""Take conditions from a copy of the book, so that its rows can be edited as a test needs."""

import re
from pathlib import Path


def lift_lists(book: Path, messages: str = "*.ftl") -> None:
    """Take the conditions from files of messages and from the texts of rows, and the words that were read."""
    for file in (book / "analysis/messages").glob(f"*/{messages}"):
        file.write_text(re.sub(r"\n    \.holds = [^\n]*", "", file.read_text("utf-8")), "utf-8")
    for name in ("rows.csv", "reviewed.csv"):
        (book / "analysis/comparisons" / name).unlink(missing_ok=True)
