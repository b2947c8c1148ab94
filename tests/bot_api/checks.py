"""What Telegram checks besides types: lengths, keyboards, markup. Figures from https://core.telegram.org/bots/api."""

from __future__ import annotations

import re
from typing import Any, Callable, Iterator, Mapping

from .description import bot_api
from .formatting import MarkupError, parse_html, utf16_units

TEXT_MAX_UNITS = 4096
CAPTION_MAX_UNITS = 1024
NOTICE_MAX_CHARS = 200
CALLBACK_MAX_BYTES = 64
BUTTONS_MAX = 100
BUTTONS_IN_ROW_MAX = 8
INLINE_RESULTS_MAX = 50
_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
_ADDRESS = re.compile(r"^(?:https?://[^\s/]+\.[^\s]+|tg://\S+|mailto:\S+|tel:\S+)$")


def problems_of(method: str, params: Mapping[str, Any]) -> list[str]:
    """Everything wrong with a call, types first; markup that does not parse is among them."""
    found = bot_api().problems(method, params)
    if not found:
        found = [problem for check in _CHECKS for problem in check(method, params)]
    return found


def shown_text(params: Mapping[str, Any], field: str = "text") -> str:
    """What a reader sees of a text.

    Raises:
        MarkupError: Telegram would answer 400.
    """
    text = str(params.get(field, ""))
    mode = params.get("parse_mode")
    if mode is None:
        return text
    if mode != "HTML":
        raise MarkupError(f"parse_mode {mode} is not used here")
    return parse_html(text)


def _text(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    if method in ("sendMessage", "editMessageText"):
        yield from _length("text", params, TEXT_MAX_UNITS, at_least=1)
    if "caption" in params:
        yield from _length("caption", params, CAPTION_MAX_UNITS, at_least=0)


def _length(field: str, params: Mapping[str, Any], most: int, at_least: int) -> Iterator[str]:
    try:
        text = shown_text(params, field)
    except MarkupError as error:
        yield str(error)
        return
    units = utf16_units(text)
    if re.search("[\ud800-\udfff]", text):
        yield f"{field} is not valid UTF-8"
    if units > most:
        yield f"message is too long: {units} units"
    if at_least and not text.strip():
        yield f"message {field} is empty"


def _keyboard(_method: str, params: Mapping[str, Any]) -> Iterator[str]:
    rows = (params.get("reply_markup") or {}).get("inline_keyboard")
    if rows is None:
        return
    if sum(map(len, rows)) > BUTTONS_MAX:
        yield f"{sum(map(len, rows))} buttons"
    for row in rows:
        if not 1 <= len(row) <= BUTTONS_IN_ROW_MAX:
            yield f"{len(row)} buttons in a row"
        for button in row:
            yield from _button(button)


def _button(button: Mapping[str, Any]) -> Iterator[str]:
    if not button["text"].strip():
        yield "button text is empty"
    if sum(name in button for name in _ACTIONS) != 1:
        yield "a button must do exactly one thing"
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= CALLBACK_MAX_BYTES:
        yield f"BUTTON_DATA_INVALID: {len(data.encode())} bytes"
    if "url" in button and not _ADDRESS.match(button["url"]):
        yield "BUTTON_URL_INVALID"


def _others(method: str, params: Mapping[str, Any]) -> Iterator[str]:
    if method == "answerCallbackQuery" and len(params.get("text", "")) > NOTICE_MAX_CHARS:
        yield "MESSAGE_TOO_LONG"
    if method == "setMyCommands":
        for command in params["commands"]:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                yield "BOT_COMMAND_INVALID"
            if not 1 <= len(command["description"]) <= 256:
                yield "BOT_COMMAND_DESCRIPTION_INVALID"
        if len(params["commands"]) > 100:
            yield "BOT_COMMANDS_TOO_MUCH"
    for name, field, most in _NAMES:
        if method == name and len(params.get(field, "")) > most:
            yield f"{field} has {len(params[field])} characters, at most {most}"
    if method == "answerInlineQuery":
        results = params["results"]
        if len(results) > INLINE_RESULTS_MAX:
            yield "RESULTS_TOO_MUCH"
        if len({result["id"] for result in results}) != len(results):
            yield "RESULT_ID_DUPLICATE"
        for result in results:
            if not 1 <= len(result["id"].encode()) <= 64:
                yield "RESULT_ID_INVALID"
            yield from _keyboard(method, result)
            content = result.get("input_message_content")
            if content and "message_text" in content:
                asked = {"text": content["message_text"], "parse_mode": content.get("parse_mode")}
                yield from _length("text", asked, TEXT_MAX_UNITS, at_least=1)
    if method == "setWebhook" and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", params.get("secret_token", "x")):
        yield "secret token contains unallowed characters"
    if method in ("sendMessage", "editMessageText") and "entities" in params and "parse_mode" in params:
        yield "entities beside parse_mode"


_NAMES = (
    ("setMyDescription", "description", 512),
    ("setMyShortDescription", "short_description", 120),
    ("setMyName", "name", 64),
)
_CHECKS: tuple[Callable[[str, Mapping[str, Any]], Iterator[str]], ...] = (_text, _keyboard, _others)
