"""All rows of all tables as data, whichever engine keeps them: for backups, moving to PostgreSQL, and changing the key.

Tables are found in the database itself, so that those of other folders, and of older versions, are never forgotten.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
from dataclasses import dataclass
from typing import Any, Mapping

import sqlalchemy as sa

from ..database import Database, DatabaseError, known_revision, revision_of, upgrade_on
from ..encryption import Keyring

_VERSION_TABLE = "alembic_version"
_ENCRYPTED_START = b"gAAAA"
"""Every binary column holds what the key ring wrote (Fernet's version byte and the first digits of its time)."""
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Snapshot:
    """Everything in a database at one moment.

    Attributes:
        revision: Version of the tables.
        tables: Name → rows; tables that others refer to come first.
    """

    revision: str
    tables: Mapping[str, Rows]

    @property
    def count(self) -> int:
        """Rows of all tables."""
        return sum(map(len, self.tables.values()))

    def to_json(self) -> str:
        """For an archive."""
        return json.dumps({"revision": self.revision, "tables": self.tables}, default=_encode, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Snapshot":
        """The inverse of `to_json`."""
        return cls(**json.loads(text, object_hook=_decode))


def take_snapshot(database: Database) -> Snapshot:
    """Read all tables in one transaction."""
    with database.begin() as connection:
        tables = _tables(connection)
        rows = {table.name: [dict(row) for row in connection.execute(sa.select(table)).mappings()] for table in tables}
        return Snapshot(revision_of(connection), rows)


def bring_back(database: Database, snapshot: Snapshot) -> None:
    """Replace everything in the database, in one transaction: other processes see the old rows or the new ones.

    Raises:
        DatabaseError: The snapshot is of a newer program.
    """
    if not known_revision(snapshot.revision):
        raise DatabaseError(
            f"The backup's tables are of version {snapshot.revision}, which this program does not know. "
            "Install the version that made the backup, or a newer one."
        )
    with database.begin() as connection:
        old = sa.MetaData()
        old.reflect(bind=connection)
        old.drop_all(connection)
        upgrade_on(connection, snapshot.revision)
        for table in _tables(connection):
            rows = snapshot.tables.get(table.name)
            if rows:
                connection.execute(sa.insert(table), rows)
        upgrade_on(connection, "head")


def rewrite_encrypted(database: Database, keyring: Keyring) -> int:
    """Write every encrypted value anew with the newest key; how many.

    Raises:
        SecretKeyError: Something was written with a key that is not in the ring; nothing was changed.
    """
    count = 0
    with database.begin() as connection:
        for table in _tables(connection):
            key = list(table.primary_key.columns)
            for column in (column for column in table.columns if isinstance(column.type, sa.LargeBinary)):
                for *identity, value in connection.execute(sa.select(*key, column)).all():
                    if value and bytes(value).startswith(_ENCRYPTED_START):
                        row = sa.and_(*(part == found for part, found in zip(key, identity)))
                        rewritten = keyring.rewrite(bytes(value))
                        connection.execute(sa.update(table).where(row).values({column.name: rewritten}))
                        count += 1
    return count


def _tables(connection: sa.Connection) -> list[sa.Table]:
    found = sa.MetaData()
    found.reflect(bind=connection)
    return [table for table in found.sorted_tables if table.name != _VERSION_TABLE]


def _encode(value: object) -> dict[str, str]:
    if isinstance(value, (bytes, memoryview)):
        return {"$bytes": base64.b64encode(bytes(value)).decode("ascii")}
    if isinstance(value, dt.datetime):
        return {"$time": value.isoformat()}
    if isinstance(value, dt.date):
        return {"$day": value.isoformat()}
    raise TypeError(f"{type(value).__name__} has no place in a backup")


def _decode(found: dict[str, Any]) -> object:
    if found.keys() == {"$bytes"}:
        return base64.b64decode(found["$bytes"])
    if found.keys() == {"$time"}:
        return dt.datetime.fromisoformat(found["$time"])
    if found.keys() == {"$day"}:
        return dt.date.fromisoformat(found["$day"])
    return found
