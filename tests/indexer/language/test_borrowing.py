"""Borrowed words say nothing of a question's language."""

from __future__ import annotations

import pytest

from indexer.language.borrowing import Borrowing

GUIDANCE = [
    ("Darba devēja uzteikums un atlaišanas pabalsts", "lv"),
    ("How to get a green card or a blue card", "en"),
    ("Как продлить вид на жительство и получить справку, паспорт", "ru"),
]


@pytest.mark.parametrize(
    ("text", "language", "own"),
    [
        ("uzteikums бе сабаб", "tg", "бе сабаб"),
        ("uzteikums atlaišanas pabalsts", "uz", ""),
        ("Uzteikums, atlaisanas pabalsts?", "ka", ""),
        ("uzteikums atlaišanas pabalsts", "lv", "uzteikums atlaišanas pabalsts"),
        ("green card", "az", ""),
        ("green card", "en", "green card"),
        ("green card mumkinmi", "uz", "green card mumkinmi"),
        ("atlaišanas bo'lsa nima qilaman", "uz", "bo'lsa nima qilaman"),
        ("справку", "tg", ""),
        ("справку аз куҷо гирам", "tg", "аз куҷо гирам"),
        ("паспорт", "uk", "паспорт"),
    ],
)
def test_what_is_left_is_the_languages_own(text: str, language: str, own: str):
    assert Borrowing(GUIDANCE).own_part(text, language) == own


def test_without_anything_known_nothing_is_borrowed():
    assert Borrowing([]).own_part("uzteikums atlaišanas", "uz") == "uzteikums atlaišanas"
