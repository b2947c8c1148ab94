"""What is stored about a newcomer: shown on request, deleted on request or when the bot is blocked, gone in time."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.chats import KEPT_DAYS, Chats
from bot.delivery.mailbox import Mailbox
from bot.delivery.outgoing import Outgoing
from bot.delivery.sending import Sender
from bot.delivery.undelivered import Undelivered
from bot.my_data import SHOWN, my_data
from knowledge_base.chat_data import Kept
from knowledge_base.database import Database, metadata
from knowledge_base.encryption import Keyring
from knowledge_base.languages import CODES
from knowledge_base.ui_text import UiText
from knowledge_base.worklist import KEPT_DAYS as QUESTION_DAYS
from knowledge_base.worklist import Worklist
from tests.bot_api import updates
from tests.fakes import HandClock
from tests.running_guide import CHAT, SECRET, RunningGuide

UNANSWERABLE = "how can one tune a guitar"
TODAY = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


async def test_nothing_is_said_to_be_stored_when_nothing_is(guide: RunningGuide):
    (reply,) = await guide.says("/mydata", client_language="en")
    assert reply.text == "Nothing is stored about this chat."


async def test_mydata_shows_the_language_and_the_questions_as_they_are_stored(guide: RunningGuide):
    await guide.says(f"{UNANSWERABLE} call me +371 29111222", chat_language="en")
    replies = await guide.says("/mydata")
    text = "\n".join(reply.text for reply in replies)
    assert "Your chosen language: English" in text
    assert f"“{UNANSWERABLE} call me [number]”" in text and "29111222" not in text
    assert "/forget" in text


async def test_in_a_group_mydata_shows_nothing(guide: RunningGuide):
    guide.guide.chats.choose_language(-7, "en")
    assert await guide.says("/mydata", chat_id=-7) == []


async def test_after_forget_nothing_is_shown(guide: RunningGuide):
    await guide.says(UNANSWERABLE, chat_language="en")
    await guide.says("/forget")
    await guide.presses("v1:f:yes")
    (reply,) = await guide.says("/mydata", client_language="en")
    assert reply.text == "Nothing is stored about this chat."


async def test_another_chats_data_is_neither_shown_nor_deleted(guide: RunningGuide):
    await guide.says(UNANSWERABLE, chat_id=5, chat_language="en")
    (reply,) = await guide.says("/mydata", chat_id=6, client_language="en")
    assert reply.text == "Nothing is stored about this chat."
    await guide.presses("v1:f:yes", chat_id=6)
    assert {"language", "question"} <= {kept.kind for kept in guide.guide.kept(5)}


@pytest.mark.parametrize("status", ["kicked", "left"])
async def test_whoever_blocks_the_bot_is_forgotten(guide: RunningGuide, status: str):
    await guide.says(UNANSWERABLE, chat_language="en")
    await guide.gets(updates.membership(status))
    assert guide.guide.kept(CHAT) == []


async def test_whoever_has_blocked_the_bot_is_forgotten_when_a_message_cannot_be_sent(guide: RunningGuide):
    guide.telegram.stand_in.blocked.add(CHAT)
    await guide.says(UNANSWERABLE, chat_language="en")
    assert guide.guide.kept(CHAT) == []


def planted(table: sa.Table, chat: str) -> dict[str, Any]:
    """A row that belongs to a chat; what else it holds does not matter."""
    samples = {
        sa.Integer: 1, sa.BigInteger: 1, sa.Float: 0.5, sa.Boolean: False, sa.LargeBinary: b"x", sa.Text: "x",
        sa.Date: "2026-01-01", sa.DateTime: "2026-01-01 00:00:00",
    }  # fmt: skip
    row = {}
    for column in table.columns:
        sample = next((value for kind, value in samples.items() if type(column.type) is kind), "x")
        row[column.name] = None if column.nullable else sample
    return row | {"chat": chat}


def test_forgetting_a_chat_empties_every_table_that_knows_chats(guide: RunningGuide, tmp_path: Path):
    """Also the ones that are added one day: a store that is not in the guide's list fails here."""
    inner = guide.guide
    inner.stores.append(Undelivered(guide.mailbox, guide.sender))
    knowing = [table for table in metadata.sorted_tables if "chat" in table.columns]
    assert {"chats", "recorded_questions", "outbox"} <= {table.name for table in knowing}
    chat = Keyring([SECRET]).hash(CHAT)
    connection = sqlite3.connect(tmp_path / "guide.db")  # no foreign keys here, so any row will do
    for table in knowing:
        row = planted(table, chat)
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table.name} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    connection.commit()
    inner.forget(CHAT)
    left = [
        table.name
        for table in knowing
        if connection.execute(f"SELECT count(*) FROM {table.name} WHERE chat = ?", [chat]).fetchone()[0]
    ]
    connection.close()
    assert left == []


