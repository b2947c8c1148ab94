"""From a ranking to what is said: answer, offer a choice, or admit not to know. Thresholds come from stated costs.

A wrong answer can cost a reader a residence permit; a list of up to four topics costs a tap; "I don't know" to a
question the guide can answer costs a phone call. The thresholds that cost least on the calibration half of the gold
questions are kept in the index manifest.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Sequence

import numpy as np

OUTCOMES = ("answer", "choose", "sorry", "small_talk", "emergency")
FOLLOW_UP = "FOLLOW_UP"
FOLLOW_UP_ENOUGH = 0.15
"""After an answer, a message that names no topic surely enough and is so likely a follow-up is read as one."""
CHOICES = 4
"""At most this many topics are offered in "which of these do you mean?"."""


@dataclass(frozen=True)
class Costs:
    """What each outcome costs a reader, on one scale; the sources of the thresholds.

    Attributes:
        wrong_answer: A topic that is not the right one, said as the answer.
        false_answer: Any topic said as the answer to a question the guide cannot answer.
        choice: Right topic among those offered: a tap, and a doubt.
        wrong_choice: Topics offered, the right one not among them.
        false_choice: Topics offered for a question the guide cannot answer.
        false_sorry: "I don't know" although the guide does.
    """

    wrong_answer: float = 10.0
    false_answer: float = 10.0
    choice: float = 2.0
    wrong_choice: float = 6.0
    false_choice: float = 3.0
    false_sorry: float = 4.0


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
        follow_up: How likely the message only makes sense after the one before, 0 to 1.
        continues: It was read in the light of the topic answered just before.
        topics: Best first, up to five, whatever the outcome.
        offered: Topics to show: one for an answer, two to four for a choice.
    """

    outcome: str
    talk: str
    topics: tuple[RankedTopic, ...]
    offered: tuple[str, ...]
    follow_up: float = 0.0
    continues: bool = False


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
    follow_up = kinds.pop(FOLLOW_UP, 0.0)
    if danger >= 0.5 or (danger >= 0.25 and danger > max(best, none)):
        return Decision("emergency", "", topics, tuple(topic.slug for topic in topics[:1]), follow_up)
    talk = max(kinds, key=lambda kind: kinds[kind], default="")
    if talk and kinds[talk] > max(best, none, follow_up):
        return Decision("small_talk", talk, topics, (), follow_up)
    if best >= thresholds.answer and best > max(none, follow_up):
        return Decision("answer", "", topics, (topics[0].slug,), follow_up)
    offered = tuple(t.slug for t in topics[:CHOICES] if t.score >= thresholds.offer * best)
    if len(offered) < 2:
        offered = tuple(t.slug for t in topics[:2])
    if offered and sum(t.score for t in topics[:CHOICES]) >= thresholds.choose:
        return Decision("choose", "", topics, offered, follow_up)
    return Decision("sorry", "", topics, (), follow_up)


def in_context(decision: Decision, last_topic: str) -> Decision:
    """A decision in the light of the topic answered just before: a message without a subject of its own is about that.

    A message that names a topic surely enough, small talk and danger stand as they are.
    """
    if decision.outcome not in ("choose", "sorry") or decision.follow_up < FOLLOW_UP_ENOUGH:
        return decision
    others = tuple(topic for topic in decision.topics if topic.slug != last_topic)[:4]
    known = sum(topic.score for topic in decision.topics if topic.slug == last_topic)
    first = RankedTopic(last_topic, min(1.0, known + decision.follow_up))
    return replace(decision, outcome="answer", topics=(first, *others), offered=(last_topic,), continues=True)
