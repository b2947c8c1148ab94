"""A linear classifier over character n-grams: which label does a text's spelling speak for?

Used twice: for topics (names, abbreviations, typos, Latin-letter writing) and for the language of a message. Fitting
needs scikit-learn (ridge regression on one-hot labels over tf-idf); scoring needs numpy only.
"""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from typing import Callable, Sequence

import numpy as np

from .errors import GenerationError

Ngrams = Callable[[str], Sequence[str]]


class SparseClassifier:
    """tf-idf (sublinear, unit length) of n-grams times one weight vector a label.

    Attributes:
        labels: Names of the columns that `scores` returns.
    """

    def __init__(self, ngrams: Ngrams, labels: Sequence[str], vocabulary: Sequence[str], idf: np.ndarray,
                 weights: np.ndarray, intercept: np.ndarray) -> None:  # fmt: skip
        self._ngrams = ngrams
        self.labels = list(labels)
        self._column = {gram: number for number, gram in enumerate(vocabulary)}
        self._idf = idf.astype(np.float32)
        self._weights = weights.astype(np.float16)  # (vocabulary, labels)
        self._intercept = intercept.astype(np.float32)

    @classmethod
    def fit(
        cls, ngrams: Ngrams, texts: Sequence[str], labels: Sequence[str], min_count: int = 3, strength: float = 1.0
    ) -> "SparseClassifier":
        """Learn from texts and their labels; equal input gives an equal classifier.

        Args:
            min_count: N-grams in fewer texts are left out.
            strength: Ridge penalty; more is smoother.
        """
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import Ridge

        vectoriser = TfidfVectorizer(analyzer=ngrams, min_df=min_count, sublinear_tf=True, dtype=np.float32)
        matrix = vectoriser.fit_transform(texts)
        names = sorted(set(labels))
        column = {name: number for number, name in enumerate(names)}
        targets = np.full((len(texts), len(names)), -1.0, dtype=np.float32)
        targets[np.arange(len(texts)), [column[label] for label in labels]] = 1.0
        model = Ridge(alpha=strength, solver="sparse_cg", tol=1e-2).fit(matrix, targets)
        vocabulary = [str(gram) for gram in vectoriser.get_feature_names_out()]
        return cls(ngrams, names, vocabulary, vectoriser.idf_, model.coef_.T, model.intercept_)

    def scores(self, text: str) -> np.ndarray:
        """Score of each label, float32; larger speaks for it. About 1 when sure, about −1 when not."""
        counts = Counter(gram for gram in self._ngrams(text) if gram in self._column)
        if not counts:
            return self._intercept.copy()
        rows = np.fromiter((self._column[gram] for gram in counts), dtype=np.int64, count=len(counts))
        tf = np.fromiter((1.0 + math.log(count) for count in counts.values()), dtype=np.float32, count=len(counts))
        values = tf * self._idf[rows]
        values /= np.linalg.norm(values)
        return values @ self._weights[rows].astype(np.float32) + self._intercept

    def known_share(self, text: str) -> float:
        """Share of the text's n-grams that were seen in training, 0 to 1."""
        grams = self._ngrams(text)
        return sum(gram in self._column for gram in grams) / len(grams) if grams else 0.0

    def write(self, path: Path) -> None:
        """Write to an `.npz` file."""
        vocabulary = np.frombuffer("\n".join(self._column).encode("utf-8"), dtype=np.uint8)
        labels = np.frombuffer("\n".join(self.labels).encode("utf-8"), dtype=np.uint8)
        with path.open("wb") as file:
            np.savez(file, vocabulary=vocabulary, labels=labels, idf=self._idf, weights=self._weights,
                     intercept=self._intercept)  # fmt: skip

    @classmethod
    def read(cls, path: Path, ngrams: Ngrams) -> "SparseClassifier":
        """Open a written classifier.

        Raises:
            GenerationError: Missing or damaged.
        """
        try:
            with np.load(path, allow_pickle=False) as data:
                vocabulary = data["vocabulary"].tobytes().decode("utf-8").split("\n")
                labels = data["labels"].tobytes().decode("utf-8").split("\n")
                return cls(ngrams, labels, vocabulary, data["idf"], data["weights"], data["intercept"])
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise GenerationError(f"{path} cannot be opened ({error}).") from None
