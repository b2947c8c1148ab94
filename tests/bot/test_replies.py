"""Replies: what is said, in which language, with which buttons."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering import Answer
from bot.buttons import CALLBACK_MAX_BYTES, parse_callback_data
from bot.message_language import MessageLanguage
from bot.replies import REASONS, Replies, Reply, reason_of
from indexer.ranking.decision import RankedTopic
from knowledge_base.languages import CODES, LANGUAGES
from knowledge_base.library import Library
from knowledge_base.ui_text import UiText
from tests.fakes import small_library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return small_library(tmp_path)


@pytest.fixture
def replies(library: Library, texts: UiText) -> Replies:
    return Replies(library, texts)


def answered(outcome: str, *shown: str, language: str = "en", talk: str = "") -> Answer:
    topics = tuple(RankedTopic(slug, 0.5) for slug in shown)
    return Answer(outcome, talk, topics, shown, MessageLanguage(language, True), language)


def actions(reply: Reply) -> list[str]:
    """What the reply's buttons do, as `action:argument…`."""
    presses = [parse_callback_data(button.data) for row in reply.rows for button in row if not button.url]
    return [":".join([press.action, *press.arguments]) for press in presses if press]


def test_an_answer_is_the_article_with_source_and_date_and_what_comes_next(replies: Replies):
    reply = replies.for_answer(answered("answer", "family-doctor"))
    for words in ("Find a family doctor", "€2.50", "Choose a doctor", "NVD", "12 January 2026"):
        assert words in reply.plain
    found = actions(reply)
    assert "topic:bank-account" in found
    assert {"helpful:family-doctor", "not-helpful:family-doctor", "article-languages:family-doctor"} <= set(found)


def test_an_article_in_another_language_says_so(replies: Replies):
    russian = replies.for_answer(answered("answer", "family-doctor", language="ru"))
    assert LANGUAGES["en"].own_name in "".join(block.text for block in russian.blocks[:2])
    latvian = replies.for_answer(answered("answer", "family-doctor", language="lv"))
    assert LANGUAGES["en"].own_name not in latvian.blocks[0].text
    assert "Atrast ģimenes ārstu" in latvian.plain


def test_a_topic_in_a_language_that_was_asked_for(replies: Replies):
    reply = replies.topic("family-doctor", "en", "lv")
    assert reply is not None
    assert "Atrast ģimenes ārstu" in reply.plain
    assert LANGUAGES["lv"].own_name in reply.blocks[0].text


@pytest.mark.parametrize("slug", ["", "nowhere", "../etc", "x" * 100])
def test_a_topic_that_does_not_exist_has_no_reply(replies: Replies, slug: str):
    assert replies.topic(slug, "en") is None
    assert replies.article_languages(slug) is None


def test_a_topic_retired_since_it_was_found_is_sorry(replies: Replies, library: Library):
    path = library.folder / "bank-account" / "topic.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "retired: true\n", encoding="utf-8")
    assert replies.for_answer(answered("answer", "bank-account")) == replies.sorry("en")
    family_doctor = replies.topic("family-doctor", "en")
    assert family_doctor is not None
    assert "topic:bank-account" not in actions(family_doctor)


def test_a_choice_has_a_button_a_topic_and_one_for_none_of_them(replies: Replies):
    reply = replies.for_answer(answered("choose", "bank-account", "family-doctor"))
    assert actions(reply) == ["topic:bank-account", "topic:family-doctor", "none-of-these"]


def test_in_an_emergency_the_numbers_come_first(replies: Replies):
    for shown in ((), ("emergency-numbers",), ("family-doctor",), ("nowhere",)):
        reply = replies.for_answer(answered("emergency", *shown))
        first = "\n".join(block.text for block in reply.blocks[:2])
        assert all(number in first for number in ("112", "110", "113"))
        assert len(reply.blocks) > 3, "then a topic"


def test_in_an_emergency_the_numbers_are_given_without_any_topic(tmp_path: Path, texts: UiText):
    reply = Replies(Library(tmp_path), texts).emergency((), "lv")
    assert "112" in reply.plain


@pytest.mark.parametrize("kind", ["GREETING", "THANKS", "GOODBYE", "ABOUT"])
def test_small_talk_is_answered(replies: Replies, kind: str):
    assert replies.for_answer(answered("small_talk", talk=kind)).plain


@pytest.mark.parametrize("language", CODES)
def test_every_reply_is_written_in_every_language(replies: Replies, language: str):
    found = [
        replies.start(language), replies.help(language), replies.categories(language), replies.languages(language),
        replies.contact(language), replies.privacy(language), replies.forget_question(language),
        replies.sorry(language), replies.undecided(language), replies.error(language),
        replies.language_set(language, True), replies.language_set(language, False),
        replies.rating_reasons("bank-account", language), replies.choose(("bank-account",), language),
        replies.emergency((), language), replies.topic("bank-account", language), replies.category("health", language),
    ]  # fmt: skip
    for reply in found:
        assert reply is not None
        assert reply.plain.strip()
        assert all(block.text.strip() for block in reply.blocks)
        for row in reply.rows:
            for button in row:
                assert button.text.strip()
                assert len(button.data.encode()) <= CALLBACK_MAX_BYTES


def test_areas_with_topics_are_shown_and_lead_to_them(replies: Replies):
    areas = [action for action in actions(replies.categories("en")) if action.startswith("category:")]
    assert areas == ["category:safety", "category:first-steps", "category:health"]
    health = replies.category("health", "en")
    assert health is not None
    assert actions(health) == ["topic:family-doctor", "categories"]
    assert replies.category("work", "en") is None
    assert replies.category("cooking", "en") is None


def test_languages_of_a_topic_are_those_it_is_written_in(replies: Replies):
    found = replies.article_languages("family-doctor")
    assert found is not None
    assert actions(found) == ["article:family-doctor:lv", "article:family-doctor:en"]


def test_the_longest_topic_name_fits_into_every_button(replies: Replies):
    slug = "x" * 50
    found = actions(replies.rating_reasons(slug, "en"))
    assert [reason_of(action.split(":")[1]) for action in found] == list(REASONS)
    assert all(action.endswith(slug) for action in found)


def test_reasons_are_known_by_name_and_by_letter_and_no_other_is():
    assert [reason_of(reason) for reason in REASONS] == list(REASONS)
    assert len({reason[0] for reason in REASONS}) == len(REASONS)
    assert reason_of("") is reason_of("x") is reason_of("wro") is None


def test_a_long_title_is_shortened_on_its_button(replies: Replies, library: Library):
    path = library.folder / "bank-account" / "en.md"
    text = path.read_text(encoding="utf-8").replace("Open a bank account", "Open a bank account " + "and so on " * 6)
    path.write_text(text, encoding="utf-8")
    (row, _) = replies.choose(("bank-account",), "en").rows
    assert len(row[0].text) <= 60
    assert row[0].text.endswith("…")
