"""Scripts inside one text."""

from __future__ import annotations

import pytest

from indexer.language.scripts import main_script, words_of_own_script, words_without_latvian_letters


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("продление uzturēšanās atļauja", "продление"),
        ("怎么联系Gribu palīdzēt，我想捐衣服", "怎么联系 我想捐衣服"),
        ("centrs-ში", "ში"),
        ("What does ВНЖ mean", "What does ВНЖ mean"),
        ("only Latin words", "only Latin words"),
        ("", ""),
    ],
)
def test_latin_names_inside_another_script_are_left_out(text: str, own: str):
    assert words_of_own_script(text) == own


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("How do I get a bibliotēkas karte", "How do I get a karte"),
        ("ģimenes ārsts Rīgā", "ģimenes ārsts Rīgā"),
        ("Kur ir Rīgas dome", "Kur ir dome"),
    ],
)
def test_words_in_latvian_letters_are_left_out_where_three_others_are(text: str, left: str):
    assert words_without_latvian_letters(text) == left


def test_another_script_is_the_main_one_from_a_third_on():
    assert main_script("PMLP продление") == "Cyrillic"
    assert main_script("112 !?") is None
