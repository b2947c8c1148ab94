"""Asking a new index again what newcomers did not get an answer to.

What is answered now leaves the staff's worklist, and whoever asked to be told is told by the bot.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Iterator, Sequence

from knowledge_base.library import Library
from knowledge_base.people.promises import Promises
from knowledge_base.worklist import RecordedQuestion, Worklist

from .build import BuildResult
from .embedding import Embedder
from .ranking.decision import Decision
from .search import Searcher, open_generation
from .settings import IndexerSettings

_log = logging.getLogger(__name__)
AT_ONCE = 256
ABOUT_SEARCH = frozenset(("no-answer", "choice-refused"))
"""Reasons that a found topic settles."""
ABOUT_TOPIC = frozenset(("other-question",))
"""Reasons that another topic than the one complained of settles. The others are about an article's words: no index
can tell whether they have become better."""


@dataclass(frozen=True)
class Rechecked:
    """What came of it.

    Attributes:
        asked: Questions asked again.
        answered: Those that have an answer now.
        awaited: Those of them that somebody waits for.
    """

    asked: int
    answered: int
    awaited: int


def recheck(searcher: Searcher, library: Library, worklist: Worklist, promises: Promises) -> Rechecked:
    """Ask a generation every open question it has not been asked, and those that somebody waits for.

    May be broken off at any moment: promises are noted before the worklist, and a question counts as asked last.
    """
    questions = {question.id: question for question in promises.unanswered()}
    questions |= {question.id: question for question in worklist.to_recheck(searcher.number)}
    retired = frozenset(slug for slug in searcher.ranker.labels if not slug.isupper() and not library.is_shown(slug))
    answered = awaited = 0
    for batch in _batches([questions[number] for number in sorted(questions)]):
        found = dict(_answers(searcher, batch, retired))
        awaited += promises.answered(list(found.items()))
        worklist.rechecked(list(found), True, searcher.number)
        worklist.rechecked([each.id for each in batch if each.id not in found], False, searcher.number)
        answered += len(found)
    _log.info("rechecked generation=%s asked=%d answered=%d", searcher.number, len(questions), answered)
    return Rechecked(len(questions), answered, awaited)


class Rechecking:
    """A listener of the watch: rechecks with each generation it publishes."""

    def __init__(
        self, settings: IndexerSettings, embedder: Embedder, library: Library, worklist: Worklist, promises: Promises
    ) -> None:
        self._settings = settings
        self._embedder = embedder
        self._library = library
        self._worklist = worklist
        self._promises = promises

    def __call__(self, result: BuildResult) -> None:
        """Recheck; trouble is logged and leaves the published index in use."""
        try:
            searcher = open_generation(self._settings.index_dir / result.number, self._embedder, check=False)
            recheck(searcher, self._library, self._worklist, self._promises)
        except Exception:
            _log.exception("recheck_failed generation=%s", result.number)


def _answers(
    searcher: Searcher, questions: Sequence[RecordedQuestion], retired: frozenset[str]
) -> Iterator[tuple[int, str]]:
    """(question, topic) of those that are answered now."""
    with_words = [question for question in questions if question.text.strip()]
    decisions = searcher.decide_all([question.text for question in with_words], retired) if with_words else []
    for question, decision in zip(with_words, decisions):
        if _settles(decision, question):
            yield question.id, decision.offered[0]


def _settles(decision: Decision, question: RecordedQuestion) -> bool:
    if decision.outcome != "answer":
        return False
    if question.reason in ABOUT_TOPIC:
        return decision.offered[0] != question.found_slug
    return question.reason in ABOUT_SEARCH


def _batches(questions: Sequence[RecordedQuestion]) -> Iterator[Sequence[RecordedQuestion]]:
    for at in range(0, len(questions), AT_ONCE):
        yield questions[at : at + AT_ONCE]
