"""Fixtures of the flows: a small guide with a model and an index of its own, for the bot's real process."""

from __future__ import annotations

import shutil
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import pytest

from indexer.embedding import OnnxEmbedder
from tests.flows.exchanges import Exchange, answered_exchanges
from tests.small_index import OPENINGS, asked, build_small_index, small_guide
from tests.tiny_model import make_tiny_model


@dataclass(frozen=True)
class SmallData:
    """Folders for one bot, and questions with their exact answers."""

    data_dir: Path
    articles_dir: Path
    exchanges: list[Exchange]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> SmallData:
    """Built once; the tests work on copies."""
    folder = tmp_path_factory.mktemp("built")
    small = small_guide(folder)
    questions = [(language, text) for language, rows in asked(OPENINGS).items() for _, text in rows]
    make_tiny_model(folder / "data" / "model", [text for _, text in questions])
    build_small_index(small, OnnxEmbedder(folder / "data" / "model"), force=True)
    exchanges = answered_exchanges(folder / "data", folder / "articles", questions)
    return SmallData(folder / "data", folder / "articles", exchanges)


@pytest.fixture
def small_data(built: SmallData, tmp_path: Path) -> Iterator[SmallData]:
    """A copy with an empty database. The end of the bot's log is shown when a test fails."""
    shutil.copytree(built.data_dir, tmp_path / "data")
    for name in ("articles", "questions", "gold_questions", "small_talk"):
        shutil.copytree(built.articles_dir.with_name(name), tmp_path / name)
    yield SmallData(tmp_path / "data", tmp_path / "articles", built.exchanges)
    log = tmp_path / "data" / "bot.log"
    print(log.read_text(encoding="utf-8")[-6000:] if log.exists() else "the bot was not started")


@pytest.fixture
def free_port() -> int:
    """A local port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
