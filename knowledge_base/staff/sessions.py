"""Sessions of the staff: begun at sign-in, ended by sign-out, time, a new password or a disabled account.

A session is a random token of 256 bits in the browser's cookie; the database keeps its hash only.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets

import sqlalchemy as sa

from ..clock import Clock, to_stored, utc_now
from ..database import Database, metadata
from .accounts import StaffMember, member_of, staff_accounts

IDLE_HOURS = 2
ABSOLUTE_HOURS = 12
_TOUCH_EVERY_S = 60.0

staff_sessions = sa.Table(
    "staff_sessions",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column(
        "staff_id", sa.Integer, sa.ForeignKey("staff_accounts.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    sa.Column("begun_at", sa.DateTime, nullable=False),
    sa.Column("seen_at", sa.DateTime, nullable=False),
)


class StaffSessions:
    """Who is signed in."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def begin(self, staff_id: int) -> str:
        """A new session's token; sessions that time has ended are swept away."""
        token = new_token()
        now = to_stored(self._clock())
        values = {"token_hash": token_hash(token), "staff_id": staff_id, "begun_at": now, "seen_at": now}
        with self._database.begin() as connection:
            connection.execute(sa.delete(staff_sessions).where(sa.not_(self._alive())))
            connection.execute(sa.insert(staff_sessions).values(values))
        return token

    def member(self, token: str) -> StaffMember | None:
        """Whose session it is; None when it has ended or the account is disabled."""
        query = (
            sa.select(staff_accounts, staff_sessions.c.seen_at)
            .join(staff_sessions, staff_sessions.c.staff_id == staff_accounts.c.id)
            .where(
                staff_sessions.c.token_hash == token_hash(token), self._alive(), staff_accounts.c.disabled.is_(False)
            )
        )
        with self._database.begin() as connection:
            row = connection.execute(query).one_or_none()
            if row is None:
                return None
            now = to_stored(self._clock())
            if (now - row.seen_at).total_seconds() > _TOUCH_EVERY_S:
                change = sa.update(staff_sessions).where(staff_sessions.c.token_hash == token_hash(token))
                connection.execute(change.values(seen_at=now))
        return member_of(row)

    def end(self, token: str) -> None:
        """Sign out."""
        with self._database.begin() as connection:
            connection.execute(sa.delete(staff_sessions).where(staff_sessions.c.token_hash == token_hash(token)))

    def end_all(self, staff_id: int) -> int:
        """End every session of an account; how many rows."""
        with self._database.begin() as connection:
            return connection.execute(sa.delete(staff_sessions).where(staff_sessions.c.staff_id == staff_id)).rowcount

    def _alive(self) -> sa.ColumnElement[bool]:
        now = to_stored(self._clock())
        return sa.and_(
            staff_sessions.c.seen_at > now - dt.timedelta(hours=IDLE_HOURS),
            staff_sessions.c.begun_at > now - dt.timedelta(hours=ABSOLUTE_HOURS),
        )


def new_token() -> str:
    """256 random bits for a cookie."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What is stored of a token; it is random, so a fast hash is enough."""
    return hashlib.sha256(b"session:" + token.encode("utf-8", "surrogatepass")).hexdigest()


def csrf_token(token: str) -> str:
    """What a form of this session must send along: known only to who knows the session's token."""
    return hashlib.sha256(b"csrf:" + token.encode("utf-8", "surrogatepass")).hexdigest()
