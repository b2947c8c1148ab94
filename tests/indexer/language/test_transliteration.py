"""Any script in Latin letters: as people chat, and as plain ASCII for comparing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.language.transliteration import fold, romanise
from knowledge_base.languages import CODES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Где", "gde"),
        ("ģimenes ārsts", "gimenes arsts"),
        ("çalışma İZNİ", "calisma izni"),
        ("ﬁnd", "find"),
        ("ოჯახის", "ojakhis"),
        ("", ""),
    ],
)
def test_folding_gives_lower_case_ascii(text: str, expected: str):
    assert fold(text) == expected


@given(st.text())
def test_any_text_folds_to_ascii(text: str):
    assert fold(text).isascii()


@pytest.mark.parametrize(
    ("language", "text", "forms"),
    [
        ("ru", "хлеб", {"hleb", "khleb", "xleb"}),
        ("uk", "гроші", {"hroshi", "groshi"}),
        ("ka", "ბინა", {"bina"}),
        ("tg", "ҷавоб", {"javob"}),
        ("lv", "ģimenes ārsts", {"gimenes arsts"}),
        ("tr", "çocuk", {"cocuk"}),
    ],
)
def test_each_language_is_romanised_as_its_speakers_chat(language: str, text: str, forms: set[str]):
    assert {romanise(text, language, random.Random(seed)) for seed in range(60)} == forms


def test_hindi_consonants_carry_their_vowel():
    assert romanise("नमक", "hi", random.Random(1)).replace(" ", "") == "namak"


def test_arabic_gets_the_vowels_its_script_leaves_out():
    found = {romanise("بنك", "ar", random.Random(seed)) for seed in range(30)}
    assert len(found) > 1
    assert all(form[0] == "b" and form[-1] == "k" and "n" in form for form in found)


@given(st.text(), st.sampled_from(CODES), st.integers())
def test_romanising_is_repeatable_and_gives_ascii(text: str, language: str, seed: int):
    once, again = (romanise(text, language, random.Random(seed)) for _ in range(2))
    assert once == again
    assert once.isascii()
