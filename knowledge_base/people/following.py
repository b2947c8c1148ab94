"""Who follows what: a topic, an area of life, or the news of the city.

The chat's id is kept encrypted as long as something is followed: without it nothing could be brought.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from ..chat_data import Kept
from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring

KINDS = ("topic", "category", "city")

follows = sa.Table(
    "follows",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("chat_id", sa.LargeBinary, nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("subject", sa.String(50), nullable=False),
    sa.Column("since", sa.DateTime, nullable=False),
    sa.UniqueConstraint("chat", "kind", "subject"),
    sa.Index("ix_follows_subject", "kind", "subject", "id"),
)


@dataclass(frozen=True)
class Subject:
    """What can be followed, and what news is about.

    Attributes:
        kind: One of `KINDS`.
        name: Slug or category; empty for the city.
    """

    kind: str
    name: str = ""


@dataclass(frozen=True)
class Following:
    """Something a chat follows."""

    subject: Subject
    since: dt.datetime


class Follows:
    """Follows in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def follow(self, chat_id: int, subject: Subject, language: str) -> bool:
        """Follow; False when the chat already does.

        Args:
            language: In which news is brought, unless the chat chooses one later.
        """
        if subject.kind not in KINDS:
            raise ValueError(f'kind is "{subject.kind}"; known are {", ".join(KINDS)}')
        row = {
            "chat": self._keyring.hash(chat_id),
            "chat_id": self._keyring.encrypt(str(chat_id)),
            "language": language,
            "kind": subject.kind,
            "subject": subject.name,
            "since": to_stored(self._clock()),
        }
        with self._database.begin() as connection:
            known = sa.select(follows.c.id).where(self._of_chat(chat_id), *_about(subject))
            if connection.execute(known).first() is not None:
                return False
            connection.execute(sa.insert(follows).values(row))
        return True

    def end(self, chat_id: int, subject: Subject) -> bool:
        """Follow no more; whether the chat did."""
        with self._database.begin() as connection:
            gone = sa.delete(follows).where(self._of_chat(chat_id), *_about(subject))
            return connection.execute(gone).rowcount > 0

    def of_chat(self, chat_id: int | str) -> list[Following]:
        """What a chat follows, newest first."""
        query = sa.select(follows).where(self._of_chat(chat_id)).order_by(follows.c.id.desc())
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        return [Following(Subject(row.kind, row.subject), from_stored(row.since)) for row in rows]

    def kept(self, chat_id: int | str) -> list[Kept]:
        """Follows, newest first."""
        return [Kept("follow", "", each.since) for each in self.of_chat(chat_id)]

    def forget(self, chat_id: int | str) -> int:
        """Drop all follows of a chat; how many."""
        with self._database.begin() as connection:
            return connection.execute(sa.delete(follows).where(self._of_chat(chat_id))).rowcount

    def delete_expired(self) -> int:
        """Follows last until they are ended."""
        return 0

    def _of_chat(self, chat_id: int | str) -> sa.ColumnElement[bool]:
        return follows.c.chat.in_(self._keyring.hashes(chat_id))


def _about(subject: Subject) -> tuple[sa.ColumnElement[bool], ...]:
    return follows.c.kind == subject.kind, follows.c.subject == subject.name
