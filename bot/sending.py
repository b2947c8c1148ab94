"""Sending what is owed: within Telegram's limits, again after trouble, never dropped silently.

    429            wait as long as Telegram says, then again
    5xx, resets    again with growing pauses and jitter
    time-out       again (Telegram may have taken it: then, and only then, a message can come twice)
    403            the person blocked the bot or left: the chat is forgotten
    migrated       the group has a new id: again there
    cannot parse   again as plain text, with a log line
    other 400      given up with a log line: it would fail for ever
"""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import replace
from typing import Awaitable, Callable, Protocol

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from .lanes import Lanes
from .limits import Limits
from .mailbox import Mailbox, Owed
from .outgoing import Outgoing

_log = logging.getLogger(__name__)
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 60.0
MAX_ATTEMPTS = 1500
"""At the longest pause this is a day, after which the mailbox gives a call up anyway."""
_HARMLESS = ("message is not modified", "query is too old", "query id is invalid", "message to edit not found")
_MARKUP = ("can't parse entities", "can't find end", "unsupported start tag", "entity")


class Observer(Protocol):
    """Told what happens to calls; metrics and relays listen."""

    def sent(self, call: Outgoing, result: object) -> None:
        """Telegram took a call; `result` is its answer."""

    def failed(self, call: Outgoing, kind: str) -> None:
        """A call failed, finally or not: `retry-after`, `network`, `forbidden`, `markup`, `refused`."""


class Sender:
    """Sends the outbox, in order within a chat."""

    def __init__(
        self,
        bot: Bot,
        mailbox: Mailbox,
        limits: Limits,
        observer: Observer,
        forget_chat: Callable[[int | str], Awaitable[None]],
        at_once: int = 100,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """
        Args:
            forget_chat: Called for a chat that blocked the bot.
        """
        self._bot = bot
        self._mailbox = mailbox
        self._limits = limits
        self._observer = observer
        self._forget_chat = forget_chat
        self._sleep = sleep
        self._dropped: set[int] = set()
        self._lanes: Lanes[Owed] = Lanes(self._deliver, at_once)

    def put(self, owed: Owed) -> None:
        """Send a stored call when its turn comes."""
        self._lanes.put(owed.chat, owed)

    def waiting(self) -> int:
        """Calls not yet taken by Telegram."""
        return self._lanes.total()

    async def finish(self, timeout_s: float) -> bool:
        """Send what is in hand; whether all of it went."""
        return await self._lanes.finish(timeout_s)

    def drop(self, owed_ids: list[int]) -> None:
        """Do not send these any more (their chat was forgotten)."""
        self._dropped.update(owed_ids)

    async def _deliver(self, owed: Owed) -> None:
        call = owed.call
        for attempt in range(MAX_ATTEMPTS):
            if owed.id in self._dropped:
                self._dropped.discard(owed.id)
                return
            if call.is_message and call.chat_id is not None:
                await self._limits.wait(owed.chat, is_group=str(call.chat_id).startswith("-"))
            try:
                result = await self._bot.do_api_request(call.method, api_kwargs=dict(call.params))
            except RetryAfter as error:
                self._observer.failed(call, "retry-after")
                await self._sleep(_seconds(error) + 0.1)
            except ChatMigrated as error:
                call = replace(call, params={**call.params, "chat_id": error.new_chat_id})
            except Forbidden:
                self._observer.failed(call, "forbidden")
                await self._blocked(call)
                break
            except InvalidToken:
                raise
            except BadRequest as error:
                plain = self._after_bad_request(call, error)
                if plain is None:
                    break
                call = plain
            except NetworkError:  # time-outs and 5xx too
                self._observer.failed(call, "network")
                await self._sleep(_pause_s(attempt))
            except TelegramError as error:
                self._observer.failed(call, "refused")
                _log.error("send_failed method=%s kind=%s", call.method, type(error).__name__)
                await self._sleep(_pause_s(attempt))
            else:
                self._observer.sent(call, result)
                break
        await asyncio.to_thread(self._mailbox.delivered, owed.id)

    async def _blocked(self, call: Outgoing) -> None:
        if call.chat_id is not None:
            await self._forget_chat(call.chat_id)

    def _after_bad_request(self, call: Outgoing, error: BadRequest) -> Outgoing | None:
        """What to send instead, or None to give up."""
        message = str(error).lower()
        if any(text in message for text in _HARMLESS):
            return None
        if call.plain and "parse_mode" in call.params and any(text in message for text in _MARKUP):
            self._observer.failed(call, "markup")
            _log.error("markup_refused method=%s", call.method)
            params = {name: value for name, value in call.params.items() if name != "parse_mode"}
            return replace(call, params=params | {"text": call.plain}, plain="")
        self._observer.failed(call, "refused")
        _log.error("send_refused method=%s reason=%s", call.method, str(error)[:80])
        return None


def _seconds(error: RetryAfter) -> float:
    delay = error.retry_after
    return delay.total_seconds() if hasattr(delay, "total_seconds") else float(delay)


def _pause_s(attempt: int) -> float:
    """Growing pauses with full jitter in their upper half, at most a minute."""
    longest = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(attempt, 10))
    return longest * (0.5 + random.random() / 2)  # noqa: S311 - not a secret
