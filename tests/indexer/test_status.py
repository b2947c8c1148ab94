"""What admins read about the index and about one question."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.embedding import ModelManifest
from indexer.generation import roll_back
from indexer.search import Searcher
from indexer.settings import IndexerSettings
from indexer.status import print_search, print_status
from tests.small_index import SmallGuide, build_small_index


@pytest.fixture
def settings(guide: SmallGuide) -> IndexerSettings:
    settings = IndexerSettings(guide.content / "data", guide.library.folder, "tiny")
    settings.model_dir.mkdir()
    ModelManifest("tiny", "trigrams", 256, 512, {}, 0, {}).write(settings.model_dir)
    return settings


def status(settings: IndexerSettings, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = print_status(settings)
    return code, " ".join(capsys.readouterr().out.split())


def test_all_well(settings: IndexerSettings, capsys: pytest.CaptureFixture[str]):
    code, printed = status(settings, capsys)
    assert code == 0, printed
    assert "tiny, 256 dimensions" in printed
    assert "000001" in printed
    assert "current" in printed
    assert "100.0%" in printed


def test_every_generation_is_listed(settings: IndexerSettings, guide: SmallGuide, capsys: pytest.CaptureFixture[str]):
    build_small_index(guide)
    roll_back(guide.index_dir)
    code, printed = status(settings, capsys)
    assert code == 0
    assert printed.index("000002") < printed.index("000001")
    assert "kept" in printed


def test_a_damaged_generation_is_said_with_what_to_do(settings: IndexerSettings, capsys: pytest.CaptureFixture[str]):
    (settings.index_dir / "000001" / "ranking.npz").write_bytes(b"x")
    code, printed = status(settings, capsys)
    assert code == 1
    assert "ranking.npz missing or damaged" in printed
    assert "python -m indexer build" in printed


def test_a_missing_model_and_index_are_said_with_what_to_do(
    guide: SmallGuide, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    code, printed = status(IndexerSettings(tmp_path / "new", guide.library.folder, "tiny"), capsys)
    assert code == 1
    assert "python -m indexer model" in printed
    assert "python -m indexer build" in printed


def test_an_index_of_another_model_is_said(settings: IndexerSettings, capsys: pytest.CaptureFixture[str]):
    ModelManifest("tiny", "another", 256, 512, {}, 0, {}).write(settings.model_dir)
    code, printed = status(settings, capsys)
    assert code == 1
    assert "another model" in printed


def test_a_question_is_explained_with_topics_and_signals(
    searcher: Searcher, built_guide: SmallGuide, capsys: pytest.CaptureFixture[str]
):
    print_search(searcher, built_guide.library, "Where do I open a bank account?")
    printed = capsys.readouterr().out
    for words in ("outcome answer", "language en", "• bank-account", "Open a bank account", "nearest", "spelling"):
        assert words in printed


@pytest.mark.parametrize("text", ["", "[bold]", "\x1b[31m", "👋"])
def test_any_text_can_be_explained(
    searcher: Searcher, built_guide: SmallGuide, capsys: pytest.CaptureFixture[str], text: str
):
    print_search(searcher, built_guide.library, text)
    assert "outcome" in capsys.readouterr().out
