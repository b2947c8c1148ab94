"""Work in order within a chat, side by side between chats."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import Awaitable, Callable, Generic, TypeVar

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Lanes(Generic[_T]):
    """One lane a chat; a lane has a task only while it has work."""

    def __init__(self, work: Callable[[_T], Awaitable[None]], at_once: int | None = None) -> None:
        """
        Args:
            work: Deals with one item; its exceptions are logged and end only that item.
            at_once: Most items worked on at the same time over all lanes, the longest waiting first; None for no limit.
        """
        self._work = work
        self._gate = asyncio.Semaphore(at_once) if at_once else None
        self._lanes: dict[str, deque[_T]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._total = 0

    def put(self, lane: str, item: _T) -> None:
        """Put an item at the end of a lane."""
        self._total += 1
        waiting = self._lanes.get(lane)
        if waiting is not None:
            waiting.append(item)
            return
        self._lanes[lane] = deque([item])
        task = asyncio.get_running_loop().create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def length(self, lane: str) -> int:
        """Items of a lane not yet finished."""
        return len(self._lanes.get(lane, ()))

    def total(self) -> int:
        """Items of all lanes not yet finished."""
        return self._total

    async def idle(self) -> None:
        """Wait until all lanes are empty."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def finish(self, timeout_s: float) -> bool:
        """Wait until all lanes are empty; whether they are. What is left is dropped (it is in the database)."""
        try:
            await asyncio.wait_for(self.idle(), timeout_s)
        except TimeoutError:
            late = list(self._tasks)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
            return False
        return True

    async def _run(self, lane: str) -> None:
        waiting = self._lanes[lane]
        try:
            while waiting:
                await self._work_on(waiting[0])
                waiting.popleft()
                self._total -= 1
        finally:
            self._total -= len(waiting)
            del self._lanes[lane]

    async def _work_on(self, item: _T) -> None:
        try:
            if self._gate is None:
                await self._work(item)
            else:
                async with self._gate:
                    await self._work(item)
        except Exception:
            _log.exception("lane_item_failed")
