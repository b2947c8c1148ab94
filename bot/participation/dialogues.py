"""Where a chat is in a dialogue of several messages, so that the next message is read as its answer.

In memory only: after half an hour, a command or another button, what a chat writes is a question again.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Callable

WAITED_S = 30 * 60.0
MAX_CHATS = 20_000


@dataclass(frozen=True)
class Step:
    """What the next message answers.

    Attributes:
        name: `voice`, `proposal-neighbourhood`, `proposal-text` or `proposal-check`.
        number: The consultation it is about.
        area, neighbourhood, text: What has been said of a proposal so far. Never stored on disk before it is sent.
    """

    name: str
    number: int = 0
    area: str = ""
    neighbourhood: str = ""
    text: str = ""


class Dialogues:
    """Steps by chat. Old chats make room for new ones."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._steps: OrderedDict[int | str, tuple[float, Step]] = OrderedDict()

    def step(self, chat_id: int | str) -> Step | None:
        """The step a chat is at; None when it is in no dialogue or has left one half an hour ago."""
        when, step = self._steps.get(chat_id, (0.0, None))
        if step is not None and self._clock() - when > WAITED_S:
            self._steps.pop(chat_id, None)
            return None
        return step

    def move_to(self, chat_id: int | str, step: Step) -> None:
        """Wait for the answer to a step."""
        self._steps[chat_id] = (self._clock(), step)
        self._steps.move_to_end(chat_id)
        while len(self._steps) > MAX_CHATS:
            self._steps.popitem(last=False)

    def end(self, chat_id: int | str) -> None:
        """What is written next is a question."""
        self._steps.pop(chat_id, None)
