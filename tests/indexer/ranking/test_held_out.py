"""One question in ten is kept from the encoder, the same one everywhere."""

from __future__ import annotations

from indexer.ranking.held_out import is_held_out
from knowledge_base.question_files import Question


def question(text: str, language: str = "en") -> Question:
    return Question(("bank-account",), text, language)


def test_about_one_in_ten_is_held_out():
    share = sum(is_held_out(question(f"question {number}")) for number in range(2000)) / 2000
    assert 0.08 < share < 0.13


def test_the_text_alone_decides():
    for number in range(100):
        text = f"question {number}"
        assert is_held_out(question(text)) == is_held_out(Question((), text, "lv", "typo"))
