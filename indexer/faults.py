"""What is wrong with model, index and guidance, each fault with what was found and what to do about it.

`python -m indexer status` prints them, `python -m bot health` and its HTTP endpoint answer by them, the running bot
logs them when they come and go.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from filelock import FileLock, Timeout

from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.library import Library

from .build import LOCK_FILE
from .checksums import sha256_of_this_hour, wrong_files
from .content import read_content
from .embedding import read_manifest as read_model_manifest
from .errors import BUILD_AGAIN, GenerationError, IndexerError
from .generation import built_number, candidates, check_files, current_number, leftovers, read_manifest
from .settings import IndexerSettings
from .watch import STATE_FILE

UNINDEXED_S = 3600.0
"""The watch indexes a change within minutes; one that waits this long has been left behind."""
_LISTED = 5


@dataclass(frozen=True)
class Fault:
    """Something an admin or an editor has to put right.

    Attributes:
        kind: `model`, `index`, `build`, `guidance`; more in `bot.health`.
        failing: Newcomers are not served as they should be; otherwise it is only worth knowing.
    """

    kind: str
    message: str
    failing: bool = True


def find_faults(settings: IndexerSettings, library: Library, now: dt.datetime) -> list[Fault]:
    """Everything wrong with model, index, builds and guidance, the gravest first.

    Args:
        library: A running one knows the last good version of a broken file.
    """
    faults, fingerprint = _model_faults(settings.model_dir)
    index, usable = _index_faults(settings.index_dir, fingerprint)
    guidance = _guidance_faults(library)
    faults += index
    if usable and not guidance:
        faults += _unindexed(settings, library, now)
    return faults + _build_faults(settings.index_dir) + guidance


def _model_faults(folder: Path) -> tuple[list[Fault], str]:
    try:
        manifest = read_model_manifest(folder)
        wrong = wrong_files(folder, manifest.files, sha256_of_this_hour)
    except (IndexerError, OSError) as error:
        return [Fault("model", str(error))], ""
    if wrong:
        found = f"Model {folder}: {', '.join(wrong)} missing or damaged."
        return [Fault("model", f'{found} Run "python -m indexer model --force".')], manifest.fingerprint
    return [], manifest.fingerprint


def _index_faults(index_dir: Path, fingerprint: str) -> tuple[list[Fault], bool]:
    """Faults of the current generation, and whether it can be used."""
    number = current_number(index_dir)
    names = [folder.name for folder in candidates(index_dir)]
    if not names:
        return [Fault("index", f"There is no index in {index_dir}. {BUILD_AGAIN}")], False
    if number is None:
        return [Fault("index", f"{index_dir / 'CURRENT'} is missing or damaged. {BUILD_AGAIN}")], False
    problem = _generation_problem(index_dir / number, fingerprint)
    if not problem:
        return [], True
    good = next((name for name in names if not _generation_problem(index_dir / name, fingerprint)), None)
    instead = f" Generation {good} answers instead." if good else ""
    return [Fault("index", problem + instead)], False


def _generation_problem(folder: Path, fingerprint: str) -> str:
    try:
        manifest = read_manifest(folder)
        check_files(folder, manifest, sha256_of_this_hour)
    except (GenerationError, OSError) as error:
        return str(error)
    if fingerprint and manifest.model != fingerprint:
        return (
            f"Index generation {folder.name} was built with another model ({manifest.model_name}, {manifest.model}); "
            f"the model is {fingerprint}. {BUILD_AGAIN}"
        )
    return ""


def _unindexed(settings: IndexerSettings, library: Library, now: dt.datetime) -> list[Fault]:
    """Guidance or questions changed long ago and the index does not know; noticed by content, not by date alone."""
    try:
        built = read_manifest(settings.index_dir / (built_number(settings.index_dir) or "none"))
        times, sizes = _times_and_sizes(settings)
        stamp = (len(times), sum(times), sum(sizes))
        if _content_hash(library, settings.content_dir, stamp) == built.content:
            return []
        changed = dt.datetime.fromtimestamp(max(times) / 1e9, dt.UTC)
    except (IndexerError, KnowledgeBaseError, OSError) as error:
        return [Fault("guidance", f"Guidance or questions cannot be read: {error}")]
    if (now - changed).total_seconds() <= UNINDEXED_S:
        return []
    return [
        Fault(
            "index",
            f"The index is old: guidance or questions changed at {changed:%Y-%m-%d %H:%M} UTC, the index is of "
            f'{built.built_at}. Is "python -m indexer watch" running? Or run "python -m indexer build".',
        )
    ]


@lru_cache(maxsize=2)
def _content_hash(library: Library, content_dir: Path, stamp: tuple[int, ...]) -> str:
    """Hash of what an index would be built from; read again only when a file changed.

    Reading takes a second of the processor, which a running bot must not spend every minute.
    """
    return read_content(library, content_dir).hash


def _times_and_sizes(settings: IndexerSettings) -> tuple[list[int], list[int]]:
    """When each file and folder of guidance and questions changed, in nanoseconds, and how large each is in bytes."""
    folders = [settings.articles_dir]
    folders += [settings.content_dir / name for name in ("questions", "small_talk", "gold_questions")]
    found = [os.stat(path) for folder in folders for path in (folder, *folder.rglob("*"))]
    return [stat.st_mtime_ns for stat in found], [stat.st_size for stat in found]


def _build_faults(index_dir: Path) -> list[Fault]:
    """A build that failed or was killed. The index that is there goes on answering."""
    faults = []
    try:
        state = json.loads((index_dir / STATE_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        state = {}
    if isinstance(state, dict) and state.get("state") == "failed":
        faults.append(Fault("build", f"The last build failed: {state.get('message', '')}", failing=False))
    if leftovers(index_dir) and not _is_building(index_dir):
        found = ", ".join(path.name for path in leftovers(index_dir))
        faults.append(Fault("build", f"A build was interrupted ({found}); the next one clears it away.", failing=False))
    return faults


def _is_building(index_dir: Path) -> bool:
    try:
        with FileLock(index_dir / LOCK_FILE, timeout=0):
            return False
    except Timeout:
        return True


def _guidance_faults(library: Library) -> list[Fault]:
    problems = library.problems()
    faults = [Fault("guidance", str(problem), failing=False) for problem in problems[:_LISTED]]
    if len(problems) > _LISTED:
        more = f'{len(problems) - _LISTED} more problems: "python -m knowledge_base check" lists them.'
        faults.append(Fault("guidance", more, failing=False))
    if not library.slugs():
        faults.insert(0, Fault("guidance", f"There is no topic that can be read in {library.folder}."))
    return faults
