"""Brings results of stored calls back to their conversation: the topic that was made, the messages in the group.

Calls to the group go out in the order in which they were stored, so that a conversation's topic is made, and its
number known, before the first message for it is sent. Nothing else has to wait for anything.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any

from knowledge_base.people.handovers import Handover, Handovers

from ..delivery.outgoing import Outgoing, send
from .counsellor_group import CounsellorGroup
from .handover_replies import HandoverReplies
from .relay_note import CARD, MAKE_TOPIC, TO_GROUP, TO_NEWCOMER, RelayNote

_log = logging.getLogger(__name__)


class HandoverRelay:
    """The sender's relay (`sending.Relay`) for conversations with counsellors."""

    def __init__(self, handovers: Handovers, group: CounsellorGroup, newcomer: HandoverReplies) -> None:
        self._handovers = handovers
        self._group = group
        self._newcomer = newcomer

    async def complete(self, call: Outgoing) -> Outgoing:
        """Put a message for the group into its conversation's topic, or under its card in a plain group."""
        note, handover = await self._found(call)
        if note is None or handover is None or note.kind not in (CARD, TO_GROUP):
            return call
        if handover.thread_id is not None:
            return replace(call, params={**call.params, "message_thread_id": handover.thread_id})
        if handover.card_message_id is not None and "reply_parameters" not in call.params:
            under = {"message_id": handover.card_message_id, "allow_sending_without_reply": True}
            return replace(call, params={**call.params, "reply_parameters": under})
        return call

    async def sent(self, call: Outgoing, result: object) -> None:
        """Note the topic that was made, or the message that is now in the group."""
        note = RelayNote.parse(call.note)
        answer: dict[str, Any] = result if isinstance(result, dict) else {}
        if note is None:
            return
        if note.kind == MAKE_TOPIC and isinstance(answer.get("message_thread_id"), int):
            await asyncio.to_thread(self._handovers.thread_made, note.handover, answer["message_thread_id"])
        elif note.kind in (CARD, TO_GROUP) and isinstance(answer.get("message_id"), int):
            store = self._handovers.card_sent if note.kind == CARD else self._handovers.message_sent
            await asyncio.to_thread(store, note.handover, answer["message_id"])

    async def given_up(self, call: Outgoing, kind: str) -> list[Outgoing]:
        """Show a counsellor what did not arrive; tell a newcomer when the group cannot be reached."""
        note, handover = await self._found(call)
        if note is None or handover is None:
            return []
        _log.warning("not_relayed to=%s kind=%s", note.kind, kind)
        if note.kind == TO_NEWCOMER:
            return self._group.not_delivered(handover, note.message_id, kind)
        if note.kind == MAKE_TOPIC:  # a plain group: its messages go under the card
            return []
        if "message_thread_id" in call.params:  # somebody deleted the topic: on in the group itself
            await asyncio.to_thread(self._handovers.thread_made, handover.id, None)
            kept = {name: value for name, value in call.params.items() if name != "message_thread_id"}
            return [replace(call, params=kept)]
        if handover.chat_id is None:
            return []
        return send(self._newcomer.unreachable(handover.language), handover.chat_id)

    async def _found(self, call: Outgoing) -> tuple[RelayNote | None, Handover | None]:
        note = RelayNote.parse(call.note)
        return note, await asyncio.to_thread(self._handovers.get, note.handover) if note else None
