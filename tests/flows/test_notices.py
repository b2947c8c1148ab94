"""kill -9 while news goes out: every follower is told, and told once."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter

from bot.delivery.courier import AT_ONCE
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.people.following import Follows, Subject
from knowledge_base.people.notices import Notices
from tests.bot_api.server import BotApiServer
from tests.flows.bot_process import SECRET_KEY, TOKEN, BotProcess
from tests.flows.conftest import SmallData

FOLLOWERS = 200
KILLS = 2
NEWS = "The centre for newcomers has moved."


def announced(data: SmallData) -> None:
    """Followers of the city's news, and news for them, in the bot's database before it starts."""
    database = Database.open(f"sqlite:///{data.data_dir.resolve() / 'guide.db'}")
    keyring = Keyring([SECRET_KEY])
    follows = Follows(database, keyring)
    for chat in range(1, FOLLOWERS + 1):
        follows.follow(chat, Subject("city"), "en")
    Notices(database, keyring).announce(Subject("city"), {"en": NEWS}, "Anna")
    database.close()


def told(server: BotApiServer) -> Counter[int]:
    """Chat → how often it was told."""
    return Counter(int(taken.params["chat_id"]) for taken in server.stand_in.sent if NEWS in taken.text)


async def test_news_killed_again_and_again_reaches_everybody_once(small_data: SmallData):
    announced(small_data)
    dice = random.Random(7)
    server = BotApiServer(TOKEN)
    async with server.running():
        bot = BotProcess(small_data.data_dir, small_data.articles_dir, server.url, {"CELVEDIS_QUIET_HOURS": "0-0"})
        for _ in range(KILLS):
            await bot.start()
            enough = len(told(server)) + dice.randint(20, 50)
            await _until(lambda enough=enough: len(told(server)) >= enough, bot)
            await asyncio.sleep(dice.uniform(0.0, 0.03))
            await bot.kill()
        await bot.start()
        await _until(lambda: len(told(server)) == FOLLOWERS, bot)
        await asyncio.sleep(2.0)
        await bot.stop()
    counts = told(server)
    assert len(counts) == FOLLOWERS
    # What Telegram had taken when the process died, before that was stored, comes again: its semantics cannot tell.
    assert sum(count - 1 for count in counts.values()) <= KILLS * AT_ONCE and max(counts.values()) <= 2
    assert server.stand_in.violations == []


async def _until(done, bot: BotProcess, within_s: float = 120.0) -> None:
    until = time.monotonic() + within_s
    while not done():
        bot.must_run()
        assert time.monotonic() < until, "news did not arrive in time"
        await asyncio.sleep(0.02)
