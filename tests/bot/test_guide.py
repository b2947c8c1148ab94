"""The guide: what it remembers of a chat, what it records, and what it forgets."""

from __future__ import annotations

import logging

import pytest

from bot.guide import MESSAGE_MAX_CHARS, Guide

CHAT = 1001
SECRET_WORDS = "kā noskaņot manu sarkano ģitāru"


def test_an_answer_is_remembered_for_a_follow_up_and_nothing_is_stored(inner_guide: Guide):
    inner_guide.ask(CHAT, "How do I open a bank account", "en")
    found, _ = inner_guide.ask(CHAT, "and how much does it cost", "en")
    assert (found.follow_up, found.shown) == (True, ("bank-account",))
    assert inner_guide.worklist.open_questions() == []
    assert inner_guide.ask(CHAT + 1, "and how much does it cost", "en")[0].follow_up is False


def test_a_question_without_an_answer_is_recorded(inner_guide: Guide):
    found, reply = inner_guide.ask(CHAT, SECRET_WORDS, "lv")
    assert found.outcome == "sorry"
    assert reply.plain
    (recorded,) = inner_guide.worklist.open_questions()
    assert (recorded.text, recorded.language, recorded.reason) == (SECRET_WORDS, "lv", "no-answer")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_message_is_not_recorded(inner_guide: Guide, text: str):
    inner_guide.ask(CHAT, text, "lv")
    assert inner_guide.worklist.open_questions() == []


def test_the_log_has_no_words_of_the_question_and_no_chat(inner_guide: Guide, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG):
        inner_guide.ask(987_654_321, SECRET_WORDS, "lv")
    assert "outcome=sorry" in caplog.text
    assert "ģitāru" not in caplog.text
    assert "987654321" not in caplog.text


def test_the_language_of_a_chat_is_its_choice_then_its_last_message_then_the_clients(inner_guide: Guide):
    assert inner_guide.language(CHAT, None) == "en"
    assert inner_guide.language(CHAT, "ka-GE") == "ka"
    inner_guide.ask(CHAT, "Где открыть счёт в банке?", "ka")
    assert inner_guide.language(CHAT, "ka") == "ru"
    inner_guide.chats.choose_language(CHAT, "lv")
    assert inner_guide.language(CHAT, "ka") == "lv"


def test_a_rating_is_recorded_with_the_question_while_it_is_known(inner_guide: Guide):
    inner_guide.ask(CHAT, "How do I open a bank account", "en")
    inner_guide.rate(CHAT, "bank-account", "wrong", "en")
    inner_guide.rate(CHAT, "family-doctor", "wrong", "en")
    texts = {row.found_slug: row.text for row in inner_guide.worklist.open_questions()}
    assert texts == {"bank-account": "How do I open a bank account", "family-doctor": ""}


def test_forgetting_a_chat_leaves_nothing_of_it(inner_guide: Guide):
    inner_guide.ask(CHAT, SECRET_WORDS, "lv")
    inner_guide.ask(CHAT, "How do I open a bank account", "en")
    inner_guide.chats.choose_language(CHAT, "ka")
    inner_guide.ask(CHAT + 1, SECRET_WORDS, "lv")
    assert inner_guide.kept(CHAT)
    assert inner_guide.forget(CHAT) >= 2
    assert inner_guide.kept(CHAT) == []
    assert inner_guide.language(CHAT, None) == "en"
    assert len(inner_guide.worklist.open_questions()) == 1, "the other chat's question stays"


def test_a_message_longer_than_telegram_allows_is_cut(inner_guide: Guide):
    found, _ = inner_guide.ask(CHAT, "open a bank account " * MESSAGE_MAX_CHARS, "en")
    assert found.topics
    assert len(inner_guide.conversations.last(CHAT).question) <= MESSAGE_MAX_CHARS


@pytest.mark.parametrize("text", ["\ud800 где", "\x00", "\ufdfa" * 50, "а" * 20_000, "👩‍👩‍👧‍👦", "9" * 5_000])
def test_any_message_is_answered_and_can_be_recorded(inner_guide: Guide, text: str):
    assert inner_guide.ask(CHAT, text, None)[1].plain
