"""Bringing a backup back over whatever is there: nothing, an older state, or a database that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from ..clock import utc_now
from ..database import Database, DatabaseError, set_aside
from ..encryption import Keyring
from ..settings import StorageSettings
from .archive import Backup, BackupError, back_up, bring_everything_back, read_backup
from .snapshot import take_snapshot


@dataclass(frozen=True)
class Restored:
    """A backup that was brought back.

    Attributes:
        before: Where that is kept which was there before: a backup, or the damaged database; None for nothing.
    """

    backup: Backup
    before: Path | None


def restore(settings: StorageSettings, keyring: Keyring, file: Path, replace: bool) -> Restored:
    """Bring a backup back.

    Args:
        replace: Also when there are rows already; they are backed up before.

    Raises:
        BackupError: There is data and `replace` is not given, or the file is no backup. Nothing was changed.
        SecretKeyError: The backup was made with another key. Nothing was changed.
    """
    backup = read_backup(file, keyring)
    stamp = f"{utc_now():%Y%m%d-%H%M%S}"
    database, before = _open(settings, stamp, replace)
    if before is None and take_snapshot(database).count:
        if not replace:
            raise BackupError(
                "There is data in the database already. Nothing was changed. "
                'To put the backup in its place: "python -m knowledge_base restore FILE --replace".'
            )
        before = settings.data_dir / f"before-restore-{stamp}.backup"
        back_up(database, settings, keyring, before, utc_now())
    bring_everything_back(database, settings, backup)
    database.close()
    return Restored(backup, before)


def _open(settings: StorageSettings, stamp: str, replace: bool) -> tuple[Database, Path | None]:
    """The database, a new one where the old one is damaged; where the damaged one is kept."""
    try:
        database = Database.open(settings.database_url)
        take_snapshot(database)
        return database, None
    except (DatabaseError, sa.exc.DatabaseError) as error:
        if not replace:
            raise BackupError(
                f"The database cannot be read ({error}). Nothing was changed. "
                'To set it aside and bring the backup back: "python -m knowledge_base restore FILE --replace".'
            ) from None
        aside = set_aside(settings.database_url, f"damaged-{stamp}")
        return Database.open(settings.database_url), aside
