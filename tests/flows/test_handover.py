"""kill -9 between the topic of a conversation and its messages: all of them still arrive in a topic, in order."""

from __future__ import annotations

import asyncio
import time

from tests.bot_api import updates
from tests.bot_api.server import BotApiServer
from tests.flows.bot_process import TOKEN, BotProcess
from tests.flows.conftest import SmallData

GROUP = -1001000000001
CHAT = 4242


async def test_a_conversation_survives_a_kill_right_after_its_topic_was_made(small_data: SmallData):
    server = BotApiServer(TOKEN)
    telegram = server.stand_in
    telegram.forums[GROUP] = set()
    settings = {"CELVEDIS_STAFF_CHAT_ID": str(GROUP), "CELVEDIS_STAFF_LANGUAGE": "en"}
    async with server.running():
        bot = BotProcess(small_data.data_dir, small_data.articles_dir, server.url, settings)
        await bot.start()
        server.post(updates.message("/ask", CHAT, language="en"))
        written = [updates.message(f"message {number}", CHAT, language="en") for number in range(3)]
        for update in written:
            server.post(update)
        await _until(lambda: telegram.forums[GROUP], bot)
        await bot.kill()
        await bot.start()
        ids = [update["message"]["message_id"] for update in written]
        await _until(lambda: _passed(telegram)[-1:] == ids[-1:], bot)
        await bot.stop()
    assert list(dict.fromkeys(_passed(telegram))) == ids
    assert all(copy.params["message_thread_id"] in telegram.forums[GROUP] for copy in _copies(telegram))
    assert telegram.texts(CHAT)[0].startswith("From now on a person reads what you write.")
    assert telegram.violations == []


def _copies(telegram):
    return [taken for taken in telegram.sent if taken.method == "copyMessage" and taken.chat_id == GROUP]


def _passed(telegram) -> list[int]:
    """Ids of the newcomer's messages that reached the group, in order."""
    return [copy.params["message_id"] for copy in _copies(telegram)]


async def _until(done, bot: BotProcess, within_s: float = 120.0) -> None:
    until = time.monotonic() + within_s
    while not done():
        bot.must_run()
        assert time.monotonic() < until, "it did not happen in time"
        await asyncio.sleep(0.01)
