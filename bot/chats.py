"""What is kept of a chat: its chosen language, under a keyed hash of its id. Forgetting a chat."""

from __future__ import annotations

import datetime as dt

import sqlalchemy as sa

from knowledge_base.chat_data import Kept
from knowledge_base.clock import Clock, from_stored, to_stored, utc_now
from knowledge_base.database import Database, metadata
from knowledge_base.encryption import Keyring
from knowledge_base.languages import LANGUAGES

KEPT_DAYS = 365
"""A choice that has not been used for a year is deleted."""
_USE_NOTED_AFTER = dt.timedelta(days=30)
"""Use is written down once a month: an answer costs no write for it."""

chats = sa.Table(
    "chats",
    metadata,
    sa.Column("chat", sa.String(32), primary_key=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("changed_at", sa.DateTime, nullable=False, index=True),
)


class Chats:
    """Chosen languages in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def language(self, chat_id: int | str) -> str | None:
        """The language a chat chose, or None."""
        query = sa.select(chats).where(chats.c.chat.in_(self._keyring.hashes(chat_id)))
        with self._database.read() as connection:
            found = connection.execute(query).first()
        if found is None or found.language not in LANGUAGES:
            return None
        if found.changed_at < self._now() - _USE_NOTED_AFTER:
            self.choose_language(chat_id, found.language)
        return found.language

    def choose_language(self, chat_id: int | str, language: str | None) -> None:
        """Remember a choice, or drop it (None: speak the language of each message)."""
        with self._database.begin() as connection:
            connection.execute(sa.delete(chats).where(chats.c.chat.in_(self._keyring.hashes(chat_id))))
            if language is not None:
                row = {"chat": self._keyring.hash(chat_id), "language": language, "changed_at": self._now()}
                connection.execute(sa.insert(chats).values(row))

    def kept(self, chat_id: int | str) -> list[Kept]:
        """The choice, if there is one."""
        query = sa.select(chats).where(chats.c.chat.in_(self._keyring.hashes(chat_id)))
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        kept = dt.timedelta(days=KEPT_DAYS)
        return [
            Kept(
                "language",
                LANGUAGES[row.language].own_name,
                from_stored(row.changed_at),
                from_stored(row.changed_at) + kept,
            )
            for row in rows
            if row.language in LANGUAGES
        ]

    def forget(self, chat_id: int | str) -> int:
        """Delete what is kept of a chat; how many rows."""
        with self._database.begin() as connection:
            query = sa.delete(chats).where(chats.c.chat.in_(self._keyring.hashes(chat_id)))
            return connection.execute(query).rowcount

    def delete_expired(self) -> int:
        """Delete choices unused for a year; how many rows."""
        oldest = self._now() - dt.timedelta(days=KEPT_DAYS)
        with self._database.begin() as connection:
            return connection.execute(sa.delete(chats).where(chats.c.changed_at < oldest)).rowcount

    def _now(self) -> dt.datetime:
        return to_stored(self._clock())
