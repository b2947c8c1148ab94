"""An article as a newcomer reads it: numbers, dates, contacts and sources in the own language."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge_base.article import Article
from knowledge_base.contact import Contact
from knowledge_base.languages import CODES
from knowledge_base.library import Library
from knowledge_base.rendering import (
    answer_card,
    card,
    contact_blocks,
    contact_text,
    format_day,
    format_page_date,
    format_value,
    plain_passages,
    resolve,
)
from knowledge_base.rich_text import markdown_blocks, plain_text, telegram_html
from knowledge_base.topic import Value
from knowledge_base.ui_text import UiText
from tests.fakes import small_topic

NBSP = "\u00a0"


def article_of(library: Library, slug: str = "family-doctor", language: str = "en") -> Article:
    article = library.article(slug, language)
    assert article is not None
    return article


def shown(library: Library, texts: UiText, slug: str, language: str, interface: str | None = None) -> str:
    article = article_of(library, slug, language)
    return plain_text(card(article, library.topic(slug), texts, library.title, interface).blocks)


@pytest.mark.parametrize(
    ("value", "unit", "language", "expected"),
    [
        (160, "EUR", "en", "€160"),
        (160, "EUR", "lv", f"160{NBSP}€"),
        (1050, "EUR", "de", f"1.050{NBSP}€"),
        (2.5, "EUR", "en", "€2.50"),
        (2.5, "EUR", "ru", f"2,50{NBSP}€"),
        (4.0, "EUR", "en", "€4"),
        (0.1725, "EUR", "en", "€0.1725"),
        ("2–3", "EUR", "uk", f"2–3{NBSP}€"),
        (10, "", "ar", "10"),
        (1000, "", "fa", "1,000"),
        (12345.5, "", "hi", "12,345.5"),
        (0.96, "", "lv", "0,96"),
        ("8:00–16:30", "", "tr", "8:00–16:30"),
        (dt.date(2026, 3, 1), "", "en", "1 March 2026"),
    ],
)
def test_a_value_is_written_as_its_reader_writes_it(
    value: int | float | str | dt.date, unit: str, language: str, expected: str
):
    assert format_value(Value("v", value, unit, "undated", "S1"), language) == expected


@given(
    st.one_of(st.integers(0, 10**9), st.floats(0, 10**6, allow_nan=False).map(lambda n: round(n, 2))),
    st.sampled_from(CODES),
)
def test_an_amount_has_the_same_digits_in_every_language(amount: int | float, language: str):
    written = format_value(Value("v", amount, "EUR", "undated", "S1"), language)
    digits = "".join(character for character in written if character.isdigit())
    whole = amount == int(amount)
    assert digits == (str(int(amount)) if whole else f"{amount:.2f}".replace(".", ""))
    assert digits.isascii()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("lv", "04.03.2027"),
        ("en", "4 March 2027"),
        ("ru", "4 марта 2027 года"),
        ("uk", "4 березня 2027 року"),
        ("de", "4. März 2027"),
        ("zh", "2027年3月4日"),
        ("uz", "4-mart, 2027"),
    ],
)
def test_a_day_needs_no_inflection_in_a_sentence(language: str, expected: str):
    assert format_day(dt.date(2027, 3, 4), language) == expected


@pytest.mark.parametrize("language", CODES)
def test_a_day_has_its_year_in_western_digits_in_every_language(language: str):
    day = format_day(dt.date(2027, 3, 14), language)
    assert "2027" in day and "14" in day
    assert day.replace("2027", "").replace("14", "").strip(" .,年月日-") != ""


@pytest.mark.parametrize(
    ("date", "language", "expected"),
    [
        ("2026-01-12", "en", "12 January 2026"),
        ("2026-01", "en", "January 2026"),
        ("2026-01", "lv", "2026. g. janvāris"),
        ("2026", "ru", "2026"),
        ("~2023", "en", "about 2023"),
        ("undated", "en", "no date"),
    ],
)
def test_a_page_date_says_no_more_than_the_page(date: str, language: str, expected: str, texts: UiText):
    assert format_page_date(date, language, texts) == expected


@pytest.mark.parametrize("language", CODES)
def test_a_month_is_in_words_in_every_language(language: str, texts: UiText):
    written = format_page_date("2026-05", language, texts)
    assert "2026" in written and written.replace("2026", "").strip()


def test_the_whole_article_is_shown_in_order(library: Library, texts: UiText):
    assert shown(library, texts, "family-doctor", "en") == "\n".join(
        [
            "Find a family doctor",
            "",
            "Register with a family doctor. A visit costs €2.50.",
            "",
            "What to do",
            "1. Choose a doctor near Brīvības iela 1, Rīga.",
            "2. Ask National Health Service, 80001234.",
            "",
            "Cost and time",
            "• New rules apply from 1 March 2026.",
            "• To pay, see Open a bank account.",
            "",
            "Contacts",
            "• National Health Service (Nacionālais veselības dienests (NVD))",
            "   📞 80001234",
            "   🕒 Mon–Thu 8:30–17:00; Fri 8:30–15:00",
            "• Practice (Prakse)",
            "   🌐 prakse.lv (https://www.prakse.lv)",
            "   📍 Brīvības iela 1, Rīga (https://www.openstreetmap.org/?mlat=56.95&mlon=24.11#map=18)",
            "",
            "Source: NVD, Family doctors (https://www.vmnvd.gov.lv/lv/gimenes-arsti). As of 12 January 2026.",
            "Also used: Guide (https://www.example.lv/guide) (about 2023)",
        ]
    )


def test_a_machine_translation_says_so_in_one_line(library: Library, texts: UiText):
    latvian = article_of(library, language="lv")
    topic = library.topic("family-doctor")
    last = card(latvian, topic, texts, library.title).blocks[-1]
    assert last.text == texts("lv", "translation-machine")
    reviewed = replace(latvian, translation="reviewed", reviewed_by="Anna")
    assert texts("lv", "translation-machine") not in plain_text(card(reviewed, topic, texts, library.title).blocks)


def test_a_topics_notices_stand_above_the_answer(library: Library, texts: UiText):
    lines = shown(library, texts, "emergency-numbers", "en").split("\n\n")
    assert lines[1] == f"⚠️ {texts('en', 'notice-conflicting-sources')}"


def test_an_undated_page_is_said_to_have_no_date(library: Library, texts: UiText):
    assert texts("en", "as-of-undated") in shown(library, texts, "emergency-numbers", "en")


def test_labels_are_in_the_readers_language_when_the_article_is_not(library: Library, texts: UiText):
    text = shown(library, texts, "family-doctor", "en", interface="ru")
    assert texts("ru", "label-contacts") in text
    assert "пн–чт 8:30–17:00" in text
    assert "Find a family doctor" in text


def test_the_latvian_name_on_the_door_is_not_said_twice():
    nvd = small_topic().contacts["nvd"]
    assert [block.text for block in contact_blocks([nvd], "lv", "lv")][0] == "• Nacionālais veselības dienests (NVD)"
    assert "(Nacionālais" in contact_blocks([nvd], "en", "en")[0].text


def test_a_contact_in_a_sentence_is_a_name_and_the_best_way_to_reach_it():
    office = Contact("x", {"lv": "Birojs"}, email="a@b.lv", web="https://b.lv")
    assert contact_text(office, "uk", "") == "Birojs, a@b.lv"
    assert contact_text(replace(office, email=""), "uk", "") == "Birojs, b.lv"
    assert contact_text(replace(office, phones=("112",)), "uk", "") == "Birojs, 112"
    assert contact_text(office, "uk", "web") == "https://b.lv"
    assert contact_text(office, "uk", "phone") == contact_text(office, "uk", "hours") == ""


def test_the_short_form_has_title_answer_and_the_source(library: Library, texts: UiText):
    topic = library.topic("family-doctor")
    text = plain_text(answer_card(article_of(library), topic, texts, library.title).blocks)
    assert text.startswith("Find a family doctor\n\nRegister with a family doctor.")
    assert text.endswith("As of 12 January 2026.")
    assert "What to do" not in text and "Also used" not in text


def test_passages_for_search_carry_the_title_and_the_filled_in_words(library: Library):
    passages = plain_passages(article_of(library), library.topic("family-doctor"), library.title)
    assert passages[0] == "Find a family doctor. Register with a family doctor. A visit costs €2.50."
    assert passages[2].startswith("Find a family doctor. Cost and time. • New rules apply from 1 March 2026.")
    assert len(passages) == 3


ONE_LINE = st.one_of(
    st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1),
    st.text(st.sampled_from("1. -+#*_`>=~[](:/)&<!|a"), min_size=1),
).filter(lambda text: text == text.strip())


@given(
    ONE_LINE,
    st.sampled_from(
        ["Fee: {}!", "{}", "{}. gada", "- {}. gada", "3. {} €", "- {}) one", "**{}**", "[{}](https://a.lv)"]
    ),
)
@example("2023", "- {}. gada")
@example("1. a", "{}")
@example("- a", "{}")
@example("---", "{}")
def test_what_is_filled_in_cannot_become_markup(value: str, sentence: str):
    """The blocks are those of a plain word in its place; only the word differs."""
    values = {"visit_fee": Value("visit_fee", value, "", "undated", "S1")}
    markdown = sentence.format("{{ value.visit_fee }}")
    resolved = resolve(markdown, replace(small_topic(), values=values), "en", lambda slug, language: "")
    (block,) = markdown_blocks(resolved)
    (expected,) = markdown_blocks(sentence.format("qqq"))
    assert block.text == expected.text.replace("qqq", value)
    styles = {(run.bold, run.italic, run.link) for run in block.runs}
    assert styles == {(run.bold, run.italic, run.link) for run in expected.runs}


def test_a_title_with_angle_brackets_is_harmless(library: Library, texts: UiText):
    article = replace(article_of(library), title="<b>Bold</b> & [link](https://a.lv)")
    written = telegram_html(card(article, library.topic("family-doctor"), texts, library.title).blocks)
    assert written.startswith("<b>&lt;b&gt;Bold&lt;/b&gt; &amp; [link](https://a.lv)</b>")
