"""Recorded questions as the desk lists them, and what a rebuild makes of them."""

from __future__ import annotations

import pytest

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.question_groups import QuestionGroups
from knowledge_base.worklist import Worklist
from tests.fakes import HandClock


@pytest.fixture
def worklist(database: Database, keyring: Keyring, clock: HandClock) -> Worklist:
    return Worklist(database, keyring, clock)


@pytest.fixture
def groups(database: Database, worklist: Worklist) -> QuestionGroups:
    return QuestionGroups(database, worklist)


def test_questions_are_grouped_and_counted_by_language_largest_first(
    worklist: Worklist, groups: QuestionGroups
) -> None:
    for language in ("en", "ru", "ru"):
        worklist.record_question(1, f"dog in {language}", language, "no-answer")
    worklist.record_question(1, "is it right?", "en", "wrong", "bank-account", 0.8)
    found = groups.counts()
    assert [(g.reason, g.found_slug, g.total, dict(g.languages), g.unanswered) for g in found] == [
        ("no-answer", "", 3, {"ru": 2, "en": 1}, True),
        ("wrong", "bank-account", 1, {"en": 1}, False),
    ]
    assert found[0].example == "dog in ru"


def test_a_group_is_listed_a_page_at_a_time(worklist: Worklist, groups: QuestionGroups) -> None:
    for number in range(5):
        worklist.record_question(1, f"question {number}", "en", "no-answer")
    assert [q.text for q in groups.open_in("no-answer", "", limit=2, offset=2)] == ["question 2", "question 1"]
    assert groups.open_in("no-answer", "", language="uk") == []


def test_after_a_rebuild_a_linked_question_says_whether_it_is_answered(
    worklist: Worklist, groups: QuestionGroups
) -> None:
    first, second = (worklist.record_question(1, text, "en", "no-answer") for text in ("one", "two"))
    worklist.settle([first, second], "linked", "Anna", "bank-account")
    assert [q.answered_now for q in groups.settled()] == [None, None]
    assert [q.id for q in worklist.to_recheck("000002")] == [first, second]
    worklist.rechecked([first], True, "000002")
    worklist.rechecked([second], False, "000002")
    assert worklist.to_recheck("000002") == []
    assert [(q.text, q.state, q.answered_now) for q in groups.settled()] == [
        ("two", "linked", False),
        ("one", "answered", True),
    ]


def test_a_question_set_aside_stays_aside_and_can_be_put_back(worklist: Worklist, groups: QuestionGroups) -> None:
    number = worklist.record_question(1, "hello", "en", "no-answer")
    worklist.settle([number], "set-aside", "Anna", "no-question")
    worklist.rechecked([number], True, "000002")
    assert groups.settled()[0].state == "set-aside"
    assert worklist.reopen([number]) == 1
    assert [(q.state, q.settled_note, q.answered_now) for q in groups.open_in("no-answer", "")] == [("open", "", None)]
