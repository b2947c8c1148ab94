"""What shipped guidance must be besides well-formed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from knowledge_base.checks.content import content_problems, old_sources, past_review
from knowledge_base.editing.translating import mark_translated
from knowledge_base.errors import UnknownTopicError
from knowledge_base.library import Library
from tests.fakes import ARTICLES, article_text, small_article_text

FILLER = " ".join(["word"] * 110)


def complete(library: Library) -> Library:
    """The small library with the bank account in four languages and long enough."""
    folder = library.folder / "bank-account"
    for code in ("en", "lv", "ru", "uk"):
        title, answer, sections = ARTICLES["bank-account", "en"]
        words = {heading: f"{text}\n\n{FILLER}" for heading, text in sections.items()}
        text = article_text(title, answer, words, translated_from="" if code == "en" else "0" * 16)
        (folder / f"{code}.md").write_text(text, encoding="utf-8")
    return library


def messages(library: Library, facts: Path | None = None) -> list[str]:
    return [str(problem) for problem in content_problems(library, ["bank-account"], facts)]


def reword(library: Library, name: str, old: str, new: str) -> None:
    path = library.folder / "bank-account" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_complete_topic_has_no_problem(library: Library):
    assert messages(complete(library)) == []


def test_missing_languages_and_short_texts_are_listed(library: Library):
    assert messages(library) == [
        "bank-account/lv.md: has 13 words; 120 to 350 are wanted",
        "bank-account/en.md: has 20 words; 120 to 350 are wanted",
        "bank-account/ru.md: is missing",
        "bank-account/uk.md: is missing",
    ]


def test_an_answer_is_measured_as_it_is_read(library: Library):
    long = "Every bank must decide within {{ value.days }} days. " + "x" * 370
    reword(complete(library), "en.md", "Every bank must decide within {{ value.days }} days.", long)
    assert "bank-account/en.md: the direct answer has 409 characters; at most 400" in messages(library)


def test_languages_must_name_the_same_values_and_have_the_same_steps(library: Library):
    complete(library)
    reword(library, "ru.md", "within {{ value.days }} days", "soon")
    reword(library, "uk.md", "2. Ask for a basic account.", "")
    assert messages(library) == [
        "bank-account/ru.md: does not agree with the reference on numbers and contacts: 10",
        "bank-account/uk.md: has sections and items [1], the reference [2]",
    ]


@pytest.mark.parametrize("name", ["cooking", "bank-account"])
def test_what_comes_next_is_another_topic(library: Library, name: str):
    reword(complete(library), "topic.yaml", "next: [family-doctor]", f"next: [{name}]")
    assert messages(library) == [f'bank-account/topic.yaml: "next" names "{name}", which is no other topic']


def test_a_text_does_not_send_its_reader_to_a_topic_that_is_not_there(library: Library):
    reword(complete(library), "ru.md", "Bring your passport.", 'Bring your passport. See "{{ topic.cooking }}".')
    assert messages(library) == ["bank-account/ru.md: {{ topic.cooking }} names no topic that is shown"]


def test_a_topic_without_a_fact_file_is_listed(library: Library, tmp_path: Path):
    assert messages(complete(library), tmp_path) == [
        f"bank-account/topic.yaml: there is no fact file {tmp_path / 'bank-account.md'}"
    ]


def test_facts_are_held_against_every_language(library: Library, tmp_path: Path):
    complete(library)
    reword(library, "uk.md", "Bring your passport", "Bring 2 passports")
    facts = "- Within 10 days.\n- S1: Basic account - https://www.bank.lv/account - official - 2025-06\n"
    (tmp_path / "bank-account.md").write_text(facts, encoding="utf-8")
    assert any(
        message.startswith("bank-account/uk.md:9: 2 is typed into the text") for message in messages(library, tmp_path)
    )


def test_an_unknown_topic_is_said_to_be_unknown(library: Library):
    with pytest.raises(UnknownTopicError):
        content_problems(library, ["cooking"])


def test_old_sources_are_listed_oldest_first(library: Library):
    assert old_sources(library, dt.date(2026, 11, 24)) == [("emergency-numbers", "undated")]
    assert old_sources(library, dt.date(2028, 1, 1)) == [("emergency-numbers", "undated"), ("bank-account", "2025-06")]
    assert len(old_sources(library, dt.date(2026, 11, 24), max_age_days=30)) == 3


def test_urgent_topics_are_due_for_review_sooner(library: Library):
    confirmed = dt.date(2026, 11, 24)
    assert past_review(library, confirmed + dt.timedelta(days=90)) == []
    assert past_review(library, confirmed + dt.timedelta(days=91)) == [("emergency-numbers", 91)]
    assert len(past_review(library, confirmed + dt.timedelta(days=181))) == 3


def test_a_translation_marked_by_hand_stays_well_formed(library: Library):
    (library.folder / "bank-account" / "en.md").write_text(
        small_article_text("bank-account", "en").replace("passport", "papers"), encoding="utf-8"
    )
    assert mark_translated(library, "bank-account", "lv")
    assert library.problems() == []
