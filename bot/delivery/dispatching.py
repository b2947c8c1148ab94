"""From a stored update to stored answers: parse it, let the handlers make calls, commit both in one transaction."""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
from dataclasses import dataclass, field
from typing import Any, Mapping, Sequence

from telegram import Update
from telegram.ext import Application

from .lanes import Lanes
from .mailbox import Mailbox, Pending
from .outgoing import Outgoing
from .sending import Sender, pause_s

_log = logging.getLogger(__name__)
MAX_ATTEMPTS = 5
"""An update that was in hand when the process died this often is given up with an apology."""
TRIES = 5
"""A locked database or a full disk passes; an update that met one is handled again so often before it is given up."""


@dataclass
class _Handling:
    """What handling an update has led to so far."""

    calls: list[Outgoing] = field(default_factory=list)
    is_last_try: bool = True
    again: bool = False


_handling: contextvars.ContextVar[_Handling] = contextvars.ContextVar("handling")


def collect(calls: list[Outgoing]) -> None:
    """Handlers put here what is to be sent; it goes out when the update is committed as done."""
    _handling.get().calls.extend(calls)


def handle_again() -> bool:
    """Handle the update once more in a moment, as if it had not been handled; False when that was tried enough."""
    handling = _handling.get()
    handling.again = not handling.is_last_try
    return handling.again


@dataclass(frozen=True)
class Arrived:
    """An update in memory; the mailbox has it too."""

    update_id: int
    data: Mapping[str, Any]
    attempts: int = 0


class UpdateGivenUp(Exception):
    """Handling an update ended the process again and again."""


class Dispatcher:
    """Handles updates in order within a chat."""

    def __init__(self, application: Application, mailbox: Mailbox, sender: Sender, at_once: int = 4) -> None:
        """
        Args:
            at_once: More searches than cores at once only wait for each other.
        """
        self._application = application
        self._mailbox = mailbox
        self._sender = sender
        self._lanes: Lanes[Arrived] = Lanes(self._handle, at_once)

    async def receive(self, updates: Sequence[Mapping[str, Any]]) -> int:
        """Store updates and queue those that are new; how many that were.

        Telegram may be told that they arrived as soon as this returns.

        Raises:
            SQLAlchemyError: They could not be stored; Telegram must not be told.
        """
        numbered = {data["update_id"]: data for data in updates if isinstance(data.get("update_id"), int)}
        if not numbered:
            return 0
        stored = {number: json.dumps(data, ensure_ascii=False) for number, data in numbered.items()}
        fresh = await self._mailbox.receive(stored)
        for number in sorted(fresh):
            self._lanes.put(lane_of(numbered[number]), Arrived(number, numbered[number]))
        return len(fresh)

    async def resume(self) -> int:
        """Queue what a crash or a stop left behind; how many updates."""
        for owed in await asyncio.to_thread(self._mailbox.owed):
            self._sender.put(owed)
        left = await asyncio.to_thread(self._mailbox.pending)
        for item in left:
            arrived = _arrived(item)
            self._lanes.put(lane_of(arrived.data), arrived)
        return len(left)

    def waiting(self) -> int:
        """Updates not yet dealt with."""
        return self._lanes.total()

    async def idle(self) -> None:
        """Wait until all updates are dealt with."""
        await self._lanes.idle()

    async def finish(self, timeout_s: float) -> bool:
        """Deal with what is in hand; whether all of it was."""
        return await self._lanes.finish(timeout_s)

    async def _handle(self, arrived: Arrived) -> None:
        await self._mailbox.begin(arrived.update_id)
        for attempt in range(TRIES):
            handling = _Handling(is_last_try=attempt == TRIES - 1)
            _handling.set(handling)
            await self._process(arrived)
            if not handling.again:
                break
            await asyncio.sleep(pause_s(attempt))
        for owed in await self._mailbox.finish(arrived.update_id, handling.calls, lane_of(arrived.data)):
            self._sender.put(owed)

    async def _process(self, arrived: Arrived) -> None:
        try:
            update = Update.de_json(dict(arrived.data), self._application.bot)
            if arrived.attempts >= MAX_ATTEMPTS:
                _log.error("update_given_up attempts=%d", arrived.attempts)
                await self._application.process_error(update, UpdateGivenUp())
            elif update is not None:
                await self._application.process_update(update)
        except Exception:
            _log.exception("update_failed")


def _arrived(item: Pending) -> Arrived:
    return Arrived(item.update_id, json.loads(item.payload), item.attempts)


def lane_of(data: Mapping[str, Any]) -> str:
    """Which chat an update belongs to, as a key; updates without a chat share their sender's."""
    for name in ("message", "edited_message", "channel_post", "my_chat_member", "chat_member", "chat_join_request"):
        chat = (data.get(name) or {}).get("chat") or {}
        if chat.get("id") is not None:
            return str(chat["id"])
    press = data.get("callback_query") or {}
    chat = ((press.get("message") or {}).get("chat") or {}).get("id")
    if chat is not None:
        return str(chat)
    for value in data.values():
        if isinstance(value, dict) and isinstance(value.get("from"), dict):
            return str(value["from"].get("id"))
    return "none"
