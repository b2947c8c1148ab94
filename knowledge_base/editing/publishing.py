"""Which index newcomers are using, read from the indexer's files, and requests to it, written as files.

The indexer's watch process writes `index/CURRENT`, `index/<number>/manifest.json` and `index/state.json`; it carries
out what it finds in `index/requests/` and deletes the request. The two programs share no code, only these files.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from ..library import write_atomically

_NUMBER = re.compile(r"^\d{6}$")
STATES = ("idle", "building", "failed")
SILENT_AFTER_S = 120
"""A building watch that has said nothing for so long is taken for dead."""


@dataclass(frozen=True)
class Generation:
    """A finished index.

    Attributes:
        quality: Figures of the gold questions, shares of 1 (`recall_at_1`, `false_answer` …).
        gate: The figures it had to reach, by the same names; empty when the indexer does not say.
        counts: Topics, questions and so on.
    """

    number: str
    built_at: dt.datetime | None
    quality: Mapping[str, float]
    gate: Mapping[str, float]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class WatchState:
    """What the indexer's watch said last.

    Attributes:
        state: One of `STATES`; empty when it has never said anything.
        step: What it is doing, in its own words.
        done, total: Progress of the step; 0 of 0 when it cannot be counted.
    """

    state: str
    step: str
    done: int
    total: int
    message: str
    at: dt.datetime | None


@dataclass(frozen=True)
class PublishingState:
    """All that the desk shows about publishing.

    Attributes:
        current: What newcomers are using; None before the first build.
        others: Generations that can be rolled back to, newest first.
        last_change: When guidance or questions last changed.
        waiting: Requests that the watch has not taken up, oldest first (`rebuild`, `rollback`).
    """

    current: Generation | None
    others: tuple[Generation, ...]
    watch: WatchState
    last_change: dt.datetime | None
    waiting: tuple[str, ...]

    @property
    def is_behind(self) -> bool:
        """Whether something changed after the current index was built."""
        if self.last_change is None:
            return False
        return self.current is None or self.current.built_at is None or self.last_change > self.current.built_at


class Publishing:
    """The index folder, as another program sees it."""

    def __init__(self, index_dir: Path, articles_dir: Path, questions_dir: Path) -> None:
        self.index_dir = index_dir
        self._watched = ((articles_dir, "*/*"), (articles_dir, "*.yaml"), (questions_dir, "*.tsv"))

    def current_number(self) -> str:
        """What `CURRENT` names; empty when there is none."""
        try:
            name = (self.index_dir / "CURRENT").read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return name if _NUMBER.match(name) else ""

    def state(self) -> PublishingState:
        """Everything there is to know now; damaged files count as missing."""
        current = self.current_number()
        numbers = sorted(
            (path.name for path in self.index_dir.glob("[0-9]*") if _NUMBER.match(path.name)), reverse=True
        )
        return PublishingState(
            current=self._generation(current) if current else None,
            others=tuple(self._generation(number) for number in numbers if number != current),
            watch=self._watch(),
            last_change=self._last_change(),
            waiting=tuple(str(_read(path).get("action", "")) for path in sorted(self._requests().glob("*.json"))),
        )

    def request_rebuild(self, by: str, now: dt.datetime) -> None:
        """Ask the watch for a new build."""
        self._request({"action": "rebuild", "by": by, "at": now.isoformat(timespec="seconds")}, now)

    def request_rollback(self, number: str, by: str, now: dt.datetime) -> bool:
        """Ask the watch to make an older generation the current one; False when there is no such generation."""
        if number not in {generation.number for generation in self.state().others}:
            return False
        request = {"action": "rollback", "generation": number, "by": by, "at": now.isoformat(timespec="seconds")}
        self._request(request, now)
        return True

    def _requests(self) -> Path:
        return self.index_dir / "requests"

    def _request(self, request: Mapping[str, str], now: dt.datetime) -> None:
        self._requests().mkdir(parents=True, exist_ok=True)
        name = f"{now.astimezone(dt.UTC):%Y%m%dT%H%M%S}-{uuid.uuid4().hex[:8]}.json"
        write_atomically(self._requests() / name, json.dumps(request, ensure_ascii=False) + "\n")

    def _generation(self, number: str) -> Generation:
        data = _read(self.index_dir / number / "manifest.json")
        return Generation(
            number=number,
            built_at=_time(data.get("built_at")),
            quality=_numbers(data.get("quality")),
            gate=_numbers(data.get("gate")),
            counts={name: int(value) for name, value in _numbers(data.get("counts")).items()},
        )

    def _watch(self) -> WatchState:
        data = _read(self.index_dir / "state.json")
        state = str(data.get("state", ""))
        progress = _numbers({"done": data.get("done"), "total": data.get("total")})
        return WatchState(
            state=state if state in STATES else "",
            step=str(data.get("step", "")),
            done=int(progress.get("done", 0)),
            total=int(progress.get("total", 0)),
            message=str(data.get("message", "")),
            at=_time(data.get("at")),
        )

    def _last_change(self) -> dt.datetime | None:
        newest = 0.0
        for folder, pattern in self._watched:
            for path in folder.glob(pattern):
                try:
                    newest = max(newest, os.stat(path).st_mtime)
                except OSError:  # replaced by an atomic save in between
                    continue
        return dt.datetime.fromtimestamp(newest, dt.UTC) if newest else None


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _numbers(value: object) -> dict[str, float]:
    if not isinstance(value, dict):
        return {}
    return {str(name): float(number) for name, number in value.items() if isinstance(number, (int, float))}


def _time(value: object) -> dt.datetime | None:
    try:
        time = dt.datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=dt.UTC)
