"""Many questions a second, or many that waited: how long answers take, what is lost, what the memory does."""

from __future__ import annotations

import asyncio
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import psutil

from tests.bot_api import updates
from tests.bot_api.faults import Faults
from tests.bot_api.server import BotApiServer
from tests.bot_api.stand_in import RATED, StandIn
from tests.flows.bot_process import TOKEN, BotProcess
from tests.flows.crashing import settled
from tests.flows.exchanges import Exchange, Ledger, Verdict, spread

OVERALL_PER_S = "1000"
"""Telegram takes about 30 messages a second from a bot and sells more; the stand-in takes what comes."""
READY_WITHIN_S = 120.0


@dataclass(frozen=True)
class LoadPlan:
    """What to do.

    Attributes:
        per_s: Questions a second; everything at once, before the bot starts, when 0.
    """

    questions: int
    chats: int
    per_s: float
    settle_within_s: float = 120.0


@dataclass(frozen=True)
class LoadReport:
    """What came of it.

    Attributes:
        latencies_s: From the moment Telegram had a question to the moment it took the last piece of the answer.
        memory_mb: (after warm-up, at the end): medians of the tenth of the time after the first fifth, and of the last.
        cpu_s: Processor seconds the bot took for all of it.
        stop_s: How long it took to end when asked to.
    """

    questions: int
    seconds: float
    verdict: Verdict
    latencies_s: list[float]
    memory_mb: tuple[float, float]
    cpu_s: float
    stop_s: float
    violations: list[str]

    def percentile(self, share: float) -> float:
        """Latency that this share of the questions stays below."""
        ordered = sorted(self.latencies_s)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


async def run_load(
    plan: LoadPlan, data_dir: Path, articles_dir: Path, exchanges: Sequence[Exchange], faults: Faults | None = None
) -> LoadReport:
    """Ask, wait until all is said, stop."""
    server = BotApiServer(TOKEN, faults=faults)
    ledger = Ledger()
    asked_at: dict[int, list[float]] = {}
    async with server.running():
        bot = BotProcess(data_dir, articles_dir, server.url, {"CELVEDIS_MESSAGES_PER_SECOND": OVERALL_PER_S})
        if plan.per_s == 0:
            await _ask(plan, server, ledger, asked_at, exchanges)
        await bot.start()
        if plan.per_s:
            await _ready(server, bot)
        memory: list[float] = []
        watching = asyncio.create_task(_watch_memory(bot, memory))
        began = time.monotonic()
        if plan.per_s:
            await _ask(plan, server, ledger, asked_at, exchanges)
        await settled(ledger, server, bot, plan.settle_within_s)
        seconds = time.monotonic() - began
        cpu = psutil.Process(bot.pid).cpu_times()
        watching.cancel()
        stop_s = await bot.stop()
    return LoadReport(
        questions=ledger.total,
        seconds=seconds,
        verdict=ledger.settle(server.stand_in),
        latencies_s=_latencies(ledger, asked_at, server.stand_in),
        memory_mb=_warm_and_last(memory),
        cpu_s=cpu.user + cpu.system,
        stop_s=stop_s,
        violations=server.stand_in.violations,
    )


async def _ready(server: BotApiServer, bot: BotProcess) -> None:
    """Until the bot asks for updates."""
    until = time.monotonic() + READY_WITHIN_S
    while not server.polls and time.monotonic() < until:
        bot.must_run()
        await asyncio.sleep(0.05)


async def _ask(
    plan: LoadPlan,
    server: BotApiServer,
    ledger: Ledger,
    asked_at: dict[int, list[float]],
    exchanges: Sequence[Exchange],
) -> None:
    chats = [20_000 + number for number in range(plan.chats)]
    began = time.monotonic()
    for number, (chat, exchange) in enumerate(spread(exchanges, chats, plan.questions)):
        if plan.per_s:
            await asyncio.sleep(max(0.0, began + number / plan.per_s - time.monotonic()))
        ledger.add(chat, exchange)
        asked_at.setdefault(chat, []).append(time.monotonic())
        server.post(updates.message(exchange.question, chat, language=exchange.language))


async def _watch_memory(bot: BotProcess, memory: list[float]) -> None:
    process = psutil.Process(bot.pid)
    while bot.is_running:
        memory.append(process.memory_info().rss / 1e6)
        await asyncio.sleep(0.5)


def _warm_and_last(memory: Sequence[float]) -> tuple[float, float]:
    count = len(memory)
    warm, last = memory[count // 5 : count // 5 + max(1, count // 10)], memory[-max(1, count // 10) :]
    return (statistics.median(warm), statistics.median(last)) if memory else (0.0, 0.0)


def _latencies(ledger: Ledger, asked_at: dict[int, list[float]], stand_in: StandIn) -> list[float]:
    """Of the questions whose answer is complete."""
    told: dict[int, list[float]] = {}
    for taken in stand_in.sent:
        if taken.method in RATED:
            told.setdefault(int(taken.params["chat_id"]), []).append(taken.at)
    found = []
    for chat, exchanges in ledger.asked.items():
        pieces = 0
        for exchange, at in zip(exchanges, asked_at[chat]):
            pieces += len(exchange.answer)
            if pieces <= len(told.get(chat, ())):
                found.append(told[chat][pieces - 1] - at)
    return found
