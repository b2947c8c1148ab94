"""All topics and languages at a glance, and finding topics by their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

from ..languages import CODES
from ..library import Library

STATES = ("reference", "reviewed", "machine", "stale", "missing")


@dataclass(frozen=True)
class TopicRow:
    """A topic in the list.

    Attributes:
        title: In the language asked for, else the best there is; the slug when there is no text yet.
        shown: Newcomers see it.
        states: Every language → one of `STATES`.
    """

    slug: str
    title: str
    category: str
    shown: bool
    states: Mapping[str, str]


def topic_rows(library: Library, language: str) -> list[TopicRow]:
    """Every topic, hidden ones too, by title.

    Args:
        language: Of the titles.
    """
    rows = [topic_row(library, slug, language) for slug in library.slugs(include_retired=True)]
    return sorted(rows, key=lambda row: row.title.casefold())


def topic_row(library: Library, slug: str, language: str) -> TopicRow:
    """One topic's row.

    Raises:
        UnknownTopicError: No such topic.
    """
    topic = library.topic(slug)
    articles = library.articles(slug)
    reference = articles.get(topic.reference)
    states = {}
    for code in CODES:
        article = articles.get(code)
        if article is None:
            states[code] = "missing"
        elif code != topic.reference and reference and article.translated_from != reference.text_hash:
            states[code] = "stale"
        else:
            states[code] = article.translation
    best = articles.get(language) or reference or next(iter(articles.values()), None)
    return TopicRow(slug, best.title if best else slug, topic.category, not topic.retired, states)


def topics_with_words(library: Library, words: str) -> set[str]:
    """Slugs of topics that have all these words, in any order, in one of their languages (or in their name)."""
    wanted = words.casefold().split()
    found = set()
    for slug in library.slugs(include_retired=True):
        texts = [f"{slug} {article.title} {article.markdown}" for article in library.articles(slug).values()]
        if any(all(word in text.casefold() for word in wanted) for text in texts or [slug]):
            found.add(slug)
    return found
