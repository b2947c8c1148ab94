"""The one database: opening, upgrading, and short transactions. The only file that knows which engine it is.

SQLite in the data folder: write-ahead log, one writer at a time (BEGIN IMMEDIATE, so that two processes wait for each
other instead of failing half-way). PostgreSQL when one machine is outgrown: every table is SQLAlchemy Core.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import alembic.command
import alembic.config
import sqlalchemy as sa

from .errors import KnowledgeBaseError

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_TIMEOUT_S = 10.0
metadata = sa.MetaData()
"""Tables register here; each is defined in the module whose name says what it keeps."""


class DatabaseError(KnowledgeBaseError):
    """The database cannot be opened or upgraded; the message says what to do."""


class Database:
    """An open, upgraded database. Safe to share between threads."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open and upgrade to the newest version.

        Raises:
            DatabaseError: Unreachable, damaged, locked, or newer than this program.
        """
        try:
            engine = _engine(url)
            upgrade(engine)
        except (sa.exc.SQLAlchemyError, alembic.util.exc.CommandError, OSError) as error:
            reason = str(getattr(error, "orig", error)).splitlines()[0]
            safe = sa.engine.make_url(url).render_as_string(hide_password=True) if "://" in url else url
            raise DatabaseError(
                f"The database {safe} cannot be opened ({reason}). Check CELVEDIS_DATABASE_URL and the data folder."
            ) from None
        return cls(engine)

    @contextmanager
    def begin(self) -> Iterator[sa.Connection]:
        """A transaction: committed at the end, rolled back on an error."""
        with self.engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def _engine(url: str) -> sa.Engine:
    if not url.startswith("sqlite"):
        return sa.create_engine(url, pool_pre_ping=True)
    path = sa.engine.make_url(url).database
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    in_memory = {"poolclass": sa.pool.StaticPool} if not path or path == ":memory:" else {}
    arguments = {"timeout": BUSY_TIMEOUT_S, "check_same_thread": False}
    engine = sa.create_engine(url, connect_args=arguments, **in_memory)

    @sa.event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy begins transactions below, not the driver
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")  # what is forgotten is overwritten

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def upgrade(engine: sa.Engine, revision: str = "head") -> None:
    """Bring the schema to a revision, upwards or from nothing."""
    with engine.begin() as connection:
        alembic.command.upgrade(_config(connection), revision)


def downgrade(engine: sa.Engine, revision: str) -> None:
    """Take the schema back to an older revision."""
    with engine.begin() as connection:
        alembic.command.downgrade(_config(connection), revision)


def _config(connection: sa.Connection) -> alembic.config.Config:
    config = alembic.config.Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config
