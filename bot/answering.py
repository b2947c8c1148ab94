"""A question in, an answer out. No Telegram and nothing stored here."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.decision import Decision, RankedTopic
from indexer.search import Searcher
from knowledge_base.languages import supported
from knowledge_base.library import Library

from .conversation import Exchange
from .message_language import FALLBACK, MessageLanguage, message_language

@dataclass(frozen=True)
class Answer:
    """What is said to a message.

    Attributes:
        outcome: `answer`, `choose`, `sorry`, `small_talk` or `emergency`.
        talk: Kind of small talk (`GREETING` …); empty otherwise.
        topics: Ranked topics, best first, up to five, whatever the outcome.
        shown: Topics to show: one for an answer, two to four for a choice, one or none in an emergency.
        message_language: Language of the message.
        reply_language: Language to reply in.
        follow_up: The message was read in the light of the last answer.
    """

    outcome: str
    talk: str
    topics: tuple[RankedTopic, ...]
    shown: tuple[str, ...]
    message_language: MessageLanguage
    reply_language: str
    follow_up: bool = False


def answer(
    text: str,
    searcher: Searcher,
    library: Library,
    client_language: str | None = None,
    chosen_language: str | None = None,
    last: Exchange = Exchange(),
) -> Answer:
    """Answer a message.

    Args:
        text: The message as written; any length and content.
        client_language: Telegram's `language_code`.
        chosen_language: The language the chat chose explicitly.
        last: What was talked about just before.
    """
    language = message_language(searcher.languages, text, client_language, last.language or chosen_language)
    retired = frozenset(slug for slug in searcher.ranker.labels if not slug.isupper() and not library.is_shown(slug))
    decision = searcher.search(text, retired)
    follow_up = bool(last.topic) and library.is_shown(last.topic) and _continues(decision)
    if follow_up:
        decision = _on_last_topic(decision, last.topic)
    elif decision.talk == "FOLLOW_UP":
        decision = Decision("sorry", "", decision.topics, ())
    return Answer(
        outcome=decision.outcome,
        talk=decision.talk,
        topics=decision.topics,
        shown=decision.offered,
        message_language=language,
        reply_language=reply_language(language, client_language, chosen_language),
        follow_up=follow_up,
    )


def reply_language(language: MessageLanguage, client_language: str | None, chosen: str | None) -> str:
    """The chat's explicit choice, then the message's language, then the client's."""
    return chosen or (language.code if language.decided else None) or language.code or supported(client_language) or FALLBACK


def _continues(decision: Decision) -> bool:
    """Whether a message only makes sense after the one before: it asks something and names no subject of its own."""
    return decision.talk == "FOLLOW_UP"


def _on_last_topic(decision: Decision, topic: str) -> Decision:
    others = tuple(found for found in decision.topics if found.slug != topic)[:4]
    score = max([found.score for found in decision.topics if found.slug == topic] + [1.0 - sum(t.score for t in others)])
    return Decision("answer", "", (RankedTopic(topic, min(score, 1.0)), *others), (topic,))
