"""`/healthz`, `/metrics` and /status: what people who run the bot see, and that nobody's words are in it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import AsyncIterator

import httpx
import pytest
import tornado.netutil

from bot.delivery.receiving import Contact
from bot.handlers import administration, counting
from bot.operations.heartbeat import Heartbeat
from bot.operations.metrics import Metrics
from bot.operations.monitor import Monitor, Queues
from bot.operations.server import operations_server
from bot.settings import BotSettings
from tests.running_guide import TOKEN, RunningGuide

ADMIN, STRANGER = 7001, 7002


@pytest.fixture
def settings(tmp_path: Path) -> BotSettings:
    environment = {"CELVEDIS_DATA_DIR": str(tmp_path), "CELVEDIS_ARTICLES_DIR": str(tmp_path / "articles"),
                   "TELEGRAM_BOT_TOKEN": TOKEN}  # fmt: skip
    return BotSettings.from_environment(environment)


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def monitor(guide: RunningGuide, settings: BotSettings, metrics: Metrics) -> Monitor:
    """Of a bot that hears Telegram; no model lies in its data folder, so model and index are at fault."""
    contact = Contact()
    contact()
    guide.guide.listener = metrics.answered
    monitor = Monitor(settings, guide.guide, metrics, contact, lambda: Queues(3, 2))
    counting.register(guide.application, metrics)
    administration.register(guide.application, frozenset({ADMIN}), monitor)
    return monitor


@pytest.fixture
async def client(monitor: Monitor, metrics: Metrics) -> AsyncIterator[httpx.AsyncClient]:
    sockets = tornado.netutil.bind_sockets(0, "127.0.0.1")
    server = operations_server(monitor, metrics)
    server.add_sockets(sockets)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{sockets[0].getsockname()[1]}") as opened:
        yield opened
    server.stop()
    await server.close_all_connections()


async def test_healthz_is_503_and_names_what_is_wrong(client: httpx.AsyncClient, monitor: Monitor):
    await monitor.beat()
    response = await client.get("/healthz")
    assert response.status_code == 503
    kinds = {fault["kind"] for fault in response.json()["faults"]}
    assert response.json()["status"] == "failing" and {"model", "index"} <= kinds and "bot" not in kinds


async def test_a_locked_database_is_in_healthz_at_once(client: httpx.AsyncClient, monitor: Monitor, tmp_path: Path):
    await monitor.beat()
    connection = sqlite3.connect(tmp_path / "guide.db", isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    faults = (await client.get("/healthz", timeout=30.0)).json()["faults"]
    connection.execute("ROLLBACK")
    connection.close()
    assert "database" in {fault["kind"] for fault in faults}


async def test_metrics_count_answers_by_outcome_and_language_and_quote_nobody(
    client: httpx.AsyncClient, guide: RunningGuide, monitor: Monitor
):
    await guide.says("Where do I open a bank account?", chat_id=987654321, client_language="en")
    await guide.says("как открыть счёт в банке", chat_id=987654322, client_language="ru")
    await guide.says("how can one tune a guitar", chat_id=987654321)
    await guide.presses("v1:u:bank-account", chat_id=987654321)
    await monitor.beat()
    text = (await client.get("/metrics")).text
    assert 'celvedis_answered_total{language="en",outcome="answer"} 1.0' in text
    assert 'celvedis_answered_total{language="ru",outcome="answer"} 1.0' in text
    assert 'celvedis_answered_total{language="en",outcome="sorry"} 1.0' in text
    assert 'celvedis_updates_received_total{kind="message"} 3.0' in text
    assert 'celvedis_updates_received_total{kind="callback_query"} 1.0' in text
    assert "celvedis_answer_seconds_count 3.0" in text
    assert "celvedis_updates_waiting 3.0" in text and "celvedis_calls_owed 2.0" in text
    assert "celvedis_index_generation 1.0" in text and "celvedis_index_age_seconds" in text
    for private in ("98765432", "guitar", "bank account", TOKEN):
        assert private not in text


async def test_the_heartbeat_tells_another_process(monitor: Monitor, tmp_path: Path):
    await monitor.beat()
    heartbeat = Heartbeat.read(tmp_path)
    assert heartbeat is not None
    assert (heartbeat.waiting, heartbeat.owed, heartbeat.generation) == (3, 2, "000001")


async def test_a_fault_is_logged_when_it_comes_and_when_it_goes(monitor: Monitor, caplog: pytest.LogCaptureFixture):
    caplog.set_level("INFO")
    await monitor.beat()
    await monitor.beat()
    assert caplog.text.count("fault kind=model") == 1
    monitor._log_changes(frozenset())
    assert "fault_gone kind=model" in caplog.text


async def test_with_a_webhook_telegram_is_asked_when_it_has_been_silent(
    guide: RunningGuide, settings: BotSettings, metrics: Metrics
):
    contact = Contact()
    monitor = Monitor(settings, guide.guide, metrics, contact, lambda: Queues(0, 0), probe=guide.application.bot.get_me)
    await monitor.beat()
    assert contact.last > 0
    asked = len(guide.telegram.asked)
    await monitor.beat()
    assert len(guide.telegram.asked) == asked


async def test_an_admin_asks_for_the_status(guide: RunningGuide, monitor: Monitor):
    (reply,) = await guide.says("/status", chat_id=ADMIN, client_language="lv")
    assert reply.text.startswith("Kaut kam jāpievērš uzmanība.")
    assert "model: " in reply.text and "000001" in reply.text


async def test_to_everybody_else_status_is_no_command(guide: RunningGuide, monitor: Monitor):
    (strangers,) = await guide.says("/status", chat_id=STRANGER, client_language="en")
    (unknown,) = await guide.says("/nonsense", chat_id=STRANGER, client_language="en")
    assert strangers.text == unknown.text
    assert "000001" not in strangers.text


async def test_an_admin_in_a_group_learns_nothing_either(guide: RunningGuide, monitor: Monitor):
    assert await guide.says("/status", chat_id=-5, user_id=ADMIN) == []
