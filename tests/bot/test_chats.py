"""A chat's chosen language: kept under a hash, used, forgotten."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from bot.chats import KEPT_DAYS, Chats, chats
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from tests.fakes import HandClock

CHAT = 123_456_789


@pytest.fixture
def kept(database: Database, keyring: Keyring, clock: HandClock) -> Chats:
    return Chats(database, keyring, clock)


def rows(database: Database) -> list:
    with database.begin() as connection:
        return list(connection.execute(sa.select(chats)))


def test_a_choice_is_remembered_and_changed(kept: Chats, database: Database):
    assert kept.language(CHAT) is None
    kept.choose_language(CHAT, "ru")
    assert (kept.language(CHAT), kept.language(CHAT + 1)) == ("ru", None)
    kept.choose_language(CHAT, "ka")
    assert kept.language(CHAT) == "ka"
    assert len(rows(database)) == 1


def test_a_dropped_choice_leaves_nothing(kept: Chats, database: Database):
    kept.choose_language(CHAT, "ru")
    kept.choose_language(CHAT, None)
    assert (kept.language(CHAT), rows(database)) == (None, [])


def test_the_chats_number_is_nowhere_in_the_database(kept: Chats, database: Database):
    kept.choose_language(CHAT, "ru")
    assert str(CHAT) not in str(rows(database))


def test_what_is_kept_is_said_with_its_last_day(kept: Chats, clock: HandClock):
    kept.choose_language(CHAT, "ru")
    (found,) = kept.kept(CHAT)
    assert found.until == clock.now + dt.timedelta(days=KEPT_DAYS)
    assert kept.kept(CHAT + 1) == []


def test_forgetting_deletes_one_chat_only(kept: Chats):
    kept.choose_language(CHAT, "ru")
    kept.choose_language(CHAT + 1, "lv")
    assert (kept.forget(CHAT), kept.forget(CHAT)) == (1, 0)
    assert (kept.language(CHAT), kept.language(CHAT + 1)) == (None, "lv")


def test_a_choice_that_is_used_stays_and_an_unused_one_goes_after_a_year(kept: Chats, clock: HandClock):
    kept.choose_language(CHAT, "ru")
    kept.choose_language(CHAT + 1, "lv")
    clock.pass_days(200)
    assert kept.language(CHAT) == "ru"
    clock.pass_days(KEPT_DAYS - 199)
    assert kept.delete_expired() == 1
    assert (kept.language(CHAT), kept.language(CHAT + 1)) == ("ru", None)


def test_after_a_change_of_key_the_choice_is_found_and_forgotten(database: Database, kept: Chats, clock: HandClock):
    kept.choose_language(CHAT, "ru")
    newer = Chats(database, Keyring(["a newer secret of this test", "a secret only this test knows"]), clock)
    assert newer.language(CHAT) == "ru"
    newer.choose_language(CHAT, "uk")
    assert len(rows(database)) == 1
    assert newer.forget(CHAT) == 1
