"""Killing the bot's process at random moments while questions come in, and counting what became of them."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from tests.bot_api import updates
from tests.bot_api.faults import Faults
from tests.bot_api.server import BotApiServer
from tests.flows.bot_process import TOKEN, BotProcess
from tests.flows.exchanges import Exchange, Ledger, spread

SETTLE_WITHIN_S = 300.0
BUSY_WITHIN_S = 60.0
WINDOW_S = 3.0
"""A message that came twice was first taken at most this long before a kill: its end had not been stored yet."""


@dataclass(frozen=True)
class CrashPlan:
    """What to do.

    Attributes:
        webhook_port: Where the bot listens for posts; polling when None.
        repeats: Share of updates that Telegram delivers twice.
    """

    updates: int
    kills: int
    chats: int
    seed: int = 1
    webhook_port: int | None = None
    repeats: float = 0.05


@dataclass(frozen=True)
class CrashReport:
    """What came of it.

    Attributes:
        missing: Messages that never came.
        strange: Messages that were not owed, or came in the wrong order.
        repeated: Repetitions after a kill between a message's arrival and the note of it; each kill accounts for at
            most one repetition of a message.
        unexplained: Repetitions without such a kill.
    """

    updates: int
    kills: int
    missing: int
    strange: list[str]
    repeated: int
    unexplained: int
    violations: list[str]
    seconds: float


async def run_crashes(
    plan: CrashPlan, data_dir: Path, articles_dir: Path, exchanges: Sequence[Exchange]
) -> CrashReport:
    """Kill, restart, and in the end wait until all is said."""
    began = time.monotonic()
    dice = random.Random(plan.seed)
    server = BotApiServer(TOKEN, faults=Faults(repeats=plan.repeats, seed=plan.seed))
    server.webhook_port = plan.webhook_port
    ledger = Ledger()
    killed_at: list[float] = []
    async with server.running():
        bot = BotProcess(data_dir, articles_dir, server.url, webhook_environment(plan.webhook_port))
        asking = asyncio.create_task(_ask(plan, server, ledger, exchanges, killed_at))
        for _ in range(plan.kills):
            await bot.start()
            await _random_moment(dice, server)
            await bot.kill()
            killed_at.append(time.monotonic())
        await asking
        await bot.start()
        await settled(ledger, server, bot, SETTLE_WITHIN_S)
        await bot.stop()
    verdict = ledger.settle(server.stand_in)
    sent = server.stand_in.sent
    explained = [pair for pair in verdict.repeats if _straddles(sent[pair[0]].at, sent[pair[1]].at, killed_at)]
    return CrashReport(
        updates=ledger.total,
        kills=len(killed_at),
        missing=verdict.missing,
        strange=verdict.strange,
        repeated=len(explained),
        unexplained=len(verdict.repeats) - len(explained),
        violations=server.stand_in.violations,
        seconds=time.monotonic() - began,
    )


def webhook_environment(port: int | None) -> dict[str, str]:
    """Settings that make the bot take webhooks on a local port, as if a proxy ended TLS before it."""
    if port is None:
        return {}
    return {
        "CELVEDIS_WEBHOOK_URL": "https://bot.example/updates",
        "CELVEDIS_WEBHOOK_SECRET": "only-telegram-knows",
        "CELVEDIS_WEBHOOK_PORT": str(port),
    }


async def settled(ledger: Ledger, server: BotApiServer, bot: BotProcess, within_s: float) -> bool:
    """Wait until every chat was told all it is owed; whether that happened in time."""
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        bot.must_run()
        if ledger.is_settled(server.stand_in):
            return True
        await asyncio.sleep(0.25)
    return False


async def _ask(
    plan: CrashPlan, server: BotApiServer, ledger: Ledger, exchanges: Sequence[Exchange], killed_at: list[float]
) -> None:
    """Ask evenly over the kills, the last question before the last kill."""
    chats = [10_000 + number for number in range(plan.chats)]
    for number, (chat, exchange) in enumerate(spread(exchanges, chats, plan.updates)):
        while len(killed_at) < (number / plan.updates) * plan.kills - 1:
            await asyncio.sleep(0.02)
        ledger.add(chat, exchange)
        server.post(updates.message(exchange.question, chat, language=exchange.language))
        await asyncio.sleep(0.02)


async def _random_moment(dice: random.Random, server: BotApiServer) -> None:
    """Sometimes while the bot starts, mostly a few milliseconds after it sent one of its next messages."""
    if dice.random() < 0.2:
        await asyncio.sleep(dice.uniform(0.0, 2.0))
        return
    enough = len(server.stand_in.sent) + dice.randint(1, 8)
    until = time.monotonic() + BUSY_WITHIN_S
    while len(server.stand_in.sent) < enough and time.monotonic() < until:
        await asyncio.sleep(0.002)
    await asyncio.sleep(dice.uniform(0.0, 0.03))


def _straddles(first: float, second: float, killed_at: Sequence[float]) -> bool:
    return any(first <= killed <= second and killed - first < WINDOW_S for killed in killed_at)
