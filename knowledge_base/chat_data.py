"""What every store that keeps something of a chat must be able to do with it.

A newcomer may see it (/mydata), have it deleted (/forget, or by blocking the bot), and it must go by itself after its
time. Each store is in one list (`bot.guide.Guide.stores`), so that a new one cannot be left out of any of the three.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Kept:
    """One thing kept of a chat.

    Attributes:
        kind: Names the text that shows it: `mydata-<kind>`, given `$text`, `$since` and `$until`.
        text: In the newcomer's own words or a name; empty when the kind says it all.
        since: When it was stored.
        until: When it is deleted by itself; None while what it belongs to lasts.
    """

    kind: str
    text: str
    since: dt.datetime
    until: dt.datetime | None = None


class ChatStore(Protocol):
    """Keeps something of chats, found by the keyed hash of the chat's id."""

    def kept(self, chat_id: int | str) -> list[Kept]:
        """All that is kept of a chat, newest first."""

    def forget(self, chat_id: int | str) -> int:
        """Delete all that is kept of a chat; how many things."""

    def delete_expired(self) -> int:
        """Delete what is past its day; how many things."""
