"""One calibrated ranking of labels (topics and kinds of messages) from four signals.

    linear    softmax layer over the question's vector
    nearest   questions people asked that are near to it, added up by label
    guidance  the nearest passage of each topic's articles
    spelling  character n-grams (`sparse_classifier`)

Each signal gives every label a score; a conditional logit (one weight a signal, one bias a group of labels) joins
them into probabilities. How the weights are fitted: `fitting.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np

from knowledge_base.question_files import DANGER, NONE, SMALL_TALK

from ..arrays import read_arrays, text_array, text_lines
from ..language.spelling import is_latinised, language_ngrams
from ..sparse_classifier import SparseClassifier
from ..vectors import VectorIndex
from .character_ngrams import character_ngrams

SIGNALS = ("linear", "nearest", "guidance", "spelling")
GROUPS = ("topic", NONE, "talk", DANGER)
_NEIGHBOURS = 150
_SHARPNESS = 24.0
"""Inverse temperature of `nearest`: a question 0.1 nearer counts about eleven times as much."""


@dataclass(frozen=True)
class LinearLayer:
    """Softmax regression over centred vectors.

    Attributes:
        centre: Mean of the training vectors, (dim,); what all questions share says nothing about the topic.
        weights: (dim, labels).
        intercept: (labels,).
    """

    centre: np.ndarray
    weights: np.ndarray
    intercept: np.ndarray

    def logits(self, vectors: np.ndarray) -> np.ndarray:
        """(n, labels), float32."""
        return (vectors - self.centre) @ self.weights + self.intercept


@dataclass(frozen=True)
class FusionWeights:
    """How much each signal counts, and each group's bias."""

    signals: np.ndarray
    groups: np.ndarray

    def join(self, signals: np.ndarray, group_of: np.ndarray) -> np.ndarray:
        """Log-probabilities, (n, labels), from signals of shape (n, signals, labels)."""
        return log_softmax(np.einsum("s,nsl->nl", self.signals, signals) + self.groups[group_of])


@dataclass(frozen=True)
class Fusion:
    """Weights for what is written as usual, and for Latin-letter writing of a language with a script of its own.

    The encoder hardly knows Latin-letter Georgian or Tajik; there spelling says more than the vector (right topic first
    for 89 % of Latin-letter gold questions with weights of their own, 83 % without; 2026-11-24).
    """

    usual: FusionWeights
    latinised: FusionWeights

    def join(self, signals: np.ndarray, group_of: np.ndarray, latinised: np.ndarray) -> np.ndarray:
        """Log-probabilities, (n, labels); `latinised` tells for each row which weights count."""
        return np.where(latinised[:, None], self.latinised.join(signals, group_of), self.usual.join(signals, group_of))


