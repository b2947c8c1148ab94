"""Vectors already computed are used again, for the same text, kind and model only."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from indexer.vector_store import VectorStore
from tests.fakes import TrigramEmbedder


def test_only_new_texts_are_embedded(tmp_path: Path):
    embedder = TrigramEmbedder()
    store = VectorStore(embedder)
    first = store.embed(["a", "b", "a"], "query")
    store.write(tmp_path)
    later = VectorStore.read(tmp_path, embedder)
    found = later.embed(["b", "c", "a"], "query")
    assert embedder.embedded == ["a", "b", "c"]
    assert (store.embedded, store.reused) == (2, 0)
    assert (later.embedded, later.reused) == (1, 2)
    np.testing.assert_array_equal(found[[2, 0]], first[:2])


def test_a_text_of_another_kind_is_another_text():
    embedder = TrigramEmbedder()
    store = VectorStore(embedder)
    store.embed(["a"], "query")
    store.embed(["a"], "passage")
    assert store.embedded == 2


def test_a_fresh_vector_equals_the_one_that_is_read_again(tmp_path: Path):
    store = VectorStore(TrigramEmbedder())
    fresh = store.embed(["kur mācīties latviešu valodu"], "query")
    store.write(tmp_path)
    read = VectorStore.read(tmp_path, TrigramEmbedder()).embed(["kur mācīties latviešu valodu"], "query")
    np.testing.assert_array_equal(fresh, read)
    assert fresh.dtype == np.float32


def test_texts_that_were_not_asked_for_are_forgotten(tmp_path: Path):
    for folder, texts in (("one", ["a", "b"]), ("two", ["b"])):
        (tmp_path / folder).mkdir()
        store = VectorStore.read(tmp_path / "one", TrigramEmbedder())
        store.embed(texts, "query")
        store.write(tmp_path / folder)
    later = VectorStore.read(tmp_path / "two", TrigramEmbedder())
    later.embed(["a", "b"], "query")
    assert (later.embedded, later.reused) == (1, 1)


def test_no_texts_give_no_rows(tmp_path: Path):
    store = VectorStore(TrigramEmbedder())
    assert store.embed([], "query").shape == (0, 256)
    store.write(tmp_path)
    assert VectorStore.read(tmp_path, TrigramEmbedder()).embed(["a"], "query").shape == (1, 256)


@pytest.mark.parametrize("damage", ["missing", "cut off", "other count", "not ascii"])
def test_a_damaged_store_is_an_empty_one(tmp_path: Path, damage: str):
    store = VectorStore(TrigramEmbedder())
    store.embed(["a", "b"], "query")
    store.write(tmp_path)
    keys, rows = tmp_path / "vector_keys.txt", tmp_path / "vectors.npy"
    if damage == "missing":
        rows.unlink()
    elif damage == "cut off":
        rows.write_bytes(rows.read_bytes()[:-10])
    elif damage == "other count":
        keys.write_text(keys.read_text().split()[0])
    else:
        keys.write_text("ā b", encoding="utf-8")
    later = VectorStore.read(tmp_path, TrigramEmbedder())
    later.embed(["a", "b"], "query")
    assert (later.embedded, later.reused) == (2, 0)
