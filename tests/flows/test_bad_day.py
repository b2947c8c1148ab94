"""Telegram answers one call in ten with "Too Many Requests" and one in twenty with a bad gateway: nothing is lost."""

from __future__ import annotations

import asyncio
from collections import Counter

from tests.bot_api import updates
from tests.bot_api.faults import Fault, Faults
from tests.bot_api.server import BotApiServer
from tests.bot_api.stand_in import busiest
from tests.flows.bot_process import TOKEN, BotProcess
from tests.flows.conftest import SmallData
from tests.flows.crashing import settled, webhook_environment
from tests.flows.exchanges import Exchange, Ledger, spread

BAD_DAY = {
    Fault.TOO_MANY: 0.10,
    Fault.BAD_GATEWAY: 0.05,
    Fault.SERVER_ERROR: 0.02,
    Fault.RESET: 0.03,
    Fault.DELAY: 0.05,
}
WITHIN_S = 300.0


def ask_all(server: BotApiServer, ledger: Ledger, exchanges: list[Exchange], chats: int, questions: int) -> None:
    for chat, exchange in spread(exchanges, [30_000 + number for number in range(chats)], questions):
        ledger.add(chat, exchange)
        server.post(updates.message(exchange.question, chat, language=exchange.language))


async def answered_on(day: Faults, data: SmallData, chats: int, questions: int, port: int | None = None):
    """The server, the verdict and how long stopping took, after all was asked on such a day."""
    server, ledger = BotApiServer(TOKEN, faults=day), Ledger()
    server.webhook_port = port
    async with server.running():
        bot = BotProcess(data.data_dir, data.articles_dir, server.url, webhook_environment(port))
        ask_all(server, ledger, data.exchanges, chats, questions)
        await bot.start()
        await settled(ledger, server, bot, WITHIN_S)
        stop_s = await bot.stop()
    return server, ledger.settle(server.stand_in), stop_s


async def test_nothing_is_lost_or_said_twice(small_data: SmallData):
    server, verdict, stop_s = await answered_on(Faults(BAD_DAY, repeats=0.3), small_data, chats=60, questions=180)
    assert server.stand_in.violations == [], "a call came before retry_after was over, or was not allowed at all"
    assert (verdict.missing, verdict.strange, verdict.repeats) == (0, [], [])
    assert min(server.happened[fault] for fault in BAD_DAY) > 0, "every kind of trouble happened"
    assert busiest([taken.at for taken in server.stand_in.sent], 1.0) <= 33, "30 a second, measured at the other end"
    assert stop_s < 10


async def test_a_message_comes_twice_only_when_telegram_took_it_and_did_not_say_so(small_data: SmallData):
    server, verdict, _ = await answered_on(
        Faults({Fault.TAKEN_AND_RESET: 0.15}), small_data, chats=30, questions=60
    )  # fmt: skip
    assert server.stand_in.violations == []
    assert (verdict.missing, verdict.strange) == (0, [])
    firsts = Counter(first for first, _ in verdict.repeats)
    assert verdict.repeats and set(firsts) <= set(server.unsure)
    assert max(firsts.values()) == 1, "one repetition for each time it could not be known"


async def test_updates_that_a_webhook_gets_twice_are_answered_once(small_data: SmallData, free_port: int):
    server, verdict, _ = await answered_on(Faults(BAD_DAY, repeats=0.5), small_data, 40, 80, free_port)
    assert server.stand_in.violations == []
    assert (verdict.missing, verdict.strange, verdict.repeats) == (0, [], [])
    assert server.webhook_refusals == Counter()


async def test_a_stop_in_the_middle_takes_less_than_ten_seconds_and_the_next_start_goes_on(small_data: SmallData):
    server, ledger = BotApiServer(TOKEN), Ledger()
    async with server.running():
        bot = BotProcess(small_data.data_dir, small_data.articles_dir, server.url)
        ask_all(server, ledger, small_data.exchanges, chats=200, questions=600)
        await bot.start()
        while len(server.stand_in.sent) < 20:
            bot.must_run()
            await asyncio.sleep(0.01)
        stopped_in_s = await bot.stop()
        said_before = len(server.stand_in.sent)
        await bot.start()
        await settled(ledger, server, bot, WITHIN_S)
        await bot.stop()
    verdict = ledger.settle(server.stand_in)
    assert stopped_in_s < 10 and said_before < ledger.total
    assert (verdict.missing, verdict.strange, verdict.repeats) == (0, [], [])
    assert bot.log.count("stopped all_handled") == 2


async def test_a_token_telegram_does_not_know_ends_the_bot_with_one_readable_line(small_data: SmallData):
    server = BotApiServer("4200:another-token-than-the-bots-own")
    async with server.running():
        bot = BotProcess(small_data.data_dir, small_data.articles_dir, server.url)
        await bot.start()
        await bot.wait()
    assert bot.log.strip().splitlines()[-1].startswith("Telegram does not know this TELEGRAM_BOT_TOKEN.")
    assert TOKEN not in bot.log
