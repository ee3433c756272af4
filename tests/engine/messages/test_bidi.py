"""Arabic lines are inked as Pango inks them; the older way stays readable; nothing goes through the door twice.

`bidi-lines.txt` holds the lines. Before each stands what matplotlib 3.10 makes of it: the same ink ("exact"), the same
letters in the same order with plainer joints and spaces ("plain"), or a line that its way is known to spoil ("broken").
"""

import json
import os
import subprocess
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from weasyprint import HTML

from talaqi import paths
from talaqi.figures import typeface
from talaqi.messages import bidi

import inked

LINES = [line.split("\t") for line in Path(__file__).with_name("bidi-lines.txt").read_text("utf-8").splitlines()]
FONT = typeface.FOLDER / typeface.FILES[400]
OLDER = Path(os.environ.get("MATPLOTLIB_3_10", paths.root() / ".venv/matplotlib-3.10")) / "bin" / "python"
STYLE = f"""@font-face {{font-family: face; src: url({FONT.as_uri()})}} @page {{size: 2400px 190px; margin: 0}}
p {{margin: 0 20px; font: {inked.EM}px/190px face; page-break-after: always; direction: rtl; white-space: nowrap}}"""


@pytest.fixture(scope="module")
def pango() -> list[np.ndarray]:
    """Return the dots of each line as Pango inks it, by way of a PDF."""
    pages = "".join(f"<p>{escape(line)}</p>" for _, line in LINES)
    document = pypdfium2.PdfDocument(HTML(string=f"<style>{STYLE}</style>{pages}").write_pdf())
    return [inked.crop(np.asarray(page.render(scale=96 / 72, grayscale=True).to_pil()) < 128) for page in document]


@pytest.fixture(scope="module")
def older() -> dict[str, Any]:
    """Return the dots of each line as matplotlib 3.10 inks it, in an environment of its own."""
    if not OLDER.exists():
        pytest.skip(f"matplotlib 3.10 is not installed in {OLDER.parent.parent}: see .ci/run")
    asked = json.dumps({"font": str(FONT), "lines": [line for _, line in LINES]})
    environment = {**os.environ, "PYTHONPATH": str(paths.root())}
    ran = subprocess.run(
        [OLDER, Path(inked.__file__)], input=asked, env=environment, capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


def alike(one: np.ndarray, other: np.ndarray, near: int = 1) -> float:
    """Return how far two inked lines agree (F1), where a dot counts as met by one at most `near` dots away."""
    height, width = np.maximum(one.shape, other.shape)
    best = 0.0
    for top in (0, 1):
        for left in (0, 1):
            a, b = (np.pad(dots, _margins(dots, height, width, top, left, near)) for dots in (one, other))
            met, found = (b & _thick(a, near)).sum() / b.sum(), (a & _thick(b, near)).sum() / a.sum()
            best = max(best, 2 * met * found / (met + found))
    return best


def _margins(dots: np.ndarray, height: int, width: int, top: int, left: int, near: int) -> list[tuple[int, int]]:
    down, across = height - dots.shape[0], width - dots.shape[1]
    return [(near + down * top, near + down * (1 - top)), (near + across * left, near + across * (1 - left))]


def _thick(dots: np.ndarray, near: int) -> np.ndarray:
    steps = range(-near, near + 1)
    return np.any([np.roll(dots, (y, x), (0, 1)) for y in steps for x in steps], axis=0)


def test_lines_are_enough() -> None:
    assert len(LINES) >= 25


@pytest.mark.parametrize("at", range(len(LINES)), ids=[line for _, line in LINES])
def test_inked_as_by_pango(pango: list[np.ndarray], at: int) -> None:
    assert alike(pango[at], inked.draw_line(LINES[at][1], str(FONT))) >= 0.98


@pytest.mark.parametrize("line", ["-5%", "TSCTP: شراكة", "(BCIJ) المكتب المركزي"])
def test_a_line_without_its_direction_is_seen(pango: list[np.ndarray], line: str) -> None:
    at = [one for _, one in LINES].index(line)
    assert alike(pango[at], inked.draw_line(line, str(FONT), shaped=False)) < 0.9


@pytest.mark.parametrize(
    "at",
    [at for at, (kind, _) in enumerate(LINES) if kind != "broken"],
    ids=[line for kind, line in LINES if kind != "broken"],
)
def test_inked_readably_by_older_matplotlib(pango: list[np.ndarray], older: dict[str, Any], at: int) -> None:
    assert not older["native"] and older["matplotlib"].startswith("3.10.")
    kind, dots = LINES[at][0], inked.unpack_dots(older["inked"][at])
    assert alike(pango[at], dots) >= 0.98 if kind == "exact" else alike(pango[at], dots, near=3) >= 0.7


@pytest.mark.parametrize("text", ["\ufe97\ufeee", "\ufdfa", "\u2067نص\u2069", "نص\u200f", "\u061cنص"])
def test_text_that_was_here_before_is_refused(text: str) -> None:
    with pytest.raises(bidi.NotPlainText, match="U\\+"):
        bidi.text(text)


def test_going_through_twice_is_refused() -> None:
    with pytest.raises(bidi.NotPlainText):
        bidi.text(bidi.text("خلية"))


def test_each_line_is_isolated() -> None:
    assert bidi.text("سطر\n2,000") == "\u2067سطر\u2069\n\u20672,000\u2069"


def test_a_line_that_runs_to_the_right_is_left_alone() -> None:
    assert bidi.text("209 cells", "ltr") == "209 cells"
    assert bidi.text("the word خلية", "ltr") == "\u2066the word خلية\u2069"


def test_the_older_way_is_never_added_to_the_native_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bidi, "native", lambda: False)
    turned = bidi.text("خلية")
    assert not bidi.CONTROLS.search(turned) and bidi.SHAPED.search(turned)
