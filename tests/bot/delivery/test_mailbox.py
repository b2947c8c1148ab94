"""What was received and what is owed survive the process; nobody else can read them."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.delivery.mailbox import Mailbox, inbox
from bot.delivery.outgoing import Outgoing
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring, SecretKeyError
from tests.fakes import HandClock

SECRET_WORDS = "where can I learn Latvian"
UPDATE = json.dumps({"update_id": 7, "message": {"text": SECRET_WORDS, "chat": {"id": 987654321}}})
CALL = Outgoing("sendMessage", {"chat_id": 987654321, "text": "the answer nobody may read"}, "plain", "note")


async def test_an_update_waits_until_it_is_finished(mailbox: Mailbox):
    assert await mailbox.receive({7: UPDATE, 8: UPDATE}) == {7, 8}
    await mailbox.finish(7, [], "chat")
    assert [item.update_id for item in mailbox.pending()] == [8]
    assert mailbox.pending()[0].payload == UPDATE


async def test_an_update_that_comes_again_is_known_even_after_it_was_finished(mailbox: Mailbox):
    await mailbox.receive({7: UPDATE})
    assert await mailbox.receive({7: UPDATE, 8: UPDATE}) == {8}
    await mailbox.finish(7, [], "chat")
    assert await mailbox.receive({7: UPDATE}) == set()


async def test_beginning_is_counted(mailbox: Mailbox):
    await mailbox.receive({7: UPDATE})
    await mailbox.begin(7)
    await mailbox.begin(7)
    assert mailbox.pending()[0].attempts == 2


async def test_what_is_owed_waits_in_order_until_it_is_delivered(mailbox: Mailbox):
    await mailbox.receive({7: UPDATE})
    first, second = await mailbox.finish(7, [CALL, CALL], "chat")
    assert [owed.call for owed in mailbox.owed()] == [CALL, CALL]
    await mailbox.delivered(first.id)
    assert [owed.id for owed in mailbox.owed()] == [second.id]
    assert mailbox.counts() == (0, 1)


async def test_another_process_finds_all_of_it(mailbox: Mailbox, database: Database, keyring: Keyring):
    await mailbox.receive({7: UPDATE, 8: UPDATE})
    await mailbox.finish(7, [CALL], "chat")
    again = Mailbox(database, keyring)
    assert [item.update_id for item in again.pending()] == [8]
    assert [owed.call for owed in again.owed()] == [CALL]
    again.close()


async def test_the_database_file_shows_neither_words_nor_ids(tmp_path: Path, mailbox: Mailbox):
    await mailbox.receive({7: UPDATE})
    await mailbox.finish(7, [CALL], "chat")
    await mailbox.receive({8: UPDATE})
    for file in tmp_path.glob("mail.db*"):
        content = file.read_bytes()
        for secret in (b"learn Latvian", b"987654321", b"nobody may read"):
            assert secret not in content


async def test_another_key_reads_nothing(mailbox: Mailbox, database: Database):
    await mailbox.receive({7: UPDATE})
    with pytest.raises(SecretKeyError):
        Mailbox(database, Keyring(["quite another secret"])).pending()


async def test_forgetting_a_chat_drops_what_is_owed_to_it_alone(mailbox: Mailbox):
    kept = Outgoing("sendMessage", {"chat_id": 5, "text": "kept"})
    first, _ = mailbox.owe([CALL, kept])
    assert mailbox.forget(987654321) == [first.id]
    assert [owed.call for owed in mailbox.owed()] == [kept]


async def test_old_numbers_and_undeliverable_calls_are_deleted_in_time(
    database: Database, keyring: Keyring, clock: HandClock
):
    mailbox = Mailbox(database, keyring, clock)
    await mailbox.receive({7: UPDATE, 8: UPDATE})
    await mailbox.finish(7, [CALL], "chat")
    clock.pass_days(1.1)
    assert mailbox.delete_expired() == 1
    assert await mailbox.receive({7: UPDATE}) == set()
    clock.pass_days(1)
    mailbox.delete_expired()
    with database.begin() as connection:
        left = connection.execute(sa.select(inbox.c.update_id)).scalars().all()
    assert left == [8], "an update that was not dealt with stays"
    assert clock.now - dt.timedelta(days=2.1) == dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)
    mailbox.close()
