"""SHA-256 of files, for noticing damaged models and generations."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Mapping


def file_sha256(path: Path) -> str:
    """SHA-256 of a file as hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def wrong_files(folder: Path, expected: Mapping[str, str]) -> list[str]:
    """Names of files that are missing or whose SHA-256 is another than expected."""
    return [name for name, digest in expected.items() if not (folder / name).is_file() or file_sha256(folder / name) != digest]
