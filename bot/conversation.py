"""What was just talked about in a chat: in memory only, gone after half an hour."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Callable

REMEMBERED_S = 30 * 60.0
MAX_CHATS = 20_000


@dataclass(frozen=True)
class Exchange:
    """The last exchange of a chat.

    Attributes:
        language: Language of the last message that told it; empty when none did.
        topic: Topic of the last answer; empty when there was none.
        question: The question that led to it, as written. Never stored on disk.
    """

    language: str = ""
    topic: str = ""
    question: str = ""


class Conversations:
    """Last exchanges by chat. Used from one event loop; old chats make room for new ones."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: OrderedDict[int | str, tuple[float, Exchange]] = OrderedDict()

    def last(self, chat_id: int | str) -> Exchange:
        """The last exchange, empty when it is older than half an hour."""
        when, exchange = self._last.get(chat_id, (0.0, Exchange()))
        if self._clock() - when > REMEMBERED_S:
            self._last.pop(chat_id, None)
            return Exchange()
        return exchange

    def remember(self, chat_id: int | str, **changes: str) -> None:
        """Change the last exchange."""
        self._last[chat_id] = (self._clock(), replace(self.last(chat_id), **changes))
        self._last.move_to_end(chat_id)
        while len(self._last) > MAX_CHATS:
            self._last.popitem(last=False)

    def forget(self, chat_id: int | str) -> None:
        """Drop what is remembered of a chat."""
        self._last.pop(chat_id, None)
