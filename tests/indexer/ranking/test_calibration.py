"""Temperature and thresholds follow from gold questions and stated costs."""

from __future__ import annotations

import numpy as np
import pytest

from indexer.ranking.calibration import fit_thresholds, is_calibration_half
from indexer.ranking.decision import Costs, calibrated, decide
from knowledge_base.question_files import Question

LABELS = ["NONE", "bank", "doctor", "police"]


def gold(count: int, wrong: float, sure: float, seed: int = 7) -> tuple[np.ndarray, list[Question]]:
    """Log-probabilities of questions whose first topic is wrong so often although the ranking is so sure of it."""
    rng = np.random.default_rng(seed)
    rows, questions = [], []
    for number in range(count):
        right = int(rng.integers(0, len(LABELS)))
        shown = int(rng.integers(0, len(LABELS))) if rng.random() < wrong else right
        probabilities = np.full(len(LABELS), (1 - sure) / (len(LABELS) - 1))
        probabilities[shown] = sure
        rows.append(np.log(probabilities))
        questions.append(Question((LABELS[right],) if right else (), f"question {number}", "en"))
    return np.array(rows, dtype=np.float32), questions


def outcomes(log_probabilities: np.ndarray, thresholds) -> list[str]:
    probabilities = calibrated(log_probabilities, 0, thresholds)
    return [decide(LABELS, row, thresholds).outcome for row in probabilities]


def test_an_overconfident_ranking_is_cooled_to_how_often_it_is_right():
    log_probabilities, questions = gold(600, wrong=0.4, sure=0.97)
    thresholds = fit_thresholds(LABELS, log_probabilities, questions)
    confidence = calibrated(log_probabilities, 0, thresholds).max(axis=1).mean()
    assert thresholds.temperature > 1.0
    assert confidence == pytest.approx(0.7, abs=0.05)  # a wrong one is right by chance one time in four


def test_a_ranking_that_is_always_right_answers_at_once():
    log_probabilities, questions = gold(200, wrong=0.0, sure=0.9)
    found = outcomes(log_probabilities, fit_thresholds(LABELS, log_probabilities, questions))
    for outcome, question in zip(found, questions):
        assert outcome == ("answer" if question.slugs else "sorry")


def test_a_ranking_that_is_often_wrong_does_not_answer():
    log_probabilities, questions = gold(300, wrong=0.6, sure=0.6)
    found = outcomes(log_probabilities, fit_thresholds(LABELS, log_probabilities, questions))
    assert "answer" not in found


def test_wrong_answers_that_cost_nothing_are_given():
    log_probabilities, questions = gold(300, wrong=0.6, sure=0.6)
    free = Costs(wrong_answer=0.0, false_answer=0.0)
    assert "answer" in outcomes(log_probabilities, fit_thresholds(LABELS, log_probabilities, questions, free))


def test_equal_questions_give_equal_thresholds():
    log_probabilities, questions = gold(100, wrong=0.2, sure=0.8)
    assert fit_thresholds(LABELS, log_probabilities, questions) == fit_thresholds(LABELS, log_probabilities, questions)


def test_the_halves_are_about_equal_and_told_by_the_text_alone():
    texts = [f"question {number}" for number in range(1000)]
    halves = [is_calibration_half(Question(("bank",), text, "en")) for text in texts]
    assert 430 < sum(halves) < 570
    assert halves == [is_calibration_half(Question((), text, "lv", "typo")) for text in texts]
