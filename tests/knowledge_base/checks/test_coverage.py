"""What the guide covers, counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge_base.checks.coverage import Coverage, TopicCoverage, coverage
from knowledge_base.errors import ContentError
from knowledge_base.library import Library


def covered(library: Library, slug: str) -> TopicCoverage:
    return next(topic for topic in coverage(library, library.folder.parent).topics if topic.slug == slug)


@pytest.fixture
def counted(library: Library) -> Coverage:
    folder: Path = library.folder.parent
    for name, text in (
        ("questions", "bank-account\ta\nbank-account\tb\n"),
        ("gold_questions", "bank-account\tc\nNONE\td\n"),
    ):
        (folder / name).mkdir()
        (folder / name / "lv.tsv").write_text(text, encoding="utf-8")
    return coverage(library, folder)


def test_totals_are_the_sums_of_the_topics(counted: Coverage):
    assert counted.totals == {
        "topics": 3,
        "articles": 6,
        "reference": 3,
        "reviewed": 0,
        "machine": 3,
        "questions": 2,
        "question_languages": 1,
        "gold": 2,
    }
    assert counted.questions_by_language["lv"] == 2 and counted.questions_by_language["en"] == 0


def test_questions_are_counted_for_their_topic(counted: Coverage):
    bank = next(topic for topic in counted.topics if topic.slug == "bank-account")
    assert (bank.category, bank.questions, bank.gold) == ("first-steps", 2, 1)


def test_each_language_has_a_state(library: Library):
    assert covered(library, "bank-account").states == {
        "en": "reference",
        "lv": "machine",
        "ru": "missing",
        "uk": "missing",
    }


def test_a_translation_of_an_older_text_is_stale(library: Library):
    text, opened = library.file_text("bank-account", "en.md")
    library.save_article("bank-account", "en", text.replace("passport", "papers"), opened)
    assert covered(library, "bank-account").states["lv"] == "stale"


def test_ages_are_those_of_the_dated_sources(library: Library):
    doctor, emergency = covered(library, "family-doctor"), covered(library, "emergency-numbers")
    assert (doctor.oldest_source, doctor.newest_source) == ("~2023", "2026-01-12")
    assert (emergency.oldest_source, emergency.newest_source) == ("undated", "undated")


def test_a_retired_topic_is_not_counted(library: Library):
    text, opened = library.file_text("bank-account", "topic.yaml")
    library.save_topic("bank-account", text + "retired: true\n", opened)
    assert coverage(library, library.folder.parent).totals["topics"] == 2


def test_broken_questions_are_told(library: Library):
    (library.folder.parent / "questions").mkdir()
    (library.folder.parent / "questions" / "lv.tsv").write_text("no tab", encoding="utf-8")
    with pytest.raises(ContentError, match="slug<TAB>question"):
        coverage(library, library.folder.parent)
