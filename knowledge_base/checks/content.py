"""What shipped guidance must be besides well-formed: complete, of one length, equal in all languages, fresh."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Iterator, Sequence

from ..article import ANSWER_MAX_CHARS, PLACEHOLDER, Article
from ..errors import Problem
from ..languages import ARTICLE_LANGUAGES
from ..library import Library
from ..topic import Topic
from .facts import body_words, fact_problems, read_facts, rendered_numbers

BODY_WORDS = (120, 350)
SOURCE_MAX_AGE_DAYS = 730
"""A topic whose newest dated source is older than two years is listed for staff."""
CONFIRM_EVERY_DAYS = 180
CONFIRM_URGENT_EVERY_DAYS = 90


def content_problems(library: Library, slugs: Sequence[str], facts_dir: Path | None = None) -> list[Problem]:
    """Everything an editor must put right in these topics."""
    found: list[Problem] = []
    known = set(library.slugs())
    for slug in slugs:
        topic = library.topic(slug)
        for other in topic.next:
            if other not in known or other == slug:
                found.append(Problem(f"{slug}/topic.yaml", f'"next" names "{other}", which is no other topic'))
        found += _language_problems(library, topic)
        found += _link_problems(library, topic, known)
        if facts_dir is not None:
            path = facts_dir / f"{slug}.md"
            if path.exists():
                found += fact_problems(library, slug, read_facts(path))
            else:
                found.append(Problem(f"{slug}/topic.yaml", f"there is no fact file {path}"))
    return found


def _language_problems(library: Library, topic: Topic) -> Iterator[Problem]:
    reference = library.article(topic.slug, topic.reference)
    for language in ARTICLE_LANGUAGES:
        file = f"{topic.slug}/{language}.md"
        article = library.article(topic.slug, language)
        if article is None:
            yield Problem(file, "is missing")
            continue
        words, answer_chars = body_words(library, article, topic)
        if answer_chars > ANSWER_MAX_CHARS:
            yield Problem(file, f"the direct answer has {answer_chars} characters; at most {ANSWER_MAX_CHARS}")
        if not BODY_WORDS[0] <= words <= BODY_WORDS[1]:
            yield Problem(file, f"has {words} words; {BODY_WORDS[0]} to {BODY_WORDS[1]} are wanted")
        if reference is not None and article is not reference:
            yield from _difference(library, article, reference, topic, file)


def _link_problems(library: Library, topic: Topic, known: set[str]) -> Iterator[Problem]:
    """`{{ topic.… }}` that would show a reader a bare topic name."""
    for language in library.languages(topic.slug):
        article = library.article(topic.slug, language)
        for match in PLACEHOLDER.finditer(article.markdown if article else ""):
            if match["kind"] == "topic" and match["name"] not in known:
                yield Problem(f"{topic.slug}/{language}.md", f"{match[0]} names no topic that is shown")


def _difference(library: Library, article: Article, reference: Article, topic: Topic, file: str) -> Iterator[Problem]:
    if _shape(article) != _shape(reference):
        yield Problem(file, f"has sections and items {_shape(article)}, the reference {_shape(reference)}")
    ours, theirs = (rendered_numbers(library, each, topic) for each in (article, reference))
    if ours != theirs:
        only = ", ".join(sorted(ours ^ theirs))
        yield Problem(file, f"does not agree with the reference on numbers and contacts: {only}")


def _shape(article: Article) -> list[int]:
    """List items of each section; the sections themselves when a section has no list."""
    return [len(re.findall(r"^(?:\d+\.|[-*]) ", section.markdown, re.MULTILINE)) for section in article.sections]


def old_sources(library: Library, today: dt.date, max_age_days: int = SOURCE_MAX_AGE_DAYS) -> list[tuple[str, str]]:
    """(slug, newest page date) of topics whose newest dated source is older than the limit; oldest first."""
    aged = []
    for slug in library.slugs():
        source = library.topic(slug).newest_source
        if source.day is None or (today - source.day).days > max_age_days:
            aged.append((source.day or dt.date.min, slug, source.date))
    return [(slug, date) for _, slug, date in sorted(aged)]


def past_review(library: Library, today: dt.date) -> list[tuple[str, int]]:
    """(slug, days since somebody last confirmed it) of topics due for a look; longest first."""
    due = []
    for slug in library.slugs():
        topic = library.topic(slug)
        age = (today - topic.confirmed).days
        if age > (CONFIRM_URGENT_EVERY_DAYS if topic.urgent else CONFIRM_EVERY_DAYS):
            due.append((slug, age))
    return sorted(due, key=lambda row: -row[1])
