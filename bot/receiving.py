"""Getting updates from Telegram: polling, or a web server that Telegram posts to. Both store before they acknowledge."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import random
import time
from typing import Any, Callable

import tornado.httpserver
import tornado.web
from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError

from .dispatching import Dispatcher

_log = logging.getLogger(__name__)
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member", "inline_query")
POLL_S = 25
UPDATE_MAX_BYTES = 2_000_000
_MAX_WAITING = 5000


class Polling:
    """Asks Telegram for updates until stopped."""

    def __init__(self, bot: Bot, dispatcher: Dispatcher, contact: Callable[[], None], poll_s: int = POLL_S) -> None:
        """
        Args:
            contact: Called whenever Telegram answered.
        """
        self._bot = bot
        self._dispatcher = dispatcher
        self._contact = contact
        self._poll_s = poll_s

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`. The offset, which tells Telegram what arrived, moves only past what is stored."""
        offset = 0
        failures = 0
        while not stop.is_set():
            asking = asyncio.ensure_future(self._ask(offset))
            stopping = asyncio.ensure_future(stop.wait())
            await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if not asking.done():
                asking.cancel()
                await asyncio.gather(asking, return_exceptions=True)
                return
            try:
                updates = asking.result()
            except InvalidToken:
                raise
            except RetryAfter as error:
                await _wait(stop, float(getattr(error.retry_after, "total_seconds", lambda: error.retry_after)()))
                continue
            except TelegramError as error:
                failures += 1
                _log.warning("polling_failed kind=%s times=%d", type(error).__name__, failures)
                pause = min(30.0, 0.5 * 2 ** min(failures, 7)) * (0.5 + random.random() / 2)  # noqa: S311
                await _wait(stop, pause if isinstance(error, NetworkError) else max(pause, 3.0))
                continue
            failures = 0
            self._contact()
            for data in updates:
                await self._dispatcher.receive(data)
                offset = max(offset, int(data["update_id"]) + 1)
            while self._dispatcher.waiting() > _MAX_WAITING and not stop.is_set():
                await asyncio.sleep(0.1)
        if offset:
            await self._acknowledge(offset)

    async def _ask(self, offset: int) -> list[dict[str, Any]]:
        params = {"offset": offset, "timeout": self._poll_s, "limit": 100, "allowed_updates": list(ALLOWED_UPDATES)}
        found = await self._bot.do_api_request("getUpdates", api_kwargs=params, read_timeout=self._poll_s + 10)
        return [data for data in found if isinstance(data, dict)] if isinstance(found, list) else []

    async def _acknowledge(self, offset: int) -> None:
        try:
            await self._bot.do_api_request("getUpdates", api_kwargs={"offset": offset, "timeout": 0, "limit": 1})
        except TelegramError:
            _log.info("last_offset_not_confirmed")  # they come again and are recognised


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except asyncio.TimeoutError:
        pass


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
        except ValueError:
            raise tornado.web.HTTPError(400) from None
        if not isinstance(data, dict):
            raise tornado.web.HTTPError(400)
        self._contact()
        await self._dispatcher.receive(data)

    def log_exception(self, *_: object) -> None:
        """Nothing of the request goes into the log."""

    def write_error(self, status_code: int, **_: object) -> None:
        """A bare status."""
        self.finish("")


def webhook_server(dispatcher: Dispatcher, path: str, secret: str, contact: Callable[[], None]) -> tornado.httpserver.HTTPServer:
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
