"""Who asked to be told: results of a consultation, an answer to a proposal.

The only place of participation that can reach a chat. A listener's address is encrypted, is there only because the
person pressed "tell me", and is deleted when there is nothing left to tell, with /forget, or after a year.

    subject      "consultation:3" or "proposal:12"
    told         how much of it the listener has been told: 0 nothing, 1 results, 2 what the city did with them
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

import sqlalchemy as sa

from ..chat_data import Kept
from ..clock import Clock, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring

KEPT_DAYS = 365

listeners = sa.Table(
    "listeners",
    metadata,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("subject", sa.String(40), nullable=False, index=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("address", sa.LargeBinary, nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("told", sa.Integer, nullable=False),
    sa.Column("delete_after", sa.Date, nullable=False, index=True),
)


@dataclass(frozen=True)
class Listener:
    """Somebody to tell.

    Attributes:
        chat_id: Where to send it.
        language: The one spoken with this chat when it asked.
    """

    id: str
    subject: str
    chat_id: int | str
    language: str
    told: int


class Listeners:
    """Listeners in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def add(self, subject: str, chat_id: int | str, language: str, told: int = 0) -> None:
        """Remember to tell a chat; asking twice is asking once.

        The id is random and the day is all that is kept of the time: the order of listeners must not show whose voice
        came in at the same moment.
        """
        row = {
            "id": f"{random.SystemRandom().getrandbits(64):016x}",
            "subject": subject,
            "chat": self._keyring.hash(chat_id),
            "address": self._keyring.encrypt(str(chat_id)),
            "language": language,
            "told": told,
            "delete_after": self._clock().date() + dt.timedelta(days=KEPT_DAYS),
        }
        with self._database.begin() as connection:
            connection.execute(sa.delete(listeners).where(self._is(chat_id), listeners.c.subject == subject))
            connection.execute(sa.insert(listeners).values(row))

    def listens(self, subject: str, chat_id: int | str) -> bool:
        """Whether a chat asked to be told."""
        query = sa.select(listeners.c.id).where(self._is(chat_id), listeners.c.subject == subject)
        with self._database.begin() as connection:
            return connection.execute(query).first() is not None

    def remove(self, subject: str, chat_id: int | str) -> bool:
        """Tell a chat no more; whether it was to be told."""
        query = sa.delete(listeners).where(self._is(chat_id), listeners.c.subject == subject)
        with self._database.begin() as connection:
            return bool(connection.execute(query).rowcount)

    @staticmethod
    def waiting(connection: sa.Connection) -> list[tuple[str, int]]:
        """(subject, how much somebody has been told of it), each pair once."""
        query = sa.select(listeners.c.subject, listeners.c.told).distinct().order_by(listeners.c.subject)
        return [(row.subject, row.told) for row in connection.execute(query)]

    def take(self, connection: sa.Connection, subject: str, told: int, limit: int, last: bool) -> list[Listener]:
        """Listeners who have been told less of a subject, marked in the caller's transaction as told so much.

        Args:
            last: Nothing will follow: they are deleted.
        """
        query = sa.select(listeners).where(listeners.c.subject == subject, listeners.c.told < told)
        found = [self._listener(row) for row in connection.execute(query.order_by(listeners.c.id).limit(limit))]
        among = listeners.c.id.in_([listener.id for listener in found])
        change = sa.delete(listeners).where(among) if last else sa.update(listeners).where(among).values(told=told)
        connection.execute(change)
        return found

    def kept(self, chat_id: int | str) -> list[Kept]:
        """What a chat asked to be told, newest first."""
        query = sa.select(listeners.c.subject, listeners.c.delete_after).where(self._is(chat_id))
        with self._database.begin() as connection:
            rows = connection.execute(query.order_by(listeners.c.delete_after.desc())).all()
        days = dt.timedelta(days=KEPT_DAYS)
        return [
            Kept(f"listener-{row.subject.split(':')[0]}", row.subject.split(":")[1], since=until - days, until=until)
            for row in rows
            for until in [dt.datetime.combine(row.delete_after, dt.time(), dt.UTC)]
        ]

    def forget(self, chat_id: int | str) -> int:
        """Delete a chat's wishes to be told; how many."""
        with self._database.begin() as connection:
            return connection.execute(sa.delete(listeners).where(self._is(chat_id))).rowcount

    def delete_expired(self) -> int:
        """Delete what is past its day; how many."""
        with self._database.begin() as connection:
            today = to_stored(self._clock()).date()
            return connection.execute(sa.delete(listeners).where(listeners.c.delete_after <= today)).rowcount

    def _is(self, chat_id: int | str) -> sa.ColumnElement[bool]:
        return listeners.c.chat.in_(self._keyring.hashes(chat_id))

    def _listener(self, row: sa.Row) -> Listener:
        address = self._keyring.decrypt(row.address)
        chat_id = int(address) if address.lstrip("-").isdigit() else address
        return Listener(row.id, row.subject, chat_id, row.language, row.told)
