"""What of the guidance is searched: articles cut into passages."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from knowledge_base.library import Library
from knowledge_base.question_files import Question
from knowledge_base.rendering import plain_passages

PASSAGE_MAX_CHARS = 900


@dataclass(frozen=True)
class Passage:
    """A text that leads to a label.

    Attributes:
        label: A topic's slug, or a kind of message (`NONE`, `GREETING`, …).
        kind: `guidance` (from an article) or `question`.
    """

    label: str
    language: str
    kind: str
    text: str


def text_hash(text: str, kind: str = "question") -> str:
    """Key under which a text's vector is kept; guidance and questions get different prompts, so different keys."""
    return hashlib.sha256(f"{kind}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:20]


def guidance_passages(library: Library) -> list[Passage]:
    """Each article's title with its answer, and each of its sections under the title."""
    found = []
    for slug in library.slugs():
        topic = library.topic(slug)
        for language in library.languages(slug):
            article = library.article(slug, language)
            if article is not None:
                texts = plain_passages(article, topic, library.title)
                found += [Passage(slug, language, "guidance", text[:PASSAGE_MAX_CHARS]) for text in texts]
    return found


def label_of(question: Question) -> str:
    """The topic that answers best, or the kind of message; `NONE` when the guide has nothing."""
    return question.slugs[0] if question.slugs else "NONE"
