"""How fast Telegram lets a bot talk (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).

One message a second to a chat with short bursts, 20 a minute to a group, about 30 a second over all chats.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from typing import Awaitable, Callable

PER_CHAT = (1.0, 3)
"""Messages a second, and how many may come at once before that."""
PER_GROUP = (20 / 60, 3)
OVERALL_PER_S = 30.0
_MAX_CHATS = 50_000

Sleep = Callable[[float], Awaitable[None]]


class TokenBucket:
    """So many a second on average, so many at once."""

    def __init__(self, per_s: float, burst: float, now: float) -> None:
        self._per_s = per_s
        self._burst = burst
        self._tokens = burst
        self._at = now

    def wait_s(self, now: float) -> float:
        """Seconds until one more is allowed, 0 for at once; takes it."""
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._per_s)
        self._at = now
        self._tokens -= 1
        return max(0.0, -self._tokens / self._per_s)

    def is_full(self, now: float) -> bool:
        """Whether nothing is owed any more, so that the bucket can be forgotten."""
        return self._tokens + (now - self._at) * self._per_s >= self._burst


class Limits:
    """Waits before each message until Telegram allows it."""

    def __init__(
        self,
        overall_per_s: float = OVERALL_PER_S,
        clock: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        # A burst of a tenth of a second's worth: never more than the limit in any one second.
        self._overall = TokenBucket(overall_per_s, max(1.0, overall_per_s / 10), clock())
        self._chats: OrderedDict[str, TokenBucket] = OrderedDict()

    async def wait(self, chat: str, is_group: bool) -> None:
        """Wait until a message may go to a chat. Calls of one chat must come one after the other."""
        now = self._clock()
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = TokenBucket(*(PER_GROUP if is_group else PER_CHAT), now)
            self._forget_full(now)
        self._chats.move_to_end(chat)
        delay = bucket.wait_s(now)
        if delay:
            await self._sleep(delay)
        delay = self._overall.wait_s(self._clock())
        if delay:
            await self._sleep(delay)

    def _forget_full(self, now: float) -> None:
        while len(self._chats) > _MAX_CHATS:
            chat, bucket = next(iter(self._chats.items()))
            if not bucket.is_full(now):
                return
            del self._chats[chat]
