"""Writes a tiny weight file in the layout that `indexer/encoder/packed_weights.py` documents, byte by byte."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

HIDDEN, LAYERS, HEADS, FEED_FORWARD, POSITIONS, TOKEN_TYPES = 32, 1, 4, 32, 64, 1
SPECIAL = {"bos": 0, "eos": 2, "pad": 1, "unk": 3}
NORMALISATION = {"\u00ad": "", "\ufb01": "fi", "\u200b": " "}
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", *"abcdefghijklmnopqrstuvwxyz", *"āčēģīķļņšūž", *"абвгдежзиклмнопрстуя"]
PIECES += ["▁kur", "▁ir", "▁query", "▁passage", ":", "?", ".", ","]
_TENSORS = {"q": HIDDEN, "k": HIDDEN, "v": HIDDEN, "ao": HIDDEN, "fi": FEED_FORWARD, "fo": HIDDEN}


@dataclass(frozen=True)
class WrittenWeights:
    """A written file.

    Attributes:
        tensors: Name → the float32 weights a reader must find.
    """

    path: Path
    sha256: str
    tensors: dict[str, np.ndarray]


def quantise(weights: np.ndarray) -> tuple[bytes, np.ndarray]:
    """ggml's Q4_0: blocks of 32 weights as an fp16 scale and 16 bytes; and what they are read as again."""
    blocks, read = [], []
    for block in weights.reshape(-1, 32):
        scale = np.float16(np.abs(block).max() / 7.0)
        numbers = np.clip(np.round(block / np.float32(scale)) + 8, 0, 15).astype(np.uint8)
        blocks.append(scale.tobytes() + (numbers[:16] | (numbers[16:] << 4)).astype(np.uint8).tobytes())
        read.append((numbers.astype(np.float32) - 8.0) * np.float32(scale))
    return b"".join(blocks), np.concatenate(read)


def write_tiny_weights(path: Path) -> WrittenWeights:
    """One layer, 32 dimensions, letters as vocabulary, random weights of a fixed seed."""
    stored, expected = _tensors(np.random.default_rng(7))
    entries, body = b"", b""
    head = _head()
    size = len(head) + 4 + sum(2 + len(name) + 21 for name in stored)
    for name, (kind, count, data) in stored.items():
        encoded = name.encode()
        entries += struct.pack("<H", len(encoded)) + encoded
        entries += struct.pack("<BIQQ", kind, count, size + len(body), len(data))
        body += data
    content = head + struct.pack("<i", len(stored)) + entries + body
    path.write_bytes(content)
    return WrittenWeights(path, hashlib.sha256(content).hexdigest(), expected)


def _head() -> bytes:
    blob = "".join(PIECES).encode()
    offsets = np.cumsum([0, *(len(piece.encode()) for piece in PIECES)]).astype("<u4")
    scores = np.linspace(-1.0, -9.0, len(PIECES)).astype("<f4")
    sizes = (HIDDEN, LAYERS, HEADS, FEED_FORWARD, len(PIECES), POSITIONS, TOKEN_TYPES)
    table = b"".join(
        struct.pack(f"<IB{len(becomes)}I", ord(char), len(becomes), *map(ord, becomes))
        for char, becomes in NORMALISATION.items()
    )
    return (
        b"E5S1"
        + struct.pack("<I7ifi", 1, *sizes, 1e-12, 32)
        + struct.pack("<i4iQ", len(PIECES), *SPECIAL.values(), len(blob))
        + offsets.tobytes()
        + scores.tobytes()
        + blob
        + struct.pack("<iI", len(NORMALISATION), len(table))
        + table
    )


def _tensors(rng: np.random.Generator) -> tuple[dict[str, tuple[int, int, bytes]], dict[str, np.ndarray]]:
    stored: dict[str, tuple[int, int, bytes]] = {}
    expected: dict[str, np.ndarray] = {}

    def exact(name: str, weights: np.ndarray) -> None:
        expected[name] = weights.astype(np.float32)
        stored[name] = (0, weights.size, expected[name].tobytes())

    def packed(name: str, count: int) -> None:
        data, expected[name] = quantise(rng.normal(0.0, 0.3, count).astype(np.float32))
        stored[name] = (1, count, data)

    packed("emb.word", len(PIECES) * HIDDEN)
    packed("emb.pos", POSITIONS * HIDDEN)
    packed("emb.type", TOKEN_TYPES * HIDDEN)
    exact("emb.ln.w", np.ones(HIDDEN))
    exact("emb.ln.b", np.zeros(HIDDEN))
    for name, width in _TENSORS.items():
        packed(f"l0.{name}.w", HIDDEN * width if name != "fo" else FEED_FORWARD * HIDDEN)
        exact(f"l0.{name}.b", rng.normal(0.0, 0.1, width))
    for name in ("aln", "oln"):
        exact(f"l0.{name}.w", np.ones(HIDDEN))
        exact(f"l0.{name}.b", np.zeros(HIDDEN))
    return stored, expected
