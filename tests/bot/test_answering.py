"""A question in, an answer out: outcome, topics, languages, and what was said just before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering import Answer, answer
from bot.conversation import Exchange
from bot.replies import Replies
from indexer.search import Searcher, open_current
from knowledge_base.library import Library
from knowledge_base.ui_text import UiText
from tests.fakes import TrigramEmbedder, small_library

HOSTILE = [
    "",
    " ",
    "\x00\x07",
    "а" * 20_000,
    "\ufdfa" * 50,
    "где \ud800 врач",
    "👩‍👩‍👧‍👦",
    "\u200d" * 100,
    "\u202eкто",
    "9" * 5_000,
]


@pytest.fixture(scope="module")
def searcher(index_dir: Path) -> Searcher:
    return open_current(index_dir, TrigramEmbedder())


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return small_library(tmp_path)


@pytest.fixture
def ask(searcher: Searcher, library: Library):
    """Ask the small guide a question."""

    def ask(text: str, client: str | None = None, chosen: str | None = None, last: Exchange = Exchange()) -> Answer:
        return answer(text, searcher, library, client, chosen, last)

    return ask


def retire(library: Library, slug: str) -> None:
    path = library.folder / slug / "topic.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "retired: true\n", encoding="utf-8")


def test_a_question_is_answered_in_its_own_language(ask):
    found = ask("Где открыть счёт в банке?")
    assert (found.outcome, found.shown, found.reply_language) == ("answer", ("bank-account",), "ru")
    assert found.message_language.decided
    assert found.topics[0].slug == "bank-account"


def test_latin_letter_russian_is_answered_in_russian(ask):
    found = ask("gde otkryt schet v banke")
    assert (found.shown, found.reply_language) == (("bank-account",), "ru")


def test_the_chats_choice_comes_before_the_messages_language(ask):
    found = ask("Где открыть счёт в банке?", client="uk", chosen="lv")
    assert (found.reply_language, found.message_language.code) == ("lv", "ru")


@pytest.mark.parametrize(
    ("client", "chosen", "reply"), [(None, None, "en"), ("ar", None, "ar"), ("ar", "fa", "fa"), ("xx", None, "en")]
)
def test_a_message_without_words_is_answered_in_the_language_that_is_known(ask, client, chosen, reply):
    assert ask("112", client, chosen).reply_language == reply


def test_danger_is_an_emergency(ask):
    assert ask("помогите он истекает кровью").outcome == "emergency"


def test_what_the_guide_does_not_know_is_sorry(ask):
    found = ask("how can one tune a guitar")
    assert (found.outcome, found.shown) == ("sorry", ())


def test_a_retired_topic_is_gone_at_once(ask, library: Library):
    retire(library, "bank-account")
    found = ask("How do I open a bank account")
    assert "bank-account" not in found.shown


def test_a_follow_up_is_about_the_last_topic(ask):
    found = ask("and how much does it cost", last=Exchange(language="en", topic="family-doctor"))
    assert (found.outcome, found.shown, found.follow_up) == ("answer", ("family-doctor",), True)


def test_a_new_subject_is_not_dragged_back(ask):
    found = ask("Where do I open a bank account?", last=Exchange(language="en", topic="family-doctor"))
    assert (found.shown, found.follow_up) == (("bank-account",), False)


def test_a_follow_up_to_nothing_is_no_answer(ask):
    found = ask("and how much does it cost")
    assert found.outcome != "answer"
    assert not found.follow_up


def test_a_follow_up_to_a_retired_topic_is_no_answer(ask, library: Library):
    retire(library, "family-doctor")
    found = ask("and how much does it cost", last=Exchange(language="en", topic="family-doctor"))
    assert "family-doctor" not in found.shown


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:12]))
def test_any_message_has_an_answer_and_a_reply(ask, library: Library, texts: UiText, text: str):
    found = ask(text, "lv")
    reply = Replies(library, texts).for_answer(found)
    assert reply.plain
    assert found.topics
