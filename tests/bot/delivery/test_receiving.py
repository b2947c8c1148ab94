"""Telegram is told that an update arrived only after it is stored; polling and webhook."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from typing import AsyncIterator

import httpx
import pytest
from telegram.error import NetworkError

from bot.delivery.receiving import Contact, Polling, webhook_server
from tests.bot_api import updates
from tests.bot_api.stand_in import refused
from tests.running_guide import RunningGuide

DOCTOR = "How do I find a family doctor?"
SECRET = "only-telegram-knows"


@asynccontextmanager
async def polling(guide: RunningGuide) -> AsyncIterator[asyncio.Event]:
    stop = asyncio.Event()
    running = asyncio.create_task(Polling(guide.application.bot, guide.dispatcher, Contact(), poll_s=0).run(stop))
    yield stop
    stop.set()
    await asyncio.wait_for(running, 10)


async def until(condition) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


def offsets(guide: RunningGuide) -> list[int]:
    return [params.get("offset", 0) for name, params in guide.telegram.asked if name == "getUpdates"]


async def test_polling_answers_what_waits_and_confirms_it(guide: RunningGuide):
    for _ in range(3):
        guide.telegram.stand_in.post(updates.message(DOCTOR))
    async with polling(guide):
        await until(lambda: len(guide.telegram.sent) == 3)
    assert not guide.telegram.stand_in.updates


async def test_nothing_is_confirmed_that_could_not_be_stored(guide: RunningGuide, caplog: pytest.LogCaptureFixture):
    with guide.guide.database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE inbox RENAME TO hidden")
    number = guide.telegram.stand_in.post(updates.message(DOCTOR))
    async with polling(guide):
        await until(lambda: "polling_failed" in caplog.text)
        assert max(offsets(guide)) <= number
        with guide.guide.database.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE hidden RENAME TO inbox")
        await until(lambda: len(guide.telegram.sent) == 1)


async def test_polling_goes_on_after_trouble(guide: RunningGuide):
    guide.telegram.stand_in.post(updates.message(DOCTOR))
    guide.telegram.next_answers.extend(
        [NetworkError("reset"), refused(502, "Bad Gateway"), refused(429, "Too Many Requests", retry_after=1)]
    )
    async with polling(guide):
        await until(lambda: len(guide.telegram.sent) == 1)


@asynccontextmanager
async def webhook(guide: RunningGuide) -> AsyncIterator[str]:
    server = webhook_server(guide.dispatcher, "/updates", SECRET, Contact())
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server.listen(port, "127.0.0.1")
    yield f"http://127.0.0.1:{port}/updates"
    server.stop()
    await server.close_all_connections()


async def post(url: str, secret: str | None = SECRET, **body: object) -> int:
    headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with httpx.AsyncClient() as client:
        return (await client.post(url, headers=headers, **body)).status_code


async def test_a_posted_update_is_answered_and_its_repetition_is_not(guide: RunningGuide):
    update = guide.telegram.stand_in.numbered(updates.message(DOCTOR))
    async with webhook(guide) as url:
        assert [await post(url, json=update), await post(url, json=update)] == [200, 200]
        await until(lambda: len(guide.telegram.sent) == 1)
        await guide.dispatcher.idle()
    assert len(guide.telegram.sent) == 1


@pytest.mark.parametrize("secret", [None, "", "wrong", "ä" * 5])
async def test_a_post_without_the_secret_is_refused(
    guide: RunningGuide, secret: str | None, caplog: pytest.LogCaptureFixture
):
    update = guide.telegram.stand_in.numbered(updates.message(DOCTOR))
    given = secret.encode() if secret else secret
    async with webhook(guide) as url:
        assert await post(url, given, json=update) == 403  # type: ignore[arg-type]
    assert guide.mailbox.counts() == (0, 0)
    assert "wrong" not in caplog.text.replace("webhook_refused", "")


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b"5", b"\xff\xfe"])
async def test_a_post_that_is_no_update_is_refused(guide: RunningGuide, body: bytes):
    async with webhook(guide) as url:
        assert await post(url, content=body) == 400


async def test_an_update_that_cannot_be_stored_is_not_acknowledged(guide: RunningGuide):
    with guide.guide.database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE inbox RENAME TO hidden")
    update = guide.telegram.stand_in.numbered(updates.message(DOCTOR))
    async with webhook(guide) as url:
        assert await post(url, json=update) == 500
        with guide.guide.database.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE hidden RENAME TO inbox")
        assert await post(url, json=update) == 200
        await until(lambda: len(guide.telegram.sent) == 1)
