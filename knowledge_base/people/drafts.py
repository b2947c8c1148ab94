"""Guidance begun outside the desk: a counsellor's good reply, kept for an editor to make an article of.

The words are the counsellor's; what could name a person is blacked out before they are stored.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import sqlalchemy as sa

from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring
from ..masking import mask_personal_data

KEPT_DAYS = 365
STATES = ("open", "used", "set-aside")

guidance_drafts = sa.Table(
    "guidance_drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("created_at", sa.DateTime, nullable=False, index=True),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("category", sa.String(32), nullable=False),
    sa.Column("title", sa.String(120), nullable=False),
    sa.Column("text", sa.LargeBinary, nullable=False),
    sa.Column("state", sa.String(16), nullable=False, index=True),
    sa.Column("settled_by", sa.String(64), nullable=False),
)


@dataclass(frozen=True)
class Draft:
    """A begun piece of guidance.

    Attributes:
        by: The counsellor, as the group shows them.
        language: Of the conversation it comes from.
        category: Area of life; empty when it was not known.
        title: What the counsellor called it; empty for nothing.
        state: One of `STATES`.
    """

    id: int
    created_at: dt.datetime
    by: str
    language: str
    category: str
    title: str
    text: str
    state: str


class Drafts:
    """Drafts in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def add(self, text: str, by: str, language: str, category: str = "", title: str = "") -> int:
        """Keep a draft; its number."""
        row = {
            "created_at": to_stored(self._clock()),
            "by": by[:64],
            "language": language,
            "category": category,
            "title": mask_personal_data(title)[:120],
            "text": self._keyring.encrypt(mask_personal_data(text)),
            "state": "open",
            "settled_by": "",
        }
        with self._database.begin() as connection:
            return int(connection.execute(sa.insert(guidance_drafts).values(row)).inserted_primary_key[0])

    def open_drafts(self) -> list[Draft]:
        """Drafts nobody has dealt with, newest first."""
        query = sa.select(guidance_drafts).where(guidance_drafts.c.state == "open")
        with self._database.begin() as connection:
            rows = connection.execute(query.order_by(guidance_drafts.c.id.desc())).all()
        return [
            Draft(
                row.id, from_stored(row.created_at), row.by, row.language, row.category, row.title,
                self._keyring.decrypt(row.text), row.state,
            )
            for row in rows
        ]  # fmt: skip

    def settle(self, number: int, state: str, by: str) -> bool:
        """Mark a draft as used or set aside; whether it was open."""
        if state not in STATES:
            raise ValueError(f'state is "{state}"; known are {", ".join(STATES)}')
        change = sa.update(guidance_drafts).where(guidance_drafts.c.id == number, guidance_drafts.c.state == "open")
        with self._database.begin() as connection:
            return connection.execute(change.values(state=state, settled_by=by[:64])).rowcount > 0

    def delete_expired(self) -> int:
        """Delete drafts older than a year; how many."""
        oldest = to_stored(self._clock() - dt.timedelta(days=KEPT_DAYS))
        with self._database.begin() as connection:
            return connection.execute(sa.delete(guidance_drafts).where(guidance_drafts.c.created_at < oldest)).rowcount
