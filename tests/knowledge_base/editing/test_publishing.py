"""Reading the indexer's files and asking it for things, with files as the only thing in common."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from knowledge_base.editing.publishing import Publishing
from knowledge_base.library import Library

NOW = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def publishing(library: Library, tmp_path: Path) -> Publishing:
    for path in library.folder.rglob("*"):
        os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    return Publishing(tmp_path / "index", library.folder, tmp_path / "questions")


def write_generation(folder: Path, number: str, built_at: dt.datetime) -> None:
    (folder / number).mkdir(parents=True)
    manifest = {"built_at": built_at.isoformat(), "quality": {"recall_at_1": 0.91}, "counts": {"topics": 3}}
    (folder / number / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def test_before_the_first_build_there_is_nothing_and_that_is_said(publishing: Publishing) -> None:
    state = publishing.state()
    assert (state.current, state.others, state.watch.state, state.is_behind) == (None, (), "", True)


def test_the_current_index_is_up_to_date_until_a_text_changes(publishing: Publishing, library: Library) -> None:
    write_generation(publishing.index_dir, "000001", NOW + dt.timedelta(minutes=1))
    (publishing.index_dir / "CURRENT").write_text("000001\n", encoding="ascii")
    state = publishing.state()
    assert (state.current.number, state.current.quality["recall_at_1"], state.is_behind) == ("000001", 0.91, False)
    later = NOW.timestamp() + 3600
    os.utime(library.folder / "bank-account" / "lv.md", (later, later))
    assert publishing.state().is_behind


def test_a_rebuild_is_asked_for_by_a_file_that_the_watch_takes_away(publishing: Publishing) -> None:
    publishing.request_rebuild("Anna", NOW)
    (request,) = (publishing.index_dir / "requests").glob("*.json")
    assert json.loads(request.read_text(encoding="utf-8")) == {"action": "rebuild", "by": "Anna", "at": NOW.isoformat()}
    assert publishing.state().waiting == ("rebuild",)
    request.unlink()
    assert publishing.state().waiting == ()


def test_only_a_generation_that_is_there_can_be_rolled_back_to(publishing: Publishing) -> None:
    for number in ("000001", "000002"):
        write_generation(publishing.index_dir, number, NOW)
    (publishing.index_dir / "CURRENT").write_text("000002\n", encoding="ascii")
    assert not publishing.request_rollback("000002", "Anna", NOW)
    assert not publishing.request_rollback("../../etc", "Anna", NOW)
    assert publishing.request_rollback("000001", "Anna", NOW)
    (request,) = (publishing.index_dir / "requests").glob("*.json")
    assert json.loads(request.read_text(encoding="utf-8"))["generation"] == "000001"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"state": "singing", "done": "many"}', "null"])
def test_damaged_files_count_as_missing(publishing: Publishing, text: str) -> None:
    write_generation(publishing.index_dir, "000001", NOW)
    for path in (publishing.index_dir / "state.json", publishing.index_dir / "000001" / "manifest.json"):
        path.write_text(text, encoding="utf-8")
    (publishing.index_dir / "CURRENT").write_text("000001", encoding="ascii")
    state = publishing.state()
    assert (state.watch.state, state.watch.done, state.current.built_at) == ("", 0, None)
