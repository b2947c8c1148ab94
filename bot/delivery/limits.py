"""How fast Telegram lets a bot talk (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).

One message a second to a chat with short bursts, 20 a minute to a group, about 30 a second over all chats. A bucket
that lets `burst` through at once and `rate` a second after that lets `burst + rate · t` through in t seconds: the rates
leave room for the burst, so that no minute of a group and no second of the whole has more than Telegram allows.

Messages over all chats leave one by one, each after a look at the clock: places given out beforehand would all be used
at once when the process had been held up, or when a wait that Telegram had asked for was over.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from typing import Awaitable, Callable

PER_CHAT = (1.0, 3.0)
"""Messages a second, and how many may come at once before that."""
PER_GROUP = (17 / 60, 3.0)
OVERALL_PER_S = 30.0
REFUSALS_IN_A_ROW = 3
"""So many different chats told to wait with nothing taken between: the limit is the bot's, not the chats'."""
SHORTEST_PAUSE_S = 0.001
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

    def take(self, now: float) -> bool:
        """Take one if it is allowed now; whether it is. Time that runs backwards counts as none."""
        now = max(now, self._at)
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._per_s)
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def next_s(self, now: float) -> float:
        """Seconds until one can be taken."""
        return max(0.0, (1 - self._tokens) / self._per_s - max(0.0, now - self._at))

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
        per_chat: tuple[float, float] = PER_CHAT,
        per_group: tuple[float, float] = PER_GROUP,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._per_chat = per_chat
        self._per_group = per_group
        burst = max(1.0, overall_per_s / 10)
        self._overall = TokenBucket(max(overall_per_s - burst, overall_per_s / 2), burst, clock())
        self._turn = asyncio.Lock()
        self._chats: OrderedDict[str, TokenBucket] = OrderedDict()
        self._refused: set[str] = set()
        self._closed_until = 0.0

    async def chat_turn(self, chat: str, is_group: bool) -> None:
        """Wait until a message may go to a chat. Calls of one chat must come one after the other."""
        now = self._clock()
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = TokenBucket(*(self._per_group if is_group else self._per_chat), now)
            self._forget_full(now)
        self._chats.move_to_end(chat)
        await self._pause(bucket.wait_s(now))

    async def bot_turn(self) -> None:
        """Wait until the bot may send a message at all; it must be sent at once then."""
        async with self._turn:
            while (closed_s := self._closed_until - self._clock()) > 0:
                await self._pause(closed_s)
            while not self._overall.take(now := self._clock()):
                await self._pause(max(self._overall.next_s(now), SHORTEST_PAUSE_S))

    def refused(self, chat: str, retry_after_s: float) -> None:
        """Telegram said to wait. Its answer does not tell whether it means this chat or all of them."""
        self._refused.add(chat)
        if len(self._refused) >= REFUSALS_IN_A_ROW:
            self._refused.clear()
            self._closed_until = max(self._closed_until, self._clock() + retry_after_s)

    def accepted(self) -> None:
        """Telegram took a message, so it does not mean all."""
        self._refused.clear()

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            await self._sleep(seconds)

    def _forget_full(self, now: float) -> None:
        while len(self._chats) > _MAX_CHATS:
            chat, bucket = next(iter(self._chats.items()))
            if not bucket.is_full(now):
                return
            del self._chats[chat]
