"""Texts that look alike share n-grams: typos, missing diacritics, Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.ranking.character_ngrams import TEXT_MAX_CHARS, character_ngrams


def shared(one: str, other: str) -> float:
    """Share of the first text's n-grams that the other has too."""
    first, second = set(character_ngrams(one)), set(character_ngrams(other))
    return len(first & second) / len(first)


@pytest.mark.parametrize(
    ("written", "meant", "other"),
    [
        ("ģimenes ārsts", "gimenes arsts", "bankas konts"),
        ("gde uchit latyshskiy", "где учить латышский", "как открыть счёт"),
        ("residense permitt", "residence permit", "unemployment benefit"),
        ("bnk", "بنك", "طبيب"),
        ("银行", "开银行账户", "家庭医生"),
    ],
)
def test_what_is_meant_shares_more_than_something_else(written: str, meant: str, other: str):
    assert shared(written, meant) > shared(written, other)


def test_case_and_punctuation_do_not_count():
    assert character_ngrams("PMLP, Rīga!") == character_ngrams("pmlp rīga")


def test_a_word_is_counted_as_often_as_it_stands():
    assert character_ngrams("vid vid") == character_ngrams("vid") * 2


def test_a_text_without_words_has_none():
    assert character_ngrams(" ?! 👋 \u200d ") == []


def test_only_the_beginning_of_a_long_text_counts():
    text = "a " * (TEXT_MAX_CHARS // 2)
    assert character_ngrams(text + "beigas") == character_ngrams(text)


@given(st.text(st.characters(), max_size=50))
def test_any_text_has_n_grams_or_none(text: str):
    assert all(character_ngrams(text))
