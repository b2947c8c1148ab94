"""Looking after the running bot: its heartbeat, its figures, and a log line whenever a fault comes or goes."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from dataclasses import dataclass
from typing import Awaitable, Callable

from telegram.error import TelegramError

from indexer.faults import Fault, find_faults

from ..delivery.receiving import Contact
from ..guide import Guide
from ..settings import BotSettings
from .health import service_faults
from .heartbeat import Heartbeat
from .metrics import Metrics

_log = logging.getLogger(__name__)
BEAT_S = 10.0
PROBE_AFTER_S = 25.0
"""With a webhook Telegram calls only when somebody writes; after so long without it the bot asks who it is."""
INDEX_CHECK_S = 60.0
"""A look through model, index and guidance; checksums once an hour, or when a file was written to."""


@dataclass(frozen=True)
class Queues:
    """What waits.

    Attributes:
        waiting: Updates not yet dealt with.
        owed: Calls Telegram has not taken yet.
    """

    waiting: int
    owed: int


class Monitor:
    """One running bot's health."""

    def __init__(
        self,
        settings: BotSettings,
        guide: Guide,
        metrics: Metrics,
        contact: Contact,
        queues: Callable[[], Queues],
        probe: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        """
        Args:
            probe: Asks Telegram something; None when the bot polls and so asks anyway.
        """
        self._settings = settings
        self._guide = guide
        self._metrics = metrics
        self._contact = contact
        self._queues = queues
        self._probe = probe
        self._looked = 0.0
        self._found: list[Fault] = []
        self._logged: frozenset[Fault] = frozenset()
        self._one_at_a_time = asyncio.Lock()

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            try:
                await self.beat()
            except OSError as error:
                _log.error("heartbeat_not_written reason=%s", error.strerror)
            except Exception as error:
                _log.error("monitor_failed kind=%s", type(error).__name__, exc_info=error)
            await asyncio.sleep(BEAT_S)

    async def beat(self) -> None:
        """Write the heartbeat, bring the figures up to date, look for faults."""
        if self._probe is not None and time.time() - self._contact.last > PROBE_AFTER_S:
            await self._ask_telegram(self._probe)
        heartbeat = self.heartbeat()
        await asyncio.to_thread(heartbeat.write, self._settings.storage.data_dir)
        self._metrics.queues(heartbeat.waiting, heartbeat.owed)
        searcher = self._guide.current.searcher
        self._metrics.index(searcher.number, searcher.manifest, heartbeat.at)
        await self.faults()

    def heartbeat(self) -> Heartbeat:
        """The bot as it is now."""
        queues = self._queues()
        return Heartbeat(
            at=dt.datetime.now(dt.UTC),
            contact=dt.datetime.fromtimestamp(self._contact.last, dt.UTC),
            waiting=queues.waiting,
            owed=queues.owed,
            generation=self._guide.current.searcher.number,
        )

    async def faults(self) -> list[Fault]:
        """All faults now; those of model, index and guidance as of the last minute."""
        async with self._one_at_a_time:
            found = await asyncio.to_thread(self._find)
        self._metrics.faults([fault.kind for fault in found if fault.failing])
        self._log_changes(frozenset(found))
        return found

    def _find(self) -> list[Fault]:
        now = dt.datetime.now(dt.UTC)
        if time.monotonic() - self._looked > INDEX_CHECK_S or not self._looked:
            self._found = find_faults(self._settings.indexer, self._guide.library, now)
            self._looked = time.monotonic()
        return service_faults(self._settings, now) + self._found

    def _log_changes(self, found: frozenset[Fault]) -> None:
        for fault in sorted(found - self._logged, key=lambda fault: fault.kind):
            _log.log(logging.ERROR if fault.failing else logging.WARNING, "fault kind=%s %s", fault.kind, fault.message)
        for kind in sorted({fault.kind for fault in self._logged} - {fault.kind for fault in found}):
            _log.info("fault_gone kind=%s", kind)
        self._logged = found

    async def _ask_telegram(self, probe: Callable[[], Awaitable[object]]) -> None:
        try:
            await probe()
            self._contact()
        except TelegramError as error:
            _log.warning("telegram_silent kind=%s", type(error).__name__)
