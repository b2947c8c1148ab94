"""News that staff send to followers: a change they marked as important, or news of the city.

A notice walks through the followers in the order in which they began to follow and remembers how far it has come, and
whom it has reached: stopped at any moment it goes on where it was, and reaches nobody twice who follows both a topic
and its area.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Mapping

import sqlalchemy as sa

from ..chat_data import Kept
from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring
from ..languages import LANGUAGES
from .following import KINDS, Subject, follows

TEXT_MAX_CHARS = 700
"""A notice is short: it names what changed and leads to the topic."""

notices = sa.Table(
    "notices",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("created_at", sa.DateTime, nullable=False),
    sa.Column("created_by", sa.String(64), nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("subject", sa.String(50), nullable=False),
    sa.Column("area", sa.String(32), nullable=False),
    sa.Column("texts", sa.Text, nullable=False),
    sa.Column("last_follow", sa.Integer, nullable=False),
    sa.Column("reached", sa.Integer, nullable=False),
    sa.Column("ended_at", sa.DateTime, nullable=True, index=True),
)
notice_deliveries = sa.Table(
    "notice_deliveries",
    metadata,
    sa.Column("notice_id", sa.Integer, sa.ForeignKey("notices.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("chat", sa.String(32), primary_key=True),
)


@dataclass(frozen=True)
class Notice:
    """News.

    Attributes:
        subject: What it is about.
        texts: Language → what staff say; may be empty for a topic, whose new text says it.
        ended_at: When the last follower was reached, or staff stopped it; None while it goes out.
        reached: Followers told so far.
    """

    id: int
    created_at: dt.datetime
    created_by: str
    subject: Subject
    texts: Mapping[str, str]
    ended_at: dt.datetime | None
    reached: int


@dataclass(frozen=True)
class Recipient:
    """A follower to tell."""

    chat_id: int
    language: str


class Notices:
    """News in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def announce(self, subject: Subject, texts: Mapping[str, str], by: str, area: str = "") -> int:
        """Begin to tell the followers of a subject; the notice's number.

        Args:
            texts: Language → a sentence or two, at most 700 characters. A topic needs none.
            area: The topic's category: its followers are told too.

        Raises:
            ValueError: Unknown kind or language, a text too long, or city news without a text.
        """
        said = {code: text.strip() for code, text in texts.items() if text.strip()}
        wrong = [code for code in said if code not in LANGUAGES]
        long = [code for code, text in said.items() if len(text) > TEXT_MAX_CHARS]
        if subject.kind not in KINDS or wrong or long:
            raise ValueError(
                f"kind {subject.kind!r} must be one of {', '.join(KINDS)}; "
                f"unknown languages: {', '.join(wrong) or 'none'}; "
                f"longer than {TEXT_MAX_CHARS} characters: {', '.join(long) or 'none'}"
            )
        if subject.kind == "city" and not said:
            raise ValueError("city news needs a text in at least one language")
        row = {
            "created_at": to_stored(self._clock()),
            "created_by": by[:64],
            "kind": subject.kind,
            "subject": subject.name,
            "area": area,
            "texts": json.dumps(said, ensure_ascii=False),
            "last_follow": 0,
            "reached": 0,
        }
        with self._database.begin() as connection:
            return int(connection.execute(sa.insert(notices).values(row)).inserted_primary_key[0])

    def stop(self, number: int) -> bool:
        """Tell nobody else; whether it was still going out."""
        with self._database.begin() as connection:
            return self._end(connection, number)

    def recent(self, limit: int = 50) -> list[Notice]:
        """Notices, newest first."""
        with self._database.begin() as connection:
            rows = connection.execute(sa.select(notices).order_by(notices.c.id.desc()).limit(limit)).all()
        return [_notice(row) for row in rows]

    def kept(self, chat_id: int | str) -> list[Kept]:
        """Nothing to show: that a follower was told is noted only until the last one is."""
        return []

    def forget(self, chat_id: int | str) -> int:
        """Drop the notes that a chat was told; how many."""
        told = sa.delete(notice_deliveries).where(notice_deliveries.c.chat.in_(self._keyring.hashes(chat_id)))
        with self._database.begin() as connection:
            return connection.execute(told).rowcount

    def delete_expired(self) -> int:
        """The notes go with the end of each notice."""
        return 0

    def take_next(self, connection: sa.Connection, limit: int) -> tuple[Notice, list[Recipient]] | None:
        """The next followers of the oldest unfinished notice, marked as told in this transaction.

        None when no notice is unfinished. The list may be empty although there is more to do: those looked at had been
        told already.
        """
        row = connection.execute(
            sa.select(notices).where(notices.c.ended_at.is_(None)).order_by(notices.c.id).limit(1)
        ).first()
        if row is None:
            return None
        found = connection.execute(_followers(row).limit(limit)).all()
        if not found:
            self._end(connection, row.id)
            return _notice(row), []
        told = sa.select(notice_deliveries.c.chat).where(
            notice_deliveries.c.notice_id == row.id, notice_deliveries.c.chat.in_([each.chat for each in found])
        )
        seen = set(connection.execute(told).scalars())
        fresh = {each.chat: each for each in found if each.chat not in seen}
        if fresh:
            connection.execute(sa.insert(notice_deliveries), [{"notice_id": row.id, "chat": chat} for chat in fresh])
        progress = {"last_follow": found[-1].id, "reached": notices.c.reached + len(fresh)}
        connection.execute(sa.update(notices).where(notices.c.id == row.id).values(progress))
        return _notice(row), [
            Recipient(int(self._keyring.decrypt(each.chat_id)), each.language) for each in fresh.values()
        ]

    def _end(self, connection: sa.Connection, number: int) -> bool:
        """End a notice; whom it reached need not be known any longer."""
        connection.execute(sa.delete(notice_deliveries).where(notice_deliveries.c.notice_id == number))
        change = sa.update(notices).where(notices.c.id == number, notices.c.ended_at.is_(None))
        return connection.execute(change.values(ended_at=to_stored(self._clock()))).rowcount > 0


def _followers(notice: sa.Row) -> sa.Select:
    """Follows a notice has not come to yet. Who began to follow after it was written has read the new text anyway."""
    about = sa.and_(follows.c.kind == notice.kind, follows.c.subject == notice.subject)
    if notice.kind == "topic" and notice.area:
        about = sa.or_(about, sa.and_(follows.c.kind == "category", follows.c.subject == notice.area))
    return (
        sa.select(follows)
        .where(about, follows.c.id > notice.last_follow, follows.c.since <= notice.created_at)
        .order_by(follows.c.id)
    )


def _notice(row: sa.Row) -> Notice:
    return Notice(
        id=row.id,
        created_at=from_stored(row.created_at),
        created_by=row.created_by,
        subject=Subject(row.kind, row.subject),
        texts=json.loads(row.texts),
        ended_at=from_stored(row.ended_at) if row.ended_at else None,
        reached=row.reached,
    )
