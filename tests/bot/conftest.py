"""Fixtures of the bot's tests: a small guide with a real index and database, and a Telegram that records."""

from __future__ import annotations

from pathlib import Path
from typing import AsyncIterator, Iterator

import pytest

from bot.delivery.mailbox import Mailbox
from bot.guide import Guide
from bot.replies import load_texts
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.ui_text import UiText
from tests.bot_api.recorder import RecordingTelegram
from tests.fakes import HandClock, TrigramEmbedder, small_library
from tests.running_guide import SECRET, RunningGuide, open_guide
from tests.small_index import build_small_index, small_guide


@pytest.fixture(scope="session")
def index_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One index of the small library for all tests; none of them changes it."""
    small = small_guide(tmp_path_factory.mktemp("index"))
    build_small_index(small, force=True)
    return small.index_dir


@pytest.fixture(scope="session")
def texts() -> UiText:
    """All interface texts."""
    return load_texts()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def keyring() -> Keyring:
    return Keyring([SECRET])


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(f"sqlite:///{tmp_path / 'mail.db'}")
    yield opened
    opened.close()


@pytest.fixture
def mailbox(database: Database, keyring: Keyring) -> Iterator[Mailbox]:
    opened = Mailbox(database, keyring)
    yield opened
    opened.close()


@pytest.fixture
def telegram() -> RecordingTelegram:
    """A Telegram that stores what it is sent."""
    return RecordingTelegram()


@pytest.fixture
def inner_guide(tmp_path: Path, index_dir: Path, texts: UiText) -> Guide:
    """The guide without Telegram."""
    small_library(tmp_path)
    return open_guide(tmp_path, index_dir, TrigramEmbedder(), texts)


@pytest.fixture
async def guide(inner_guide: Guide, telegram: RecordingTelegram) -> AsyncIterator[RunningGuide]:
    """The whole bot: `await guide.says("…")`, then `guide.telegram.sent`."""
    running = await RunningGuide.start(inner_guide, telegram)
    yield running
    await running.stop()
