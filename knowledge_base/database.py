"""The one database: opening, upgrading, and short transactions. The only file that knows which engine it is.

SQLite in the data folder: write-ahead log, one writer at a time (BEGIN IMMEDIATE, so that two processes wait for each
other instead of failing half-way). PostgreSQL when one machine is outgrown: every table is SQLAlchemy Core.
"""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import alembic.command
import alembic.config
import alembic.runtime.migration
import alembic.script
import sqlalchemy as sa

from .errors import KnowledgeBaseError

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_TIMEOUT_S = 10.0
_ONLY_READS = "celvedis_only_reads"
metadata = sa.MetaData()
"""Tables register here; each is defined in the module whose name says what it keeps."""


class DatabaseError(KnowledgeBaseError):
    """The database cannot be opened or upgraded; the message says what to do."""


class Database:
    """An open, upgraded database. Safe to share between threads."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        # SQLite lets a second writer sleep up to a tenth of a second before it looks again; a lock wakes it at once.
        self._one_writer = threading.RLock() if engine.dialect.name == "sqlite" else None

    @classmethod
    def open(cls, url: str) -> "Database":
        """Open and upgrade to the newest version.

        Raises:
            DatabaseError: Unreachable, damaged, locked, or newer than this program.
        """
        try:
            engine = _engine(url)
            upgrade(engine)
        except (sa.exc.SQLAlchemyError, alembic.util.exc.CommandError, OSError, ImportError, ValueError) as error:
            reason = str(getattr(error, "orig", error)).splitlines()[0]
            raise DatabaseError(
                f"The database {_without_password(url)} cannot be opened ({reason}). "
                "Check CELVEDIS_DATABASE_URL and the data folder."
            ) from None
        return cls(engine)

    @contextmanager
    def begin(self) -> Iterator[sa.Connection]:
        """A transaction: committed at the end, rolled back on an error."""
        with self._turn(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait for this process's other writers, but no longer than SQLite would."""
        taken = self._one_writer is not None and self._one_writer.acquire(timeout=BUSY_TIMEOUT_S)
        try:
            yield
        finally:
            if taken and self._one_writer is not None:
                self._one_writer.release()

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A transaction that only reads: it waits for no writer, and no writer waits for it."""
        with self.engine.connect() as connection:
            connection.execution_options(**{_ONLY_READS: True})
            with connection.begin():
                yield connection

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def write_problem(url: str, wait_s: float = 3.0) -> str:
    """Why nothing can be written to a database right now; empty when all is well. Changes nothing.

    Missing, unreachable, damaged, locked for longer than `wait_s`, or of an older version than this program.
    """
    path = sa.engine.make_url(url).database if url.startswith("sqlite") else None
    if path and path != ":memory:" and not Path(path).exists():
        return f"There is no database at {path}; starting the bot makes one."
    engine = None
    try:
        engine = _engine(url, wait_s)
        with engine.begin() as connection:
            found = revision_of(connection)
    except (sa.exc.SQLAlchemyError, OSError, ImportError) as error:
        reason = str(getattr(error, "orig", error)).splitlines()[0]
        return f"The database {_without_password(url)} cannot be written ({reason})."
    finally:
        if engine is not None:
            engine.dispose()
    newest = alembic.script.ScriptDirectory(str(MIGRATIONS)).get_current_head()
    return "" if found == newest else f"The database is at version {found}, the program at {newest}. Restart the bot."


def set_aside(url: str, suffix: str) -> Path:
    """Move a damaged SQLite file (with its write-ahead log) out of the way; where it is now.

    Raises:
        DatabaseError: The database is no file of this machine.
    """
    path = Path(sa.engine.make_url(url).database or "")
    if not url.startswith("sqlite") or not path.is_file():
        raise DatabaseError(f"The database {_without_password(url)} is no file and cannot be set aside. Empty it.")
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(path.with_name(f"{path.name}.{suffix}{ending}"))
    return path.with_name(f"{path.name}.{suffix}")


def revision_of(connection: sa.Connection) -> str | None:
    """Version of the tables; None for an empty database."""
    return alembic.runtime.migration.MigrationContext.configure(connection).get_current_revision()


def known_revision(revision: str | None) -> bool:
    """Whether this program can upgrade from a version."""
    return revision in {script.revision for script in alembic.script.ScriptDirectory(str(MIGRATIONS)).walk_revisions()}


def _without_password(url: str) -> str:
    try:
        return sa.engine.make_url(url).render_as_string(hide_password=True)
    except (sa.exc.ArgumentError, ValueError):
        return re.sub(r"//.*@", "//***@", url)


def _engine(url: str, wait_s: float = BUSY_TIMEOUT_S) -> sa.Engine:
    if not url.startswith("sqlite"):
        return sa.create_engine(url, pool_pre_ping=True, hide_parameters=True)
    path = sa.engine.make_url(url).database
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    in_memory = {"poolclass": sa.pool.StaticPool} if not path or path == ":memory:" else {}
    arguments = {"timeout": wait_s, "check_same_thread": False}
    # Parameters of a failed statement would be written to the log with the error.
    engine = sa.create_engine(url, connect_args=arguments, hide_parameters=True, **in_memory)

    @sa.event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy begins transactions below, not the driver
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")  # what is forgotten is overwritten

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        only_reads = connection.get_execution_options().get(_ONLY_READS, False)
        connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")

    return engine


def upgrade(engine: sa.Engine, revision: str = "head") -> None:
    """Bring the schema to a revision, upwards or from nothing."""
    with engine.begin() as connection:
        upgrade_on(connection, revision)


def upgrade_on(connection: sa.Connection, revision: str) -> None:
    """`upgrade` as part of a transaction."""
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
