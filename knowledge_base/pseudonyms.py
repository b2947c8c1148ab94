"""Telling people apart without knowing who they are: keyed hashes whose key is destroyed.

A consultation must hear each person once, and a report must not show a group smaller than five people. Both need to
know whether two messages come from the same chat, for a while; neither needs to know which chat.

    pseudonym = HMAC-SHA-256(key of the purpose, chat id)

* Every purpose (one consultation, one week of counting) has a random key of its own, so pseudonyms of two purposes
  cannot be joined, not even by us.
* A plain hash would not do: Telegram's ids are numbers below 10^13, and hashing all of them takes hours. Without the
  key a pseudonym can be neither computed nor tried out.
* The key is stored encrypted with the secret key, which is kept apart from the data: a stolen database alone says
  nothing even while the key lives.
* `destroy` deletes the key (SQLite overwrites it, `secure_delete`). From then on nobody can tell whose a pseudonym was;
  what remains is a set of random numbers. A backup made before still holds the encrypted key until it expires.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets

import sqlalchemy as sa

from .clock import to_stored
from .database import metadata
from .encryption import Keyring

pseudonym_keys = sa.Table(
    "pseudonym_keys",
    metadata,
    sa.Column("purpose", sa.String(40), primary_key=True),
    sa.Column("key", sa.LargeBinary, nullable=False),
    sa.Column("destroy_after", sa.DateTime, nullable=True, index=True),
)


class Pseudonyms:
    """Keys of purposes. Each method works in the caller's transaction, so that a key and what it made go together."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def make_key(self, connection: sa.Connection, purpose: str, destroy_after: dt.datetime | None = None) -> bytes:
        """The key of a purpose, made when there is none yet.

        Args:
            destroy_after: From then on `destroy_expired` destroys it; None for a key that is destroyed by name.
        """
        key = self.key(connection, purpose)
        if key is not None:
            return key
        made = secrets.token_hex(32)
        row = {
            "purpose": purpose,
            "key": self._keyring.encrypt(made),
            "destroy_after": to_stored(destroy_after) if destroy_after else None,
        }
        connection.execute(sa.insert(pseudonym_keys).values(row))
        return made.encode()

    def key(self, connection: sa.Connection, purpose: str) -> bytes | None:
        """The key of a purpose; None when it was never made or is destroyed."""
        stored = connection.execute(sa.select(pseudonym_keys.c.key).where(pseudonym_keys.c.purpose == purpose)).scalar()
        return self._keyring.decrypt(stored).encode() if stored is not None else None

    def destroy(self, connection: sa.Connection, purpose: str) -> None:
        """Destroy a key; its pseudonyms belong to nobody from now on."""
        connection.execute(sa.delete(pseudonym_keys).where(pseudonym_keys.c.purpose == purpose))

    def destroy_expired(self, connection: sa.Connection, now: dt.datetime) -> list[str]:
        """Destroy all keys past their day; the purposes they served."""
        expired = pseudonym_keys.c.destroy_after <= to_stored(now)
        purposes = list(connection.execute(sa.select(pseudonym_keys.c.purpose).where(expired)).scalars())
        connection.execute(sa.delete(pseudonym_keys).where(expired))
        return purposes


def pseudonym(key: bytes, chat_id: int | str, *context: str) -> str:
    """A chat's pseudonym: 32 hex digits.

    Args:
        context: Makes pseudonyms of one chat differ within a purpose, so that they cannot be joined there either.
    """
    return hmac.new(key, "\x1f".join((str(chat_id), *context)).encode(), hashlib.sha256).hexdigest()[:32]
