"""Brings what answers no message: promised answers, news, the end of a conversation. Nothing is lost or said twice.

An errand marks what it takes in the same transaction that stores the calls in the outbox; stopped at any moment, it
goes on with what is not marked.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from typing import Callable, Protocol, Sequence

import sqlalchemy as sa

from knowledge_base.clock import Clock, utc_now
from knowledge_base.database import Database

from .mailbox import Mailbox, Owed
from .outgoing import Outgoing
from .sending import Sender

_log = logging.getLogger(__name__)
EVERY_S = 1.0
AT_ONCE = 20
"""Messages a round: a third of what Telegram allows in a second stays free for answers to questions."""


class Errand(Protocol):
    """Something to bring.

    Attributes:
        name: For the log.
        may_wait: It is not brought in quiet hours.
    """

    name: str
    may_wait: bool

    def take(self, connection: sa.Connection, limit: int) -> list[Outgoing]:
        """At most about `limit` calls that are due, marked as taken in this transaction."""


class Courier:
    """Runs errands, a round a second."""

    def __init__(
        self,
        database: Database,
        mailbox: Mailbox,
        sender: Sender,
        errands: Sequence[Errand],
        is_quiet: Callable[[dt.datetime], bool],
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._mailbox = mailbox
        self._sender = sender
        self._errands = errands
        self._is_quiet = is_quiet
        self._clock = clock

    async def run(self) -> None:
        """Rounds until cancelled; trouble ends one errand of one round and is logged."""
        while True:
            await self.round()
            await asyncio.sleep(EVERY_S)

    async def round(self) -> int:
        """Bring what is due; how many calls. While much is still unsent, what may wait does."""
        brought = 0
        quiet = self._is_quiet(self._clock())
        for errand in self._errands:
            busy = self._sender.waiting() > 2 * AT_ONCE
            if errand.may_wait and (quiet or busy or brought >= AT_ONCE):
                continue
            try:
                owed = await asyncio.to_thread(self._take, errand)
            except Exception:
                _log.exception("errand_failed name=%s", errand.name)
                continue
            for item in owed:
                self._sender.put(item)
            brought += len(owed)
        return brought

    def _take(self, errand: Errand) -> list[Owed]:
        with self._database.begin() as connection:
            return self._mailbox.owe_within(connection, errand.take(connection, AT_ONCE))
