"""What every handler is given: the guide, and who wrote where."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Callable, TypeVar

from telegram import Message, Update
from telegram.ext import Application, CallbackContext, ExtBot

from ..delivery.dispatching import collect
from ..delivery.outgoing import edit, send
from ..guide import Guide
from ..replies import Reply

_T = TypeVar("_T")
GUIDE_KEY = "guide"


@dataclass(frozen=True)
class Place:
    """Where a message came from.

    Attributes:
        client_language: Telegram's `language_code` of the writer.
        reply_to: Message to answer in a group; None in a private chat.
        thread_id: Forum topic.
    """

    chat_id: int
    client_language: str | None
    reply_to: int | None = None
    thread_id: int | None = None
    message_id: int | None = None


class GuideContext(CallbackContext[ExtBot, dict, dict, dict]):
    """PTB's context with the guide."""

    def __init__(self, application: Application, chat_id: int | None = None, user_id: int | None = None) -> None:
        super().__init__(application, chat_id, user_id)

    @property
    def guide(self) -> Guide:
        """The running guide."""
        return self.application.bot_data[GUIDE_KEY]

    async def call(self, function: Callable[..., _T], *arguments: object) -> _T:
        """Run a blocking call of the guide in a thread."""
        return await asyncio.to_thread(function, *arguments)

    async def language(self, place: Place) -> str:
        """Language to speak in."""
        return await self.call(self.guide.language, place.chat_id, place.client_language)

    def reply(self, place: Place, reply: Reply) -> None:
        """Send a reply to where the message came from."""
        collect(send(reply, place.chat_id, place.reply_to, place.thread_id))

    def edit(self, place: Place, reply: Reply) -> None:
        """Put a reply in place of the message whose button was pressed."""
        if place.message_id is None:
            self.reply(place, reply)
        else:
            collect(edit(reply, place.chat_id, place.message_id))


def place_of(update: Update) -> Place | None:
    """Where an update came from; None when it belongs to no chat."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    if chat is None:
        return None
    in_group = chat.type in ("group", "supergroup")
    accessible = isinstance(message, Message)
    return Place(
        chat_id=chat.id,
        client_language=user.language_code if user else None,
        reply_to=message.message_id if in_group and message is not None else None,
        thread_id=message.message_thread_id if accessible and message.is_topic_message else None,
        message_id=message.message_id if message is not None else None,
    )


def is_meant(update: Update, username: str, bot_id: int) -> bool:
    """Whether a message in a group is for the bot: it answers the bot, names it, or is a command."""
    message = update.effective_message
    if not isinstance(message, Message):
        return False
    replied = message.reply_to_message
    if replied is not None and replied.from_user is not None and replied.from_user.id == bot_id:
        return True
    text = message.text or message.caption or ""
    return text.startswith("/") or f"@{username}".lower() in text.lower()
