"""The time, handed in so that a test can set it, and how the database keeps it."""

from __future__ import annotations

import datetime as dt
from typing import Callable

Clock = Callable[[], dt.datetime]


def utc_now() -> dt.datetime:
    """The time now, aware, UTC."""
    return dt.datetime.now(dt.UTC)


def to_stored(time: dt.datetime) -> dt.datetime:
    """Naive UTC: what every engine's DateTime column keeps."""
    return time.astimezone(dt.UTC).replace(tzinfo=None)


def from_stored(time: dt.datetime) -> dt.datetime:
    """The inverse of `to_stored`."""
    return time.replace(tzinfo=dt.UTC)