class Ranker:
    """Scores every label for a question; immutable and thread-safe."""

    def __init__(
        self,
        labels: Sequence[str],
        linear: LinearLayer,
        spelling: SparseClassifier,
        languages: SparseClassifier,
        fusion: Fusion | None = None,
    ) -> None:
        self.labels = list(labels)
        self.linear = linear
        self.spelling = spelling
        self.languages = languages
        self.fusion = fusion
        self.group_of = np.array([GROUPS.index(group_name(label)) for label in self.labels])
        self._column = {label: number for number, label in enumerate(self.labels)}
        self._from_spelling = np.array([self._column[label] for label in spelling.labels])

    def columns(self, labels: Sequence[str]) -> np.ndarray:
        """Label numbers of a list of labels; −1 for one the ranker has not learned."""
        return np.array([self._column.get(label, -1) for label in labels], dtype=np.int64)

    def signals(
        self,
        texts: Sequence[str],
        vectors: np.ndarray,
        questions: "LabelledIndex",
        guidance: "LabelledIndex",
        leave_out: bool = False,
    ) -> np.ndarray:
        """All signals, float32, shape (n, signals, labels).

        Args:
            leave_out: The texts are themselves among the indexed questions; each ignores its own copy.
        """
        return self.with_guidance(self.question_signals(texts, vectors, questions, leave_out), vectors, guidance)

    def question_signals(
        self, texts: Sequence[str], vectors: np.ndarray, questions: "LabelledIndex", leave_out: bool = False
    ) -> np.ndarray:
        """The signals that guidance has no part in, (n, signals − 1, labels), in the order of `SIGNALS`."""
        spelling = np.full((len(texts), len(self.labels)), -1.0, dtype=np.float32)
        for row, text in enumerate(texts):
            spelling[row, self._from_spelling] = self.spelling.scores(text)
        linear = log_softmax(self.linear.logits(vectors))
        return np.stack([linear, self._nearest(vectors, questions, leave_out), spelling], axis=1)

    def with_guidance(self, question_signals: np.ndarray, vectors: np.ndarray, guidance: "LabelledIndex") -> np.ndarray:
        """All signals from those of `question_signals`."""
        return np.insert(question_signals, SIGNALS.index("guidance"), self._from_guidance(vectors, guidance), axis=1)

    def latinised(self, texts: Sequence[str]) -> np.ndarray:
        """Which texts are Latin-letter writing of a language with a script of its own, (n,) of bool."""
        return np.array([is_latinised(text, self.languages) for text in texts], dtype=bool)

    def log_probabilities(self, signals: np.ndarray, latinised: np.ndarray) -> np.ndarray:
        """(n, labels), from `signals` and `latinised` of the same texts."""
        if self.fusion is None:
            raise ValueError("The ranker has no fusion weights yet.")
        return self.fusion.join(signals, self.group_of, latinised)

    def _nearest(self, vectors: np.ndarray, index: "LabelledIndex", leave_out: bool) -> np.ndarray:
        centre = self.linear.centre
        cosines, rows = index.vectors.nearest(_unit(vectors - centre), _NEIGHBOURS)
        if leave_out:
            cosines = np.where(cosines > 0.9999, -1.0, cosines)
        columns = index.columns[rows]
        sums = np.zeros((len(vectors), len(self.labels)), dtype=np.float64)
        at = np.repeat(np.arange(len(vectors)), rows.shape[1]), columns.ravel()
        weight = np.exp(_SHARPNESS * (cosines.ravel() - 1.0)) * (columns.ravel() >= 0)
        np.add.at(sums, at, weight)
        floor = np.exp(_SHARPNESS * (cosines[:, -1:] - 1.0))  # a label not met is no nearer than the last one met
        return np.log(sums + floor).astype(np.float32) / _SHARPNESS * 10.0

    def _from_guidance(self, vectors: np.ndarray, index: "LabelledIndex") -> np.ndarray:
        cosines, rows = index.vectors.nearest(_unit(vectors - index.centre), _NEIGHBOURS)
        best = np.repeat(cosines[:, -1:], len(self.labels), axis=1)
        columns = index.columns[rows].ravel()
        known = columns >= 0  # a topic without a question of its own is not among the labels
        at = np.repeat(np.arange(len(vectors)), rows.shape[1])[known], columns[known]
        np.maximum.at(best, at, cosines.ravel()[known])
        return best.astype(np.float32) * 10.0

    def write(self, folder: Path) -> None:
        """Write `ranking.npz`, `spelling.npz` and `languages.npz`."""
        if self.fusion is None:
            raise ValueError("The ranker has no fusion weights yet.")
        with (folder / "ranking.npz").open("wb") as file:
            np.savez(
                file,
                labels=text_array(self.labels),
                centre=self.linear.centre,
                weights=self.linear.weights,
                intercept=self.linear.intercept,
                signals=np.stack([self.fusion.usual.signals, self.fusion.latinised.signals]),
                groups=np.stack([self.fusion.usual.groups, self.fusion.latinised.groups]),
            )
        self.spelling.write(folder / "spelling.npz")
        self.languages.write(folder / "languages.npz")

    @classmethod
    def read(cls, folder: Path) -> "Ranker":
        """Open a written ranker.

        Raises:
            GenerationError: Missing or damaged.
        """
        names = ("labels", "centre", "weights", "intercept", "signals", "groups")
        labels, centre, weights, intercept, signals, groups = read_arrays(folder / "ranking.npz", names)
        spelling = SparseClassifier.read(folder / "spelling.npz", character_ngrams)
        languages = SparseClassifier.read(folder / "languages.npz", language_ngrams)
        fusion = Fusion(FusionWeights(signals[0], groups[0]), FusionWeights(signals[1], groups[1]))
        return cls(text_lines(labels), LinearLayer(centre, weights, intercept), spelling, languages, fusion)


@dataclass(frozen=True)
class LabelledIndex:
    """An index whose rows lead to labels.

    Attributes:
        columns: Label number of each row; −1 for a label the ranker has not learned.
        centre: Taken off a query before it is compared, as it was taken off the rows.
    """

    vectors: VectorIndex
    columns: np.ndarray
    centre: np.ndarray


def group_name(label: str) -> str:
    """Group of a label: topics share one bias."""
    if label in (NONE, DANGER):
        return label
    return "talk" if label in SMALL_TALK else "topic"


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Row-wise log-softmax."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def _unit(vectors: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths > 0, lengths, 1.0)


def labelled_index(vectors: np.ndarray, labels: Sequence[str], ranker: Ranker, centre: np.ndarray) -> LabelledIndex:
    """Index rows with their centre taken off."""
    return LabelledIndex(VectorIndex.build(_unit(vectors - centre)), ranker.columns(labels), centre)
