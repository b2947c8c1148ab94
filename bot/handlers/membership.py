"""The bot was blocked or thrown out: everything about the chat is deleted."""

from __future__ import annotations

from telegram import Update
from telegram.constants import ChatMemberStatus
from telegram.ext import Application, ChatMemberHandler

from .context import GuideContext

GONE = frozenset((ChatMemberStatus.BANNED, ChatMemberStatus.LEFT))


async def forget_when_gone(update: Update, context: GuideContext) -> None:
    """Forget a chat the bot is no longer in."""
    change = update.my_chat_member
    if change is not None and change.new_chat_member.status in GONE:
        await context.call(context.guide.forget, change.chat.id)


def register(application: Application) -> None:
    """The bot's own membership."""
    application.add_handler(ChatMemberHandler(forget_when_gone, ChatMemberHandler.MY_CHAT_MEMBER))
