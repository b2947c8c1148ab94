"""Buttons and what their presses say: `v1:<action>:<arguments>`, at most 64 bytes (Bot API, InlineKeyboardButton)."""

from __future__ import annotations

import re
from dataclasses import dataclass

CALLBACK_MAX_BYTES = 64
_VERSION = "v1"
ACTIONS = {
    "topic": "t", "category": "c", "categories": "m", "language": "l", "article-languages": "o", "article": "a",
    "helpful": "u", "not-helpful": "d", "reason": "r", "none-of-these": "n", "forget": "f", "contact": "p",
    "ask-person": "h", "show-name": "i", "tell-me": "w", "follow": "g", "unfollow": "e",
    "say": "s", "consultation": "q", "voice": "v", "tell-result": "k", "proposal-area": "b", "proposal-step": "x",
    "tell-answer": "j", "share": "y",
}  # fmt: skip
_NAMES = {letter: name for name, letter in ACTIONS.items()}
_DATA = re.compile(r"^v1:(?P<letter>[a-z])(?P<arguments>(?::[a-z0-9-]{1,50}){0,2})$")


@dataclass(frozen=True)
class Button:
    """A button below a message: pressed, it sends `data`, or opens `url`."""

    text: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True)
class Press:
    """A pressed button."""

    action: str
    arguments: tuple[str, ...]


def callback_data(action: str, *arguments: str) -> str:
    """Data of a button.

    Raises:
        ValueError: Longer than Telegram allows.
    """
    data = ":".join([_VERSION, ACTIONS[action], *arguments])
    if len(data.encode()) > CALLBACK_MAX_BYTES:
        raise ValueError(f"callback data {data!r} has more than {CALLBACK_MAX_BYTES} bytes")
    return data


def parse_callback_data(data: str | None) -> Press | None:
    """What was pressed; None for data we never send (anybody can send any)."""
    match = _DATA.match(data or "")
    if match is None or match["letter"] not in _NAMES:
        return None
    return Press(_NAMES[match["letter"]], tuple(part for part in match["arguments"].split(":") if part))


def press_button(text: str, action: str, *arguments: str) -> Button:
    """A button that sends its action."""
    return Button(text, callback_data(action, *arguments))
