"""What goes wrong on a bad day, and how often. Drawn from a seed, so that a bad day can be repeated."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import Enum
from typing import Mapping


class Fault(Enum):
    """What becomes of a call."""

    NONE = "answered"
    TOO_MANY = "429 with retry_after"
    BAD_GATEWAY = "502 with a page instead of JSON"
    SERVER_ERROR = "500"
    RESET = "connection reset, not taken"
    TAKEN_AND_RESET = "taken, then the connection is reset"
    TAKEN_AND_SILENT = "taken, never answered"
    DELAY = "answered late"


UNSURE = frozenset((Fault.TAKEN_AND_RESET, Fault.TAKEN_AND_SILENT))
"""After these nobody but Telegram can tell that the call was taken."""


@dataclass
class Faults:
    """How often each fault happens, as a share of the calls.

    Attributes:
        retry_after_s: What 429 asks for.
        delay_s: How late a late answer is.
        repeats: Share of updates that are delivered twice.
    """

    shares: Mapping[Fault, float] = field(default_factory=dict)
    retry_after_s: int = 1
    delay_s: float = 0.5
    repeats: float = 0.0
    seed: int = 1

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def draw(self) -> Fault:
        """What becomes of the next call."""
        at = self._random.random()
        for fault, share in self.shares.items():
            if at < share:
                return fault
            at -= share
        return Fault.NONE

    def draw_repeat(self) -> bool:
        """Whether the next update comes twice."""
        return self._random.random() < self.repeats
