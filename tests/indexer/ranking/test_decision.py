"""From probabilities to what is said."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from indexer.ranking.decision import CHOICES, OUTCOMES, Thresholds, calibrated, decide

LABELS = ["DANGER", "FOLLOW_UP", "GREETING", "NONE", "bank", "doctor", "police", "rent", "school", "work"]
THRESHOLDS = Thresholds(answer=0.6, choose=0.5, offer=0.1)


def decided(thresholds: Thresholds = THRESHOLDS, **shares: float):
    """What is decided when these labels have these probabilities and the rest has none."""
    return decide(LABELS, np.array([shares.get(label, 0.0) for label in LABELS]), thresholds)


def test_a_sure_topic_is_the_answer():
    found = decided(bank=0.7, doctor=0.2, NONE=0.1)
    assert (found.outcome, found.offered, found.talk) == ("answer", ("bank",), "")
    assert [topic.slug for topic in found.topics][:2] == ["bank", "doctor"]


def test_unsure_topics_are_offered():
    found = decided(bank=0.4, doctor=0.3, police=0.01, NONE=0.29)
    assert (found.outcome, found.offered) == ("choose", ("bank", "doctor"))


def test_a_choice_has_at_most_four_topics():
    found = decided(bank=0.2, doctor=0.2, police=0.2, rent=0.2, school=0.2)
    assert (found.outcome, len(found.offered)) == ("choose", CHOICES)


def test_a_choice_has_at_least_two_topics():
    assert decided(bank=0.55, doctor=0.01, NONE=0.44).offered == ("bank", "doctor")


def test_an_unlikely_topic_is_sorry():
    found = decided(bank=0.2, NONE=0.8)
    assert (found.outcome, found.offered) == ("sorry", ())
    assert found.topics[0].slug == "bank"


def test_no_topic_being_likelier_keeps_from_an_answer():
    assert decided(Thresholds(answer=0.3, choose=0.9), bank=0.4, NONE=0.6).outcome == "sorry"


def test_small_talk_is_recognised_by_its_kind():
    found = decided(GREETING=0.8, bank=0.2)
    assert (found.outcome, found.talk, found.offered) == ("small_talk", "GREETING", ())


def test_a_question_with_a_greeting_before_it_is_a_question():
    assert decided(GREETING=0.3, bank=0.7).outcome == "answer"


@pytest.mark.parametrize(
    ("danger", "bank", "emergency"), [(0.5, 0.5, True), (0.3, 0.2, True), (0.3, 0.4, False), (0.2, 0.1, False)]
)
def test_danger_comes_before_everything_when_it_is_likely_enough(danger: float, bank: float, emergency: bool):
    found = decided(DANGER=danger, bank=bank, GREETING=1 - danger - bank if not emergency else 0.0)
    assert (found.outcome == "emergency") == emergency


@given(arrays(np.float64, len(LABELS), elements=st.floats(0, 1)).filter(lambda p: p.sum() > 0))
def test_whatever_the_probabilities_are_the_decision_is_whole(probabilities: np.ndarray):
    found = decide(LABELS, probabilities / probabilities.sum(), THRESHOLDS)
    assert found.outcome in OUTCOMES
    scores = [topic.score for topic in found.topics]
    assert scores == sorted(scores, reverse=True)
    assert len(found.topics) == 5
    assert set(found.offered) <= {topic.slug for topic in found.topics}
    assert bool(found.talk) == (found.outcome == "small_talk")
    sizes = {"answer": (1, 1), "emergency": (1, 1), "choose": (2, CHOICES), "sorry": (0, 0), "small_talk": (0, 0)}
    low, high = sizes[found.outcome]
    assert low <= len(found.offered) <= high


@given(arrays(np.float32, (3, 4), elements=st.floats(-500, 0, width=32)), st.floats(0.05, 20.0), st.floats(-20.0, 20.0))
def test_calibrated_probabilities_add_up(log_probabilities: np.ndarray, temperature: float, shift: float):
    found = calibrated(log_probabilities, 1, Thresholds(temperature=temperature, none_shift=shift))
    np.testing.assert_allclose(found.sum(axis=1), 1.0, atol=1e-9)
    assert (found >= 0).all()


def test_a_higher_temperature_is_less_sure_and_a_shift_favours_no_topic():
    row = np.log(np.array([[0.8, 0.2]]))
    assert calibrated(row, 1, Thresholds(temperature=2.0))[0, 0] < 0.8
    assert calibrated(row, 1, Thresholds(none_shift=1.0))[0, 1] > 0.2
    np.testing.assert_allclose(calibrated(row, 1, Thresholds()), [[0.8, 0.2]])
