"""Getting updates from Telegram: polling, or a server that it posts to. Both store before they acknowledge."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import json
import logging
import time
from typing import Any, Callable

import sqlalchemy as sa
import tornado.httpserver
import tornado.web
from telegram.error import NetworkError, RetryAfter, TelegramError

from .bot_api import BotApi
from .dispatching import Dispatcher
from .sending import pause_s, retry_after_s

_log = logging.getLogger(__name__)
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member", "inline_query")
POLL_S = 25
UPDATE_MAX_BYTES = 2_000_000
LONGEST_PAUSE_S = 30.0
ACKNOWLEDGE_WITHIN_S = 1.0
GATHER_S = 0.1
_BUSY = 4
"""With more than this in hand a new update would wait anyway: a tenth of a second's worth is fetched at once."""
_MAX_WAITING = 5000


class Polling:
    """Asks Telegram for updates until stopped."""

    def __init__(self, bot: BotApi, dispatcher: Dispatcher, contact: Callable[[], None], poll_s: int = POLL_S) -> None:
        """
        Args:
            contact: Called whenever Telegram answered.
        """
        self._bot = bot
        self._dispatcher = dispatcher
        self._contact = contact
        self._poll_s = poll_s
        self._offset = 0
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`. The offset, which tells Telegram what arrived, moves only past what is stored."""
        stopping = asyncio.ensure_future(stop.wait())
        while not stop.is_set():
            round_ = asyncio.ensure_future(self._round())
            await asyncio.wait({round_, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not round_.done():
                round_.cancel()
                await asyncio.gather(round_, return_exceptions=True)
                break
            await wait_for_stop(stop, round_.result())
            while self._dispatcher.waiting() > _MAX_WAITING and not stop.is_set():
                await asyncio.sleep(0.1)
        stopping.cancel()
        if self._offset:
            await self._acknowledge()

    async def _round(self) -> float:
        """Ask once and store what came; how long to wait before asking again."""
        try:
            updates = await self._ask()
            self._contact()
            await self._dispatcher.receive(updates)
        except RetryAfter as error:
            return retry_after_s(error)
        except (TelegramError, sa.exc.SQLAlchemyError) as error:
            self._failures += 1
            _log.warning("polling_failed kind=%s times=%d", type(error).__name__, self._failures)
            pause = min(LONGEST_PAUSE_S, pause_s(self._failures))
            return pause if isinstance(error, NetworkError) else max(pause, 3.0)
        self._failures = 0
        numbers = [data["update_id"] for data in updates if isinstance(data.get("update_id"), int)]
        self._offset = max([self._offset, *(number + 1 for number in numbers)])
        return GATHER_S if self._dispatcher.waiting() > _BUSY else 0.0

    async def _ask(self) -> list[dict[str, Any]]:
        params = {
            "offset": self._offset,
            "timeout": self._poll_s,
            "limit": 100,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        found = await self._bot.call("getUpdates", params, read_timeout_s=self._poll_s + 10)
        return [data for data in found if isinstance(data, dict)] if isinstance(found, list) else []

    async def _acknowledge(self) -> None:
        """Tell Telegram what was stored last, if it answers quickly; otherwise it sends that again, and it is known."""
        params = {"offset": self._offset, "timeout": 0, "limit": 1}
        try:
            await asyncio.wait_for(self._bot.call("getUpdates", params), ACKNOWLEDGE_WITHIN_S)
        except (TelegramError, TimeoutError):
            _log.info("last_offset_not_confirmed")


async def wait_for_stop(stop: asyncio.Event, seconds: float) -> None:
    """Wait, but not longer than until `stop`."""
    if seconds <= 0:
        return
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


class WebhookHandler(tornado.web.RequestHandler):
    """Takes one update. 200 only after it is stored; otherwise Telegram sends it again."""

    def initialize(self, dispatcher: Dispatcher, secret: str, contact: Callable[[], None]) -> None:
        """Tornado's constructor."""
        self._dispatcher = dispatcher
        self._secret = secret
        self._contact = contact

    async def post(self) -> None:
        """An update as JSON, with the secret in its header."""
        given = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            _log.warning("webhook_refused")
            raise tornado.web.HTTPError(403)
        try:
            data = json.loads(self.request.body)
        except (ValueError, RecursionError):
            raise tornado.web.HTTPError(400) from None
        if not isinstance(data, dict):
            raise tornado.web.HTTPError(400)
        self._contact()
        await self._dispatcher.receive([data])

    def log_exception(self, *_: object) -> None:
        """Nothing of the request goes into the log."""

    def write_error(self, status_code: int, **_: object) -> None:
        """A bare status."""
        self.finish("")


def webhook_server(
    dispatcher: Dispatcher, path: str, secret: str, contact: Callable[[], None]
) -> tornado.httpserver.HTTPServer:
    """A server for Telegram's posts; TLS is ended by the proxy before it."""
    arguments = {"dispatcher": dispatcher, "secret": secret, "contact": contact}
    application = tornado.web.Application([(path, WebhookHandler, arguments)], log_function=lambda _: None)
    return tornado.httpserver.HTTPServer(application, max_buffer_size=UPDATE_MAX_BYTES)


class Contact:
    """When Telegram last answered or called."""

    def __init__(self) -> None:
        self.last = 0.0

    def __call__(self) -> None:
        self.last = time.time()
