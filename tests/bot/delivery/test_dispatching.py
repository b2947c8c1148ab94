"""A stored update becomes stored answers: once, in order within its chat, and never in silence."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.delivery.dispatching import MAX_ATTEMPTS, lane_of
from tests.bot_api import updates
from tests.running_guide import CHAT, RunningGuide

DOCTOR = "How do I find a family doctor?"


async def test_a_question_is_answered_with_the_articles_words(guide: RunningGuide):
    (answer,) = await guide.says(DOCTOR)
    assert answer.text.startswith("Find a family doctor\n\nRegister with a family doctor.")


async def test_the_chats_chosen_language_is_spoken(guide: RunningGuide):
    (answer,) = await guide.says(DOCTOR, chat_language="lv")
    assert answer.text.startswith("Atrast ģimenes ārstu")


async def test_an_update_that_comes_twice_is_answered_once(guide: RunningGuide):
    update = guide.telegram.stand_in.numbered(updates.message(DOCTOR))
    assert await guide.dispatcher.receive([update, update]) == 1
    assert await guide.dispatcher.receive([update]) == 0
    await guide.dispatcher.idle()
    await guide.sender.idle()
    assert len(guide.telegram.sent) == 1


async def test_what_a_crash_left_behind_is_taken_up_again(guide: RunningGuide):
    update = guide.telegram.stand_in.numbered(updates.message(DOCTOR))
    await guide.mailbox.receive({update["update_id"]: json.dumps(update)})
    assert await guide.dispatcher.resume() == 1
    await guide.dispatcher.idle()
    await guide.sender.idle()
    assert [taken.text.splitlines()[0] for taken in guide.telegram.sent] == ["Find a family doctor"]


async def test_messages_of_a_chat_are_answered_in_their_order(guide: RunningGuide):
    asked = [DOCTOR, "/help", "I want to open a bank account", "/contact"] * 2
    received = [guide.telegram.stand_in.numbered(updates.message(text, chat)) for text in asked for chat in (1, 2, 3)]
    await guide.dispatcher.receive(received)
    await guide.dispatcher.idle()
    await guide.sender.idle()
    first, second, third = (guide.telegram.stand_in.texts(chat) for chat in (1, 2, 3))
    assert first == second == third and len(first) == 8
    assert first[0].startswith("Find a family doctor") and first[2].startswith("Open a bank account")


async def test_an_update_that_kills_the_process_again_and_again_is_given_up_with_an_apology(
    guide: RunningGuide, caplog: pytest.LogCaptureFixture
):
    update = guide.telegram.stand_in.numbered(updates.message(DOCTOR, language="lv"))
    await guide.mailbox.receive({update["update_id"]: json.dumps(update)})
    for _ in range(MAX_ATTEMPTS):
        await guide.mailbox.begin(update["update_id"])
    await guide.dispatcher.resume()
    await guide.dispatcher.idle()
    await guide.sender.idle()
    assert [taken.text for taken in guide.telegram.sent] == [guide.guide.replies.error("lv").plain]
    assert guide.mailbox.counts() == (0, 0) and "update_given_up" in caplog.text


async def test_a_handler_that_fails_says_so_to_the_newcomer_and_keeps_their_words_out_of_the_log(
    guide: RunningGuide, caplog: pytest.LogCaptureFixture
):
    guide.guide.database.close()
    guide.guide.library.folder.rename(guide.guide.library.folder.with_name("gone"))
    broken = updates.message(DOCTOR)
    broken["message"]["reply_to_message"] = broken["message"] | {"text": "x"}
    await guide.gets(broken)
    assert len(guide.telegram.sent) == 1
    assert DOCTOR not in caplog.text


async def test_a_question_that_met_a_database_in_trouble_is_answered_when_that_has_passed(guide: RunningGuide):
    with guide.guide.database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE chats RENAME TO hidden")
    waiting = asyncio.create_task(guide.says(DOCTOR))
    async with asyncio.timeout(60):
        while guide.mailbox.counts() != (1, 0):
            await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    with guide.guide.database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE hidden RENAME TO chats")
    assert [taken.text.splitlines()[0] for taken in await waiting] == ["Find a family doctor"]


async def test_trouble_that_does_not_pass_ends_in_an_apology(guide: RunningGuide):
    with guide.guide.database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE chats RENAME TO hidden")
    (told,) = await guide.says(DOCTOR, client_language="lv")
    assert told.text == guide.guide.replies.error("lv").plain


async def test_updates_nobody_can_read_are_done_with(guide: RunningGuide):
    odd = [{"update_id": 5}, {"update_id": 6, "message": {"text": 5}}, {"no": "number"}, {"update_id": "7"}]
    assert await guide.dispatcher.receive(odd) == 2
    await asyncio.wait_for(guide.dispatcher.idle(), 10)
    assert guide.mailbox.counts() == (0, 0)


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        (updates.message("x", chat_id=5), "5"),
        (updates.press("v1:m", chat_id=-7), "-7"),
        (updates.membership("kicked", chat_id=9), "9"),
        (updates.inline("x", user_id=11), "11"),
        ({"update_id": 1}, "none"),
    ],
)
def test_an_update_belongs_to_its_chat(update: dict, lane: str):
    assert lane_of(update) == lane


def test_the_chat_of_the_tests_is_private():
    assert CHAT > 0
