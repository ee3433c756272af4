"""The styles of a page serve every language that is written from right to left."""

import io
from pathlib import Path

import pytest

from talaqi import config
from talaqi.html import web_fonts

STYLE = "p:not(:lang(ar)) { } html[lang=ar], td[lang=ar] { }"
SHORT = "p:not(:lang(ar)){}html[lang=ar],td[lang=ar]{}"


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (("ar", "en"), SHORT),
        (("en",), SHORT),
        (
            ("fr", "fa"),
            "p:not(:is(:lang(ar), :lang(fa))){}html:is([lang=ar], [lang=fa]),td:is([lang=ar], [lang=fa]){}",
        ),
    ],
)
def test_styles_for_arabic_serve_the_other_languages_of_its_direction(
    languages: tuple[str, ...], expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "languages", lambda: languages)
    (tmp_path / "1.css").write_text(f"/* For whoever\n writes it. */\n  {STYLE}")
    assert web_fonts.read_styles([tmp_path / "1.css"]) == expected


def test_digits_of_the_sans_have_one_design_beside_letters_of_any_script() -> None:
    sans = next(face for face in web_fonts.faces("ar") if face.family == web_fonts.SANS)
    features = web_fonts.subset_font(sans, set("0123456789خلية"))["GSUB"].table.FeatureList.FeatureRecord
    names = {feature.FeatureTag for feature in features}
    assert "init" in names and "locl" not in names


def test_a_font_is_cut_to_letters_weights_and_licence_and_is_the_same_every_time() -> None:
    serif = next(face for face in web_fonts.faces("en") if face.style == "italic")
    cut = [web_fonts.subset_font(serif, set("fact 209")) for _ in range(2)]
    files = [io.BytesIO(), io.BytesIO()]
    for font, file in zip(cut, files, strict=True):
        font.save(file)
    assert files[0].getvalue() == files[1].getvalue()
    assert set(cut[0].getBestCmap()) == set(map(ord, "fact 209"))
    assert [(axis.axisTag, axis.minValue, axis.maxValue) for axis in cut[0]["fvar"].axes] == [("wght", 400, 700)]
    assert set(web_fonts.KEPT_NAME_IDS) <= {record.nameID for record in cut[0]["name"].names} and not any(
        "Source" in record.toUnicode() for record in cut[0]["name"].names if record.nameID < 13 and record.nameID
    )


def test_space_within_a_string_or_between_words_of_a_style_is_kept(tmp_path: Path) -> None:
    (tmp_path / "1.css").write_text('a > b:hover,\n p { content: "; { , } : "; margin: 0 auto calc(1px + 2px) }\n')
    kept = 'a > b:hover,p{content:"; { , } : ";margin:0 auto calc(1px + 2px)}'
    assert web_fonts.read_styles([tmp_path / "1.css"]) == kept
