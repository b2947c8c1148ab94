"""Sending what is owed: within Telegram's limits, again after trouble, never dropped silently.

429            wait as long as Telegram says, then again
5xx, resets    again with growing pauses and jitter
time-out       again (Telegram may have taken it: then, and only then, a message can come twice)
403            the person blocked the bot or left: the chat is forgotten
migrated       the group has a new id: again there
cannot parse   again as plain text, with a log line
cannot edit    again as a new message
other 400      given up with a log line: it would fail for ever
a day          given up with a log line
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import random
import time
from dataclasses import replace
from typing import Awaitable, Callable, Protocol

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from .bot_api import BotApi
from .lanes import Lanes
from .limits import Limits
from .mailbox import OWED_KEPT, Mailbox, Owed
from .outgoing import Outgoing

_log = logging.getLogger(__name__)
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 60.0
CALLS_AT_ONCE = 64
MESSAGES_AT_ONCE = 56
"""The rest is for calls that are not counted: a pressed button is confirmed while messages wait for their turn."""
_HARMLESS = ("message is not modified", "query is too old", "query id is invalid")
_NOT_EDITABLE = ("message to edit not found", "message can't be edited")
_MARKUP = ("can't parse entities", "can't find end", "unsupported start tag", "entity")


class Observer(Protocol):
    """Told what happens to calls; metrics and relays listen."""

    def sent(self, call: Outgoing, result: object) -> None:
        """Telegram took a call; `result` is its answer."""

    def failed(self, call: Outgoing, kind: str) -> None:
        """A call failed, finally or not: `retry-after`, `network`, `forbidden`, `markup`, `refused`, `too-late`."""


class Relay(Protocol):
    """Completes calls that carry a note, and is told how each ended before it leaves the outbox.

    After a crash a call is completed, sent and told again: what a relay does must bear repetition.
    """

    async def complete(self, call: Outgoing) -> Outgoing:
        """The call with what was not known when it was stored, e.g. the forum topic an earlier call made."""

    async def sent(self, call: Outgoing, result: object) -> None:
        """Telegram took the call; `result` is its answer."""

    async def given_up(self, call: Outgoing, kind: str) -> list[Outgoing]:
        """The call will never be taken (`forbidden`, `refused`, `too-late`); what is to be sent because of that."""


class Sender:
    """Sends the outbox, in order within a chat."""

    def __init__(
        self,
        bot: BotApi,
        mailbox: Mailbox,
        limits: Limits,
        observer: Observer,
        forget_chat: Callable[[int | str], Awaitable[None]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        relay: Relay | None = None,
    ) -> None:
        """
        Args:
            forget_chat: Called for a chat that blocked the bot.
            relay: Takes care of calls with a note.
        """
        self._bot = bot
        self._mailbox = mailbox
        self._limits = limits
        self._observer = observer
        self._forget_chat = forget_chat
        self._sleep = sleep
        self._clock = clock
        self._relay = relay
        self._dropped: set[int] = set()
        self._for_messages = asyncio.Semaphore(MESSAGES_AT_ONCE)
        self._for_other_calls = asyncio.Semaphore(CALLS_AT_ONCE - MESSAGES_AT_ONCE)
        self._lanes: Lanes[Owed] = Lanes(self._deliver)

    def put(self, owed: Owed) -> None:
        """Send a stored call when its turn comes."""
        self._lanes.put(owed.chat, owed)

    def waiting(self) -> int:
        """Calls not yet taken by Telegram."""
        return self._lanes.total()

    async def idle(self) -> None:
        """Wait until nothing is owed."""
        await self._lanes.idle()

    async def finish(self, timeout_s: float) -> bool:
        """Send what is in hand; whether all of it went."""
        return await self._lanes.finish(timeout_s)

    def drop(self, owed_ids: list[int]) -> None:
        """Do not send these any more (their chat was forgotten)."""
        self._dropped.update(owed_ids)

    async def _deliver(self, owed: Owed) -> None:
        give_up_at = self._clock() + OWED_KEPT.total_seconds()
        call: Outgoing | None = owed.call
        if owed.call.note and self._relay:
            call = await self._relay.complete(owed.call)
        for attempt in itertools.count():
            if call is None or owed.id in self._dropped:
                break
            if self._clock() > give_up_at:
                self._observer.failed(call, "too-late")
                _log.error("send_given_up method=%s attempts=%d", call.method, attempt)
                await self._give_up(call, "too-late")
                break
            call = await self._attempt(owed.chat, call, attempt)
        self._dropped.discard(owed.id)
        await self._mailbox.delivered(owed.id)

    async def _attempt(self, chat: str, call: Outgoing, attempt: int) -> Outgoing | None:
        """Try once, and wait if Telegram wants that; the call to try next, None when there is nothing left to do."""
        try:
            result = await self._call(chat, call)
        except RetryAfter as error:
            self._observer.failed(call, "retry-after")
            self._limits.refused(chat, retry_after_s(error))
            await self._sleep(retry_after_s(error) + 0.1)
            return call
        except ChatMigrated as error:
            return replace(call, params={**call.params, "chat_id": error.new_chat_id})
        except Forbidden:
            self._observer.failed(call, "forbidden")
            await self._give_up(call, "forbidden")
            if call.chat_id is not None:
                await self._forget_chat(call.chat_id)
            return None
        except BadRequest as error:
            instead = self._after_bad_request(call, str(error))
            if instead is None:
                await self._give_up(call, "refused")
            return instead
        except TelegramError as error:  # time-outs, resets, 5xx; the token was changed
            self._observer.failed(call, "network" if isinstance(error, NetworkError) else "refused")
            _log.warning("send_failed method=%s kind=%s attempt=%d", call.method, type(error).__name__, attempt + 1)
            await self._sleep(pause_s(attempt))
            return call
        self._limits.accepted()
        self._observer.sent(call, result)
        if call.note and self._relay:
            await self._relay.sent(call, result)
        return None

    async def _call(self, chat: str, call: Outgoing) -> object:
        if not call.is_message or call.chat_id is None:
            async with self._for_other_calls:
                return await self._bot.call(call.method, call.params)
        await self._limits.chat_turn(chat, is_group=str(call.chat_id).startswith("-"))
        async with self._for_messages:
            await self._limits.bot_turn()
            return await self._bot.call(call.method, call.params)

    async def _give_up(self, call: Outgoing, kind: str) -> None:
        if call.note and self._relay:
            following = await self._relay.given_up(call, kind)
            for owed in await asyncio.to_thread(self._mailbox.owe, following):
                self.put(owed)

    def _after_bad_request(self, call: Outgoing, reason: str) -> Outgoing | None:
        """What to send instead, or None to give up."""
        message = reason.lower()
        if any(text in message for text in _HARMLESS):
            return None
        if call.method == "editMessageText" and any(text in message for text in _NOT_EDITABLE):
            params = {name: value for name, value in call.params.items() if name != "message_id"}
            return replace(call, method="sendMessage", params=params)
        if call.plain and "parse_mode" in call.params and any(text in message for text in _MARKUP):
            self._observer.failed(call, "markup")
            _log.error("markup_refused method=%s", call.method)
            params = {name: value for name, value in call.params.items() if name != "parse_mode"}
            return replace(call, params=params | {"text": call.plain}, plain="")
        self._observer.failed(call, "refused")
        _log.error("send_refused method=%s reason=%s", call.method, reason[:80])
        return None


def retry_after_s(error: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    delay = error.retry_after
    return float(delay if isinstance(delay, (int, float)) else delay.total_seconds())


def pause_s(attempt: int) -> float:
    """Growing pauses with full jitter in their upper half, at most a minute."""
    longest = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(attempt, 10))
    return longest * (0.5 + random.random() / 2)
