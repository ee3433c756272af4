"""Sentences: where they end, which guards stand in them, and which of them compare."""

import pytest

from talaqi.comparisons import sentences


def test_a_sentence_ends_behind_its_guards_and_no_full_stop_of_a_role_ends_it() -> None:
    text = "The first was {fact}`a/b.c`.{holds}`a/b.c < 3` “It fell.”{unguarded}`a quotation`\nThe rest. 1.5 of them!\n"
    found = list(sentences.split_sentences(text, line=7))
    assert [(one.line, one.words) for one in found] == [
        (7, "The first was a/b.c."),
        (7, "“It fell.”"),
        (8, "The rest."),
        (8, "1.5 of them!"),
    ]
    assert [one.holds for one in found] == [("a/b.c < 3",), (), (), ()]
    assert [one.unguarded for one in found] == [(), ("a quotation",), (), ()]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "It rose to {fact}`x`."),
        ("en", "No more than 3 were found."),
        ("en", "Two states signed."),
        ("en", "{numref}`fig-x` shows the Highest."),
        ("en", "{fact}`x` was stated, and no total since."),
        ("en", "In 2021 they did not meet."),
        ("ar", "ثم ارتفع العدد إلى {fact}`x`."),
        ("ar", "ولم يُعلن بعد {fact}`x` شيء."),
        ("ar", "وليست 12 من ذلك."),
        ("ar", "وأعلاها {fact}`x`، وهو الأكثر."),
        ("ar", "فالأولى {fact}`x`."),
        ("ar", "وثلاث دول وقعت."),
        ("ar", "ارتفعَتْ إلى 12."),
    ],
)
def test_a_sentence_that_compares_is_open_without_a_guard(language: str, sentence: str) -> None:
    (found,) = sentences.split_sentences(sentence)
    assert found.is_open(language)
    for role in ("{holds}`x > 1`", "{unguarded}`said by the source`"):
        (guarded,) = sentences.split_sentences(sentence + role)
        assert not guarded.is_open(language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "It was {fact}`x`."),
        ("en", "The highest of all, as they say."),
        ("en", "Everyone lowered the flag on 3 May."),
        ("en", "The office in Betwoode has 3 rooms."),
        ("en", "[The last](two-of-2021.md) of <bdi lang='2'>all</bdi>."),
        ("ar", "كان العدد {fact}`x`."),
        ("ar", "أعلى ما قيل."),
        ("fi", "Kaksi suurinta."),
    ],
)
def test_other_sentences_are_not(language: str, sentence: str) -> None:
    (found,) = sentences.split_sentences(sentence)
    assert not found.is_open(language)
