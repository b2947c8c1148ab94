"""Conversations handed over to a person: who is talked to, since when, in which topic of the counsellors' group.

What is written passes through and is not kept. The chat's id is kept encrypted while it is needed to bring an answer:
until the conversation is closed, and a week longer so that it can be reopened. After that a row says only when a
conversation in which language about what was opened, first answered and closed: the city's report counts these.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Sequence

import sqlalchemy as sa

from ..chat_data import Kept
from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring
from .handover_notes import handover_notes

KEPT_AFTER_END_DAYS = 7
ENDED_BY = ("newcomer", "counsellor", "silence", "forgotten")
SILENCE_DAYS = 14
"""A conversation in which nobody has written for so long is closed."""

handovers = sa.Table(
    "handovers",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("chat_id", sa.LargeBinary, nullable=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("category", sa.String(32), nullable=False),
    sa.Column("opened_at", sa.DateTime, nullable=False, index=True),
    sa.Column("opened_by_update", sa.BigInteger, nullable=False),
    sa.Column("first_reply_at", sa.DateTime, nullable=True),
    sa.Column("last_message_at", sa.DateTime, nullable=False),
    sa.Column("ended_at", sa.DateTime, nullable=True, index=True),
    sa.Column("ended_by", sa.String(16), nullable=False),
    sa.Column("end_announced", sa.Boolean, nullable=False),
    sa.Column("assigned_to", sa.String(64), nullable=False),
    sa.Column("thread_id", sa.BigInteger, nullable=True, index=True),
    sa.Column("card_message_id", sa.BigInteger, nullable=True),
)
handover_messages = sa.Table(
    "handover_messages",
    metadata,
    sa.Column("handover_id", sa.Integer, sa.ForeignKey("handovers.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False, index=True),
)


@dataclass(frozen=True)
class Handover:
    """A conversation with a person.

    Attributes:
        chat_id: The newcomer's chat; None once it has been forgotten.
        category: Area of life it seems to be about; empty when nothing is known.
        opened_by_update: The update that opened it: handled again after a crash it says the same again.
        ended_by: One of `ENDED_BY`; empty while open.
        thread_id: Its topic in the counsellors' forum; None in a plain group.
        card_message_id: The group's message that introduces it.
    """

    id: int
    chat_id: int | None
    language: str
    category: str
    opened_at: dt.datetime
    opened_by_update: int
    first_reply_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None
    ended_by: str = ""
    assigned_to: str = ""
    thread_id: int | None = None
    card_message_id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether what the newcomer writes goes to a person."""
        return self.ended_at is None


