"""Backups: all that cannot be made anew, in one file that says nothing without CELVEDIS_SECRET_KEY.

Inside: every row of the database, the articles and the question files. Left out: the model and the index, which
`make setup` makes again from those, and the key, which must be kept apart from the backup.

A backup holds what newcomers may since have asked to forget. It says when it was made; keep none for longer than
`KEPT_DAYS`, as /privacy promises (`deploy/celvedis-backup.service` sees to it).
"""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import shutil
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..database import Database
from ..encryption import Keyring
from ..errors import KnowledgeBaseError
from ..settings import StorageSettings
from .snapshot import Snapshot, bring_back, take_snapshot

KEPT_DAYS = 30
_MAGIC = b"celvedis-backup-1\n"
_SNAPSHOT = "database.json"
_LABEL = "backup.json"
_BESIDE = ("questions", "gold_questions", "small_talk")


class BackupError(KnowledgeBaseError):
    """A backup cannot be written, read or brought back; nothing was changed."""


@dataclass(frozen=True)
class Backup:
    """What a backup holds.

    Attributes:
        files: Path below the guidance (`articles/bank-account/lv.md`) → bytes.
    """

    made_at: dt.datetime
    snapshot: Snapshot
    files: dict[str, bytes]

    def describe(self) -> str:
        """For the person at the command line."""
        made = f"{self.made_at:%Y-%m-%d %H:%M} UTC"
        return f"{self.snapshot.count:,} rows and {len(self.files):,} files of {made}"


def back_up(database: Database, settings: StorageSettings, keyring: Keyring, file: Path, now: dt.datetime) -> Backup:
    """Write a backup, whole or not at all, readable by its owner only.

    Raises:
        OSError: Disk full or not writable; what stood at `file` before is still there.
    """
    backup = Backup(now, take_snapshot(database), _read_files(settings))
    _write_whole(file, _MAGIC + keyring.seal(_pack(backup)))
    return backup


def read_backup(file: Path, keyring: Keyring) -> Backup:
    """Open a backup.

    Raises:
        BackupError: Not a backup, or damaged.
        SecretKeyError: Made with a key that is not in the ring.
    """
    content = file.read_bytes()
    if not content.startswith(_MAGIC):
        raise BackupError(f'{file} is not a backup of this program; "python -m knowledge_base backup FILE" makes one.')
    return _unpack(file, keyring.unseal(content[len(_MAGIC) :]))


def bring_everything_back(database: Database, settings: StorageSettings, backup: Backup) -> None:
    """Put a backup's rows and files in place of what is there.

    Raises:
        DatabaseError: Made by a newer program; nothing was changed.
        OSError: Guidance cannot be written; the old guidance is still there.
    """
    staged = _stage_files(settings, backup.files)
    try:
        bring_back(database, backup.snapshot)
        for beside, folder in staged.items():
            _swap(beside, folder)
    finally:
        for beside in staged:
            shutil.rmtree(beside, ignore_errors=True)


def _folders(settings: StorageSettings) -> dict[str, Path]:
    beside = {name: settings.articles_dir.parent / name for name in _BESIDE}
    return {"articles": settings.articles_dir, **beside}


def _read_files(settings: StorageSettings) -> dict[str, bytes]:
    files = {}
    for name, folder in _folders(settings).items():
        for path in sorted(folder.rglob("*")):
            below = path.relative_to(folder)
            if path.is_file() and not any(part.startswith(".") for part in below.parts):
                files[f"{name}/{below.as_posix()}"] = path.read_bytes()
    return files


def _pack(backup: Backup) -> bytes:
    buffer = io.BytesIO()
    label = json.dumps({"made_at": backup.made_at.isoformat()})
    inside = {_LABEL: label.encode(), _SNAPSHOT: backup.snapshot.to_json().encode("utf-8", "surrogatepass")}
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in {**inside, **backup.files}.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            entry.mtime = int(backup.made_at.timestamp())
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def _unpack(file: Path, packed: bytes) -> Backup:
    try:
        with tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as archive:
            found = {entry.name: _content(archive, entry) for entry in archive if entry.isfile()}
        made_at = dt.datetime.fromisoformat(json.loads(found.pop(_LABEL))["made_at"])
        snapshot = Snapshot.from_json(found.pop(_SNAPSHOT).decode("utf-8", "surrogatepass"))
    except (tarfile.TarError, ValueError, KeyError, TypeError, EOFError, OSError) as error:
        raise BackupError(f"{file} is damaged inside ({type(error).__name__}). Use an older backup.") from None
    strange = [name for name in found if not _is_guidance(name)]
    if strange:
        raise BackupError(f"{file} holds {strange[0]!r}, which no backup of this program does. Nothing was changed.")
    return Backup(made_at, snapshot, found)


def _content(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
    member = archive.extractfile(entry)
    return member.read() if member else b""


def _is_guidance(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return len(parts) > 1 and parts[0] in ("articles", *_BESIDE) and not any(p.startswith(".") for p in parts)


def _stage_files(settings: StorageSettings, files: dict[str, bytes]) -> dict[Path, Path]:
    """Write the files beside the folders they belong into; staged folder → that folder."""
    staged: dict[Path, Path] = {}
    try:
        for kind, folder in _folders(settings).items():
            own = {name: content for name, content in files.items() if name.split("/")[0] == kind}
            if not own:
                continue
            folder.parent.mkdir(parents=True, exist_ok=True)
            beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
            staged[beside] = folder
            for name, content in own.items():
                path = beside.joinpath(*name.split("/")[1:])
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            beside.chmod(0o755)
    except BaseException:
        for beside in staged:
            shutil.rmtree(beside, ignore_errors=True)
        raise
    return staged


def _swap(beside: Path, folder: Path) -> None:
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name}.old.", dir=folder.parent))
    if folder.exists():
        folder.rename(old / folder.name)
    beside.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _write_whole(file: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        os.replace(name, file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
