"""Writes of many tasks in one transaction: one flush to the disk for all that came while the last one was under way."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, TypeVar

import sqlalchemy as sa

from knowledge_base.database import Database

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
Write = Callable[[sa.Connection], _T]
_MOST_AT_ONCE = 200
FIRST_PAUSE_S = 0.2
LONGEST_PAUSE_S = 10.0


class GroupCommit:
    """One writer in a thread of its own, so that a commit waits neither for another writer nor for a search."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="commit")
        self._waiting: list[tuple[Write[Any], asyncio.Future[Any]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def run(self, write: Write[_T]) -> _T:
        """What `write` returns, once it is committed. Writes are done in the order they are asked for.

        Raises:
            SQLAlchemyError: It could not be committed; nothing of it was. Other writes are not harmed.
        """
        done: asyncio.Future[_T] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, done))
        if self._writer is None:
            self._writer = asyncio.get_running_loop().create_task(self._work())
        return await done

    async def insist(self, write: Write[_T]) -> _T:
        """`run` until it succeeds: a full disk or a locked database passes, what is owed to a newcomer does not."""
        pause = FIRST_PAUSE_S
        while True:
            try:
                return await self.run(write)
            except sa.exc.OperationalError as error:
                _log.error("commit_failed kind=%s retry_s=%.1f", type(error.orig).__name__, pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE_S)

    def close(self) -> None:
        """Wait for the transaction that is under way."""
        self._thread.shutdown()

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:_MOST_AT_ONCE], self._waiting[_MOST_AT_ONCE:]
                outcomes = await loop.run_in_executor(self._thread, self._commit, [write for write, _ in batch])
                for (_, done), outcome in zip(batch, outcomes):
                    if done.cancelled():
                        continue
                    if isinstance(outcome, Exception):
                        done.set_exception(outcome)
                    else:
                        done.set_result(outcome)
        finally:
            self._writer = None

    def _commit(self, writes: list[Write[Any]]) -> list[Any]:
        """Results, or exceptions, in the order of the writes."""
        try:
            with self._database.begin() as connection:
                return [write(connection) for write in writes]
        except Exception as error:
            if len(writes) == 1:
                return [error]
            return [self._commit([write])[0] for write in writes]  # one of them is at fault: each for itself
