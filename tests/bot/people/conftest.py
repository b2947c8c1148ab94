"""A guide with counsellors behind it, and a courier whose clock is set by hand."""

from __future__ import annotations

from pathlib import Path
from typing import AsyncIterator

import pytest

from bot.people.settings import PeopleSettings
from bot.wiring import courier
from knowledge_base.ui_text import UiText
from tests.bot.people.counselling import FORUM, PLAIN_GROUP, Counselling
from tests.fakes import HandClock, TrigramEmbedder, small_library
from tests.running_guide import RunningGuide, open_guide


async def _counselling(
    folder: Path, index_dir: Path, texts: UiText, group: int, clock: HandClock
) -> AsyncIterator[Counselling]:
    small_library(folder)
    settings = PeopleSettings(staff_chat_id=group, staff_language="en")
    running = await RunningGuide.start(open_guide(folder, index_dir, TrigramEmbedder(), texts, settings))
    carrier = courier(running.guide, running.mailbox, running.sender, clock)
    yield Counselling(running, carrier, group, clock)
    await running.stop()


@pytest.fixture
async def forum(tmp_path: Path, index_dir: Path, texts: UiText, clock: HandClock) -> AsyncIterator[Counselling]:
    """Counsellors in a group with topics."""
    async for counselling in _counselling(tmp_path, index_dir, texts, FORUM, clock):
        counselling.telegram.forums[FORUM] = set()
        yield counselling


@pytest.fixture
async def plain_group(tmp_path: Path, index_dir: Path, texts: UiText, clock: HandClock) -> AsyncIterator[Counselling]:
    """Counsellors in a group without topics."""
    async for counselling in _counselling(tmp_path, index_dir, texts, PLAIN_GROUP, clock):
        yield counselling
