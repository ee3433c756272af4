"""The colours of figures on dark pages."""

import re
from pathlib import Path

import pypdfium2
import pytest

from talaqi import paths
from talaqi.figures import bundle, rendering
from talaqi.figures.assertions import FigureError
from talaqi.figures.canvas import Canvas
from talaqi.figures.marker_styles import (
    CATEGORIES,
    CLAIM,
    CLAIM_TINT,
    DARK,
    FAINT,
    INK,
    MUTED,
    PAPER,
    RECORD,
    RECORD_TINT,
    VERDICTS,
)
from talaqi.pdf import typesetting

import contrast
import small

TOKENS = (paths.PACKAGE / "html" / "styles" / "1-tokens.css").read_text("utf-8")


def draw(color: str) -> Canvas:
    """Return a canvas on which a line has a colour."""
    with bundle.figure_style():
        canvas = Canvas("any", "en", wide=True, height=2.0)
        canvas.add_full_axes().axhline(1, color=color)
    return canvas


def render(canvas: Canvas) -> str:
    """Return a canvas as SVG."""
    with bundle.figure_style():
        return rendering.render_svg(canvas, "Title", "Description")


@pytest.mark.parametrize("light", DARK)
def test_a_colour_stands_out_in_the_dark_as_in_the_light(light: str) -> None:
    least = min(contrast.measure_contrast(light, PAPER), 3.0)
    assert contrast.measure_contrast(DARK[light], DARK[PAPER]) >= 0.98 * least


@pytest.mark.parametrize("ground", [PAPER, FAINT, CLAIM_TINT, RECORD_TINT])
@pytest.mark.parametrize("light", [INK, MUTED, CLAIM, RECORD])
def test_texts_can_be_read_on_every_dark_ground(light: str, ground: str) -> None:
    assert contrast.measure_contrast(DARK[light], DARK[ground]) >= 4.5


@pytest.mark.parametrize("light", [*CATEGORIES, *VERDICTS.values()])
def test_marks_stand_out_from_the_dark_page(light: str) -> None:
    assert contrast.measure_contrast(DARK[light], DARK[PAPER]) >= 3.0


@pytest.mark.parametrize("sight", contrast.SIGHTS)
def test_categories_and_verdicts_are_distinct_for_the_colour_blind(sight: str) -> None:
    for least, colors in ((10, CATEGORIES), (5, VERDICTS.values()), (10, (CLAIM, RECORD))):
        assert contrast.measure_difference([DARK[light] for light in colors], sight) >= least


def test_figures_have_the_colours_of_the_page() -> None:
    pairs = dict(re.findall(r"--([a-z-]+): light-dark\(([^)]*)\)", TOKENS.replace("#fff,", "#ffffff,")))
    names = {"paper": PAPER, "ink": INK, "claim": CLAIM, "record": RECORD, "tint": FAINT, **VERDICTS}
    names |= {"claim-tint": CLAIM_TINT, "record-tint": RECORD_TINT}
    for name, light in names.items():
        assert pairs[name] == f"{light}, {DARK[light]}".lower(), name


def test_a_colour_without_a_counterpart_is_refused() -> None:
    with pytest.raises(FigureError, match=r"draws #123456, which has no counterpart for dark pages: .* or name both"):
        render(draw("#123456"))


def test_a_figure_may_bring_a_colour_with_its_counterpart() -> None:
    canvas = draw("#123456")
    assert canvas.add_color("#123456", dark="#abcdef") == "#123456"
    svg = render(canvas)
    assert 'svg:root [style*="stroke: #123456"]{stroke:#abcdef!important}' in svg
    # What knows nothing of schemes draws the light colour.
    assert 'style="fill: none; stroke: #123456' in svg


def test_a_colour_has_one_counterpart() -> None:
    with pytest.raises(FigureError, match="#1a1d21 on a dark page as #ffffff and as another colour"):
        draw(INK).add_color(INK.lower(), dark="#ffffff")


def test_print_draws_the_light_colours(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(render(draw(CLAIM)), "utf-8")
    image = f'<img src="{(tmp_path / "a.svg").as_uri()}" alt="A line.">'
    printed = pypdfium2.PdfDocument(typesetting.render_pdf(small.document(image), is_right_to_left=False))
    page = printed[0].render(scale=4).to_pil().convert("RGB")
    colors = {f"#{bytes(color).hex()}" for _, color in page.getcolors(1 << 24) or []}
    assert CLAIM.lower() in colors and not {DARK[CLAIM].lower(), DARK[PAPER].lower()} & colors
