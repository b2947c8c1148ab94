"""Checksums that are looked at every minute are computed when a file was written to."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer import checksums
from indexer.checksums import file_sha256, sha256_of_this_hour, wrong_files


def test_a_file_that_stays_the_same_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    read: list[Path] = []
    monkeypatch.setattr(checksums, "file_sha256", lambda path: read.append(path) or file_sha256(path))
    monkeypatch.setattr(checksums.time, "time", lambda: 7200.0)
    (tmp_path / "a").write_bytes(b"one")
    sums = {sha256_of_this_hour(tmp_path / "a") for _ in range(5)}
    assert sums == {file_sha256(tmp_path / "a")} and len(read) == 1
    monkeypatch.setattr(checksums.time, "time", lambda: 7200.0 + 3600)
    sha256_of_this_hour(tmp_path / "a")
    assert len(read) == 2


def test_a_written_or_missing_file_is_noticed_at_once(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"one")
    expected = {"a": sha256_of_this_hour(tmp_path / "a")}
    assert wrong_files(tmp_path, expected, sha256_of_this_hour) == []
    (tmp_path / "a").write_bytes(b"two")
    assert wrong_files(tmp_path, expected, sha256_of_this_hour) == ["a"]
    (tmp_path / "a").unlink()
    assert wrong_files(tmp_path, expected, sha256_of_this_hour) == ["a"]
