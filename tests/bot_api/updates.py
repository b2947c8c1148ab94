"""Updates as Telegram sends them."""

from __future__ import annotations

import itertools
import time
from typing import Any

BOT = {"id": 42, "is_bot": True, "first_name": "Ceļvedis", "username": "celvedis_test_bot"}
_ids = itertools.count(1)


def person(user_id: int, language: str | None = None) -> dict[str, Any]:
    """A user; `language` is what Telegram calls `language_code`."""
    user: dict[str, Any] = {"id": user_id, "is_bot": False, "first_name": "Test"}
    return user | ({"language_code": language} if language else {})


def chat(chat_id: int) -> dict[str, Any]:
    """A private chat, or a group when the id is negative."""
    if chat_id < 0:
        return {"id": chat_id, "type": "supergroup", "title": "Group"}
    return {"id": chat_id, "type": "private", "first_name": "Test"}


def message(
    text: str | None = None,
    chat_id: int = 1001,
    user_id: int | None = None,
    language: str | None = None,
    date: int | None = None,
    **fields: Any,
) -> dict[str, Any]:
    """An update with a message; a command gets the entity that Telegram finds in it."""
    content: dict[str, Any] = {
        "message_id": next(_ids),
        "date": int(time.time()) if date is None else date,
        "chat": chat(chat_id),
        "from": person(abs(chat_id) if user_id is None else user_id, language),
    }
    if text is not None:
        content["text"] = text
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
    return {"message": content | fields}


def press(data: str, chat_id: int = 1001, message_id: int = 1, user_id: int | None = None, language: str | None = None):
    """An update with a pressed button."""
    under = {"message_id": message_id, "date": int(time.time()), "chat": chat(chat_id), "from": BOT, "text": "…"}
    query = {
        "id": str(7_000_000 + next(_ids)),
        "from": person(abs(chat_id) if user_id is None else user_id, language),
        "chat_instance": str(chat_id),
        "message": under,
        "data": data,
    }
    return {"callback_query": query}


def membership(status: str, chat_id: int = 1001) -> dict[str, Any]:
    """An update that says what the bot now is in a chat: `kicked` when it was blocked, `member` when it is back."""
    change = {
        "chat": chat(chat_id),
        "from": person(abs(chat_id)),
        "date": int(time.time()),
        "old_chat_member": {"user": BOT, "status": "member"},
        "new_chat_member": {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {}),
    }
    return {"my_chat_member": change}


def inline(query: str, user_id: int = 1001, language: str | None = None) -> dict[str, Any]:
    """An update with an inline query."""
    asked = {"id": str(8_000_000 + next(_ids)), "from": person(user_id, language), "query": query, "offset": ""}
    return {"inline_query": asked}
