"""Fixtures of the indexer's tests: a small guide on disk, indexed once, and copies of it to break."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from indexer.search import Searcher, open_current
from knowledge_base.library import Library
from tests.fakes import TrigramEmbedder
from tests.small_index import SmallGuide, build_small_index, small_guide


@pytest.fixture(scope="session")
def built_guide(tmp_path_factory: pytest.TempPathFactory) -> SmallGuide:
    """A small guide with one generation; nobody writes to it."""
    guide = small_guide(tmp_path_factory.mktemp("guide"))
    build_small_index(guide)
    return guide


@pytest.fixture(scope="session")
def searcher(built_guide: SmallGuide) -> Searcher:
    return open_current(built_guide.index_dir, TrigramEmbedder())


@pytest.fixture
def guide(built_guide: SmallGuide, tmp_path: Path) -> SmallGuide:
    """A copy of the built guide that a test may change."""
    shutil.copytree(built_guide.content, tmp_path, dirs_exist_ok=True)
    return replace(
        built_guide,
        library=Library(tmp_path / "articles"),
        content=tmp_path,
        index_dir=tmp_path / "data" / "index",
    )