class Handovers:
    """Handed-over conversations in the database. One process, the bot, opens and ends them."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock
        # Asked before every message, in the event loop: kept in memory beside the table.
        query = sa.select(handovers.c.chat).where(handovers.c.ended_at.is_(None))
        with database.begin() as connection:
            self._open = set(connection.execute(query).scalars())

    def is_open(self, chat_id: int | str) -> bool:
        """Whether a chat is talking with a person. Does not wait for the database."""
        return bool(self._open) and not self._open.isdisjoint(self._keyring.hashes(chat_id))

    def open(self, chat_id: int, language: str, category: str, update_id: int) -> Handover:
        """Begin a conversation, or find the one that is open."""
        now = to_stored(self._clock())
        row = {
            "chat": self._keyring.hash(chat_id),
            "chat_id": self._keyring.encrypt(str(chat_id)),
            "language": language,
            "category": category,
            "opened_at": now,
            "opened_by_update": update_id,
            "last_message_at": now,
            "ended_by": "",
            "end_announced": False,
            "assigned_to": "",
        }
        with self._database.begin() as connection:
            there = self._one(connection, self._of_chat(chat_id), handovers.c.ended_at.is_(None))
            if there is None:
                number = connection.execute(sa.insert(handovers).values(row)).inserted_primary_key[0]
                there = self._one(connection, handovers.c.id == number)
        assert there is not None
        self._open.add(self._keyring.hash(chat_id))
        return there

    def open_of(self, chat_id: int | str) -> Handover | None:
        """The open conversation of a chat."""
        with self._database.begin() as connection:
            return self._one(connection, self._of_chat(chat_id), handovers.c.ended_at.is_(None))

    def get(self, number: int) -> Handover | None:
        """By its number."""
        with self._database.begin() as connection:
            return self._one(connection, handovers.c.id == number)

    def of_message(self, message_id: int) -> Handover | None:
        """The conversation that a message of the counsellors' group belongs to."""
        belongs = sa.select(handover_messages.c.handover_id).where(handover_messages.c.message_id == message_id)
        with self._database.begin() as connection:
            return self._one(connection, handovers.c.id.in_(belongs))

    def of_thread(self, thread_id: int) -> Handover | None:
        """The conversation that a topic of the counsellors' forum belongs to."""
        with self._database.begin() as connection:
            return self._one(connection, handovers.c.thread_id == thread_id)

    def all_open(self) -> list[Handover]:
        """Open conversations, the longest waiting first."""
        query = sa.select(handovers).where(handovers.c.ended_at.is_(None)).order_by(handovers.c.opened_at)
        with self._database.begin() as connection:
            return [self.handover_of(row) for row in connection.execute(query)]

    def wrote(self, number: int, counsellor: bool) -> None:
        """Somebody wrote: the conversation is alive, and a counsellor's first message ends the waiting."""
        now = to_stored(self._clock())
        values: dict[str, object] = {"last_message_at": now}
        if counsellor:
            values["first_reply_at"] = sa.func.coalesce(handovers.c.first_reply_at, now)
        self._change(number, **values)

    def assign(self, number: int, name: str) -> None:
        """Say which counsellor looks after it."""
        self._change(number, assigned_to=name[:64])

    def thread_made(self, number: int, thread_id: int | None) -> None:
        """Its topic in the forum was made (or is gone: None)."""
        self._change(number, thread_id=thread_id)

    def card_sent(self, number: int, message_id: int) -> None:
        """The message that introduces it is in the group."""
        self._change(number, card_message_id=message_id)
        self.message_sent(number, message_id)

    def message_sent(self, number: int, message_id: int) -> None:
        """A message of the group belongs to it; noted once however often it is told."""
        row = {"handover_id": number, "message_id": message_id}
        known = sa.select(handover_messages).filter_by(**row)
        with self._database.begin() as connection:
            if connection.execute(known).first() is None:
                connection.execute(sa.insert(handover_messages).values(row))

    def end(self, number: int, by: str) -> bool:
        """End an open conversation; whether it was open. Both sides are told of it by `ended_to_announce`."""
        if by not in ENDED_BY:
            raise ValueError(f'ended by "{by}"; known are {", ".join(ENDED_BY)}')
        change = sa.update(handovers).where(handovers.c.id == number, handovers.c.ended_at.is_(None))
        values = {"ended_at": to_stored(self._clock()), "ended_by": by, "end_announced": False}
        with self._database.begin() as connection:
            chat = connection.execute(sa.select(handovers.c.chat).where(handovers.c.id == number)).scalar()
            ended = connection.execute(change.values(values)).rowcount > 0
        self._open.discard(chat or "")
        return ended

    def reopen(self, number: int) -> Handover | None:
        """Open an ended conversation again; None when its chat is forgotten or talks in another one."""
        with self._database.begin() as connection:
            there = self._one(connection, handovers.c.id == number)
            if there is None or there.is_open or there.chat_id is None:
                return None
            if self._one(connection, self._of_chat(there.chat_id), handovers.c.ended_at.is_(None)):
                return None
            values = {"ended_at": None, "ended_by": "", "last_message_at": to_stored(self._clock())}
            connection.execute(sa.update(handovers).where(handovers.c.id == number).values(values))
            chat = connection.execute(sa.select(handovers.c.chat).where(handovers.c.id == number)).scalar_one()
            self._open.add(chat)
            return self._one(connection, handovers.c.id == number)

    def ended_to_announce(self, connection: sa.Connection, limit: int) -> list[Handover]:
        """Ended conversations of which the two sides have not been told; marked as told in this transaction."""
        waiting = sa.select(handovers).where(handovers.c.ended_at.is_not(None), handovers.c.end_announced.is_(False))
        found = [self.handover_of(row) for row in connection.execute(waiting.order_by(handovers.c.id).limit(limit))]
        told = handovers.c.id.in_([handover.id for handover in found])
        connection.execute(sa.update(handovers).where(told).values(end_announced=True))
        return found

    def messages(self, connection: sa.Connection, number: int) -> list[int]:
        """Ids of its messages in the group, oldest first."""
        query = sa.select(handover_messages.c.message_id).where(handover_messages.c.handover_id == number)
        return list(connection.execute(query.order_by(handover_messages.c.message_id)).scalars())

    def end_silent(self) -> int:
        """End conversations in which nobody has written for two weeks; how many."""
        oldest = to_stored(self._clock() - dt.timedelta(days=SILENCE_DAYS))
        query = sa.select(handovers.c.id).where(handovers.c.ended_at.is_(None), handovers.c.last_message_at < oldest)
        with self._database.begin() as connection:
            silent = list(connection.execute(query).scalars())
        return sum(self.end(number, "silence") for number in silent)

    def kept(self, chat_id: int | str) -> list[Kept]:
        """Conversations whose chat is still known, newest first."""
        query = sa.select(handovers).where(self._of_chat(chat_id)).order_by(handovers.c.id.desc())
        after = dt.timedelta(days=KEPT_AFTER_END_DAYS)
        with self._database.begin() as connection:
            found = [self.handover_of(row) for row in connection.execute(query)]
        return [
            Kept("handover", "", each.opened_at, each.ended_at + after if each.ended_at else None) for each in found
        ]

    def forget(self, chat_id: int | str) -> int:
        """End and forget a chat's conversations; how many. The group is told, and its copies are deleted there."""
        now = to_stored(self._clock())
        values = {
            "chat": "",
            "chat_id": None,
            "ended_at": sa.func.coalesce(handovers.c.ended_at, now),
            "ended_by": "forgotten",
            "end_announced": False,
        }
        with self._database.begin() as connection:
            numbers = list(connection.execute(sa.select(handovers.c.id).where(self._of_chat(chat_id))).scalars())
            connection.execute(sa.delete(handover_notes).where(handover_notes.c.handover_id.in_(numbers)))
            connection.execute(sa.update(handovers).where(handovers.c.id.in_(numbers)).values(values))
        self._open.difference_update(self._keyring.hashes(chat_id))
        return len(numbers)

    def delete_expired(self) -> int:
        """End silent conversations; forget the chats, notes and message ids of those ended a week ago; how many."""
        self.end_silent()
        oldest = to_stored(self._clock() - dt.timedelta(days=KEPT_AFTER_END_DAYS))
        columns = (handovers.c.chat_id, handovers.c.thread_id, handovers.c.card_message_id)
        known = sa.or_(*(column.is_not(None) for column in columns))
        old = sa.select(handovers.c.id).where(handovers.c.ended_at < oldest, known)
        with self._database.begin() as connection:
            numbers = list(connection.execute(old).scalars())
            self._strip(connection, numbers)
        return len(numbers)

    def handover_of(self, row: sa.Row) -> Handover:
        """A row with its chat id decrypted."""
        return Handover(
            id=row.id,
            chat_id=int(self._keyring.decrypt(row.chat_id)) if row.chat_id is not None else None,
            language=row.language,
            category=row.category,
            opened_at=from_stored(row.opened_at),
            opened_by_update=row.opened_by_update,
            first_reply_at=from_stored(row.first_reply_at) if row.first_reply_at else None,
            ended_at=from_stored(row.ended_at) if row.ended_at else None,
            ended_by=row.ended_by,
            assigned_to=row.assigned_to,
            thread_id=row.thread_id,
            card_message_id=row.card_message_id,
        )

    def _strip(self, connection: sa.Connection, numbers: Sequence[int]) -> None:
        """Leave only the times, language and area."""
        for table in (handover_messages, handover_notes):
            connection.execute(sa.delete(table).where(table.c.handover_id.in_(numbers)))
        values = {"chat": "", "chat_id": None, "thread_id": None, "card_message_id": None, "assigned_to": ""}
        connection.execute(sa.update(handovers).where(handovers.c.id.in_(numbers)).values(values))

    def _of_chat(self, chat_id: int | str) -> sa.ColumnElement[bool]:
        return handovers.c.chat.in_(self._keyring.hashes(chat_id))

    def _one(self, connection: sa.Connection, *where: sa.ColumnElement[bool]) -> Handover | None:
        row = connection.execute(sa.select(handovers).where(*where).order_by(handovers.c.id.desc()).limit(1)).first()
        return self.handover_of(row) if row else None

    def _change(self, number: int, **values: object) -> None:
        with self._database.begin() as connection:
            connection.execute(sa.update(handovers).where(handovers.c.id == number).values(values))