def test_questions_are_gone_after_ninety_days(database: Database, keyring: Keyring, clock: HandClock):
    worklist = Worklist(database, keyring, clock)
    worklist.record_question(CHAT, UNANSWERABLE, "en", "no-answer")
    clock.pass_days(QUESTION_DAYS - 0.01)
    assert worklist.delete_expired() == 0
    clock.pass_days(0.02)
    assert worklist.delete_expired() == 1 and worklist.kept(CHAT) == []


def test_a_language_in_use_is_kept_and_an_unused_one_deleted(database: Database, keyring: Keyring, clock: HandClock):
    chats = Chats(database, keyring, clock)
    chats.choose_language(CHAT, "uk")
    chats.choose_language(CHAT + 1, "lv")
    for _ in range(14):
        clock.pass_days(30)
        assert chats.language(CHAT) == "uk"
        chats.delete_expired()
    assert chats.language(CHAT) == "uk" and chats.language(CHAT + 1) is None
    clock.pass_days(KEPT_DAYS + 1)
    assert chats.delete_expired() == 1


def test_a_language_in_use_moves_to_the_new_key(database: Database, clock: HandClock):
    Chats(database, Keyring(["the old secret is long"]), clock).choose_language(CHAT, "uk")
    clock.pass_days(31)
    assert Chats(database, Keyring(["the new secret is long", "the old secret is long"]), clock).language(CHAT) == "uk"
    assert Chats(database, Keyring(["the new secret is long"]), clock).language(CHAT) == "uk"


async def test_messages_on_their_way_are_shown_and_not_sent_after_forgetting(
    guide: RunningGuide, mailbox: Mailbox, keyring: Keyring
):
    call = Outgoing("sendMessage", {"chat_id": CHAT, "text": "a late answer"})
    undelivered = Undelivered(guide.mailbox, guide.sender)
    owed = guide.mailbox.owe([call], CHAT)
    assert [kept.kind for kept in undelivered.kept(CHAT)] == ["message"]
    assert undelivered.forget(CHAT) == 1
    for item in owed:
        guide.sender.put(item)
    await guide.sender.idle()
    assert isinstance(guide.sender, Sender) and guide.telegram.sent == []


@pytest.mark.parametrize("language", CODES)
def test_every_kind_of_thing_is_shown_in_every_language(texts: UiText, language: str):
    kinds = sorted(name.removeprefix("mydata-") for name in texts.ids("en") if name.startswith("mydata-"))
    kinds = [kind for kind in kinds if kind not in ("intro", "nothing", "more", "delete")]
    things = [Kept(kind, "VALUE", TODAY, TODAY + dt.timedelta(days=90)) for kind in kinds]
    reply = my_data(things, texts, language)
    assert len(reply.blocks) == len(kinds) + 2
    assert all(len(block.text) > 4 for block in reply.blocks)
    assert {"language", "question", "rating", "message"} <= set(kinds)


def test_more_than_a_hundred_things_are_counted(texts: UiText):
    things = [Kept("question", f"question {number}", TODAY, TODAY) for number in range(SHOWN + 7)]
    assert any("7" in block.text and "entries" in block.text for block in my_data(things, texts, "en").blocks)
