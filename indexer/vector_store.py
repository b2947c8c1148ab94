"""Vectors already computed, by text: a rebuild embeds only what changed."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Sequence

import numpy as np

from .embedding import Embedder, Kind
from .passages import text_hash


class VectorStore:
    """Vectors of one model by text hash; grows while a build asks for texts.

    Vectors are rounded to float16 when they are made, so that a reused vector equals a fresh one.

    Attributes:
        embedded: Texts embedded since the store was opened.
        reused: Texts found in it.
    """

    def __init__(self, embedder: Embedder, known: dict[str, np.ndarray] | None = None) -> None:
        self._embedder = embedder
        self._known = known or {}
        self._asked: dict[str, None] = {}
        self.embedded = 0
        self.reused = 0

    @classmethod
    def read(cls, folder: Path, embedder: Embedder) -> "VectorStore":
        """The store of a generation; empty when it cannot be read."""
        try:
            keys = (folder / "vector_keys.txt").read_text(encoding="ascii").split()
            rows = np.load(folder / "vectors.npy", allow_pickle=False)
        except (OSError, ValueError):
            return cls(embedder)
        return cls(embedder, dict(zip(keys, rows)) if len(keys) == len(rows) else None)

    def embed(self, texts: Sequence[str], kind: Kind, progress: Callable[[int], None] | None = None) -> np.ndarray:
        """Unit vectors (n, dim), float32, computed for texts not met before."""
        keys = [text_hash(text, kind) for text in texts]
        missing = {key: text for key, text in zip(keys, texts) if key not in self._known}
        self.reused += len({*keys} - {*self._asked} - {*missing})
        if missing:
            vectors = self._embedder.embed(list(missing.values()), kind, progress)
            self._known.update(zip(missing, vectors.astype(np.float16)))
            self.embedded += len(missing)
        self._asked.update(dict.fromkeys(keys))
        if not keys:
            return np.zeros((0, self._embedder.dim), dtype=np.float32)
        return np.stack([self._known[key] for key in keys]).astype(np.float32)

    def keep_all(self) -> None:
        """Keep every known vector in the next generation, asked for or not."""
        self.reused += len(self._known) - len(self._asked)
        self._asked.update(dict.fromkeys(self._known))

    def write(self, folder: Path) -> None:
        """Write the vectors that were asked for."""
        keys = list(self._asked)
        (folder / "vector_keys.txt").write_text("\n".join(keys), encoding="ascii")
        rows = [self._known[key] for key in keys]
        np.save(folder / "vectors.npy", np.stack(rows) if rows else np.zeros((0, self._embedder.dim), np.float16))
