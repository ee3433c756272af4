"""The styles of a page serve every language that is written from right to left."""

from pathlib import Path

import pytest

from talaqi import config
from talaqi.html import web_fonts

STYLE = "p:not(:lang(ar)) { } html[lang=ar], td[lang=ar] { }"


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (("ar", "en"), STYLE),
        (("en",), STYLE),
        (
            ("fr", "fa"),
            "p:not(:is(:lang(ar), :lang(fa))) { } html:is([lang=ar], [lang=fa]), td:is([lang=ar], [lang=fa]) { }",
        ),
    ],
)
def test_styles_for_arabic_serve_the_other_languages_of_its_direction(
    languages: tuple[str, ...], expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "languages", lambda: languages)
    (tmp_path / "1.css").write_text(STYLE)
    assert web_fonts.read_styles([tmp_path / "1.css"]) == expected


def test_digits_of_the_sans_have_one_design_beside_letters_of_any_script() -> None:
    sans = next(face for face in web_fonts.faces("ar") if face.family == web_fonts.SANS)
    features = web_fonts.subset_font(sans, set("0123456789خلية"))["GSUB"].table.FeatureList.FeatureRecord
    names = {feature.FeatureTag for feature in features}
    assert "init" in names and "locl" not in names
