"""Updates received and messages owed, in the database until they are dealt with.

    inbox    an update, encrypted, from before Telegram is told that it arrived until it is answered
    outbox   a call of the Bot API, encrypted, from the transaction that ends the update until Telegram has taken it

After a crash both are taken up again. Update ids are kept for two days without their content, so that an update
delivered twice is answered once.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Mapping, Sequence

import sqlalchemy as sa

from knowledge_base.database import Database, metadata
from knowledge_base.encryption import Keyring
from knowledge_base.worklist import Clock, utc_now

from .committing import GroupCommit
from .outgoing import Outgoing

SEEN_KEPT = dt.timedelta(days=2)
OWED_KEPT = dt.timedelta(hours=24)
"""An answer that could not be delivered for a day is given up; Telegram keeps updates no longer either."""

inbox = sa.Table(
    "inbox",
    metadata,
    sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("received_at", sa.DateTime, nullable=False, index=True),
    sa.Column("payload", sa.LargeBinary),
    sa.Column("attempts", sa.Integer, nullable=False),
)
outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("created_at", sa.DateTime, nullable=False, index=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)

# What every question needs, made once: making a statement takes as long as executing it.
_number = sa.bindparam("number")
_BEGIN = sa.update(inbox).where(inbox.c.update_id == _number).values(attempts=inbox.c.attempts + 1)
_DONE = sa.update(inbox).where(inbox.c.update_id == _number).values(payload=None)
_OWE = sa.insert(outbox)
_DELIVERED = sa.delete(outbox).where(outbox.c.id == _number)


@dataclass(frozen=True)
class Owed:
    """A stored call.

    Attributes:
        chat: Keyed hash of the chat; calls of one chat are sent in order.
    """

    id: int
    chat: str
    call: Outgoing


@dataclass(frozen=True)
class Pending:
    """A stored update; `attempts` counts how often handling it began."""

    update_id: int
    payload: str
    attempts: int


class Mailbox:
    """Inbox and outbox. What every question needs is async and shares transactions; the rest blocks."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock
        self._commits = GroupCommit(database)

    async def receive(self, updates: Mapping[int, str]) -> set[int]:
        """Store updates (number → JSON); the numbers of those that had not been received before.

        Raises:
            SQLAlchemyError: None was stored.
        """
        return await self._commits.run(lambda connection: self._receive(connection, updates))

    async def begin(self, update_id: int) -> None:
        """Count that handling an update begins: one that kills the process is not tried for ever."""
        await self._commits.insist(lambda connection: connection.execute(_BEGIN, {"number": update_id}))

    async def finish(self, update_id: int, calls: Sequence[Outgoing], default_chat: int | str) -> list[Owed]:
        """Mark an update as done and store what is owed for it, in one transaction."""
        return await self._commits.insist(lambda connection: self._finish(connection, update_id, calls, default_chat))

    async def delivered(self, owed_id: int) -> None:
        """Telegram has taken a call, or never will."""
        await self._commits.insist(lambda connection: connection.execute(_DELIVERED, {"number": owed_id}))

    def close(self) -> None:
        """Wait for the commit under way."""
        self._commits.close()

    def pending(self) -> list[Pending]:
        """Updates not dealt with, in the order Telegram numbered them."""
        query = sa.select(inbox).where(inbox.c.payload.is_not(None)).order_by(inbox.c.update_id)
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        return [Pending(row.update_id, self._keyring.decrypt(row.payload), row.attempts) for row in rows]

    def owe(self, calls: Sequence[Outgoing], default_chat: int | str = "") -> list[Owed]:
        """Store calls that answer no update (notices)."""
        with self._database.begin() as connection:
            return self.owe_within(connection, calls, default_chat)

    def owe_within(
        self, connection: sa.Connection, calls: Sequence[Outgoing], default_chat: int | str = ""
    ) -> list[Owed]:
        """`owe` as part of a transaction: what the calls are about is marked as said together with them."""
        now = self._now()
        return [self._store(connection, call, default_chat, now) for call in calls]

    def owed(self) -> list[Owed]:
        """Calls not yet taken by Telegram, oldest first."""
        with self._database.begin() as connection:
            rows = connection.execute(sa.select(outbox).order_by(outbox.c.id)).all()
        return [Owed(row.id, row.chat, Outgoing.from_json(self._keyring.decrypt(row.payload))) for row in rows]

    def owed_since(self, chat_id: int | str) -> list[dt.datetime]:
        """When each call owed to a chat was stored, newest first."""
        query = sa.select(outbox.c.created_at).where(outbox.c.chat.in_(self._keyring.hashes(chat_id)))
        with self._database.begin() as connection:
            times = connection.execute(query.order_by(outbox.c.id.desc())).scalars().all()
        return [time.replace(tzinfo=dt.UTC) for time in times]

    def forget(self, chat_id: int | str) -> list[int]:
        """Drop what is owed to a chat; numbers of the calls dropped."""
        with self._database.begin() as connection:
            where = outbox.c.chat.in_(self._keyring.hashes(chat_id))
            ids = list(connection.execute(sa.select(outbox.c.id).where(where)).scalars())
            connection.execute(sa.delete(outbox).where(where))
        return ids

    def counts(self) -> tuple[int, int]:
        """(updates waiting, calls owed)."""
        with self._database.begin() as connection:
            waiting = connection.execute(
                sa.select(sa.func.count()).select_from(inbox).where(inbox.c.payload.is_not(None))
            ).scalar_one()
            owed = connection.execute(sa.select(sa.func.count()).select_from(outbox)).scalar_one()
        return int(waiting), int(owed)

    def delete_expired(self) -> int:
        """Forget old update ids and calls that could not be delivered for a day; how many calls."""
        now = self._now()
        with self._database.begin() as connection:
            connection.execute(sa.delete(inbox).where(inbox.c.received_at < now - SEEN_KEPT, inbox.c.payload.is_(None)))
            return connection.execute(sa.delete(outbox).where(outbox.c.created_at < now - OWED_KEPT)).rowcount

    def _receive(self, connection: sa.Connection, updates: Mapping[int, str]) -> set[int]:
        query = sa.select(inbox.c.update_id).where(inbox.c.update_id.in_(list(updates)))
        fresh = set(updates) - set(connection.execute(query).scalars())
        now = self._now()
        rows = [
            {
                "update_id": update_id,
                "received_at": now,
                "payload": self._keyring.encrypt(payload),
                "attempts": 0,
            }
            for update_id, payload in updates.items()
            if update_id in fresh
        ]
        if rows:
            connection.execute(sa.insert(inbox), rows)
        return fresh

    def _finish(
        self, connection: sa.Connection, update_id: int, calls: Sequence[Outgoing], default_chat: int | str
    ) -> list[Owed]:
        connection.execute(_DONE, {"number": update_id})
        now = self._now()
        return [self._store(connection, call, default_chat, now) for call in calls]

    def _store(self, connection: sa.Connection, call: Outgoing, default_chat: int | str, now: dt.datetime) -> Owed:
        chat = self._keyring.hash(call.chat_id if call.chat_id is not None else default_chat)
        row = {"created_at": now, "chat": chat, "payload": self._keyring.encrypt(call.to_json())}
        return Owed(int(connection.execute(_OWE, row).inserted_primary_key[0]), chat, call)

    def _now(self) -> dt.datetime:
        return self._clock().astimezone(dt.UTC).replace(tzinfo=None)
