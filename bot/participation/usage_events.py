"""What of an answer is counted for the city's report: its outcome and topic, nothing of its words."""

from __future__ import annotations

from knowledge_base.usage_counts import Event

from ..answering import Answer

_KINDS = {"answer": "answered", "choose": "offered", "sorry": "unanswered", "emergency": "emergency"}


def events_of(answer: Answer) -> list[Event]:
    """The question, and what became of it; nothing for small talk.

    A question without an answer is counted with the topic that came nearest: that is where guidance is missing.
    """
    kind = _KINDS.get(answer.outcome)
    if kind is None:
        return []
    nearest = answer.shown[0] if answer.shown else answer.topics[0].slug if answer.topics else ""
    language = answer.message_language.code
    return [Event("question", language=language), Event(kind, nearest, language)]
