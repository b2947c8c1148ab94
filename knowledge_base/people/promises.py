"""Promises to tell: who asked to hear when a recorded question has an answer, and which topic turned out to be it.

A promise goes with its question: when that is deleted after 90 days, or forgotten, the promise lapses. The chat's id is
kept encrypted until the answer has been brought, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import sqlalchemy as sa

from ..chat_data import Kept
from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring
from ..worklist import RecordedQuestion, Worklist, recorded_questions

promises = sa.Table(
    "promises",
    metadata,
    sa.Column("question_id", sa.Integer, sa.ForeignKey("recorded_questions.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("chat_id", sa.LargeBinary, nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("made_at", sa.DateTime, nullable=False),
    sa.Column("answered_by", sa.String(50), nullable=False, index=True),
)


@dataclass(frozen=True)
class DuePromise:
    """An answer to bring.

    Attributes:
        question: As recorded: masked.
        slug: The topic that answers it.
    """

    chat_id: int
    language: str
    question: str
    slug: str


class Promises:
    """Promises in the database."""

    def __init__(self, database: Database, keyring: Keyring, worklist: Worklist, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._worklist = worklist
        self._clock = clock

    def make(self, question_id: int, chat_id: int, language: str) -> bool:
        """Promise a chat to tell; False when that is not a question of this chat (any more). Once is enough."""
        own = sa.select(recorded_questions.c.id).where(
            recorded_questions.c.id == question_id, recorded_questions.c.chat.in_(self._keyring.hashes(chat_id))
        )
        row = {
            "question_id": question_id,
            "chat": self._keyring.hash(chat_id),
            "chat_id": self._keyring.encrypt(str(chat_id)),
            "language": language,
            "made_at": to_stored(self._clock()),
            "answered_by": "",
        }
        with self._database.begin() as connection:
            if connection.execute(own).first() is None:
                return False
            made = sa.select(promises.c.question_id).where(promises.c.question_id == question_id)
            if connection.execute(made).first() is None:
                connection.execute(sa.insert(promises).values(row))
        return True

    def unanswered(self) -> list[RecordedQuestion]:
        """Questions somebody waits for, oldest first, whatever staff made of them meanwhile."""
        query = (
            sa.select(recorded_questions)
            .join(promises, promises.c.question_id == recorded_questions.c.id)
            .where(promises.c.answered_by == "")
            .order_by(recorded_questions.c.id)
        )
        with self._database.begin() as connection:
            return [self._worklist.question_of(row) for row in connection.execute(query)]

    def answered(self, slugs: Sequence[tuple[int, str]]) -> int:
        """Note which topic answers which question, as (question, slug); how many somebody waits for."""
        with self._database.begin() as connection:
            return sum(
                connection.execute(
                    sa.update(promises).where(promises.c.question_id == number).values(answered_by=slug)
                ).rowcount
                for number, slug in slugs
            )

    def take_due(self, connection: sa.Connection, limit: int) -> list[DuePromise]:
        """Answers to bring, deleted in this transaction: whoever takes them stores what is sent in the same one."""
        query = (
            sa.select(promises, recorded_questions.c.text)
            .join(recorded_questions, promises.c.question_id == recorded_questions.c.id)
            .where(promises.c.answered_by != "")
            .order_by(promises.c.question_id)
            .limit(limit)
        )
        rows = connection.execute(query).all()
        taken = promises.c.question_id.in_([row.question_id for row in rows])
        connection.execute(sa.delete(promises).where(taken))
        return [
            DuePromise(
                int(self._keyring.decrypt(row.chat_id)), row.language, self._keyring.decrypt(row.text), row.answered_by
            )
            for row in rows
        ]

    def kept(self, chat_id: int | str) -> list[Kept]:
        """Promises made to a chat, newest first."""
        query = (
            sa.select(promises.c.made_at, recorded_questions.c.text, recorded_questions.c.delete_after)
            .join(recorded_questions, promises.c.question_id == recorded_questions.c.id)
            .where(promises.c.chat.in_(self._keyring.hashes(chat_id)))
            .order_by(promises.c.question_id.desc())
        )
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        return [
            Kept("promise", self._keyring.decrypt(row.text), from_stored(row.made_at), from_stored(row.delete_after))
            for row in rows
        ]

    def forget(self, chat_id: int | str) -> int:
        """Drop what was promised to a chat; how many."""
        with self._database.begin() as connection:
            gone = sa.delete(promises).where(promises.c.chat.in_(self._keyring.hashes(chat_id)))
            return connection.execute(gone).rowcount

    def delete_expired(self) -> int:
        """Drop promises whose question is past its day; how many."""
        old = sa.select(recorded_questions.c.id).where(recorded_questions.c.delete_after <= to_stored(self._clock()))
        with self._database.begin() as connection:
            return connection.execute(sa.delete(promises).where(promises.c.question_id.in_(old))).rowcount
