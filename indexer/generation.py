"""A generation: one finished index in a folder of its own, never changed after it is published.

    index/CURRENT            "000041"
    index/000041/manifest.json, …

It is written beside, checked, renamed, and then `CURRENT` is replaced; a reader sees the old generation or the new
one. The last three are kept, so that a bad build can be rolled back.
"""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Iterator

from .checksums import file_sha256, read_checked_json, write_checked_json, wrong_files
from .errors import BUILD_AGAIN, GenerationError

MANIFEST = "manifest.json"
KEPT = 3
_ROLLED_BACK = "ROLLED_BACK"
_NUMBER = re.compile(r"^\d{6}$")


@dataclass(frozen=True)
class Manifest:
    """What a generation is made of.

    Attributes:
        model: Fingerprint of the embedding model.
        built_at: ISO 8601, UTC.
        content: Hash of articles and questions it was built from.
        training: Fingerprint of what the ranking was fitted on.
        counts: Topics, passages, questions, gold questions, texts embedded, texts reused.
        thresholds: Of `decision.Thresholds`.
        quality: Figures of the gold questions' report half.
        files: Name → SHA-256.
    """

    model: str
    model_name: str
    built_at: str
    content: str
    training: str
    seconds: float
    counts: dict[str, int]
    thresholds: dict[str, float]
    quality: dict[str, float]
    files: dict[str, str]


def numbers(index_dir: Path) -> list[str]:
    """Generations on disk, oldest first."""
    if not index_dir.is_dir():
        return []
    return sorted(path.name for path in index_dir.iterdir() if _NUMBER.match(path.name) and path.is_dir())


def current_number(index_dir: Path) -> str | None:
    """What `CURRENT` names, or None."""
    try:
        name = (index_dir / "CURRENT").read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return name if _NUMBER.match(name) else None


def read_manifest(folder: Path) -> Manifest:
    """Read a generation's manifest.

    Raises:
        GenerationError: Missing or damaged.
    """
    path = folder / MANIFEST
    try:
        return Manifest(**read_checked_json(path))
    except (OSError, ValueError, TypeError) as error:
        raise GenerationError(
            f"Index generation {folder.name}: {MANIFEST} is missing or damaged ({error}). {BUILD_AGAIN}"
        ) from None


def check_files(folder: Path, manifest: Manifest, sha256: Callable[[Path], str] = file_sha256) -> None:
    """Hold every file against its checksum.

    Raises:
        GenerationError: Names the files that are wrong.
    """
    wrong = wrong_files(folder, manifest.files, sha256)
    if wrong:
        raise GenerationError(f"Index generation {folder.name}: {', '.join(wrong)} missing or damaged. {BUILD_AGAIN}")


def candidates(index_dir: Path) -> Iterator[Path]:
    """Generations to try, the current one first, then the others from the newest."""
    current = current_number(index_dir)
    names = [name for name in reversed(numbers(index_dir)) if name != current]
    for name in ([current] if current else []) + names:
        yield index_dir / name


def leftovers(index_dir: Path) -> list[Path]:
    """Folders of a build that runs now or was killed."""
    return sorted(index_dir.glob(".building-*"))


def start_writing(index_dir: Path) -> Path:
    """An empty folder beside the generations; leftovers of killed builds are removed. Needs the build lock."""
    index_dir.mkdir(parents=True, exist_ok=True)
    for leftover in leftovers(index_dir):
        shutil.rmtree(leftover, ignore_errors=True)
    folder = index_dir / f".building-{os.getpid()}"
    folder.mkdir()
    return folder


def write_manifest(folder: Path, **fields: Any) -> Manifest:
    """Write the manifest with checksums of all other files."""
    files = {path.name: file_sha256(path) for path in sorted(folder.iterdir()) if path.name != MANIFEST}
    manifest = Manifest(files=files, **fields)
    write_checked_json(folder / MANIFEST, asdict(manifest))
    return manifest


def rewrite_manifest(folder: Path, manifest: Manifest) -> None:
    """Write a changed manifest over the first one; the other files are as they were."""
    write_checked_json(folder / MANIFEST, asdict(manifest))


def publish(folder: Path, index_dir: Path) -> str:
    """Make a written folder the current generation; its number. Needs the build lock."""
    for path in folder.iterdir():
        _flush(path)
    name = f"{int((numbers(index_dir) or ['000000'])[-1]) + 1:06d}"
    folder.rename(index_dir / name)
    point_to(index_dir, name)
    (index_dir / _ROLLED_BACK).unlink(missing_ok=True)
    prune(index_dir)
    return name


def point_to(index_dir: Path, name: str) -> None:
    """Replace `CURRENT` atomically."""
    part = index_dir / ".CURRENT.new"
    part.write_text(name + "\n", encoding="ascii")
    _flush(part)
    part.replace(index_dir / "CURRENT")
    _flush(index_dir)


def roll_back(index_dir: Path, to: str = "") -> str | None:
    """Go back to a generation, the one before the current when none is named; its number, or None when there is none.

    Until the next generation is published, the newest one counts as built, so that watching does not make it again.
    """
    current = current_number(index_dir)
    others = [name for name in numbers(index_dir) if name != current]
    fitting = [name for name in others if (name == to if to else current is None or name < current)]
    if not fitting:
        return None
    (index_dir / _ROLLED_BACK).touch()
    point_to(index_dir, fitting[-1])
    return fitting[-1]


def built_number(index_dir: Path) -> str | None:
    """The generation made from the newest content: the current one, or the one that was rolled back from."""
    names = numbers(index_dir)
    return names[-1] if names and (index_dir / _ROLLED_BACK).exists() else current_number(index_dir)


def prune(index_dir: Path, keep: int = KEPT) -> list[str]:
    """Delete all but the newest `keep` generations and the current one; the names deleted."""
    current = current_number(index_dir)
    doomed = [name for name in numbers(index_dir)[:-keep] if name != current]
    for name in doomed:
        shutil.rmtree(index_dir / name, ignore_errors=True)
    return doomed


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
