"""Telegram's side of dialogues: which messages answer a step, and what ends one."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import Application, CallbackContext, CallbackQueryHandler, MessageHandler, filters

from ..buttons import ACTIONS
from .dialogues import Dialogues

_BEFORE_ALL = -4
"""A group of its own: handlers of one group exclude each other, and throttling may stop those behind it."""
_KEEPING = ("voice", "proposal-area", "proposal-step", "tell-result", "tell-answer")
"""Buttons that belong to a dialogue."""


class AtStep(filters.MessageFilter):
    """Messages of chats that are at one of some steps."""

    def __init__(self, dialogues: Dialogues, *names: str) -> None:
        super().__init__(name=f"AtStep({', '.join(names)})")
        self._dialogues = dialogues
        self._names = frozenset(names)

    def filter(self, message: Message) -> bool:
        """Whether the message answers such a step."""
        step = self._dialogues.step(message.chat_id)
        return step is not None and step.name in self._names


def register(application: Application, dialogues: Dialogues) -> None:
    """A command, or a button that leads elsewhere, ends a dialogue; both are then handled as ever."""

    async def end(update: Update, _: CallbackContext) -> None:
        if update.effective_chat is not None:
            dialogues.end(update.effective_chat.id)

    keeping = "".join(ACTIONS[name] for name in _KEEPING)
    application.add_handler(MessageHandler(filters.COMMAND & filters.UpdateType.MESSAGE, end), _BEFORE_ALL)
    application.add_handler(CallbackQueryHandler(end, pattern=rf"^v1:[^{keeping}]"), _BEFORE_ALL)
