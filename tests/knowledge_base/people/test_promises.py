"""Promises to tell: made to the one who asked, kept once, gone with the question."""

from __future__ import annotations

import pytest

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.people.drafts import Drafts
from knowledge_base.people.promises import DuePromise, Promises
from knowledge_base.worklist import KEPT_DAYS, Worklist
from tests.fakes import HandClock

CHAT = 1001


@pytest.fixture
def worklist(database: Database, keyring: Keyring, clock: HandClock) -> Worklist:
    return Worklist(database, keyring, clock)


@pytest.fixture
def promises(database: Database, keyring: Keyring, worklist: Worklist, clock: HandClock) -> Promises:
    return Promises(database, keyring, worklist, clock)


def due(promises: Promises, database: Database) -> list[DuePromise]:
    with database.begin() as connection:
        return promises.take_due(connection, 10)


def test_only_the_one_who_asked_is_promised(promises: Promises, worklist: Worklist):
    number = worklist.record_question(CHAT, "Where is the pool?", "en", "no-answer")
    assert not promises.make(number, CHAT + 1, "en")
    assert not promises.make(number + 1, CHAT, "en")
    assert promises.make(number, CHAT, "en") and promises.make(number, CHAT, "en")
    assert [kept.text for kept in promises.kept(CHAT)] == ["Where is the pool?"]


def test_an_answer_is_due_once(promises: Promises, worklist: Worklist, database: Database):
    number = worklist.record_question(CHAT, "Where is the pool?", "en", "no-answer")
    promises.make(number, CHAT, "en")
    assert due(promises, database) == []
    assert promises.answered([(number, "swimming"), (number + 1, "other")]) == 1
    assert due(promises, database) == [DuePromise(CHAT, "en", "Where is the pool?", "swimming")]
    assert due(promises, database) == []


def test_a_question_that_staff_set_aside_is_still_waited_for(promises: Promises, worklist: Worklist):
    number = worklist.record_question(CHAT, "Where is the pool?", "en", "no-answer")
    promises.make(number, CHAT, "en")
    worklist.settle([number], "set-aside", "Anna")
    assert [question.id for question in promises.unanswered()] == [number]


def test_a_promise_goes_with_its_question(promises: Promises, worklist: Worklist, clock: HandClock):
    number = worklist.record_question(CHAT, "Where is the pool?", "en", "no-answer")
    promises.make(number, CHAT, "en")
    clock.pass_days(KEPT_DAYS + 1)
    assert promises.delete_expired() == 1
    worklist.delete_expired()
    assert promises.unanswered() == []


def test_forgetting_a_chat_forgets_its_promises_even_when_the_question_goes_first(
    promises: Promises, worklist: Worklist
):
    number = worklist.record_question(CHAT, "Where is the pool?", "en", "no-answer")
    promises.make(number, CHAT, "en")
    worklist.forget(CHAT)
    assert promises.unanswered() == [] and promises.forget(CHAT) == 0


def test_a_draft_waits_without_personal_data_until_it_is_used(database: Database, keyring: Keyring, clock: HandClock):
    drafts = Drafts(database, keyring, clock)
    number = drafts.add("Write to anna@example.lv", "Anna", "uk", "health", "Doctors")
    assert [draft.text for draft in drafts.open_drafts()] == ["Write to [e-mail]"]
    assert drafts.settle(number, "used", "Editor") and not drafts.settle(number, "used", "Editor")
    assert drafts.open_drafts() == []
    clock.pass_days(400)
    assert drafts.delete_expired() == 1
