"""What a stored call to the counsellors' group or to a newcomer is, so that its result finds its conversation."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAKE_TOPIC = "make-topic"
CARD = "card"
TO_GROUP = "to-group"
TO_NEWCOMER = "to-newcomer"
_NOTE = re.compile(rf"^(?P<kind>{MAKE_TOPIC}|{CARD}|{TO_GROUP}|{TO_NEWCOMER}):(?P<handover>\d+):(?P<message>\d+)$")


@dataclass(frozen=True)
class RelayNote:
    """The note of a call.

    Attributes:
        kind: One of the four names above.
        handover: Number of the conversation.
        message_id: The counsellor's message that is brought to the newcomer; otherwise 0.
    """

    kind: str
    handover: int
    message_id: int = 0

    def __str__(self) -> str:
        return f"{self.kind}:{self.handover}:{self.message_id}"

    @classmethod
    def parse(cls, text: str) -> "RelayNote | None":
        """The inverse of `str`; None for notes of others."""
        match = _NOTE.match(text)
        return cls(match["kind"], int(match["handover"]), int(match["message"])) if match else None
