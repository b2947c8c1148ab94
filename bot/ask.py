"""`bot ask`: one question for a person, or `--jsonl` for other programs. Nothing is stored."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any, Iterable, Iterator

from indexer.search import Searcher
from knowledge_base.library import Library

from .answering import Answer, answer
from .replies import Replies


@dataclass(frozen=True)
class Asker:
    """Answers questions one by one, each without any history."""

    searcher: Searcher
    library: Library
    replies: Replies

    def ask(self, text: str, client_language: str | None = None) -> tuple[Answer, str]:
        """The answer and its reply as plain text."""
        found = answer(text, self.searcher, self.library, client_language)
        return found, self.replies.for_answer(found).plain

    def lines(self, lines: Iterable[str]) -> Iterator[str]:
        """JSON lines in, JSON lines out, in order. A line that is not understood gives a line with `error`."""
        for line in lines:
            if line.strip():
                yield json.dumps(self._answer_line(line), ensure_ascii=False)

    def _answer_line(self, line: str) -> dict[str, Any]:
        try:
            asked = json.loads(line)
            text = asked["text"]
            client_language = asked.get("client_language")
            if not isinstance(text, str) or not isinstance(client_language, (str, type(None))):
                raise TypeError("text must be a string, client_language a string or null")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            return {"id": None, "error": f'not {{"id": …, "text": …, "client_language": …}}: {error}'}
        found, reply = self.ask(text, client_language)
        return {
            "id": asked.get("id"),
            "message_language": found.message_language.code,
            "outcome": found.outcome,
            "topics": [{"slug": topic.slug, "score": round(topic.score, 4)} for topic in found.topics],
            "reply_language": found.reply_language,
            "reply_text": reply.encode("utf-8", "replace").decode("utf-8"),
        }


def ask_lines(asker: Asker) -> None:
    """Serve JSON lines on standard input and output until the end of input."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    # An id may hold half of a character; written as \ud800 it is the JSON escape of itself.
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    for line in asker.lines(sys.stdin):
        print(line, flush=True)
