"""What newcomers asked and did not get: stored without a name, grouped, settled, forgotten."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring, SecretKeyError
from knowledge_base.worklist import KEPT_DAYS, TEXT_MAX_CHARS, Worklist
from tests.fakes import HandClock


@pytest.fixture
def worklist(database: Database, keyring: Keyring, clock: HandClock) -> Worklist:
    return Worklist(database, keyring, clock)


def test_a_question_is_kept_with_what_was_found(worklist: Worklist, clock: HandClock):
    number = worklist.record_question(42, "kur ir ārsts", "lv", "no-answer", "family-doctor", 0.41234)
    (question,) = worklist.open_questions()
    assert (question.id, question.text, question.language) == (number, "kur ir ārsts", "lv")
    assert (question.reason, question.found_slug, question.found_score) == ("no-answer", "family-doctor", 0.412)
    assert question.recorded_at == clock.now and question.recorded_at.tzinfo is not None


def test_the_time_is_kept_in_utc_wherever_the_clock_stands(worklist: Worklist, clock: HandClock):
    clock.now = dt.datetime(2026, 11, 24, 1, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    worklist.record_question(42, "question", "en", "no-answer")
    assert worklist.open_questions()[0].recorded_at == dt.datetime(2026, 11, 23, 23, 0, tzinfo=dt.UTC)


def test_the_database_has_neither_words_nor_chat(worklist: Worklist, database: Database):
    worklist.record_question(987654321, "my landlord keeps my passport", "en", "no-answer")
    with database.begin() as connection:
        row = connection.execute(sa.text("SELECT * FROM recorded_questions")).one()
    stored = repr(tuple(row))
    assert "landlord" not in stored and "987654321" not in stored


def test_personal_data_is_masked_before_a_long_text_is_cut(worklist: Worklist):
    worklist.record_question(42, "call +371 67209400 " + "ā" * 5000, "en", "no-answer")
    text = worklist.open_questions()[0].text
    assert text.startswith("call [number] ā")
    assert len(text) == TEXT_MAX_CHARS


def test_any_text_can_be_kept(worklist: Worklist):
    for text in ("", "\x00", "half \ud83d of an emoji", "\ufdfa" * 50, "<b>&"):
        worklist.record_question(42, text, "en", "no-answer")
    assert worklist.open_questions()[2].text == "half \ud83d of an emoji"


def test_open_questions_come_newest_first(worklist: Worklist, clock: HandClock):
    for text in ("first", "second", "third"):
        worklist.record_question(42, text, "en", "no-answer")
        clock.pass_days(1)
    assert [question.text for question in worklist.open_questions()] == ["third", "second", "first"]
    assert [question.text for question in worklist.open_questions(limit=1)] == ["third"]


def test_questions_are_grouped_by_reason_and_topic_the_largest_first(worklist: Worklist):
    worklist.record_question(1, "a", "lv", "wrong", "bank-account")
    for language in ("ru", "ru", "lv"):
        worklist.record_question(2, "b", language, "no-answer", "family-doctor")
    worklist.record_question(3, "c", "en", "no-answer")
    groups = worklist.groups()
    assert [(group.reason, group.found_slug, len(group.questions)) for group in groups] == [
        ("no-answer", "family-doctor", 3),
        ("no-answer", "", 1),
        ("wrong", "bank-account", 1),
    ]
    assert groups[0].languages == {"ru": 2, "lv": 1}
    assert list(groups[0].languages) == ["ru", "lv"]


def test_a_settled_question_leaves_the_list_once(worklist: Worklist):
    number = worklist.record_question(42, "a", "en", "no-answer")
    other = worklist.record_question(42, "b", "en", "no-answer")
    assert worklist.settle([number], "linked", "Anna", "family-doctor") == 1
    assert worklist.settle([number], "set-aside", "Ben") == 0
    assert [question.id for question in worklist.open_questions()] == [other]


def test_a_question_is_settled_in_known_ways_only(worklist: Worklist):
    number = worklist.record_question(42, "a", "en", "no-answer")
    with pytest.raises(ValueError, match="known are open, linked, drafted, set-aside, answered"):
        worklist.settle([number], "ignored", "Anna")
    assert len(worklist.open_questions()) == 1


def test_settling_nothing_changes_nothing(worklist: Worklist):
    worklist.record_question(42, "a", "en", "no-answer")
    assert worklist.settle([], "linked", "Anna") == 0


def test_a_chat_that_asks_to_be_forgotten_is_and_others_are_not(worklist: Worklist):
    number = worklist.record_question(42, "a", "en", "no-answer")
    worklist.record_question(42, "b", "en", "wrong")
    worklist.record_question(43, "c", "en", "no-answer")
    worklist.settle([number], "linked", "Anna")
    assert worklist.count(42) == 2
    assert worklist.forget(42) == 2
    assert (worklist.count(42), worklist.count(43)) == (0, 1)
    assert worklist.forget(42) == 0


def test_a_chat_recorded_under_an_old_key_is_forgotten_too(database: Database, clock: HandClock):
    old, new = "an old secret of the guide", "a new secret of the guide"
    Worklist(database, Keyring([old]), clock).record_question(42, "a", "en", "no-answer")
    changed = Worklist(database, Keyring([new, old]), clock)
    assert changed.open_questions()[0].text == "a"
    assert changed.forget(42) == 1


def test_a_lost_key_is_told(worklist: Worklist, database: Database, clock: HandClock):
    worklist.record_question(42, "a", "en", "no-answer")
    with pytest.raises(SecretKeyError):
        Worklist(database, Keyring(["another secret of the guide"]), clock).open_questions()


def test_a_question_is_deleted_on_its_day_and_not_before(worklist: Worklist, clock: HandClock):
    worklist.record_question(42, "a", "en", "no-answer")
    clock.pass_days(1)
    worklist.record_question(42, "b", "en", "no-answer")
    clock.pass_days(KEPT_DAYS - 1.5)
    assert worklist.delete_expired() == 0
    clock.pass_days(0.5)
    assert worklist.delete_expired() == 1
    assert [question.text for question in worklist.open_questions()] == ["b"]
