"""Health: what makes it fail, and that it says what to do."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

import pytest

from bot.operations.health import SILENT_S, heartbeat_faults, service_faults
from bot.operations.heartbeat import HEARTBEAT_FILE, Heartbeat
from bot.settings import BotSettings
from knowledge_base.database import Database, downgrade

NOW = dt.datetime(2026, 11, 24, 12, 0, tzinfo=dt.UTC)
TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


def beat(written_s_ago: float = 1.0, contact_s_ago: float = 5.0) -> Heartbeat:
    written, contact = (NOW - dt.timedelta(seconds=ago) for ago in (written_s_ago, contact_s_ago))
    return Heartbeat(at=written, contact=contact, waiting=0, owed=0, generation="000001")


@pytest.fixture
def settings(tmp_path: Path) -> BotSettings:
    """A bot that runs, hears Telegram and has a database."""
    settings = BotSettings.from_environment({"CELVEDIS_DATA_DIR": str(tmp_path), "TELEGRAM_BOT_TOKEN": TOKEN})
    Database.open(settings.storage.database_url).close()
    beat().write(tmp_path)
    return settings


def test_a_bot_that_runs_and_hears_telegram_is_well(settings: BotSettings):
    assert service_faults(settings, NOW) == []


@pytest.mark.parametrize(
    ("heartbeat", "kind", "words"),
    [
        (None, "bot", "has not run yet"),
        (beat(written_s_ago=SILENT_S + 1, contact_s_ago=SILENT_S + 1), "bot", "does not run"),
        (beat(contact_s_ago=SILENT_S + 1), "telegram", "silent since 2026-11-24 11:58:59 UTC"),
    ],
)
def test_silence_of_more_than_a_minute_is_a_fault(heartbeat: Heartbeat | None, kind: str, words: str):
    (fault,) = heartbeat_faults(heartbeat, NOW)
    assert (fault.kind, fault.failing) == (kind, True) and words in fault.message


def test_silence_of_less_than_a_minute_is_none():
    assert heartbeat_faults(beat(contact_s_ago=SILENT_S - 1), NOW) == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"at": 1}', '{"at": "x", "contact": "y"}', "\x00"])
def test_a_heartbeat_that_cannot_be_read_counts_as_none(content: str, tmp_path: Path):
    (tmp_path / HEARTBEAT_FILE).write_text(content, encoding="utf-8")
    assert Heartbeat.read(tmp_path) is None


def test_a_heartbeat_is_read_as_it_was_written(tmp_path: Path):
    beat().write(tmp_path)
    assert Heartbeat.read(tmp_path) == beat()


def test_a_locked_database_is_a_fault_until_it_is_free(settings: BotSettings, tmp_path: Path):
    connection = sqlite3.connect(tmp_path / "guide.db", isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    (fault,) = service_faults(settings, NOW)
    assert fault.kind == "database" and fault.failing and "locked" in fault.message
    connection.execute("ROLLBACK")
    connection.close()
    assert service_faults(settings, NOW) == []


def test_a_damaged_database_is_a_fault(settings: BotSettings, tmp_path: Path):
    (tmp_path / "guide.db").write_bytes(b"no database " * 1000)
    (fault,) = service_faults(settings, NOW)
    assert fault.kind == "database" and "not a database" in fault.message


def test_a_missing_database_is_a_fault_and_none_is_made(settings: BotSettings, tmp_path: Path):
    for path in tmp_path.glob("guide.db*"):
        path.unlink()
    (fault,) = service_faults(settings, NOW)
    assert fault.kind == "database" and fault.failing
    assert not (tmp_path / "guide.db").exists()


def test_a_database_of_an_older_program_is_a_fault(settings: BotSettings):
    database = Database.open(settings.storage.database_url)
    downgrade(database.engine, "0003")
    database.close()
    (fault,) = service_faults(settings, NOW)
    assert "at version 0003" in fault.message


def test_in_the_terminal_neither_telegram_nor_a_database_is_needed(tmp_path: Path):
    settings = BotSettings.from_environment({"CELVEDIS_DATA_DIR": str(tmp_path)})
    assert not any(fault.failing for fault in service_faults(settings, NOW))


def test_secrets_do_not_show_when_settings_are_printed():
    environment = {
        "TELEGRAM_BOT_TOKEN": TOKEN, "CELVEDIS_WEBHOOK_URL": "https://x.lv/hook", "CELVEDIS_WEBHOOK_SECRET": "s3cret",
    }  # fmt: skip
    shown = repr(BotSettings.from_environment(environment))
    assert TOKEN not in shown and "s3cret" not in shown
