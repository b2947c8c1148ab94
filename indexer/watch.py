"""Rebuilding whenever guidance or questions change, and doing what the desk asks for.

Change is noticed by content, not by date. The desk leaves requests as files (`index/requests/*.json`); progress and the
last result stand in `index/state.json`, so that people see them without asking this process.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import time
from pathlib import Path
from typing import Callable, Iterator

from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.library import Library, write_atomically

from .build import BuildResult, build
from .content import read_content
from .embedding import Embedder
from .errors import IndexerError
from .generation import built_number, read_manifest, roll_back
from .settings import IndexerSettings

_log = logging.getLogger(__name__)
STATE_FILE = "state.json"
REQUESTS = "requests"
RETRY_FAILED_S = 300.0
Listener = Callable[[BuildResult], None]


class StateProgress:
    """A build's progress as a file."""

    def __init__(self, index_dir: Path) -> None:
        self._path = index_dir / STATE_FILE
        self._step = ""
        self._done = 0
        self._total = 0
        self._written = 0.0

    def step(self, name: str, total: int = 0) -> None:
        """A step begins."""
        self._step, self._done, self._total = name, 0, total
        self.write("building")

    def advance(self, count: int) -> None:
        """So many more texts are done; written at most twice a second."""
        self._done += count
        if time.monotonic() - self._written > 0.5:
            self.write("building")

    def write(self, state: str, message: str = "") -> None:
        """Write the file: `idle`, `building` or `failed`."""
        self._written = time.monotonic()
        content = {
            "state": state,
            "step": self._step if state == "building" else "",
            "done": self._done,
            "total": self._total,
            "message": message,
            "at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        }
        try:
            write_atomically(self._path, json.dumps(content, ensure_ascii=False) + "\n")
        except OSError as error:
            _log.error("state_not_written reason=%s", error.strerror)


class Watch:
    """One look at a time at what changed."""

    def __init__(self, settings: IndexerSettings, embedder: Embedder, listener: Listener | None = None) -> None:
        """
        Args:
            listener: Told of each published generation.
        """
        self._settings = settings
        self._embedder = embedder
        self._listener = listener
        self._library = Library(settings.articles_dir)
        self._failed: tuple[str, float] = ("", 0.0)

    def look(self) -> str:
        """Do what is due; `built`, `failed`, `rolled-back` or `nothing`."""
        self._settings.index_dir.mkdir(parents=True, exist_ok=True)
        progress = StateProgress(self._settings.index_dir)
        for request in self._requests():
            if request.get("action") == "rollback":
                return self._rollback(progress, str(request.get("generation") or ""))
            if request.get("action") == "rebuild":
                return self._build(progress, force=bool(request.get("force")))
        try:
            content = read_content(self._library, self._settings.content_dir).hash
        except (IndexerError, KnowledgeBaseError, OSError) as error:
            return self._fail(progress, "", error)
        again = content != self._failed[0] or time.monotonic() - self._failed[1] > RETRY_FAILED_S
        return self._build(progress) if content != self._built() and again else "nothing"

    def _built(self) -> str:
        number = built_number(self._settings.index_dir)
        try:
            manifest = read_manifest(self._settings.index_dir / (number or "none"))
        except IndexerError:
            return ""
        return manifest.content if manifest.model == self._embedder.fingerprint else ""

    def _build(self, progress: StateProgress, force: bool = False) -> str:
        content = ""
        try:
            content = read_content(self._library, self._settings.content_dir).hash
            settings = self._settings
            result = build(self._library, settings.content_dir, settings.index_dir, self._embedder, progress, force)
        except (IndexerError, KnowledgeBaseError, OSError) as error:
            return self._fail(progress, content, error)
        self._failed = ("", 0.0)
        progress.write("idle", f"generation {result.number}")
        if self._listener:
            self._listener(result)
        return "built"

    def _fail(self, progress: StateProgress, content: str, error: Exception) -> str:
        if (content, str(error)) != (self._failed[0], getattr(self, "_message", "")):
            _log.error("build_failed reason=%s", error)
        self._message = str(error)
        self._failed = (content, time.monotonic())
        progress.write("failed", str(error)[:2000])
        return "failed"

    def _rollback(self, progress: StateProgress, to: str) -> str:
        number = roll_back(self._settings.index_dir, to)
        if number is None:
            progress.write("failed", f"There is no generation {to}." if to else "There is no older generation.")
            return "failed"
        progress.write("idle", f"rolled back to generation {number}")
        return "rolled-back"

    def _requests(self) -> Iterator[dict]:
        """Requests, oldest first; each is taken once, those behind the one that is done at the next look."""
        for path in sorted((self._settings.index_dir / REQUESTS).glob("*.json")):
            try:
                request = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                request = {}
            path.unlink(missing_ok=True)
            if isinstance(request, dict):
                yield request


def watch(settings: IndexerSettings, embedder: Embedder, every_s: float, listener: Listener | None = None) -> None:
    """Look until interrupted."""
    watching = Watch(settings, embedder, listener)
    while True:
        watching.look()
        time.sleep(every_s)
