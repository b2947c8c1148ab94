"""The packaged weight file: what is read, and one readable error for everything that can be wrong with it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from indexer.encoder.packed_weights import read_packed_model
from indexer.errors import ModelError
from tests import packed_weights_file as tiny
from tests.packed_weights_file import WrittenWeights, write_tiny_weights


@pytest.fixture
def written(tmp_path: Path) -> WrittenWeights:
    return write_tiny_weights(tmp_path / "e5-small-q4.bin")


def refusal(path: Path, sha256: str | None = None) -> str:
    """The one message a file is refused with; its own hash counts as right when none is given."""
    expected = sha256 or hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(ModelError) as caught:
        read_packed_model(path, expected)
    return str(caught.value)


def test_sizes_vocabulary_and_normalisation_are_read(written: WrittenWeights):
    packed = read_packed_model(written.path, written.sha256)
    sizes = packed.architecture
    assert (sizes.hidden, sizes.layers, sizes.heads) == (tiny.HIDDEN, tiny.LAYERS, tiny.HEADS)
    assert (sizes.vocabulary, sizes.positions) == (len(tiny.PIECES), tiny.POSITIONS)
    assert [piece for piece, _ in packed.pieces] == tiny.PIECES
    assert packed.pieces[0][1] == -1.0
    assert packed.special == tiny.SPECIAL
    assert packed.normalisation == tiny.NORMALISATION


def test_four_bit_and_exact_tensors_have_the_weights_that_were_written(written: WrittenWeights):
    packed = read_packed_model(written.path, written.sha256)
    assert packed.tensors.keys() == written.tensors.keys()
    for name, expected in written.tensors.items():
        assert packed.tensors[name].dtype == np.float32
        np.testing.assert_allclose(packed.tensors[name], expected, atol=1e-6)


def test_a_file_with_another_hash_is_named_with_what_to_do(written: WrittenWeights):
    message = refusal(written.path, "0" * 64)
    assert str(written.path) in message
    assert written.sha256[:16] in message
    assert "pip install" in message
    assert "\n" not in message


def test_a_missing_file_is_named_with_what_to_do(tmp_path: Path):
    message = refusal(tmp_path / "nowhere.bin", "0" * 64)
    assert "nowhere.bin" in message
    assert "make setup" in message


def test_another_beginning_is_refused(written: WrittenWeights):
    written.path.write_bytes(b"GGUF" + written.path.read_bytes()[4:])
    message = refusal(written.path)
    assert str(written.path) in message
    assert "python -m indexer model" in message


@pytest.mark.parametrize("kept", [0, 3, 8, 60, 200, 900, -100])
def test_a_file_that_was_cut_off_is_refused_wherever_it_ends(written: WrittenWeights, kept: int):
    written.path.write_bytes(written.path.read_bytes()[:kept])
    message = refusal(written.path)
    assert str(written.path) in message
    assert "python -m indexer model" in message
    assert "\n" not in message


def test_a_tensor_of_a_wrong_size_is_refused(written: WrittenWeights):
    data = written.path.read_bytes()
    at = data.index(b"emb.ln.w") + len(b"emb.ln.w") + 1
    written.path.write_bytes(data[:at] + b"\xff\x00\x00\x00" + data[at + 4 :])
    assert "tensor emb.ln.w" in refusal(written.path)
