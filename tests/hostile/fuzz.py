"""Drives hostile updates through the whole bot and holds every call against the Bot API's description.

    python -m tests.hostile.fuzz --messages 100000 [--seed N] [--seconds S]

It uses the prepared model and index (CELVEDIS_DATA_DIR) and a database of its own that is thrown away.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from bot.guide import Guide
from bot.people.settings import PeopleSettings
from bot.settings import BotSettings
from indexer.embedding import OnnxEmbedder
from indexer.search import CurrentSearcher
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.library import Library
from tests.hostile.messages import Hostile, hostile_updates
from tests.running_guide import SECRET, RunningGuide

STAFF_GROUP = -4242


@dataclass
class Result:
    """What came of a run.

    Attributes:
        errors: Log records of level ERROR, which a failed handler leaves.
        violations: Calls Telegram does not allow.
        unanswered: Updates of newcomers who got no word.
        slowest_cpu_s: Most processor time one update took; what else the machine does is not in it.
    """

    messages: int = 0
    seconds: float = 0.0
    sent: int = 0
    slowest_cpu_s: float = 0.0
    errors: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    unanswered: list[Any] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong."""
        return not (self.errors or self.violations or self.unanswered)


class _Errors(logging.Handler):
    def __init__(self, found: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record with its traceback."""
        self._found.append(logging.Formatter("%(name)s %(message)s").format(record))


def open_real_guide(settings: BotSettings, folder: Path) -> Guide:
    """The real model, index and guidance over a new database, with counsellors."""
    return Guide.over(
        Library(settings.indexer.articles_dir),
        CurrentSearcher(settings.indexer.index_dir, OnnxEmbedder(settings.indexer.model_dir)),
        Database.open(f"sqlite:///{folder / 'fuzz.db'}"),
        Keyring([SECRET]),
        PeopleSettings(staff_chat_id=STAFF_GROUP),
    )


async def attack(guide: Guide, messages: int, seed: int, seconds: float) -> Result:
    """Send hostile updates one after another until there were so many or the time is up."""
    result = Result()
    watching = _Errors(result.errors)
    logging.getLogger().addHandler(watching)
    running = await RunningGuide.start(guide)
    running.telegram.stand_in.forums[STAFF_GROUP] = set()
    started = time.monotonic()
    try:
        for hostile in islice(hostile_updates(seed), messages):
            if time.monotonic() - started > seconds:
                break
            await _one(running, hostile, result)
            if result.errors or running.telegram.stand_in.violations:
                result.unanswered.append(hostile.update)
                break
    finally:
        result.seconds = time.monotonic() - started
        result.violations += running.telegram.stand_in.violations
        running.telegram.stand_in.violations.clear()
        logging.getLogger().removeHandler(watching)
        await running.stop()
    return result


async def _one(running: RunningGuide, hostile: Hostile, result: Result) -> None:
    telegram = running.telegram
    message = hostile.update.get("message", {})
    if "message_thread_id" in message:
        telegram.stand_in.forums.setdefault(message["chat"]["id"], set()).add(message["message_thread_id"])
    before = time.process_time()
    replies = await running.gets(hostile.update)
    result.slowest_cpu_s = max(result.slowest_cpu_s, time.process_time() - before)
    result.messages += 1
    result.sent += len(replies)
    if hostile.expects_reply and not replies:
        result.unanswered.append(hostile.update)
    for kept in (telegram.sent, telegram.stand_in.calls, telegram.asked):
        kept.clear()


def main() -> int:
    """Run and print; 0 when nothing went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--seed", type=int, default=20261124)
    args = parser.parse_args()
    logging.getLogger().setLevel(logging.ERROR)
    settings = BotSettings.from_environment(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        result = asyncio.run(attack(open_real_guide(settings, Path(folder)), args.messages, args.seed, args.seconds))
    print(f"{result.messages:,} hostile updates in {result.seconds:.0f} s, {result.sent:,} replies, seed {args.seed}")
    print(
        f"{len(result.errors)} errors, {len(result.violations)} calls Telegram would refuse, "
        f"{len(result.unanswered)} without a reply; at most {result.slowest_cpu_s:.2f} s of processor time for one"
    )
    for problem in [*result.errors, *result.violations, *map(ascii, result.unanswered)][:10]:
        print(problem[:3000])
    return 0 if result.clean else 1


if __name__ == "__main__":
    sys.exit(main())
