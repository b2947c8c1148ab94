"""What the bot is going to send, as data: a Bot API method with its parameters.

Handlers only make these. They are stored in the same transaction that marks the update as done, and sent from there,
so that a crash between the two loses nothing and repeats nothing (`mailbox.py`, `sending.py`).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Mapping, Sequence

from knowledge_base.rich_text import pieces, plain_text, telegram_html

from ..buttons import Button
from ..replies import Reply

MESSAGE_METHODS = frozenset(("sendMessage", "sendPhoto", "sendDocument", "sendVoice", "copyMessage", "editMessageText"))
"""Methods that count against Telegram's limits of messages a second."""


@dataclass(frozen=True)
class Outgoing:
    """One call of the Bot API.

    Attributes:
        method: As Telegram names it, e.g. `sendMessage`.
        params: JSON-serialisable parameters.
        plain: Text to send when Telegram cannot parse the markup; empty when there is none.
        note: What to do with the result, by name; empty for nothing.
    """

    method: str
    params: Mapping[str, Any] = field(default_factory=dict)
    plain: str = ""
    note: str = ""

    @property
    def chat_id(self) -> int | str | None:
        """The chat it goes to, if any."""
        return self.params.get("chat_id")

    @property
    def is_message(self) -> bool:
        """Whether it counts against the limits of messages a second."""
        return self.method in MESSAGE_METHODS

    def to_json(self) -> str:
        """For storing."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Outgoing":
        """The inverse of `to_json`."""
        return cls(**json.loads(text))


def send(reply: Reply, chat_id: int | str, reply_to: int | None = None, thread_id: int | None = None) -> list[Outgoing]:
    """A reply as messages of allowed length; buttons below the last one.

    Args:
        reply_to: Message that the first piece answers (in groups).
        thread_id: Forum topic the chat is in.
    """
    parts = pieces(reply.blocks)
    messages = []
    for number, part in enumerate(parts):
        params: dict[str, Any] = {
            "chat_id": chat_id,
            "text": telegram_html(part),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        if reply_to is not None and number == 0:
            params["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
        if thread_id is not None:
            params["message_thread_id"] = thread_id
        if reply.rows and number == len(parts) - 1:
            params["reply_markup"] = keyboard(reply.rows)
        messages.append(Outgoing("sendMessage", params, plain_text(part)))
    return messages


def edit(reply: Reply, chat_id: int | str, message_id: int) -> list[Outgoing]:
    """A reply in place of an earlier message; what does not fit follows as messages."""
    parts = pieces(reply.blocks)
    first = Reply(parts[0], reply.rows if len(parts) == 1 else ())
    params = {
        "chat_id": chat_id,
        "message_id": message_id,
        "text": telegram_html(first.blocks),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if first.rows:
        params["reply_markup"] = keyboard(first.rows)
    rest = tuple(block for part in parts[1:] for block in part)
    following = send(Reply(rest, reply.rows), chat_id) if rest else []
    return [Outgoing("editMessageText", params, plain_text(first.blocks)), *following]


def edit_buttons(rows: Sequence[Sequence[Button]], chat_id: int | str, message_id: int) -> Outgoing:
    """Other buttons below an earlier message."""
    return Outgoing(
        "editMessageReplyMarkup", {"chat_id": chat_id, "message_id": message_id, "reply_markup": keyboard(rows)}
    )


def answer_press(callback_query_id: str, text: str = "") -> Outgoing:
    """Stop the clock on a pressed button, with a short notice if there is one (at most 200 characters)."""
    params = {"callback_query_id": callback_query_id}
    return Outgoing("answerCallbackQuery", params | ({"text": text[:200]} if text else {}))


def keyboard(rows: Sequence[Sequence[Button]]) -> dict[str, Any]:
    """Buttons as Telegram's InlineKeyboardMarkup."""
    return {
        "inline_keyboard": [
            [
                {"text": button.text, **({"url": button.url} if button.url else {"callback_data": button.data})}
                for button in row
            ]
            for row in rows
        ]
    }
