"""What the guide covers: topics by language, questions, age of sources."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from ..languages import ARTICLE_LANGUAGES, CODES
from ..library import Library
from ..question_files import Question, read_questions

STATES = ("reference", "reviewed", "machine", "stale", "missing")


@dataclass(frozen=True)
class TopicCoverage:
    """One topic.

    Attributes:
        states: Language → one of `STATES`, for the four languages every topic is written in.
        questions: Indexed questions in all languages.
        gold: Gold questions in all languages.
        oldest_source, newest_source: Page dates as the topic gives them; `undated` when none has a date.
    """

    slug: str
    category: str
    states: Mapping[str, str]
    questions: int
    gold: int
    oldest_source: str
    newest_source: str


@dataclass(frozen=True)
class Coverage:
    """The whole guide."""

    topics: tuple[TopicCoverage, ...]
    questions_by_language: Mapping[str, int]
    gold_by_language: Mapping[str, int]

    @property
    def totals(self) -> dict[str, int]:
        """Figures for the README."""
        states = Counter(state for topic in self.topics for state in topic.states.values())
        return {
            "topics": len(self.topics),
            "articles": sum(count for state, count in states.items() if state != "missing"),
            "reference": states["reference"],
            "reviewed": states["reviewed"],
            "machine": states["machine"] + states["stale"],
            "questions": sum(self.questions_by_language.values()),
            "question_languages": sum(count > 0 for count in self.questions_by_language.values()),
            "gold": sum(self.gold_by_language.values()),
        }


def coverage(library: Library, content_dir: Path) -> Coverage:
    """Count everything.

    Args:
        content_dir: Folder with `questions/` and `gold_questions/`.
    """
    questions = read_questions(content_dir / "questions")
    gold = read_questions(content_dir / "gold_questions")
    asked, measured = _by_topic(questions), _by_topic(gold)
    stale = {(item.slug, item.language) for item in library.stale_translations()}
    topics = []
    for slug in library.slugs():
        topic = library.topic(slug)
        states = {}
        for language in ARTICLE_LANGUAGES:
            article = library.article(slug, language)
            state = article.translation if article else "missing"
            states[language] = "stale" if (slug, language) in stale and state != "missing" else state
        dated = sorted((source for source in topic.sources if source.day), key=lambda source: source.day or 0)
        topics.append(
            TopicCoverage(
                slug,
                topic.category,
                states,
                asked[slug],
                measured[slug],
                dated[0].date if dated else "undated",
                dated[-1].date if dated else "undated",
            )
        )
    return Coverage(tuple(topics), _by_language(questions), _by_language(gold))


def _by_topic(questions: list[Question]) -> Counter[str]:
    return Counter(slug for question in questions for slug in question.slugs)


def _by_language(questions: list[Question]) -> dict[str, int]:
    counts = Counter(question.language for question in questions)
    return {code: counts[code] for code in CODES}
