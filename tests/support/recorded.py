"""What was recorded of the book's own results in `recorded.json`, and whether it still comes out.

A part of the record holds a digest of each of its results, or a short one itself, and a digest of the files that they
are made of. While those files are
the same, the results must be: a change of code alone that moves one is seen here. Where the files changed, nothing is
compared, unless COMPARE=1 asks for it. After a change that is meant, look at what moved and record it anew, as the
failure says.
"""

import json
import os
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from talaqi import config, messages, paths

FILE = Path(__file__).parents[1] / "book" / "recorded.json"
ANEW = "RECORD=1 .venv/bin/python -m pytest -n 0 tests -k as_recorded"
DATA = (*sorted(paths.data().glob("*.csv")), paths.data_package())
WORDS = [file for language in config.languages() for file in messages.message_files(language)]
DECIMAL = re.compile(r"-?\d+\.\d+")


class Line(str):
    """A result that is short enough to be recorded as it is: a diff of the record then shows what moved."""


def digest(content: object) -> str:
    """Return ten hexadecimal digits that tell one result from another."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)
    return sha256(text.encode()).hexdigest()[:10]


def made_of(files: Iterable[Path]) -> str:
    """Return what tells whether files are those of the record."""
    return digest([digest(file.read_text("utf-8")) for file in files])


def rounded(svg: str) -> str:
    """Return a drawing with its places to a tenth of a point, so that another machine's last decimal is no other
    drawing.
    """
    return DECIMAL.sub(lambda number: f"{round(float(number[0]), 1) + 0.0:g}", svg)


def compare(part: str, results: dict[str, Any], files: Iterable[Path]) -> None:
    """Fail where a result is not the one recorded, showing what it is now; skip where the files it is made of are
    others.
    """
    of, now = (
        made_of(files),
        {name: result if isinstance(result, Line) else digest(result) for name, result in results.items()},
    )
    if os.environ.get("RECORD"):
        _write(part, {"made of": of, "results": now})
    was = _read().get(part, {"made of": "", "results": {}})
    if was["made of"] != of and not os.environ.get("COMPARE"):
        pytest.skip(f"{part}: the files behind it changed since it was recorded. Record it anew: {ANEW}")
    moved = [name for name in {**was["results"], **now} if was["results"].get(name) != now.get(name)]
    first = str(results.get(moved[0], "gone"))[:2000] if moved else ""
    assert not moved, (
        f"{part}: {', '.join(moved)} moved, though nothing behind them did. If that is meant, record it anew: "
        f"{ANEW}\n{moved[0]} is now: {first}"
    )


def _read() -> dict[str, Any]:
    return json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}


def _write(part: str, results: dict[str, Any]) -> None:
    FILE.write_text(
        json.dumps({**_read(), part: results}, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8"
    )
