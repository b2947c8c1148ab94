"""A question in, an answer out. No Telegram and nothing stored here."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.ranking.decision import RankedTopic
from indexer.search import Searcher
from knowledge_base.library import Library

from .conversation import Exchange
from .message_language import MessageLanguage, message_language


@dataclass(frozen=True)
class Answer:
    """What is said to a message.

    Attributes:
        outcome: `answer`, `choose`, `sorry`, `small_talk` or `emergency`.
        talk: Kind of small talk (`GREETING` …); empty otherwise.
        topics: Ranked topics, best first, up to five, whatever the outcome.
        shown: Topics to show: one for an answer, two to four for a choice, one or none in an emergency.
        message_language: Language of the message.
        reply_language: Language to reply in: the chat's explicit choice, then the message's, then the client's.
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
    last_topic = last.topic if library.is_shown(last.topic) else ""
    decision = searcher.search(text, last_topic=last_topic)
    if any(not library.is_shown(topic.slug) for topic in decision.topics):
        decision = searcher.search(text, _hidden(searcher, library), last_topic)
    return Answer(
        outcome=decision.outcome,
        talk=decision.talk,
        topics=decision.topics,
        shown=decision.offered,
        message_language=language,
        reply_language=chosen_language or language.code,
        follow_up=decision.continues,
    )


def _hidden(searcher: Searcher, library: Library) -> frozenset[str]:
    """Topics of the index that newcomers may no longer see; a retired topic is gone at once, not at the next build."""
    return frozenset(slug for slug in searcher.ranker.labels if not slug.isupper() and not library.is_shown(slug))
