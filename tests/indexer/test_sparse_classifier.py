"""The spelling classifier: learns, is written and read again, and says so when its file is damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from indexer.errors import GenerationError
from indexer.ranking.character_ngrams import character_ngrams
from indexer.sparse_classifier import SparseClassifier

TEXTS = ["bank account", "open a bank account", "the bank", "family doctor", "see a doctor", "my doctor is ill"]
LABELS = ["bank"] * 3 + ["doctor"] * 3


@pytest.fixture(scope="module")
def classifier() -> SparseClassifier:
    return SparseClassifier.fit(character_ngrams, TEXTS, LABELS, min_count=2)


@pytest.fixture
def written(classifier: SparseClassifier, tmp_path: Path) -> Path:
    classifier.write(tmp_path / "spelling.npz")
    return tmp_path / "spelling.npz"


@pytest.mark.parametrize(("text", "label"), [("bnak acount", "bank"), ("a docter", "doctor"), ("THE BANK!", "bank")])
def test_a_misspelt_text_gets_its_label(classifier: SparseClassifier, text: str, label: str):
    assert classifier.labels[int(classifier.scores(text).argmax())] == label


@pytest.mark.parametrize("text", ["", "中中", "👋", "\ud800"])
def test_a_text_of_unknown_letters_has_scores_too(classifier: SparseClassifier, text: str):
    assert np.isfinite(classifier.scores(text)).all()


def test_it_knows_the_n_grams_it_has_met(classifier: SparseClassifier):
    assert classifier.knows("bank")
    assert not classifier.knows("zebra")


def test_equal_input_gives_an_equal_classifier(classifier: SparseClassifier):
    again = SparseClassifier.fit(character_ngrams, TEXTS, LABELS, min_count=2)
    for text in TEXTS:
        np.testing.assert_array_equal(again.scores(text), classifier.scores(text))


def test_a_read_classifier_scores_as_the_written_one(classifier: SparseClassifier, written: Path):
    read = SparseClassifier.read(written, character_ngrams)
    assert read.labels == classifier.labels
    for text in [*TEXTS, "bnak", ""]:
        np.testing.assert_array_equal(read.scores(text), classifier.scores(text))


@pytest.mark.parametrize("kept", [0, 1, 30, 500, -50])
def test_a_file_that_was_cut_off_is_named(written: Path, kept: int):
    written.write_bytes(written.read_bytes()[:kept])
    with pytest.raises(GenerationError, match=r"spelling\.npz cannot be opened"):
        SparseClassifier.read(written, character_ngrams)


def test_a_file_with_a_flipped_byte_is_named(written: Path):
    data = bytearray(written.read_bytes())
    data[len(data) // 2] ^= 0xFF
    written.write_bytes(data)
    with pytest.raises(GenerationError, match=r"spelling\.npz cannot be opened"):
        SparseClassifier.read(written, character_ngrams)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(GenerationError, match=r"nowhere\.npz cannot be opened"):
        SparseClassifier.read(tmp_path / "nowhere.npz", character_ngrams)


def test_a_file_of_something_else_is_named(written: Path):
    with written.open("wb") as file:
        np.savez(file, other=np.zeros(3))
    with pytest.raises(GenerationError, match=r"spelling\.npz cannot be opened"):
        SparseClassifier.read(written, character_ngrams)
