"""Articles made ready to show, kept until something in them changes: making one anew takes longer than finding it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Mapping

from knowledge_base.article import Article
from knowledge_base.library import Library
from knowledge_base.rendering import card
from knowledge_base.rich_text import Block
from knowledge_base.topic import Topic
from knowledge_base.ui_text import UiText

KEPT = 1000
"""About 20 kB each."""


@dataclass(frozen=True)
class _Made:
    """A card and all it was made from; the library makes a new article or topic whenever a file changes."""

    article: Article
    topic: Topic
    titles: Mapping[tuple[str, str], str]
    blocks: tuple[Block, ...]


class Cards:
    """Cards by topic, language and interface language; those used longest ago make room. Safe between threads."""

    def __init__(self, library: Library, texts: UiText) -> None:
        self._library = library
        self._texts = texts
        self._made: OrderedDict[tuple[str, str, str], _Made] = OrderedDict()

    def blocks(self, article: Article, topic: Topic, interface: str) -> tuple[Block, ...]:
        """The article with its labels in the interface language."""
        key = (topic.slug, article.language, interface)
        made = self._made.pop(key, None)
        if made is None or not self._is_current(made, article, topic):
            made = self._make(article, topic, interface)
        self._made[key] = made
        while len(self._made) > KEPT:
            self._made.popitem(last=False)
        return made.blocks

    def _is_current(self, made: _Made, article: Article, topic: Topic) -> bool:
        if made.article is not article or made.topic is not topic:
            return False
        return all(self._library.title(*asked) == title for asked, title in made.titles.items())

    def _make(self, article: Article, topic: Topic, interface: str) -> _Made:
        titles: dict[tuple[str, str], str] = {}

        def title(slug: str, language: str) -> str:
            titles[slug, language] = self._library.title(slug, language)
            return titles[slug, language]

        return _Made(article, topic, titles, card(article, topic, self._texts, title, interface=interface).blocks)
