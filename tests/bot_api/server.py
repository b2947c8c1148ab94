"""The stand-in behind HTTP: answers calls, lets `getUpdates` wait, posts to the webhook, and breaks what it is told to.

http://127.0.0.1:<port>/bot<token>/<method>
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections import Counter, deque
from contextlib import asynccontextmanager
from typing import Any, AsyncIterator, Mapping
from urllib.parse import urlsplit

import httpx
import tornado.httpserver
import tornado.iostream
import tornado.netutil
import tornado.web

from .description import bot_api
from .faults import UNSURE, Fault, Faults
from .stand_in import RATED, Response, StandIn, refused

DELIVER_AGAIN_S = 0.2
"""Telegram waits longer before it posts an update again; a test need not."""
WEBHOOKS_AT_ONCE = 40


class BotApiServer:
    """A Bot API server for one bot.

    Attributes:
        happened: How often each fault happened.
        polls: How often the bot asked for updates.
        unsure: Number of the call in `stand_in.sent` → the fault after which the bot could not know it was taken.
    """

    def __init__(self, token: str, stand_in: StandIn | None = None, faults: Faults | None = None) -> None:
        self.token = token
        self.stand_in = stand_in or StandIn()
        self.faults = faults or Faults()
        self.happened: Counter[Fault] = Counter()
        self.unsure: dict[int, Fault] = {}
        self.url = ""
        self.webhook_port: int | None = None
        self.webhook_refusals: Counter[int] = Counter()
        self.undelivered: deque[dict[str, Any]] = deque()
        self._news = asyncio.Event()
        self.polls = 0
        self._posting: set[asyncio.Task[None]] = set()

    def post(self, update: Mapping[str, Any]) -> int:
        """Let an update wait for the bot, as polling or as a webhook; its number."""
        if self.webhook_port is None:
            number = self.stand_in.post(update)
            self._news.set()
            return number
        numbered = self.stand_in.numbered(update)
        self.undelivered.append(numbered)
        self._news.set()
        return int(numbered["update_id"])

    async def poll(self, params: Mapping[str, Any]) -> Response:
        """`getUpdates`: at once when something waits, otherwise when something comes or the time is up."""
        self.polls += 1
        mine = self.polls
        until = asyncio.get_running_loop().time() + params.get("timeout", 0)
        while True:
            response = self.stand_in.answer("getUpdates", params)
            left = until - asyncio.get_running_loop().time()
            if response.status != 200 or response.body["result"] or left <= 0:
                return self._with_repeats(response)
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), left)
            except TimeoutError:
                continue
            if mine != self.polls:
                return refused(409, "Conflict: terminated by other getUpdates request")

    def _with_repeats(self, response: Response) -> Response:
        if response.status != 200 or not self.faults.repeats:
            return response
        twice = [u for update in response.body["result"] for u in [update] * (2 if self.faults.draw_repeat() else 1)]
        return Response(200, {"ok": True, "result": twice})

    async def deliver(self) -> None:
        """Post updates to the webhook, forty at once, each until it is answered 200."""
        async with httpx.AsyncClient(timeout=10.0) as client:
            gate = asyncio.Semaphore(WEBHOOKS_AT_ONCE)
            while True:
                while self.undelivered and self.stand_in.webhook is not None:
                    await gate.acquire()
                    task = asyncio.create_task(self._post_until_taken(client, gate, self.undelivered.popleft()))
                    self._posting.add(task)
                    task.add_done_callback(self._posting.discard)
                self._news.clear()
                try:
                    await asyncio.wait_for(self._news.wait(), 0.1)
                except TimeoutError:
                    continue

    async def _post_until_taken(self, client: httpx.AsyncClient, gate: asyncio.Semaphore, update: Any) -> None:
        try:
            times = 2 if self.faults.draw_repeat() else 1
            while times:
                times -= await self._post_once(client, update)
        finally:
            gate.release()

    async def _post_once(self, client: httpx.AsyncClient, update: Any) -> bool:
        webhook = self.stand_in.webhook or {}
        path = urlsplit(webhook.get("url", "")).path
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.get("secret_token", "")}
        try:
            response = await client.post(f"http://127.0.0.1:{self.webhook_port}{path}", json=update, headers=headers)
        except httpx.HTTPError:
            await asyncio.sleep(DELIVER_AGAIN_S)
            return False
        if response.status_code != 200:
            self.webhook_refusals[response.status_code] += 1
            await asyncio.sleep(DELIVER_AGAIN_S)
            return False
        return True

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["BotApiServer"]:
        """Serve until the end of the block."""
        sockets = tornado.netutil.bind_sockets(port, "127.0.0.1")
        application = tornado.web.Application(
            [(r"/bot([^/]+)/([A-Za-z]+)", CallHandler, {"server": self})], log_function=lambda _: None
        )
        http = tornado.httpserver.HTTPServer(application, max_buffer_size=10_000_000)
        http.add_sockets(sockets)
        self.url = f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
        delivering = asyncio.create_task(self.deliver())
        try:
            yield self
        finally:
            for task in (delivering, *self._posting):
                task.cancel()
            await asyncio.gather(delivering, *self._posting, return_exceptions=True)
            http.stop()
            await http.close_all_connections()


class CallHandler(tornado.web.RequestHandler):
    """One call."""

    def initialize(self, server: BotApiServer) -> None:
        """Tornado's constructor."""
        self._server = server
        self._gone = asyncio.Event()

    def on_connection_close(self) -> None:
        """The bot hung up."""
        self._gone.set()

    async def post(self, token: str, method: str) -> None:
        """Draw a fault, take the call or not, answer or not."""
        server = self._server
        if token != server.token:
            return self._answer(refused(401, "Unauthorized"))
        if not bot_api().knows(method):
            server.stand_in.violations.append(f"{method} is not a method")
            return self._answer(refused(404, "Not Found"))
        params = bot_api().decode(method, {name: self.get_body_argument(name) for name in self.request.arguments})
        fault = server.faults.draw()
        server.happened[fault] += 1
        if fault is Fault.TOO_MANY:
            chat_id = params.get("chat_id") if method in RATED else None
            return self._answer(server.stand_in.ask_to_wait(chat_id, server.faults.retry_after_s))
        if fault is Fault.BAD_GATEWAY:
            self.set_status(502)
            return self.write("<html><head><title>502 Bad Gateway</title></head></html>")
        if fault is Fault.SERVER_ERROR:
            return self._answer(refused(500, "Internal Server Error"))
        if fault is Fault.RESET:
            return self._reset()
        if fault is Fault.DELAY:
            await asyncio.sleep(server.faults.delay_s)
        return await self._take(method, params, fault)

    async def _take(self, method: str, params: Mapping[str, Any], fault: Fault) -> None:
        server = self._server
        if method == "getUpdates":
            return self._answer(await server.poll(params))
        before = len(server.stand_in.sent)
        response = server.stand_in.answer(method, params)
        if fault in UNSURE and len(server.stand_in.sent) > before:
            server.unsure[before] = fault
        if fault is Fault.TAKEN_AND_RESET:
            return self._reset()
        if fault is Fault.TAKEN_AND_SILENT:
            await self._gone.wait()
            return None
        return self._answer(response)

    def _answer(self, response: Response) -> None:
        self.set_status(response.status)
        self.set_header("Content-Type", "application/json")
        self.write(json.dumps(response.body))

    def _reset(self) -> None:
        """Close so that the other side sees a reset, not an end."""
        stream = self.request.connection.stream  # type: ignore[union-attr]
        stream.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        stream.close()
        self._finished = True
