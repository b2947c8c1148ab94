"""Asking what newcomers would be told: a long-lived child process that answers JSON lines as the bot would.

The desk must not import the bot, and an index opened once answers in milliseconds.
"""

from __future__ import annotations

import contextlib
import json
import logging
import queue
import subprocess
import threading
from dataclasses import dataclass
from typing import Any, Sequence

from ..errors import KnowledgeBaseError

_log = logging.getLogger(__name__)
FIRST_ANSWER_S = 60.0
ANSWER_S = 15.0


class AskError(KnowledgeBaseError):
    """No answer could be had; the message says what an admin can do."""


@dataclass(frozen=True)
class FoundTopic:
    """A topic and how sure the index is of it, 0 to 1."""

    slug: str
    score: float


@dataclass(frozen=True)
class Told:
    """What a newcomer would be told.

    Attributes:
        outcome: `answer`, `choose`, `sorry`, `small_talk` or `emergency`.
        message_language: Language the message was taken for; empty when undecided.
        reply_text: The reply as plain text.
    """

    outcome: str
    message_language: str
    topics: tuple[FoundTopic, ...]
    reply_language: str
    reply_text: str


class Asker:
    """The child process: started at the first question, again after it died and for each new index."""

    def __init__(
        self, command: Sequence[str], first_answer_s: float = FIRST_ANSWER_S, answer_s: float = ANSWER_S
    ) -> None:
        self._command = list(command)
        self._first_answer_s = first_answer_s
        self._answer_s = answer_s
        self._lock = threading.Lock()
        self._child: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._generation = ""
        self._asked = 0

    def ask(self, text: str, client_language: str, generation: str) -> Told:
        """Ask as a newcomer whose Telegram speaks `client_language`; one question at a time.

        Args:
            generation: The index newcomers are using; another one than last time starts the child again.

        Raises:
            AskError: It cannot be started, died or took too long.
        """
        with self._lock:
            if self._child is not None and (self._child.poll() is not None or generation != self._generation):
                self._stop()
            wait_s = self._answer_s
            if self._child is None:
                self._start(generation)
                wait_s = self._first_answer_s
            self._asked += 1
            return _told(self._exchange({"id": self._asked, "text": text, "client_language": client_language}, wait_s))

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._stop()

    def _start(self, generation: str) -> None:
        try:
            self._child = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", errors="replace"
            )
        except OSError as error:
            raise AskError(
                f"The answering program cannot be started ({error.strerror}). Check CELVEDIS_ASK_COMMAND."
            ) from None
        self._generation = generation
        self._lines = queue.Queue()
        threading.Thread(target=_read_lines, args=(self._child, self._lines), daemon=True).start()
        _log.info("ask_started generation=%s", generation)

    def _exchange(self, question: dict[str, Any], wait_s: float) -> dict[str, Any]:
        assert self._child is not None and self._child.stdin is not None
        try:
            self._child.stdin.write(json.dumps(question) + "\n")
            self._child.stdin.flush()
            line = self._lines.get(timeout=wait_s)
        except queue.Empty:
            self._stop()
            raise AskError(f"No answer came within {wait_s:.0f} seconds. Try again; it was started anew.") from None
        except OSError:
            line = None
        if line is None:
            self._stop()
            raise AskError(
                "The answering program ended before it answered. Is there an index? (python -m indexer build)"
            )
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if not isinstance(answer, dict) or answer.get("id") != question["id"]:
            self._stop()
            raise AskError("The answering program said something that is not understood. Check CELVEDIS_ASK_COMMAND.")
        return answer

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        if child.stdin is not None:
            with contextlib.suppress(OSError):  # it died with our last line unread
                child.stdin.close()
        child.terminate()
        try:
            child.wait(timeout=5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdout is not None:
            child.stdout.close()


def _read_lines(child: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    """Hand each line over, then None at the end. A thread, because a pipe cannot be read with a time-out."""
    try:
        for line in child.stdout or ():
            lines.put(line)
    except ValueError:  # closed while we were reading
        pass
    lines.put(None)


def _told(answer: dict[str, Any]) -> Told:
    topics = answer.get("topics") or []
    return Told(
        outcome=str(answer.get("outcome", "")),
        message_language=str(answer.get("message_language") or ""),
        topics=tuple(FoundTopic(str(found["slug"]), float(found["score"])) for found in topics),
        reply_language=str(answer.get("reply_language") or ""),
        reply_text=str(answer.get("reply_text", "")),
    )
