"""What could name a person is blacked out before a question is stored."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.masking import mask_personal_data


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("call me +371 67 209 400 please", "call me [number] please"),
        ("мой номер 8(912)345-67-89", "мой номер [number]"),
        ("personal code: 010190-12345", "personal code: [number]"),
        ("number 010190\u201112345", "number [number]"),
        ("رقمي ٠١٢٣٤٥٦٧", "رقمي [number]"),
        ("আমার নম্বর ০১৭১২৩৪৫৬৭৮", "আমার নম্বর [number]"),
        ("card 4111 1111 1111 1111", "card [number]"),
        ("LV80BANK0000435195001", "[account]"),
        ("LV80 BANK 0000 4351 9500 1", "[account]"),
        ("passport LV1234567", "passport [document]"),
        ("паспорт АН 123456", "паспорт [document]"),
        ("write to anna.b@inbox.lv", "write to [e-mail]"),
        ("напишите иван@почта.рф", "напишите [e-mail]"),
        ("see https://fb.com/anna", "see [link]"),
        ("see WWW.draugiem.lv/anna", "see [link]"),
        ("i am t.me/anna_b and instagram.com/anna", "i am [link] and [link]"),
        ("I am @anna_b", "I am [name]"),
    ],
)
def test_personal_data_is_blacked_out(text: str, masked: str):
    assert mask_personal_data(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "call 112 or 1201",
        "rent 450 eur, 2 rooms, 24/7",
        "since 2026 with visa D",
        "A2 or B1 exam",
        "how do I find a family doctor?",
        "ВНЖ на 5 лет",
        "e-pakalpojumi latvija.gov.lv",
        "and/or 1.5 hours",
        "",
    ],
)
def test_what_names_nobody_is_kept(text: str):
    assert mask_personal_data(text) == text


@given(st.text(max_size=200))
def test_no_run_of_five_digits_is_left(text: str):
    masked = mask_personal_data(text)
    run = 0
    for character in masked:
        run = run + 1 if character.isdecimal() else 0
        assert run < 5


@given(st.text(max_size=100))
def test_masking_twice_changes_nothing_more(text: str):
    masked = mask_personal_data(text)
    assert mask_personal_data(masked) == masked


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "a." * 25_000, "a@" * 25_000, "1 " * 25_000, "AB12 " * 10_000, "-._" * 15_000]
)
def test_a_very_long_message_takes_no_time(text: str):
    started = time.monotonic()
    mask_personal_data(text)
    assert time.monotonic() - started < 5
