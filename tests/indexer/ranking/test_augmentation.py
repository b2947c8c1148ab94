"""Misspelt and Latin-letter copies of questions are the same on every machine."""

from __future__ import annotations

import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.ranking.augmentation import misspell, variant, without_diacritics
from knowledge_base.languages import CODES

QUESTION = "Где бесплатно учить латышский язык?"


def test_a_copy_depends_on_the_text_and_its_number_only():
    assert variant(QUESTION, "ru", 0) == variant(QUESTION, "ru", 0)
    assert len({variant(QUESTION, "ru", number) for number in range(20)}) > 10


def test_a_copy_is_the_same_in_another_process():
    copies = f"[variant({QUESTION!r}, 'ru', n) for n in range(5)]"
    code = f"from indexer.ranking.augmentation import variant; print(ascii({copies}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == ascii([variant(QUESTION, "ru", number) for number in range(5)])


def test_some_copies_are_in_latin_letters_and_some_are_misspelt():
    copies = [variant(QUESTION, "ru", number) for number in range(40)]
    assert any(copy.isascii() for copy in copies)
    assert any(not copy.isascii() for copy in copies)


def test_a_misspelt_text_differs_in_a_few_letters():
    found = [misspell(QUESTION, random.Random(seed)) for seed in range(50)]
    assert sum(text != QUESTION for text in found) > 40  # swapping two equal letters changes nothing
    assert all(abs(len(text) - len(QUESTION)) <= 3 for text in found)


@pytest.mark.parametrize("text", ["", "ok", "12345", "?!"])
def test_what_has_fewer_than_three_letters_stays(text: str):
    assert misspell(text, random.Random(1)) == text


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("ģimenes ārsts", "gimenes arsts"),
        ("oʻzbek ş ə ı ß", "o'zbek s e i ss"),
        ("где ещё", "где ещё"),
        ("مُعَلِّم", "مُعَلِّم"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_only_latin_letters_lose_their_marks(text: str, bare: str):
    assert without_diacritics(text) == bare


@given(st.text(), st.sampled_from(CODES), st.integers(0, 1000))
def test_any_text_can_be_altered(text: str, language: str, number: int):
    assert variant(text, language, number) == variant(text, language, number)
