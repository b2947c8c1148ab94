"""How good the answers are: recall, outcomes and calibration on gold questions, by language and by style."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Callable, Iterable, Sequence

import numpy as np

from knowledge_base.question_files import Question

from ..ranking.decision import Decision
from ..search import Searcher

ANSWERING = ("answer", "emergency")


@dataclass(frozen=True)
class Judged:
    """A gold question and what the index made of it.

    Attributes:
        rank: 1 for a right topic first, 0 when none is among the first five; 0 for a question without an answer.
        language_found: What language identification says, without knowing anything of the chat.
    """

    question: Question
    decision: Decision
    rank: int
    language_found: str | None

    @property
    def shown_right(self) -> bool:
        """Whether a right topic was shown."""
        return bool(set(self.decision.offered) & set(self.question.slugs))

    @property
    def confidence(self) -> float:
        """Confidence in the first topic."""
        return self.decision.topics[0].score if self.decision.topics else 0.0


@dataclass(frozen=True)
class Figures:
    """Figures of a group of gold questions; shares between 0 and 1, NaN where nothing was asked.

    Attributes:
        recall_at_1, recall_at_3, mrr: Of answerable questions. MRR counts the first five.
        answered, wrong_answer, choose, choose_right, sorry: Outcomes of answerable questions; `choose_right` is the
            share of the choices that hold a right topic.
        false_answer: Unanswerable questions that got an answer.
        language: Message language right.
    """

    questions: int
    answerable: int
    recall_at_1: float
    recall_at_3: float
    mrr: float
    answered: float
    wrong_answer: float
    choose: float
    choose_right: float
    sorry: float
    false_answer: float
    language: float

    def as_dict(self) -> dict[str, float]:
        """Rounded to four digits, without what was not asked."""
        return {name: round(float(value), 4) for name, value in vars(self).items() if value == value}


def judge(searcher: Searcher, questions: Sequence[Question], vectors: np.ndarray | None = None) -> list[Judged]:
    """Ask every question.

    Args:
        vectors: Their query vectors when known, (n, dim).
    """
    if not questions:
        return []
    texts = [question.text for question in questions]
    vectors = searcher.embedder.embed(texts, "query") if vectors is None else vectors
    decisions = searcher.decide_vectors(texts, vectors)
    identify = searcher.languages.identify
    return [
        judged(question, decision, identify(question.text).best) for question, decision in zip(questions, decisions)
    ]


def judged(question: Question, decision: Decision, language: str | None = None) -> Judged:
    """Hold a decision against what is right."""
    return Judged(question, decision, _rank(question, decision), language)


def _rank(question: Question, decision: Decision) -> int:
    for place, topic in enumerate(decision.topics, 1):
        if topic.slug in question.slugs:
            return place
    return 0


def figures(judged: Sequence[Judged]) -> Figures:
    """Figures of some judged questions."""
    answerable = [row for row in judged if row.question.slugs]
    unanswerable = [row for row in judged if not row.question.slugs]
    answered = [row for row in answerable if row.decision.outcome in ANSWERING]
    choices = [row for row in answerable if row.decision.outcome == "choose"]
    identified = [row for row in judged if row.language_found is not None]
    return Figures(
        questions=len(judged),
        answerable=len(answerable),
        recall_at_1=_share(answerable, lambda row: row.rank == 1),
        recall_at_3=_share(answerable, lambda row: 1 <= row.rank <= 3),
        mrr=float(np.mean([1 / row.rank if row.rank else 0.0 for row in answerable])) if answerable else float("nan"),
        answered=_share(answerable, lambda row: row.decision.outcome in ANSWERING),
        wrong_answer=sum(not row.shown_right for row in answered) / len(answerable) if answerable else float("nan"),
        choose=_share(answerable, lambda row: row.decision.outcome == "choose"),
        choose_right=_share(choices, lambda row: row.shown_right),
        sorry=_share(answerable, lambda row: row.decision.outcome in ("sorry", "small_talk")),
        false_answer=_share(unanswerable, lambda row: row.decision.outcome in ANSWERING),
        language=_share(identified, lambda row: row.language_found == row.question.language),
    )


def _share(rows: Sequence[Judged], test: Callable[[Judged], bool]) -> float:
    return sum(map(test, rows)) / len(rows) if rows else float("nan")


def grouped(judged: Iterable[Judged], key: Callable[[Judged], str]) -> dict[str, Figures]:
    """Figures by language, style or half."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for row in judged:
        groups[key(row) or "not said"].append(row)
    return {name: figures(rows) for name, rows in sorted(groups.items())}


@dataclass(frozen=True)
class ReliabilityBin:
    """Questions whose confidence lay between two bounds, and how often the first topic was right."""

    low: float
    high: float
    count: int
    mean_confidence: float
    right: float


def reliability(judged: Sequence[Judged], bins: int = 5) -> list[ReliabilityBin]:
    """Confidence against truth; questions without an answer count as wrong."""
    rows = []
    for low in np.arange(bins) / bins:
        inside = [row for row in judged if low <= row.confidence < low + 1 / bins + (low + 1 / bins >= 1)]
        if inside:
            rows.append(
                ReliabilityBin(
                    float(low),
                    float(low + 1 / bins),
                    len(inside),
                    float(np.mean([row.confidence for row in inside])),
                    float(np.mean([row.rank == 1 for row in inside])),
                )
            )
    return rows


def calibration_error(judged: Sequence[Judged]) -> float:
    """Expected calibration error over ten bins (https://arxiv.org/abs/1706.04599)."""
    return sum(b.count * abs(b.mean_confidence - b.right) for b in reliability(judged, 10)) / max(len(judged), 1)


def answer_tradeoff(judged: Sequence[Judged]) -> list[tuple[float, float]]:
    """(share of all questions answered, share of those answers that are wrong) as the confidence bound falls."""
    ordered = sorted(judged, key=lambda row: -row.confidence)
    wrong = np.cumsum([row.rank != 1 for row in ordered])
    return [((at + 1) / len(ordered), float(wrong[at]) / (at + 1)) for at in range(len(ordered))]
