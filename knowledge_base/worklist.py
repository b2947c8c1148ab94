"""What newcomers asked and did not get: recorded without a name, grouped for staff, settled, forgotten.

A question is stored when the guide had no answer or its answer got a thumbs-down: its masked text encrypted, what was
found instead, its language, a keyed hash of the chat (so that /forget finds it) and the day it is deleted.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Sequence

import sqlalchemy as sa

from .chat_data import Kept
from .clock import Clock, from_stored, to_stored, utc_now
from .database import Database, metadata
from .encryption import Keyring
from .masking import mask_personal_data

KEPT_DAYS = 90
REASONS = ("no-answer", "choice-refused", "wrong", "other-question", "unclear", "incomplete", "not-helpful")
STATES = ("open", "linked", "drafted", "set-aside", "answered")
TEXT_MAX_CHARS = 1000

recorded_questions = sa.Table(
    "recorded_questions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("recorded_at", sa.DateTime, nullable=False, index=True),
    sa.Column("delete_after", sa.DateTime, nullable=False, index=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("text", sa.LargeBinary, nullable=False),
    sa.Column("found_slug", sa.String(50), nullable=False),
    sa.Column("found_score", sa.Float, nullable=False),
    sa.Column("state", sa.String(16), nullable=False, index=True),
    sa.Column("settled_by", sa.String(64), nullable=False),
    sa.Column("settled_note", sa.String(200), nullable=False),
    sa.Column("rechecked_generation", sa.String(8), nullable=False, server_default=""),
    sa.Column("answered_now", sa.Boolean, nullable=True),
)


@dataclass(frozen=True)
class RecordedQuestion:
    """A stored question.

    Attributes:
        reason: One of `REASONS`.
        text: Masked text.
        found_slug: Topic the guide thought of; empty for none.
        settled_by, settled_note: Who settled it and why; the note of a linked or drafted one is its topic.
        answered_now: Whether the index answered it when it was last asked again; None before that.
        rechecked_generation: The index it was then asked of, e.g. `000042`.
    """

    id: int
    recorded_at: dt.datetime
    language: str
    reason: str
    text: str
    found_slug: str
    found_score: float
    state: str
    settled_by: str = ""
    settled_note: str = ""
    answered_now: bool | None = None
    rechecked_generation: str = ""


@dataclass(frozen=True)
class QuestionGroup:
    """Open questions that led to the same topic for the same reason; the largest groups come first."""

    reason: str
    found_slug: str
    questions: tuple[RecordedQuestion, ...]

    @property
    def languages(self) -> dict[str, int]:
        """Language → how many."""
        counts: dict[str, int] = defaultdict(int)
        for question in self.questions:
            counts[question.language] += 1
        return dict(sorted(counts.items(), key=lambda item: -item[1]))


class Worklist:
    """Recorded questions in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def record_question(
        self, chat_id: int | str, text: str, language: str, reason: str, found_slug: str = "", found_score: float = 0.0
    ) -> int:
        """Store a question; its number."""
        now = self._now()
        values = {
            "recorded_at": now,
            "delete_after": now + dt.timedelta(days=KEPT_DAYS),
            "chat": self._keyring.hash(chat_id),
            "language": language,
            "reason": reason,
            "text": self._keyring.encrypt(mask_personal_data(text)[:TEXT_MAX_CHARS]),
            "found_slug": found_slug,
            "found_score": round(found_score, 3),
            "state": "open",
            "settled_by": "",
            "settled_note": "",
        }
        with self._database.begin() as connection:
            return int(connection.execute(sa.insert(recorded_questions).values(values)).inserted_primary_key[0])

    def open_questions(self, limit: int = 10_000) -> list[RecordedQuestion]:
        """Open questions, newest first."""
        query = (
            sa.select(recorded_questions)
            .where(recorded_questions.c.state == "open")
            .order_by(recorded_questions.c.recorded_at.desc(), recorded_questions.c.id.desc())
            .limit(limit)
        )
        with self._database.begin() as connection:
            return [self.question_of(row) for row in connection.execute(query)]

    def groups(self) -> list[QuestionGroup]:
        """Open questions grouped by reason and by the topic they were taken for, largest first."""
        groups: dict[tuple[str, str], list[RecordedQuestion]] = defaultdict(list)
        for question in self.open_questions():
            groups[question.reason, question.found_slug].append(question)
        found = [QuestionGroup(reason, slug, tuple(rows)) for (reason, slug), rows in groups.items()]
        return sorted(found, key=lambda group: (-len(group.questions), group.reason, group.found_slug))

    def settle(self, ids: Sequence[int], state: str, by: str, note: str = "") -> int:
        """Mark questions as linked, drafted, set aside or answered; how many were open."""
        if state not in STATES:
            raise ValueError(f'state is "{state}"; known are {", ".join(STATES)}')
        change = (
            sa.update(recorded_questions)
            .where(recorded_questions.c.id.in_(list(ids)), recorded_questions.c.state == "open")
            .values(state=state, settled_by=by[:64], settled_note=note[:200])
        )
        with self._database.begin() as connection:
            return connection.execute(change).rowcount

    def reopen(self, ids: Sequence[int]) -> int:
        """Put settled questions back on the list; how many."""
        change = (
            sa.update(recorded_questions)
            .where(recorded_questions.c.id.in_(list(ids)), recorded_questions.c.state != "open")
            .values(state="open", settled_by="", settled_note="", answered_now=None, rechecked_generation="")
        )
        with self._database.begin() as connection:
            return connection.execute(change).rowcount

    def to_recheck(self, generation: str, limit: int = 10_000) -> list[RecordedQuestion]:
        """Questions that this index has not been asked: open, linked and drafted ones, oldest first."""
        query = (
            sa.select(recorded_questions)
            .where(
                recorded_questions.c.state.in_(("open", "linked", "drafted")),
                recorded_questions.c.rechecked_generation != generation,
            )
            .order_by(recorded_questions.c.id)
            .limit(limit)
        )
        with self._database.begin() as connection:
            return [self.question_of(row) for row in connection.execute(query)]

    def rechecked(self, ids: Sequence[int], answered: bool, generation: str) -> int:
        """Note that a generation was asked these questions again; how many rows.

        Answered ones become `answered`; the others keep their state and say so. One that was set aside stays so.
        """
        table = recorded_questions
        values = {"answered_now": answered, "rechecked_generation": generation[:8]}
        with self._database.begin() as connection:
            among = table.c.id.in_(list(ids))
            count = connection.execute(sa.update(table).where(among).values(values)).rowcount
            if answered:
                unsettled = table.c.state.in_(("open", "linked", "drafted"))
                connection.execute(sa.update(table).where(among, unsettled).values(state="answered"))
        return count

    def forget(self, chat_id: int | str) -> int:
        """Delete everything a chat asked; how many rows."""
        hashes = self._keyring.hashes(chat_id)
        with self._database.begin() as connection:
            return connection.execute(
                sa.delete(recorded_questions).where(recorded_questions.c.chat.in_(hashes))
            ).rowcount

    def kept(self, chat_id: int | str) -> list[Kept]:
        """A chat's questions as they are stored, newest first; a rating without its question is a `rating`."""
        table = recorded_questions
        query = sa.select(table).where(table.c.chat.in_(self._keyring.hashes(chat_id))).order_by(table.c.id.desc())
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        texts = [self._keyring.decrypt(row.text) for row in rows]
        return [
            Kept("question" if text else "rating", text, from_stored(row.recorded_at), from_stored(row.delete_after))
            for row, text in zip(rows, texts)
        ]

    def count(self, chat_id: int | str) -> int:
        """Stored questions of a chat."""
        query = sa.select(sa.func.count()).where(recorded_questions.c.chat.in_(self._keyring.hashes(chat_id)))
        with self._database.begin() as connection:
            return int(connection.execute(query).scalar_one())

    def delete_expired(self) -> int:
        """Delete what is past its day; how many rows."""
        with self._database.begin() as connection:
            return connection.execute(
                sa.delete(recorded_questions).where(recorded_questions.c.delete_after <= self._now())
            ).rowcount

    def question_of(self, row: sa.Row) -> RecordedQuestion:
        """A row with its text decrypted."""
        return RecordedQuestion(
            id=row.id,
            recorded_at=from_stored(row.recorded_at),
            language=row.language,
            reason=row.reason,
            text=self._keyring.decrypt(row.text),
            found_slug=row.found_slug,
            found_score=row.found_score,
            state=row.state,
            settled_by=row.settled_by,
            settled_note=row.settled_note,
            answered_now=row.answered_now,
            rechecked_generation=row.rechecked_generation,
        )

    def _now(self) -> dt.datetime:
        """Naive UTC: what every engine's DateTime column keeps."""
        return to_stored(self._clock())
