"""The same conversation without Telegram: in the terminal, or line by line from a pipe."""

from __future__ import annotations

import sys
from typing import TextIO

from .buttons import Button, parse_callback_data
from .guide import Guide
from .my_data import my_data
from .participation.presses import ACTIONS as SAY_ACTIONS
from .participation.presses import reply_to_press, reply_to_words, screen
from .replies import Reply, reason_of

_CHAT = "terminal"
ONLY_ON_TELEGRAM = frozenset(("ask-person", "show-name", "tell-me", "follow", "unfollow"))
"""Buttons that need a chat to come back to; here they name whom to ask."""


class TerminalChat:
    """One conversation on text streams. Buttons are numbered; a number presses the button of the last reply."""

    def __init__(self, guide: Guide, output: TextIO, client_language: str | None) -> None:
        self._guide = guide
        self._output = output
        self._client_language = client_language
        self._buttons: list[Button] = []

    def run(self, lines: TextIO) -> None:
        """Answer each line; end at the end of input, or at an empty line typed by a person."""
        typed = lines.isatty()
        self._show(self._guide.replies.says("terminal-intro", self._language()))
        self._show(self._guide.replies.start(self._language()))
        while True:
            if typed:
                print("\n> ", end="", file=self._output, flush=True)
            line = lines.readline()
            if not line or (typed and not line.strip()):
                return
            if line.strip():
                self._show(self._answer(line.strip()))

    def _answer(self, line: str) -> Reply:
        # At most three digits: a person can paste any number of them, and int() refuses thousands.
        if line.isascii() and line.isdigit() and len(line) <= 3 and 1 <= int(line) <= len(self._buttons):
            return self._press(self._buttons[int(line) - 1])
        if line.startswith("/"):
            return self._command(line[1:].split()[0].split("@")[0] if line[1:].split() else "")
        said = reply_to_words(self._guide.participation, line, _CHAT, self._language())
        if said is not None:
            return said
        _, reply = self._guide.ask(_CHAT, line, self._client_language)
        return reply

    def _language(self) -> str:
        return self._guide.language(_CHAT, self._client_language)

    def _command(self, name: str) -> Reply:
        replies, language = self._guide.replies, self._language()
        self._guide.participation.dialogues.end(_CHAT)
        if name in ("consultations", "propose", "proposals"):
            return screen(self._guide.participation, name, _CHAT, language)
        if name == "mydata":
            return my_data(self._guide.kept(_CHAT), replies.texts, language)
        menus = {
            "start": replies.start, "help": replies.help, "topics": replies.categories, "contact": replies.contact,
            "language": replies.languages, "privacy": replies.privacy, "forget": replies.forget_question,
        }  # fmt: skip
        return menus[name](language) if name in menus else replies.says("unknown-command", language)

    def _press(self, button: Button) -> Reply:
        press = parse_callback_data(button.data)
        replies, language = self._guide.replies, self._language()
        if press is None:
            return replies.says("button-expired", language)
        first = press.arguments[0] if press.arguments else ""
        if press.action == "language":
            chosen = None if first == "auto" else first
            self._guide.chats.choose_language(_CHAT, chosen)
            return replies.language_set(chosen or self._language(), chosen is not None)
        if press.action == "forget":
            if first == "yes":
                self._guide.forget(_CHAT)
            return replies.says("forget-done" if first == "yes" else "forget-kept", language)
        if press.action == "not-helpful":
            return replies.rating_reasons(first, language)
        if press.action == "reason":
            self._guide.rate(_CHAT, press.arguments[1], reason_of(first) or "", self._client_language)
            return replies.says("rating-noted", language)
        if press.action == "none-of-these":
            self._guide.refuse_choice(_CHAT, self._client_language)
            return replies.sorry(language)
        if press.action in SAY_ACTIONS:
            return reply_to_press(self._guide.participation, press, _CHAT, language)
        if press.action in ONLY_ON_TELEGRAM:
            return replies.contact(language)
        menus = {
            "topic": lambda: replies.topic(first, language),
            "article": lambda: replies.topic(first, language, press.arguments[1]),
            "article-languages": lambda: replies.article_languages(first),
            "category": lambda: replies.category(first, language),
            "categories": lambda: replies.categories(language),
            "contact": lambda: replies.contact(language),
            "helpful": lambda: replies.says("rating-thanks", language),
        }
        found = menus[press.action]() if press.action in menus else None
        return found or replies.says("button-expired", language)

    def _show(self, reply: Reply) -> None:
        self._buttons = [button for row in reply.rows for button in row] or self._buttons
        print(file=self._output)
        if reply.blocks:
            print(reply.plain, file=self._output)
        if reply.rows:
            print(file=self._output)
            for number, button in enumerate(self._buttons, 1):
                print(f"  [{number}] {button.text}", file=self._output)
        self._output.flush()


def chat_in_terminal(guide: Guide, client_language: str | None) -> None:
    """Talk on standard input and output."""
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    TerminalChat(guide, sys.stdout, client_language).run(sys.stdin)
