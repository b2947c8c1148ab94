"""Telegram's side of the Bot API: chats, message ids, waiting updates, and an answer to every call.

A call that breaks the description is answered 400 as Telegram would, and kept in `violations`: a test that ends with
one has failed, whatever the bot made of the answer.
"""

from __future__ import annotations

import itertools
import json
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any, Callable, Mapping, Sequence

from .checks import problems_of, shown_text
from .formatting import MarkupError
from .updates import BOT, chat

RATED = frozenset(("sendMessage", "sendPhoto", "sendDocument", "sendVoice", "copyMessage", "editMessageText"))
"""Calls that count against the limits of messages a second."""


@dataclass(frozen=True)
class Response:
    """What Telegram answers: an HTTP status and the JSON body."""

    status: int
    body: Mapping[str, Any]

    @property
    def payload(self) -> bytes:
        """As bytes."""
        return json.dumps(self.body).encode()


def accepted(result: Any) -> Response:
    """200."""
    return Response(200, {"ok": True, "result": result})


def refused(status: int, description: str, **parameters: int) -> Response:
    """4xx or 5xx in Telegram's form."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    return Response(status, body | ({"parameters": parameters} if parameters else {}))


@dataclass(frozen=True)
class Taken:
    """A call that Telegram took.

    Attributes:
        text: What a reader sees, without markup.
        at: Seconds on the stand-in's clock.
        message_id: Of the message it made or changed, or 0.
    """

    method: str
    params: Mapping[str, Any]
    text: str
    at: float
    message_id: int = 0

    @property
    def chat_id(self) -> int | None:
        """The chat it went to, if any."""
        return self.params.get("chat_id")

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """Its buttons, row by row, in one list."""
        rows = (self.params.get("reply_markup") or {}).get("inline_keyboard") or []
        return [button for row in rows for button in row]


@dataclass
class StandIn:
    """Telegram, for one bot.

    Attributes:
        sent: Messages and edits in the order they were taken.
        calls: Every other call that was taken.
        violations: Calls that Telegram does not allow, and calls made while it had asked to wait.
        blocked: Chats that blocked the bot.
        migrated: Old chat → the one it has become.
        forums: Groups with topics; each with the ids of the topics there are.
        webhook: What `setWebhook` said, or None.
    """

    clock: Callable[[], float] = time.monotonic
    sent: list[Taken] = field(default_factory=list)
    calls: list[Taken] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    forums: dict[int, set[int]] = field(default_factory=dict)
    webhook: Mapping[str, Any] | None = None
    refusals: Counter[str] = field(default_factory=Counter)
    updates: deque[dict[str, Any]] = field(default_factory=deque)
    _update_ids: Any = field(default_factory=lambda: itertools.count(500_000_001))
    _message_ids: Any = field(default_factory=lambda: itertools.count(100_001))
    _shown: dict[tuple[int, int], Any] = field(default_factory=dict)
    _presses: set[str] = field(default_factory=set)
    _wait_until: dict[int, float] = field(default_factory=dict)

    def numbered(self, update: Mapping[str, Any]) -> dict[str, Any]:
        """An update with its number; pressed buttons become answerable."""
        if "callback_query" in update:
            self._presses.add(update["callback_query"]["id"])
        return {"update_id": next(self._update_ids), **update}

    def post(self, update: Mapping[str, Any]) -> int:
        """Let an update wait for the bot; its number."""
        numbered = self.numbered(update)
        self.updates.append(numbered)
        return int(numbered["update_id"])

    def waiting(self, offset: int, limit: int) -> list[dict[str, Any]]:
        """Updates for `getUpdates`; those below the offset are confirmed and gone."""
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()
        return list(itertools.islice(self.updates, limit))

    def ask_to_wait(self, chat_id: int | None, seconds: int) -> Response:
        """Answer 429; a call to that chat before the time is up is a violation."""
        if chat_id is not None:
            self._wait_until[chat_id] = self.clock() + seconds
        self.refusals["429"] += 1
        return refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

    def answer(self, method: str, params: Mapping[str, Any]) -> Response:
        """Take a call, or refuse it."""
        self._note_haste(method, params)
        problems = problems_of(method, params)
        if problems:
            self.violations += [f"{method}: {problem}" for problem in problems]
            return refused(400, f"Bad Request: {problems[0]}")
        chat_id = params.get("chat_id")
        if chat_id in self.blocked:
            return refused(403, "Forbidden: bot was blocked by the user")
        if chat_id in self.migrated:
            new = self.migrated[chat_id]
            return refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=new)
        answer = getattr(self, f"_{method}", None)
        if answer is not None:
            return answer(method, params)
        if method.startswith("send") or method == "copyMessage":
            return self._send(method, params)
        self.calls.append(Taken(method, params, "", self.clock()))
        return accepted(True)

    def texts(self, chat_id: int) -> list[str]:
        """What a chat was told, in order."""
        return [taken.text for taken in self.sent if taken.chat_id == chat_id]

    def _note_haste(self, method: str, params: Mapping[str, Any]) -> None:
        until = self._wait_until.get(params.get("chat_id") or 0)
        if method in RATED and until is not None and self.clock() < until - 0.01:
            self.violations.append(f"{method}: came {until - self.clock():.2f} s before retry_after was over")

    def _send(self, method: str, params: Mapping[str, Any]) -> Response:
        if not self._has_topic(params, params.get("message_thread_id")):
            return refused(400, "Bad Request: message thread not found")
        message_id = next(self._message_ids)
        text = _text_of(params)
        self.sent.append(Taken(method, params, text, self.clock(), message_id))
        self._shown[params["chat_id"], message_id] = (text, params.get("reply_markup"))
        return accepted(_message(params["chat_id"], message_id, text))

    def _editMessageText(self, method: str, params: Mapping[str, Any]) -> Response:
        key = (params.get("chat_id"), params.get("message_id"))
        text = _text_of(params)
        if self._shown.get(key) == (text, params.get("reply_markup")):
            return refused(400, "Bad Request: message is not modified")
        self._shown[key] = (text, params.get("reply_markup"))
        self.sent.append(Taken(method, params, text, self.clock(), params.get("message_id", 0)))
        return accepted(_message(params["chat_id"], params["message_id"], text))

    def _editMessageReplyMarkup(self, method: str, params: Mapping[str, Any]) -> Response:
        self.calls.append(Taken(method, params, "", self.clock(), params.get("message_id", 0)))
        return accepted(_message(params["chat_id"], params["message_id"], "…"))

    def _createForumTopic(self, method: str, params: Mapping[str, Any]) -> Response:
        if params["chat_id"] not in self.forums:
            return refused(400, "Bad Request: the chat is not a forum")
        topic = next(self._message_ids)
        self.forums[params["chat_id"]].add(topic)
        self.calls.append(Taken(method, params, params["name"], self.clock(), topic))
        return accepted({"message_thread_id": topic, "name": params["name"], "icon_color": 7322096})

    def _deleteForumTopic(self, method: str, params: Mapping[str, Any]) -> Response:
        if not self._has_topic(params, params["message_thread_id"]):
            return refused(400, "Bad Request: message thread not found")
        self.forums[params["chat_id"]].discard(params["message_thread_id"])
        self.calls.append(Taken(method, params, "", self.clock()))
        return accepted(True)

    def _has_topic(self, params: Mapping[str, Any], topic: int | None) -> bool:
        return topic is None or topic in self.forums.get(params["chat_id"], set())

    def _answerCallbackQuery(self, method: str, params: Mapping[str, Any]) -> Response:
        if params["callback_query_id"] not in self._presses:
            description = "Bad Request: query is too old and response timeout expired or query ID is invalid"
            return refused(400, description)
        self.calls.append(Taken(method, params, params.get("text", ""), self.clock()))
        return accepted(True)

    def _getMe(self, _method: str, _params: Mapping[str, Any]) -> Response:
        return accepted(BOT | {"can_join_groups": True, "can_read_all_group_messages": False})

    def _setWebhook(self, _method: str, params: Mapping[str, Any]) -> Response:
        self.webhook = params if params["url"] else None
        return accepted(True)

    def _deleteWebhook(self, _method: str, _params: Mapping[str, Any]) -> Response:
        self.webhook = None
        return accepted(True)

    def _getUpdates(self, _method: str, params: Mapping[str, Any]) -> Response:
        if self.webhook is not None:
            return refused(409, "Conflict: can't use getUpdates method while webhook is active")
        return accepted(self.waiting(params.get("offset", 0), params.get("limit", 100)))


def busiest(times: Sequence[float], window_s: float) -> int:
    """Most of the moments that fall into any window of that length."""
    ordered = sorted(times)
    most = first = 0
    for last, at in enumerate(ordered):
        while at - ordered[first] >= window_s:
            first += 1
        most = max(most, last - first + 1)
    return most


def _text_of(params: Mapping[str, Any]) -> str:
    for name in ("text", "caption"):
        if name in params:
            try:
                return shown_text(params, name).strip()
            except MarkupError:
                return str(params[name])
    return ""


def _message(chat_id: int, message_id: int, text: str) -> dict[str, Any]:
    about = chat(chat_id) if isinstance(chat_id, int) else {"id": 1, "type": "channel", "title": str(chat_id)}
    return {"message_id": message_id, "date": int(time.time()), "chat": about, "from": BOT, "text": text}
