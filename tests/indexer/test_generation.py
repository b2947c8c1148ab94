"""Generations on disk: written beside, published at once, kept, rolled back, checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.errors import GenerationError
from indexer.generation import (
    KEPT,
    Manifest,
    built_number,
    candidates,
    check_files,
    current_number,
    numbers,
    point_to,
    prune,
    publish,
    read_manifest,
    roll_back,
    start_writing,
    write_manifest,
)

FIELDS = {
    "model": "fingerprint", "model_name": "tiny", "built_at": "2026-11-24T09:00:00+00:00", "content": "c",
    "training": "t", "seconds": 1.0, "counts": {"topics": 3}, "thresholds": {"answer": 0.6}, "quality": {},
}  # fmt: skip


def written(index_dir: Path, text: str = "vectors") -> Path:
    """A finished folder that is not published yet."""
    folder = start_writing(index_dir)
    (folder / "vectors.npy").write_text(text)
    write_manifest(folder, **FIELDS)
    return folder


def published(index_dir: Path, count: int) -> None:
    for number in range(count):
        publish(written(index_dir, f"vectors {number}"), index_dir)


def test_a_published_generation_is_current_and_whole(tmp_path: Path):
    folder = written(tmp_path)
    assert current_number(tmp_path) is None
    assert publish(folder, tmp_path) == "000001"
    assert current_number(tmp_path) == "000001"
    manifest = read_manifest(tmp_path / "000001")
    assert isinstance(manifest, Manifest)
    assert (manifest.counts, manifest.thresholds) == (FIELDS["counts"], FIELDS["thresholds"])
    assert set(manifest.files) == {"vectors.npy"}
    check_files(tmp_path / "000001", manifest)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["000001", "CURRENT"]


def test_three_generations_are_kept(tmp_path: Path):
    published(tmp_path, 5)
    assert numbers(tmp_path) == ["000003", "000004", "000005"]
    assert len(numbers(tmp_path)) == KEPT


def test_the_current_generation_is_never_pruned(tmp_path: Path):
    published(tmp_path, 3)
    point_to(tmp_path, "000001")
    assert prune(tmp_path, keep=1) == ["000002"]
    assert numbers(tmp_path) == ["000001", "000003"]


def test_rolling_back_goes_one_generation_back_each_time(tmp_path: Path):
    published(tmp_path, 3)
    assert [roll_back(tmp_path), roll_back(tmp_path), roll_back(tmp_path)] == ["000002", "000001", None]
    assert current_number(tmp_path) == "000001"


def test_rolling_back_goes_to_the_generation_that_is_named(tmp_path: Path):
    published(tmp_path, 3)
    assert roll_back(tmp_path, "000001") == "000001"
    assert roll_back(tmp_path, "000009") is None
    assert roll_back(tmp_path, "../elsewhere") is None
    assert current_number(tmp_path) == "000001"


def test_what_was_rolled_back_from_counts_as_built_until_something_new_is_published(tmp_path: Path):
    published(tmp_path, 2)
    assert built_number(tmp_path) == "000002"
    roll_back(tmp_path)
    assert (current_number(tmp_path), built_number(tmp_path)) == ("000001", "000002")
    published(tmp_path, 1)
    assert (current_number(tmp_path), built_number(tmp_path)) == ("000003", "000003")


def test_nothing_published_means_nothing_to_go_back_to(tmp_path: Path):
    assert roll_back(tmp_path / "nowhere") is None
    assert (numbers(tmp_path / "nowhere"), current_number(tmp_path / "nowhere")) == ([], None)


@pytest.mark.parametrize("text", ["", "41", "../../etc", "000001\n000002", "\x00"])
def test_a_damaged_pointer_names_nothing(tmp_path: Path, text: str):
    published(tmp_path, 1)
    (tmp_path / "CURRENT").write_text(text)
    assert current_number(tmp_path) is None
    assert [folder.name for folder in candidates(tmp_path)] == ["000001"]


def test_the_current_generation_is_tried_first_and_then_the_newest(tmp_path: Path):
    published(tmp_path, 3)
    point_to(tmp_path, "000002")
    assert [folder.name for folder in candidates(tmp_path)] == ["000002", "000003", "000001"]


def test_what_a_killed_build_left_is_removed_by_the_next(tmp_path: Path):
    (tmp_path / ".building-1").mkdir()
    (tmp_path / ".building-1" / "half.npz").write_text("half")
    folder = start_writing(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    assert not list(folder.iterdir())


@pytest.mark.parametrize("change", ["damaged", "missing"])
def test_a_damaged_or_missing_file_is_named_with_what_to_do(tmp_path: Path, change: str):
    published(tmp_path, 1)
    file = tmp_path / "000001" / "vectors.npy"
    file.unlink() if change == "missing" else file.write_text("other vectors")
    with pytest.raises(GenerationError, match=r"000001: vectors\.npy missing or damaged.*indexer build"):
        check_files(tmp_path / "000001", read_manifest(tmp_path / "000001"))


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "{}", '{"model": 1}', None])
def test_a_damaged_or_missing_manifest_is_named(tmp_path: Path, text: str | None):
    published(tmp_path, 1)
    path = tmp_path / "000001" / "manifest.json"
    path.unlink() if text is None else path.write_text(text)
    with pytest.raises(GenerationError, match=r"000001: manifest\.json is missing or damaged"):
        read_manifest(tmp_path / "000001")


def test_a_manifest_that_was_changed_by_hand_is_damaged(tmp_path: Path):
    published(tmp_path, 1)
    path = tmp_path / "000001" / "manifest.json"
    path.write_text(path.read_text().replace('"answer": 0.6', '"answer": 0.0'))
    with pytest.raises(GenerationError, match="checksum is wrong"):
        read_manifest(tmp_path / "000001")
