"""The webhook from outside: nothing without the secret, nothing broken by any body, nothing of either in the log."""

from __future__ import annotations

import ast
import inspect
import json
from typing import AsyncIterator

import httpx
import pytest
import tornado.netutil

from bot.delivery import receiving
from bot.delivery.receiving import webhook_server

SECRET = "Kalnu-Ezers_0123456789"


class Recorder:
    """Takes updates as the dispatcher does."""

    def __init__(self) -> None:
        self.received: list[object] = []

    async def receive(self, updates: object) -> int:
        self.received.append(updates)
        return 1


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
async def client(recorder: Recorder) -> AsyncIterator[httpx.AsyncClient]:
    sockets = tornado.netutil.bind_sockets(0, "127.0.0.1")
    server = webhook_server(recorder, "/hook", SECRET, lambda: None)
    server.add_sockets(sockets)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{sockets[0].getsockname()[1]}") as opened:
        yield opened
    server.stop()
    await server.close_all_connections()


def header(secret: str | bytes) -> dict[str, str | bytes]:
    return {"X-Telegram-Bot-Api-Secret-Token": secret}


@pytest.mark.parametrize(
    "secret",
    ["", "x", SECRET[:-1], SECRET + "x", SECRET.lower(), SECRET.replace("0", "O"), "ā".encode(), SECRET * 50],
)
async def test_without_the_exact_secret_nothing_is_taken(
    client: httpx.AsyncClient, recorder: Recorder, secret: str | bytes, caplog: pytest.LogCaptureFixture
):
    caplog.set_level("DEBUG", logger="bot")
    response = await client.post("/hook", json={"update_id": 1}, headers=header(secret))
    assert (response.status_code, response.text, recorder.received) == (403, "", [])
    assert SECRET not in caplog.text and (len(secret) < 2 or str(secret) not in caplog.text)


async def test_without_any_header_nothing_is_taken(client: httpx.AsyncClient, recorder: Recorder):
    assert (await client.post("/hook", json={"update_id": 1})).status_code == 403
    assert recorder.received == []


async def test_with_the_secret_an_update_is_taken(client: httpx.AsyncClient, recorder: Recorder):
    assert (await client.post("/hook", json={"update_id": 1}, headers=header(SECRET))).status_code == 200
    assert len(recorder.received) == 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"1", b'"x"', b"\xff\xfe", b"[" * 100_000, b"NaN"])
async def test_any_other_body_is_refused_without_a_stack(
    client: httpx.AsyncClient, recorder: Recorder, body: bytes, caplog: pytest.LogCaptureFixture
):
    response = await client.post("/hook", content=body, headers=header(SECRET))
    assert (response.status_code, response.text, recorder.received) == (400, "", [])
    assert "Traceback" not in caplog.text


async def test_a_body_of_megabytes_is_not_read(client: httpx.AsyncClient, recorder: Recorder):
    body = json.dumps({"update_id": 1, "x": "a" * 3_000_000})
    try:
        status = (await client.post("/hook", content=body, headers=header(SECRET))).status_code
    except httpx.HTTPError:
        status = 0  # the connection was closed while the body was still coming
    assert status != 200 and recorder.received == []


@pytest.mark.parametrize("path", ["/", "/hook/", "/hook/../hook2", "/metrics", "/healthz"])
async def test_there_is_no_other_address(client: httpx.AsyncClient, path: str):
    assert (await client.post(path, json={}, headers=header(SECRET))).status_code == 404


def test_secrets_are_compared_in_constant_time_only():
    """`==` on a secret ends at the first wrong letter, and how long it took tells how many were right."""
    compared = [
        ast.unparse(node) for node in ast.walk(ast.parse(inspect.getsource(receiving))) if isinstance(node, ast.Compare)
    ]
    assert not [text for text in compared if "secret" in text.lower() or "given" in text]
    assert "hmac.compare_digest(given" in inspect.getsource(receiving.WebhookHandler)
