"""From a stored update to stored answers: parse it, let the handlers make calls, commit both in one transaction."""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import Application

from .lanes import Lanes
from .mailbox import Mailbox, Pending
from .outgoing import Outgoing
from .sending import Sender

_log = logging.getLogger(__name__)
MAX_ATTEMPTS = 3
"""An update that was in hand when the process died this often is given up with an apology."""
_collected: contextvars.ContextVar[list[Outgoing]] = contextvars.ContextVar("collected")


def collect(calls: list[Outgoing]) -> None:
    """Handlers put here what is to be sent; it goes out when the update is committed as done."""
    _collected.get().extend(calls)


@dataclass(frozen=True)
class Arrived:
    """An update in memory; the mailbox has it too."""

    update_id: int
    data: dict[str, Any]
    attempts: int = 0


class Dispatcher:
    """Handles updates in order within a chat."""

    def __init__(self, application: Application, mailbox: Mailbox, sender: Sender, at_once: int = 8) -> None:
        self._application = application
        self._mailbox = mailbox
        self._sender = sender
        self._lanes: Lanes[Arrived] = Lanes(self._handle, at_once)

    async def receive(self, data: dict[str, Any]) -> bool:
        """Store an update and queue it; False when it had been received before.

        Telegram may be told that it arrived as soon as this returns.
        """
        update_id = data.get("update_id")
        if not isinstance(update_id, int):
            return False
        fresh = await asyncio.to_thread(self._mailbox.receive, update_id, json.dumps(data, ensure_ascii=False))
        if fresh:
            self._lanes.put(lane_of(data), Arrived(update_id, data))
        return fresh

    async def resume(self) -> int:
        """Queue what a crash or a stop left behind; how many updates."""
        for owed in await asyncio.to_thread(self._mailbox.owed):
            self._sender.put(owed)
        left = await asyncio.to_thread(self._mailbox.pending)
        for item in left:
            self._lanes.put(lane_of(json.loads(item.payload)), _arrived(item))
        return len(left)

    def waiting(self) -> int:
        """Updates not yet dealt with."""
        return self._lanes.total()

    async def finish(self, timeout_s: float) -> bool:
        """Deal with what is in hand; whether all of it was."""
        return await self._lanes.finish(timeout_s)

    async def _handle(self, arrived: Arrived) -> None:
        await asyncio.to_thread(self._mailbox.begin, arrived.update_id)
        calls: list[Outgoing] = []
        _collected.set(calls)
        try:
            update = Update.de_json(arrived.data, self._application.bot)
            if arrived.attempts >= MAX_ATTEMPTS:
                _log.error("update_given_up attempts=%d", arrived.attempts)
                calls.clear()
            elif update is not None:
                await self._application.process_update(update)
        except Exception:
            _log.exception("update_failed")
        owed = await asyncio.to_thread(self._mailbox.finish, arrived.update_id, calls, lane_of(arrived.data))
        for item in owed:
            self._sender.put(item)


def _arrived(item: Pending) -> Arrived:
    return Arrived(item.update_id, json.loads(item.payload), item.attempts)


def lane_of(data: dict[str, Any]) -> str:
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
