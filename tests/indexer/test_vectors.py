"""The vector index on disk and in memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from indexer.errors import GenerationError
from indexer.vectors import VectorIndex

ROWS = np.eye(4, dtype=np.float32)


def test_the_nearest_row_comes_first():
    cosines, rows = VectorIndex.build(ROWS).nearest(np.array([[0.0, 0.6, 0.8, 0.0]], dtype=np.float32), 2)
    assert rows.tolist() == [[2, 1]]
    np.testing.assert_allclose(cosines, [[0.8, 0.6]], atol=1e-6)


def test_there_are_never_more_results_than_rows():
    cosines, rows = VectorIndex.build(ROWS).nearest(ROWS[:1], 100)
    assert rows.shape == cosines.shape == (1, 4)
    assert set(rows[0]) == {0, 1, 2, 3}


def test_a_read_index_answers_as_the_written_one(tmp_path: Path):
    VectorIndex.build(ROWS).write(tmp_path / "x.faiss")
    read = VectorIndex.read(tmp_path / "x.faiss")
    assert len(read) == 4
    assert read.nearest(ROWS, 1)[1].ravel().tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("content", [b"", b"not an index", None])
def test_a_damaged_or_missing_file_is_named(tmp_path: Path, content: bytes | None):
    if content is not None:
        (tmp_path / "x.faiss").write_bytes(content)
    with pytest.raises(GenerationError, match=r"x\.faiss cannot be opened"):
        VectorIndex.read(tmp_path / "x.faiss")


def test_a_file_that_was_cut_off_is_named(tmp_path: Path):
    VectorIndex.build(ROWS).write(tmp_path / "x.faiss")
    (tmp_path / "x.faiss").write_bytes((tmp_path / "x.faiss").read_bytes()[:-8])
    with pytest.raises(GenerationError, match=r"x\.faiss cannot be opened"):
        VectorIndex.read(tmp_path / "x.faiss")


def test_a_place_that_cannot_be_written_is_an_os_error(tmp_path: Path):
    with pytest.raises(OSError, match=r"x\.faiss cannot be written"):
        VectorIndex.build(ROWS).write(tmp_path / "nowhere" / "x.faiss")


def test_sixteen_bits_find_what_thirty_two_would():
    rows = np.random.default_rng(1).normal(size=(2000, 384)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    cosines, found = VectorIndex.build(rows).nearest(rows[:50], 10)
    exact = np.sort(rows[:50] @ rows.T, axis=1)[:, ::-1][:, :10]
    np.testing.assert_allclose(cosines, exact, atol=2e-3)
    assert found[:, 0].tolist() == list(range(50))
