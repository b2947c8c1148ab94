"""Temperature and thresholds, set on the calibration half of the gold questions and reported on the other half."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from itertools import product
from typing import Sequence

import numpy as np

from knowledge_base.question_files import Question

from .decision import CHOICES, Costs, Thresholds, calibrated, decide

MAX_WRONG_ANSWERS = 0.04
MAX_FALSE_ANSWERS = 0.04
"""Stricter than the 5 % promised, because the other half decides."""

NEWTON_STEPS = 12
LONGEST_STEP = 0.5
SHARPNESS_RANGE = (0.2, 5.0)


def is_calibration_half(question: Question) -> bool:
    """Which half a gold question is in, by its text alone."""
    return hashlib.sha256(question.text.encode()).digest()[1] % 2 == 0


@dataclass(frozen=True)
class _Open:
    """What of a decision does not depend on the thresholds, one row a question."""

    fixed: np.ndarray  # outcome decided already: small talk or danger
    emergency: np.ndarray
    best: np.ndarray
    none: np.ndarray
    first_four: np.ndarray
    first_right: np.ndarray
    choice_right: np.ndarray
    answerable: np.ndarray


def fit_thresholds(
    labels: Sequence[str], log_probabilities: np.ndarray, questions: Sequence[Question], costs: Costs = Costs()
) -> Thresholds:
    """Thresholds of least mean cost; each question more than the limits above allow costs a hundred times as much."""
    none_column = list(labels).index("NONE")
    base = _fit_temperature(labels, log_probabilities, questions, none_column)
    rows = _open_decisions(labels, calibrated(log_probabilities, none_column, base), questions, base)
    grid = product(np.arange(0.30, 0.92, 0.01), np.arange(0.10, 0.80, 0.02))
    answer, choose = min(grid, key=lambda pair: _cost(rows, *pair, costs))
    return replace(base, answer=float(answer), choose=float(choose))


def _open_decisions(
    labels: Sequence[str], probabilities: np.ndarray, questions: Sequence[Question], base: Thresholds
) -> _Open:
    never = replace(base, answer=0.0, choose=0.0)
    always = replace(base, answer=2.0, choose=0.0)
    columns: dict[str, list[float]] = {name: [] for name in _Open.__dataclass_fields__}
    for row, question in zip(probabilities, questions):
        decision, choice = decide(labels, row, never), decide(labels, row, always)
        right = set(question.slugs)
        columns["fixed"].append(decision.outcome in ("small_talk", "emergency"))
        columns["emergency"].append(decision.outcome == "emergency")
        columns["best"].append(decision.topics[0].score)
        columns["none"].append(row[list(labels).index("NONE")])
        columns["first_four"].append(sum(topic.score for topic in decision.topics[:CHOICES]))
        columns["first_right"].append(decision.topics[0].slug in right)
        columns["choice_right"].append(bool(set(choice.offered) & right))
        columns["answerable"].append(bool(right))
    return _Open(**{name: np.array(values) for name, values in columns.items()})


def _cost(rows: _Open, answer: float, choose: float, costs: Costs) -> float:
    answered = rows.emergency | (~rows.fixed & (rows.best >= answer) & (rows.best > rows.none))
    chosen = ~rows.fixed & ~answered & (rows.first_four >= choose)
    sorry = ~answered & ~chosen
    known = rows.answerable
    wrong = answered & known & ~rows.first_right
    false = answered & ~known
    total = (
        costs.wrong_answer * wrong.sum()
        + costs.false_answer * false.sum()
        + costs.choice * (chosen & rows.choice_right).sum()
        + costs.wrong_choice * (chosen & known & ~rows.choice_right).sum()
        + costs.false_choice * (chosen & ~known).sum()
        + costs.false_sorry * (sorry & known).sum()
    )
    over = max(0.0, wrong.sum() - MAX_WRONG_ANSWERS * known.sum())
    over += max(0.0, false.sum() - MAX_FALSE_ANSWERS * (~known).sum())
    return float(total + 100 * costs.wrong_answer * over)


def _fit_temperature(
    labels: Sequence[str], log_probabilities: np.ndarray, questions: Sequence[Question], none_column: int
) -> Thresholds:
    """Temperature and shift of "no topic" under which the right labels are most likely.

    Temperature scaling (https://arxiv.org/abs/1706.04599) with one bias more. Both numbers by Newton's method, with a
    weak pull towards 1 and 0: it takes six steps, and importing SciPy would take longer than a rebuild may.
    """
    column = {label: number for number, label in enumerate(labels)}
    right = np.zeros(log_probabilities.shape)
    for row, question in enumerate(questions):
        right[row, [column[slug] for slug in question.slugs or ("NONE",) if slug in column]] = 1.0
    rows = right.any(axis=1)
    is_none = np.zeros_like(log_probabilities[rows])
    is_none[:, none_column] = 1.0
    features = np.stack([log_probabilities[rows].astype(np.float64), is_none])
    sharpness = np.array([1.0, 0.0])  # (1 / temperature, shift / temperature)
    for _ in range(NEWTON_STEPS):
        logits = np.tensordot(sharpness, features, axes=1)
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        means, spread = _moments(features, odds)
        right_means, right_spread = _moments(features, odds * right[rows])
        slope = (right_means - means).sum(axis=1) - (sharpness - [1.0, 0.0])
        step = np.linalg.solve(spread - right_spread + np.eye(2), slope)
        sharpness = sharpness + step * min(1.0, LONGEST_STEP / max(np.abs(step).max(), LONGEST_STEP))
        sharpness[0] = np.clip(sharpness[0], *SHARPNESS_RANGE)
    return Thresholds(temperature=float(1 / sharpness[0]), none_shift=float(sharpness[1] / sharpness[0]))


def _moments(features: np.ndarray, odds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Means of two features under each row's odds, (2, rows), and their covariances added up over rows, (2, 2)."""
    shares = odds / np.maximum(odds.sum(axis=1, keepdims=True), 1e-300)
    means = (features * shares).sum(axis=2)
    return means, np.einsum("inl,jnl,nl->ij", features, features, shares) - means @ means.T
