"""How fast one person may write: enough for anybody who types, too little to keep the guide from others.

Counted by person, not by chat, so that a second chat or a group is no way around; kept in memory only. The time is the
message's own: what somebody wrote over three hours while the bot stood still is not haste.
"""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum

from .limits import TokenBucket

AT_ONCE = 60
PER_S = 1 / 2
"""Sixty answers take less than a second of the processor; what somebody forwards or pastes line by line is fewer."""
TOLD_EVERY_S = 60.0
_MAX_PEOPLE = 50_000


class Verdict(Enum):
    """What to do with a message: take it, refuse it and say so, or refuse it after that was said."""

    TAKE = "take"
    TELL = "tell"
    IGNORE = "ignore"


class Throttle:
    """Sixty messages at once, then one every two seconds."""

    def __init__(self, at_once: float = AT_ONCE, per_s: float = PER_S) -> None:
        self._at_once = at_once
        self._per_s = per_s
        self._people: OrderedDict[int, TokenBucket] = OrderedDict()
        self._told: OrderedDict[int, float] = OrderedDict()

    def judge(self, person: int, at: float) -> Verdict:
        """Count a message.

        Args:
            person: Telegram's id of who wrote.
            at: When it was written, in seconds.
        """
        bucket = self._people.get(person)
        if bucket is None:
            bucket = self._people[person] = TokenBucket(self._per_s, self._at_once, at)
        self._people.move_to_end(person)
        if bucket.take(at):
            self._forget_oldest(self._people)
            return Verdict.TAKE
        if at - self._told.get(person, float("-inf")) < TOLD_EVERY_S:
            return Verdict.IGNORE
        self._told[person] = at
        self._told.move_to_end(person)
        self._forget_oldest(self._told)
        return Verdict.TELL

    @staticmethod
    def _forget_oldest(people: OrderedDict) -> None:
        while len(people) > _MAX_PEOPLE:
            people.popitem(last=False)
