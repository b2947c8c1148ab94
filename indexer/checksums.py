"""SHA-256 of files, for noticing damaged models and generations."""

from __future__ import annotations

import hashlib
import json
import time
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, Mapping

_OWN = "sha256"


def file_sha256(path: Path) -> str:
    """SHA-256 of a file as hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sha256_of_this_hour(path: Path) -> str:
    """`file_sha256`, computed once an hour and whenever the file was written to: for looking every minute."""
    stat = path.stat()
    return _sha256_of(path, (stat.st_mtime_ns, stat.st_size, stat.st_ino), int(time.time() // 3600))


@lru_cache(maxsize=64)
def _sha256_of(path: Path, stamp: tuple[int, ...], hour: int) -> str:
    return file_sha256(path)


def wrong_files(folder: Path, expected: Mapping[str, str], sha256: Callable[[Path], str] = file_sha256) -> list[str]:
    """Names of files that are missing or whose SHA-256 is another than expected."""
    return [
        name for name, digest in expected.items() if not (folder / name).is_file() or sha256(folder / name) != digest
    ]


def write_checked_json(path: Path, data: Mapping[str, Any]) -> None:
    """Write JSON with a checksum of itself: a manifest vouches for the other files, this vouches for the manifest."""
    content = dict(data) | {_OWN: _json_sha256(data)}
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def read_checked_json(path: Path) -> dict[str, Any]:
    """Read what `write_checked_json` wrote; files from before there was a checksum are read without it.

    Raises:
        OSError: Cannot be read.
        ValueError: Not a JSON object, or another one than was written.
    """
    data = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(data, dict):
        raise ValueError("not a JSON object")
    own = data.pop(_OWN, None)
    if own is not None and own != _json_sha256(data):
        raise ValueError("its checksum is wrong")
    return data


def _json_sha256(data: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=True).encode()).hexdigest()
