"""What simpler search makes of the same questions: dense over chunks, BM25, and both fused.

Dense: cosine between the question and passages of the English guidance, as the nearest systems do it. BM25: Okapi over
words of the same passages in all languages (k1 1.5, b 0.75). Fused: reciprocal ranks, k 60
(https://doi.org/10.1145/1571941.1572114).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from knowledge_base.question_files import Question

from ..embedding import Embedder
from ..passages import Passage

_WORD = re.compile(r"\w+")
_K1, _B, _RRF = 1.5, 0.75, 60.0


@dataclass(frozen=True)
class BaselineFigures:
    """Recall of one baseline over the answerable questions."""

    name: str
    recall_at_1: float
    recall_at_3: float


class Bm25:
    """Okapi BM25 over passages."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._counts = [Counter(_WORD.findall(text.lower())) for text in texts]
        self._lengths = np.array([sum(counts.values()) for counts in self._counts], dtype=np.float64)
        self._rows: dict[str, list[int]] = defaultdict(list)
        for row, counts in enumerate(self._counts):
            for word in counts:
                self._rows[word].append(row)

    def scores(self, query: str) -> np.ndarray:
        """One score a passage."""
        found = np.zeros(len(self._counts))
        mean = self._lengths.mean()
        for word in _WORD.findall(query.lower()):
            rows = self._rows.get(word, [])
            idf = math.log(1 + (len(self._counts) - len(rows) + 0.5) / (len(rows) + 0.5))
            for row in rows:
                count = self._counts[row][word]
                found[row] += idf * count * (_K1 + 1) / (count + _K1 * (1 - _B + _B * self._lengths[row] / mean))
        return found


def evaluate_baselines(
    embedder: Embedder, passages: Sequence[Passage], questions: Sequence[Question]
) -> list[BaselineFigures]:
    """Recall of the three baselines on the answerable questions."""
    asked = [question for question in questions if question.slugs]
    english = [passage for passage in passages if passage.language == "en"]
    vectors = embedder.embed([passage.text for passage in english], "passage")
    queries = embedder.embed([question.text for question in asked], "query")
    dense = [_topics(row, english) for row in queries @ vectors.T]
    bm25 = Bm25([passage.text for passage in passages])
    words = [_topics(bm25.scores(question.text), passages) for question in asked]
    fused = [_fuse(first, second) for first, second in zip(dense, words)]
    return [
        _figures(name, ranked, asked)
        for name, ranked in (("dense over chunks", dense), ("BM25", words), ("dense + BM25", fused))
    ]


def _topics(scores: np.ndarray, passages: Sequence[Passage]) -> list[str]:
    """Topics in the order of their best passage; passages without any score do not count."""
    best: dict[str, None] = {}
    for row in np.argsort(-scores, kind="stable"):
        if scores[row] <= 0:
            break
        best.setdefault(passages[row].label)
    return list(best)


def _fuse(first: Sequence[str], second: Sequence[str]) -> list[str]:
    scores: dict[str, float] = defaultdict(float)
    for ranked in (first, second):
        for place, slug in enumerate(ranked, 1):
            scores[slug] += 1 / (_RRF + place)
    return sorted(scores, key=lambda slug: -scores[slug])


def _figures(name: str, ranked: Sequence[Sequence[str]], asked: Sequence[Question]) -> BaselineFigures:
    at_1 = np.mean([bool(set(topics[:1]) & set(question.slugs)) for topics, question in zip(ranked, asked)])
    at_3 = np.mean([bool(set(topics[:3]) & set(question.slugs)) for topics, question in zip(ranked, asked)])
    return BaselineFigures(name, float(at_1), float(at_3))
