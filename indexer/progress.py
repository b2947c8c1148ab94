"""Showing an admin how far a long command is: bars in a terminal, plain lines in a log."""

from __future__ import annotations

import sys
import time

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class ConsoleProgress:
    """Prints each step; a step that counts texts gets a bar when standard error is a terminal."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)
        columns = (TextColumn("  {task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._bars = Progress(*columns, console=self._console) if self._console.is_terminal else None
        self._task: TaskID | None = None
        self._name = ""
        self._began = 0.0

    def step(self, name: str, total: int = 0) -> None:
        """A step begins."""
        self._finish()
        self._name, self._began = name, time.monotonic()
        if self._bars and total:
            self._bars.start()
            self._task = self._bars.add_task(name, total=total)

    def advance(self, count: int) -> None:
        """So many more texts are done."""
        if self._bars and self._task is not None:
            self._bars.advance(self._task, count)

    def close(self) -> None:
        """The command ends."""
        self._finish()
        self._name = ""

    def _finish(self) -> None:
        if self._bars and self._task is not None:
            self._bars.stop()
            self._bars.remove_task(self._task)
            self._task = None
        if self._name:
            print(f"  {self._name}: {time.monotonic() - self._began:.1f} s", file=sys.stderr, flush=True)
