"""The counsellors' Telegram group: what the bot puts into it, one forum topic a conversation.

A plain group works too: there every message of a conversation answers the card that introduces it, and counsellors
answer by replying just the same. Where a call goes in the end is decided when it is sent (`relay.py`), because the
topic is only made by the call before it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Sequence

from knowledge_base.languages import LANGUAGES
from knowledge_base.people.handover_notes import Note
from knowledge_base.people.handovers import Handover
from knowledge_base.rich_text import Block, Run

from ..delivery.outgoing import Outgoing, send
from ..replies import Replies, Reply, text_block
from .relay_note import CARD, MAKE_TOPIC, TO_GROUP, TO_NEWCOMER, RelayNote
from .settings import RIGA, PeopleSettings

_TITLE_MAX_CHARS = 128
_DELETED_AT_ONCE = 100


class CounsellorGroup:
    """Makes the calls; nothing is sent here."""

    def __init__(self, replies: Replies, settings: PeopleSettings) -> None:
        if settings.staff_chat_id is None:
            raise ValueError("there is no group of counsellors; set CELVEDIS_STAFF_CHAT_ID")
        self.chat_id = settings.staff_chat_id
        self._replies = replies
        self._language = settings.staff_language

    def introduce(self, handover: Handover, question: str) -> list[Outgoing]:
        """A topic for a new conversation and the card that introduces it.

        Args:
            question: What the newcomer asked last; empty for nothing.
        """
        topic = {"chat_id": self.chat_id, "name": self.title(handover)[:_TITLE_MAX_CHARS]}
        blocks = [text_block(self.title(handover), bold=True)]
        if question:
            blocks.append(text_block(self._text("group-question", question=question)))
        blocks.append(text_block(self._text("group-how"), italic=True))
        note = RelayNote(MAKE_TOPIC, handover.id)
        return [Outgoing("createForumTopic", topic, note=str(note)), *self._send(handover, blocks, CARD)]

    def pass_on(self, handover: Handover, chat_id: int, message_id: int) -> Outgoing:
        """A newcomer's message, as a copy without its sender."""
        params = {"chat_id": self.chat_id, "from_chat_id": chat_id, "message_id": message_id}
        return Outgoing("copyMessage", params, note=str(RelayNote(TO_GROUP, handover.id)))

    def bring(self, handover: Handover, message_id: int) -> Outgoing:
        """A counsellor's message for the newcomer, as a copy without its sender."""
        params = {"chat_id": handover.chat_id, "from_chat_id": self.chat_id, "message_id": message_id}
        return Outgoing("copyMessage", params, note=str(RelayNote(TO_NEWCOMER, handover.id, message_id)))

    def say(self, handover: Handover, text_id: str, **arguments: str | int) -> list[Outgoing]:
        """Words of the bot within a conversation."""
        return self._send(handover, self.words(text_id, number=handover.id, **arguments).blocks)

    def not_delivered(self, handover: Handover, message_id: int, kind: str) -> list[Outgoing]:
        """A counsellor's message did not reach the newcomer."""
        text_id = "group-not-delivered-blocked" if kind == "forbidden" else "group-not-delivered"
        calls = self.say(handover, text_id)
        return [replace(call, params=call.params | {"reply_parameters": _answering(message_id)}) for call in calls]

    def end(self, handover: Handover, messages: Sequence[int]) -> list[Outgoing]:
        """A conversation ended: say so and close its topic. One that was forgotten is deleted from the group.

        Args:
            messages: The conversation's messages in the group.
        """
        thread = {"chat_id": self.chat_id, "message_thread_id": handover.thread_id}
        if handover.ended_by != "forgotten":
            said = self.say(handover, f"group-ended-{handover.ended_by}")
            return [*said, Outgoing("closeForumTopic", thread)] if handover.thread_id else said
        if handover.thread_id:
            deleted = [Outgoing("deleteForumTopic", thread)]
        else:  # Telegram lets a bot delete its own messages of the last 48 hours.
            parts = [messages[at : at + _DELETED_AT_ONCE] for at in range(0, len(messages), _DELETED_AT_ONCE)]
            deleted = [
                Outgoing("deleteMessages", {"chat_id": self.chat_id, "message_ids": list(part)}) for part in parts
            ]
        return [*deleted, *send(self.words("group-ended-forgotten", number=handover.id), self.chat_id)]

    def reopen(self, handover: Handover) -> list[Outgoing]:
        """A conversation goes on."""
        thread = {"chat_id": self.chat_id, "message_thread_id": handover.thread_id}
        opened = [Outgoing("reopenForumTopic", thread)] if handover.thread_id else []
        return [*opened, *self.say(handover, "group-reopened")]

    def list_open(self, open_handovers: Sequence[Handover]) -> Reply:
        """Open conversations, the longest waiting first."""
        if not open_handovers:
            return Reply((text_block(self._text("group-none-open")),))
        lines = [
            Block((Run("• "), Run(self.title(each), link=self._link(each)), Run(f" · {self._state(each)}")), close=True)
            for each in open_handovers
        ]
        return Reply((text_block(self._text("group-open", count=len(open_handovers)), bold=True), *lines))

    def list_notes(self, handover: Handover, notes: Sequence[Note]) -> list[Outgoing]:
        """Internal notes of a conversation."""
        if not notes:
            return self.say(handover, "group-no-notes")
        lines = [text_block(f"{note.at.astimezone(RIGA):%d.%m. %H:%M} {note.by}: {note.text}") for note in notes]
        return self._send(handover, lines)

    def show_name(self, handover: Handover, name: str, username: str | None, user_id: int) -> list[Outgoing]:
        """The newcomer chose to be seen."""
        runs = [Run(self._text("group-name", name=name))]
        if username:
            runs.append(Run(f" @{username}", link=f"https://t.me/{username}"))
        calls = self._send(handover, [Block(tuple(runs))])
        # A mention leads to people without a user name too (Bot API, MessageEntity "text_link" to tg://user).
        return [replace(call, params=call.params | {"text": f"{call.params['text']} (id {user_id})"}) for call in calls]

    def words(self, text_id: str, **arguments: str | int) -> Reply:
        """Words of the bot to counsellors."""
        return Reply((text_block(self._text(text_id, **arguments), italic=True),))

    def title(self, handover: Handover) -> str:
        """`#17 · Health · Ukrainian`: number, area of life, language."""
        area = self._text(f"category-{handover.category}") if handover.category else self._text("group-no-area")
        return f"#{handover.id} · {area} · {LANGUAGES[handover.language].own_name}"

    def _send(self, handover: Handover, blocks: Sequence[Block], kind: str = TO_GROUP) -> list[Outgoing]:
        note = str(RelayNote(kind, handover.id))
        calls = send(Reply(tuple(blocks)), self.chat_id)
        rest = str(RelayNote(TO_GROUP, handover.id))
        return [replace(call, note=rest if number else note) for number, call in enumerate(calls)]

    def _state(self, handover: Handover) -> str:
        since = f"{handover.opened_at.astimezone(RIGA):%d.%m. %H:%M}"
        state = self._text("group-answered" if handover.first_reply_at else "group-waiting", since=since)
        return f"{state} · {handover.assigned_to}" if handover.assigned_to else state

    def _link(self, handover: Handover) -> str:
        """Where Telegram shows it; supergroups only (https://core.telegram.org/api/links#private-channel-links)."""
        place = handover.thread_id or handover.card_message_id
        chat = str(self.chat_id)
        return f"https://t.me/c/{chat.removeprefix('-100')}/{place}" if place and chat.startswith("-100") else ""

    def _text(self, text_id: str, **arguments: str | int) -> str:
        return self._replies.text(text_id, self._language, **arguments)


def _answering(message_id: int) -> dict[str, Any]:
    return {"message_id": message_id, "allow_sending_without_reply": True}
