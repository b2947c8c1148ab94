"""From a ranking to what is said: answer, offer a choice, or admit not to know. Thresholds come from stated costs.

A wrong answer can cost a reader a residence permit; a list of up to four topics costs a tap; "I don't know" to a
question the guide can answer costs a phone call. The thresholds that cost least on the calibration half of the gold
questions are kept in the index manifest.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Sequence

import numpy as np

OUTCOMES = ("answer", "choose", "sorry", "small_talk", "emergency")
CHOICES = 4
"""At most this many topics are offered in "which of these do you mean?"."""


@dataclass(frozen=True)
class Costs:
    """What each outcome costs a reader, on one scale; the sources of the thresholds.

    Attributes:
        wrong_answer: A topic that is not the right one, said as the answer.
        false_answer: Any topic said as the answer to a question the guide cannot answer.
        choice: Right topic among those offered: one tap.
        wrong_choice: Topics offered, the right one not among them.
        false_choice: Topics offered for a question the guide cannot answer.
        false_sorry: "I don't know" although the guide does.
    """

    wrong_answer: float = 10.0
    false_answer: float = 10.0
    choice: float = 1.0
    wrong_choice: float = 4.0
    false_choice: float = 2.0
    false_sorry: float = 5.0


@dataclass(frozen=True)
class Thresholds:
    """Where the outcomes part.

    Attributes:
        temperature: Log-probabilities are divided by it before they are read as confidence.
        none_shift: Added to the log-probability of "no topic" before that.
        answer: Least confidence in the first topic for an answer.
        choose: Least confidence that one of the first four topics is right for a choice.
        offer: Topics below this share of the first one are not offered.
    """

    temperature: float = 1.0
    none_shift: float = 0.0
    answer: float = 0.6
    choose: float = 0.5
    offer: float = 0.04

    def as_dict(self) -> dict[str, float]:
        """For the manifest."""
        return {name: round(value, 4) for name, value in asdict(self).items()}


@dataclass(frozen=True)
class RankedTopic:
    """A topic and how sure the index is of it, 0 to 1."""

    slug: str
    score: float


@dataclass(frozen=True)
class Decision:
    """What to do with a message.

    Attributes:
        outcome: One of `OUTCOMES`.
        talk: Kind of small talk when that is the outcome (`GREETING`, …).
        topics: Best first, up to five, whatever the outcome.
        offered: Topics to show: one for an answer, two to four for a choice.
    """

    outcome: str
    talk: str
    topics: tuple[RankedTopic, ...]
    offered: tuple[str, ...]


def calibrated(log_probabilities: np.ndarray, none_column: int, thresholds: Thresholds) -> np.ndarray:
    """Probabilities (n, labels) that mean what they say."""
    shifted = log_probabilities.astype(np.float64).copy()
    shifted[:, none_column] += thresholds.none_shift
    shifted /= thresholds.temperature
    shifted = np.exp(shifted - shifted.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def decide(labels: Sequence[str], probabilities: np.ndarray, thresholds: Thresholds) -> Decision:
    """Decide for one message.

    Args:
        labels: Names of the columns; upper-case ones are kinds of messages, the others topics.
        probabilities: (labels,), summing to 1.
    """
    order = np.argsort(-probabilities, kind="stable")
    topics = tuple(RankedTopic(labels[at], float(probabilities[at])) for at in order if not labels[at].isupper())[:5]
    kinds = {labels[at]: float(probabilities[at]) for at in order if labels[at].isupper()}
    best = topics[0].score if topics else 0.0
    danger = kinds.pop("DANGER", 0.0)
    none = kinds.pop("NONE", 0.0)
    talk = max(kinds, key=lambda kind: kinds[kind], default="")
    if danger >= 0.5 or (danger >= 0.25 and danger > max(best, none)):
        return Decision("emergency", "", topics, tuple(topic.slug for topic in topics[:1]))
    if talk and kinds[talk] > max(best, none):
        return Decision("small_talk", talk, topics, ())
    if best >= thresholds.answer and best > none:
        return Decision("answer", "", topics, (topics[0].slug,))
    offered = tuple(t.slug for t in topics[:CHOICES] if t.score >= thresholds.offer * best)
    if len(offered) < 2:
        offered = tuple(t.slug for t in topics[:2])
    if offered and sum(t.score for t in topics[:CHOICES]) >= thresholds.choose:
        return Decision("choose", "", topics, offered)
    return Decision("sorry", "", topics, ())
