"""What counsellors tell each other about a conversation; the newcomer never sees it.

Kept encrypted with the conversation, and deleted with what is known of its chat.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring

handover_notes = sa.Table(
    "handover_notes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("handover_id", sa.Integer, sa.ForeignKey("handovers.id", ondelete="CASCADE"), nullable=False, index=True),
    sa.Column("at", sa.DateTime, nullable=False),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("text", sa.LargeBinary, nullable=False),
)


@dataclass(frozen=True)
class Note:
    """An internal note."""

    at: dt.datetime
    by: str
    text: str


class HandoverNotes:
    """Internal notes in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def add(self, handover: int, by: str, text: str) -> None:
        """Keep a note."""
        row = {
            "handover_id": handover, "at": to_stored(self._clock()), "by": by[:64], "text": self._keyring.encrypt(text),
        }  # fmt: skip
        with self._database.begin() as connection:
            connection.execute(sa.insert(handover_notes).values(row))

    def all_of(self, handover: int) -> list[Note]:
        """Notes of a conversation, oldest first."""
        query = sa.select(handover_notes).where(handover_notes.c.handover_id == handover).order_by(handover_notes.c.id)
        with self._database.begin() as connection:
            rows = connection.execute(query).all()
        return [Note(from_stored(row.at), row.by, self._keyring.decrypt(row.text)) for row in rows]
