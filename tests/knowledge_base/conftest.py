"""Fixtures of the knowledge base's tests: real files in a temporary folder, a real SQLite file."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator

import pytest

from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.library import Library
from knowledge_base.rendering import LOCALES
from knowledge_base.ui_text import UiText
from tests.fakes import HandClock, small_library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return small_library(tmp_path)


@pytest.fixture(scope="session")
def texts() -> UiText:
    return UiText.load([LOCALES])


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database.open(f"sqlite:///{tmp_path / 'guide.db'}")
    yield opened
    opened.close()


@pytest.fixture
def keyring() -> Keyring:
    return Keyring(["a secret only this test knows"])


@pytest.fixture
def clock() -> HandClock:
    return HandClock()
