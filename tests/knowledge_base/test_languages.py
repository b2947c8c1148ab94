"""Which language helps when one is missing."""

from __future__ import annotations

import pytest

from knowledge_base.languages import ARTICLE_LANGUAGES, CODES, LANGUAGES, REFERENCE_LANGUAGE, reading_order, supported


def test_the_guide_speaks_sixteen_languages():
    expected = {"lv", "en", "ru", "uk", "ar", "fa", "tr", "uz", "hi", "es", "fr", "de", "zh", "ka", "az", "tg"}
    assert set(CODES) == expected
    assert set(ARTICLE_LANGUAGES) <= set(CODES)
    assert REFERENCE_LANGUAGE in ARTICLE_LANGUAGES


@pytest.mark.parametrize("code", CODES)
def test_every_reader_finds_something_beginning_with_the_own_language(code: str):
    order = reading_order(code)
    assert order[0] == code
    assert sorted(order) == sorted(CODES)
    assert order[1] in LANGUAGES[code].fallbacks


def test_an_unknown_language_is_answered_in_english():
    assert reading_order("xx")[0] == "en"
    assert sorted(reading_order("xx")) == sorted(CODES)


def test_a_ukrainian_reads_russian_before_english_and_an_arab_does_not():
    assert reading_order("uk")[:3] == ("uk", "ru", "en")
    assert reading_order("ar")[1] == "en"


def test_only_arabic_and_persian_run_from_right_to_left():
    assert {code for code, language in LANGUAGES.items() if language.right_to_left} == {"ar", "fa"}


def test_every_language_has_a_name_of_its_own():
    assert len({language.own_name for language in LANGUAGES.values()}) == len(LANGUAGES)


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("lv", "lv"), ("EN", "en"), ("pt-BR", None), ("zh-hans", "zh"), ("uk_UA", "uk"), ("prs", "fa"),
        ("cmn-TW", "zh"), ("", None), (None, None), ("-", None), ("english", None),
    ],
)  # fmt: skip
def test_a_language_tag_of_telegram_is_read(tag: str | None, code: str | None):
    assert supported(tag) == code
