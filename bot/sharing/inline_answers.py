"""`@bot question` in any chat: which topics to offer as answer cards. Nothing is stored: every typed letter asks."""

from __future__ import annotations

from indexer.search import Searcher
from knowledge_base.library import Library

from ..answering import answer
from ..replies import START_TOPICS

MAX_CARDS = 5
MIN_SCORE = 0.05
"""Topics less likely than this are not offered; the person chooses, so less is needed than for an answer."""


def topics_for(query: str, searcher: Searcher, library: Library, client_language: str | None) -> tuple[str, ...]:
    """Topics for what has been typed so far, best first; good ones to begin with when that is nothing."""
    query = query.strip()
    if not query:
        return tuple(slug for slug in START_TOPICS if library.is_shown(slug))
    if library.is_shown(query):
        return (query,)
    found = answer(query, searcher, library, client_language)
    if found.outcome == "sorry":
        return ()
    likely = [topic.slug for topic in found.topics if topic.score >= MIN_SCORE]
    return tuple(dict.fromkeys((*found.shown, *likely)))[:MAX_CARDS]
