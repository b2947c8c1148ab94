"""How well a new generation answers the gold questions, and whether that is good enough to publish it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Sequence

import numpy as np

from knowledge_base.question_files import Question

from .arrays import read_arrays, text_array, text_lines
from .errors import GenerationError
from .evaluation.figures import Figures, figures, judged
from .generation import Manifest
from .ranking.calibration import fit_thresholds, is_calibration_half
from .ranking.decision import Thresholds, decide
from .ranking.ranker import LabelledIndex, Ranker
from .search import Searcher

GOLD_FILE = "gold.npz"
MIN_RECALL_AT_1 = 0.75
MAX_FALSE_ANSWER = 0.10
MAX_RECALL_LOSS = 0.05
MIN_GOLD_QUESTIONS = 40
"""With fewer gold questions (a new city, a test) the gate has nothing to say."""


@dataclass(frozen=True)
class GoldSignals:
    """What the ranking makes of the gold questions before guidance is looked at: most of the work of measuring.

    Attributes:
        texts: The gold questions.
        vectors: Their query vectors, (n, dim).
        signals: `Ranker.question_signals` of them, (n, signals − 1, labels), float32.
        latinised: Which of them are Latin-letter writing of a language with another script, (n,) of bool.
    """

    texts: list[str]
    vectors: np.ndarray
    signals: np.ndarray
    latinised: np.ndarray

    @classmethod
    def of(cls, texts: Sequence[str], vectors: np.ndarray, ranker: Ranker, questions: LabelledIndex) -> "GoldSignals":
        """Ask the ranking."""
        signals = ranker.question_signals(texts, vectors, questions)
        return cls(list(texts), vectors, signals, ranker.latinised(texts))

    def write(self, folder: Path) -> None:
        """Write `gold.npz`; vectors are kept elsewhere."""
        with (folder / GOLD_FILE).open("wb") as file:
            np.savez(file, texts=text_array(self.texts), signals=self.signals, latinised=self.latinised)

    @classmethod
    def read(cls, folder: Path, texts: Sequence[str], vectors: np.ndarray) -> "GoldSignals | None":
        """Those of a generation; None when it has none of exactly these questions."""
        try:
            written, signals, latinised = read_arrays(folder / GOLD_FILE, ("texts", "signals", "latinised"))
        except GenerationError:
            return None
        if text_lines(written) != list(texts) or len(signals) != len(texts):
            return None
        return cls(list(texts), vectors, signals, latinised)


def measure(searcher: Searcher, gold: Sequence[Question], known: GoldSignals) -> tuple[Thresholds, Figures | None]:
    """Thresholds from one half of the gold questions, figures from the other; None when there are too few."""
    if len(gold) < MIN_GOLD_QUESTIONS:
        return Thresholds(), None
    ranker = searcher.ranker
    signals = ranker.with_guidance(known.signals, known.vectors, searcher.guidance)
    log_probabilities = ranker.log_probabilities(signals, known.latinised)
    first = np.array([is_calibration_half(question) for question in gold])
    thresholds = fit_thresholds(ranker.labels, log_probabilities[first], [q for q, half in zip(gold, first) if half])
    probabilities = replace(searcher, thresholds=thresholds).probabilities(log_probabilities[~first])
    report = [question for question, half in zip(gold, first) if not half]
    decisions = [decide(ranker.labels, row, thresholds) for row in probabilities]
    return thresholds, figures([judged(question, decision) for question, decision in zip(report, decisions)])


def gate_problem(report: Figures | None, previous: Manifest | None) -> str:
    """Why a generation must not be published; an empty string when it may."""
    if report is None:
        return ""
    if report.recall_at_1 < MIN_RECALL_AT_1:
        return f"Right topic first for {report.recall_at_1:.1%} of gold questions; the gate is {MIN_RECALL_AT_1:.0%}."
    if report.false_answer > MAX_FALSE_ANSWER:
        return (
            f"{report.false_answer:.1%} of the questions without an answer got one; the gate is {MAX_FALSE_ANSWER:.0%}."
        )
    before = previous.quality.get("recall_at_1", 0.0) if previous else 0.0
    if report.recall_at_1 < before - MAX_RECALL_LOSS:
        return f"The right topic is first for {report.recall_at_1:.1%} of the gold questions; it was {before:.1%}."
    return ""
