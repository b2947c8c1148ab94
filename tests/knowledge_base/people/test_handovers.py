"""Conversations handed over: known while they last, forgotten a week after, counted for the city."""

from __future__ import annotations

import pytest

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.people.handover_notes import HandoverNotes
from knowledge_base.people.handovers import KEPT_AFTER_END_DAYS, SILENCE_DAYS, Handovers
from tests.fakes import HandClock

CHAT = 1001


@pytest.fixture
def handovers(database: Database, keyring: Keyring, clock: HandClock) -> Handovers:
    return Handovers(database, keyring, clock)


def test_a_chat_talks_in_one_conversation_at_a_time(handovers: Handovers):
    first = handovers.open(CHAT, "uk", "health", 1)
    assert handovers.open(CHAT, "uk", "stay", 2) == first
    assert handovers.is_open(CHAT) and not handovers.is_open(CHAT + 1)


def test_open_conversations_are_known_after_a_restart_and_after_a_change_of_key(
    handovers: Handovers, database: Database, clock: HandClock
):
    handovers.open(CHAT, "uk", "", 1)
    changed = Keyring(["a new secret for this test", "a secret only this test knows"])
    again = Handovers(database, changed, clock)
    assert again.is_open(CHAT)
    assert again.open_of(CHAT).chat_id == CHAT
    again.end(1, "counsellor")
    assert not again.is_open(CHAT)


def test_waiting_ends_with_the_first_reply(handovers: Handovers, clock: HandClock):
    handovers.open(CHAT, "uk", "", 1)
    clock.pass_days(0.5)
    handovers.wrote(1, counsellor=True)
    first = handovers.get(1).first_reply_at
    clock.pass_days(1)
    handovers.wrote(1, counsellor=True)
    assert first is not None and handovers.get(1).first_reply_at == first


def test_a_message_of_the_group_finds_its_conversation_however_often_it_was_noted(handovers: Handovers):
    handovers.open(CHAT, "uk", "", 1)
    for _ in range(2):
        handovers.message_sent(1, 555)
    assert handovers.of_message(555).id == 1
    assert handovers.of_message(556) is None


def test_silence_ends_a_conversation(handovers: Handovers, clock: HandClock):
    handovers.open(CHAT, "uk", "", 1)
    clock.pass_days(SILENCE_DAYS - 1)
    handovers.wrote(1, counsellor=False)
    clock.pass_days(SILENCE_DAYS - 1)
    handovers.delete_expired()
    assert handovers.is_open(CHAT)
    clock.pass_days(2)
    handovers.delete_expired()
    assert handovers.get(1).ended_by == "silence" and not handovers.is_open(CHAT)


def test_a_week_after_the_end_only_times_language_and_area_are_left(
    handovers: Handovers, database: Database, keyring: Keyring, clock: HandClock
):
    notes = HandoverNotes(database, keyring, clock)
    handovers.open(CHAT, "uk", "health", 1)
    handovers.thread_made(1, 7)
    handovers.card_sent(1, 8)
    notes.add(1, "Anna", "speaks a little Latvian")
    handovers.end(1, "newcomer")
    clock.pass_days(KEPT_AFTER_END_DAYS - 1)
    assert handovers.delete_expired() == 0
    assert handovers.kept(CHAT)[0].until > clock()
    clock.pass_days(2)
    assert handovers.delete_expired() == 1
    left = handovers.get(1)
    assert (left.chat_id, left.thread_id, left.card_message_id) == (None, None, None)
    assert (left.language, left.category, left.ended_by) == ("uk", "health", "newcomer")
    assert notes.all_of(1) == [] and handovers.of_message(8) is None and handovers.kept(CHAT) == []
    assert handovers.reopen(1) is None
    assert handovers.delete_expired() == 0


def test_an_ended_conversation_can_be_reopened_unless_the_chat_talks_in_another(handovers: Handovers):
    handovers.open(CHAT, "uk", "", 1)
    handovers.end(1, "counsellor")
    assert handovers.reopen(1).is_open and handovers.is_open(CHAT)
    assert handovers.reopen(1) is None
    handovers.end(1, "counsellor")
    handovers.open(CHAT, "uk", "", 2)
    assert handovers.reopen(1) is None


def test_an_end_is_announced_once(handovers: Handovers, database: Database):
    handovers.open(CHAT, "uk", "", 1)
    assert handovers.end(1, "newcomer") and not handovers.end(1, "counsellor")
    with database.begin() as connection:
        assert [each.ended_by for each in handovers.ended_to_announce(connection, 10)] == ["newcomer"]
    with database.begin() as connection:
        assert handovers.ended_to_announce(connection, 10) == []


def test_an_end_that_was_taken_but_not_stored_is_announced_again(handovers: Handovers, database: Database):
    handovers.open(CHAT, "uk", "", 1)
    handovers.end(1, "newcomer")
    with pytest.raises(RuntimeError), database.begin() as connection:
        handovers.ended_to_announce(connection, 10)
        raise RuntimeError("the process is killed here")
    with database.begin() as connection:
        assert len(handovers.ended_to_announce(connection, 10)) == 1


def test_forget_ends_and_forgets(handovers: Handovers, database: Database, keyring: Keyring):
    HandoverNotes(database, keyring).add(handovers.open(CHAT, "uk", "", 1).id, "Anna", "a note")
    assert handovers.forget(CHAT) == 1
    assert handovers.get(1).ended_by == "forgotten" and handovers.get(1).chat_id is None
    assert not handovers.is_open(CHAT) and handovers.kept(CHAT) == [] and handovers.forget(CHAT) == 0


def test_the_chats_id_is_nowhere_in_the_file(handovers: Handovers, database: Database):
    handovers.open(987654321012, "uk", "", 1)
    with database.begin() as connection:
        rows = connection.exec_driver_sql("select * from handovers").all()
    assert "987654321012" not in repr(rows)
