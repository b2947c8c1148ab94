"""Recorded questions as the desk lists them: counted in the database, and decrypted only where they are shown.

Ten thousand questions take half a second to decrypt; a page shows fifty.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Sequence

import sqlalchemy as sa

from .database import Database
from .worklist import RecordedQuestion, Worklist, recorded_questions

UNANSWERED = ("no-answer", "choice-refused")
"""Reasons that mean the guide had nothing to say; all others are a thumbs-down to an answer."""


@dataclass(frozen=True)
class GroupCount:
    """Open questions that led to the same topic for the same reason.

    Attributes:
        languages: Language → how many, most first.
        example: The newest one's text.
    """

    reason: str
    found_slug: str
    total: int
    languages: Mapping[str, int]
    example: str

    @property
    def unanswered(self) -> bool:
        """Whether the guide had nothing to say, as against an answer that did not help."""
        return self.reason in UNANSWERED


class QuestionGroups:
    """Counts and pages of recorded questions."""

    def __init__(self, database: Database, worklist: Worklist) -> None:
        self._database = database
        self._worklist = worklist

    def counts(self) -> list[GroupCount]:
        """Every group of open questions, largest first."""
        table = recorded_questions
        query = (
            sa.select(table.c.reason, table.c.found_slug, table.c.language, sa.func.count(), sa.func.max(table.c.id))
            .where(table.c.state == "open")
            .group_by(table.c.reason, table.c.found_slug, table.c.language)
        )
        languages: dict[tuple[str, str], dict[str, int]] = {}
        newest: dict[tuple[str, str], int] = {}
        with self._database.begin() as connection:
            for reason, slug, language, count, last in connection.execute(query):
                languages.setdefault((reason, slug), {})[language] = count
                newest[reason, slug] = max(last, newest.get((reason, slug), 0))
        examples = {question.id: question.text for question in self.by_id(list(newest.values()))}
        found = [
            GroupCount(
                reason,
                slug,
                sum(counts.values()),
                dict(sorted(counts.items(), key=lambda item: -item[1])),
                examples.get(newest[reason, slug], ""),
            )
            for (reason, slug), counts in languages.items()
        ]
        return sorted(found, key=lambda group: (-group.total, group.reason, group.found_slug))

    def open_in(
        self, reason: str, slug: str, language: str = "", limit: int = 50, offset: int = 0
    ) -> list[RecordedQuestion]:
        """Open questions of a group, newest first.

        Args:
            language: Only this one; all when empty.
        """
        table = recorded_questions
        conditions = [table.c.state == "open", table.c.reason == reason, table.c.found_slug == slug]
        if language:
            conditions.append(table.c.language == language)
        query = sa.select(table).where(*conditions).order_by(table.c.id.desc()).limit(limit).offset(offset)
        return self._rows(query)

    def by_id(self, ids: Sequence[int]) -> list[RecordedQuestion]:
        """These questions, newest first; numbers that do not exist are left out."""
        table = recorded_questions
        return self._rows(sa.select(table).where(table.c.id.in_(list(ids)[:500])).order_by(table.c.id.desc()))

    def settled(self, limit: int = 50) -> list[RecordedQuestion]:
        """Questions that somebody settled or a rebuild answered, newest first."""
        table = recorded_questions
        return self._rows(sa.select(table).where(table.c.state != "open").order_by(table.c.id.desc()).limit(limit))

    def _rows(self, query: sa.Select) -> list[RecordedQuestion]:
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        return [self._worklist.question_of(row) for row in rows]
