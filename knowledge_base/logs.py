"""How all programs log: one line an event, to standard error, with nothing in it that must not be kept.

What newcomers wrote never belongs into a log, but an exception's message can quote it, and a library's message can
quote an address with the bot's token in it. So tracebacks are written without messages, tokens are blacked out, and a
line break inside a message cannot begin a line of its own.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from types import TracebackType

_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{30,100}")
_CONTROL = {number: f"\\x{number:02x}" for number in (*range(32), *range(127, 160), 0x2028, 0x2029)}
_QUIET = {
    "httpx": logging.WARNING,  # writes addresses, and the token is part of them
    "httpcore": logging.WARNING,
    "telegram": logging.WARNING,
    "alembic": logging.WARNING,
    "faiss": logging.ERROR,
    "sentence_transformers": logging.ERROR,
    "transformers": logging.ERROR,
}
ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class EventFormatter(logging.Formatter):
    """Lines without secrets, quotations or line breaks from outside."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """One record; only a traceback has more than one line."""
        return _TOKEN.sub("[token]", super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line itself."""
        record.message = record.message.translate(_CONTROL)
        return super().formatMessage(record)

    def formatException(self, ei: ExceptionInfo) -> str:
        """Where it happened and of which kind it is, for the error and what led to it."""
        lines = []
        error: BaseException | None = ei[1]
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines += [*traceback.format_tb(error.__traceback__), f"{type(error).__name__}\n"]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "".join(lines).rstrip("\n")


def configure_logging(level: int) -> None:
    """Log to standard error; called once by each program."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(EventFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, quiet in _QUIET.items():
        logging.getLogger(name).setLevel(quiet)
