"""Commands that show something: /start /help /topics /language /contact /privacy /forget."""

from __future__ import annotations

from typing import Awaitable, Callable

from telegram import Update
from telegram.ext import Application, CommandHandler, MessageHandler, filters

from ..replies import Replies, Reply
from .context import GuideContext, place_of

MENUS: dict[str, Callable[[Replies, str], Reply]] = {
    "start": Replies.start,
    "help": Replies.help,
    "topics": Replies.categories,
    "language": Replies.languages,
    "contact": Replies.contact,
    "privacy": Replies.privacy,
    "forget": Replies.forget_question,
}
"""Command → the menu it shows; their order is the order of the command list."""


def show(menu: Callable[[Replies, str], Reply]) -> Callable[[Update, GuideContext], Awaitable[None]]:
    """A handler that shows a menu."""

    async def handler(update: Update, context: GuideContext) -> None:
        place = place_of(update)
        if place is not None:
            context.reply(place, menu(context.guide.replies, await context.language(place)))

    return handler


async def start(update: Update, context: GuideContext) -> None:
    """/start, or /start <argument> from a deep link: the greeting, or what the link leads to at once."""
    place = place_of(update)
    if place is None:
        return
    language = await context.language(place)
    wanted = context.args[0] if context.args else ""
    context.reply(place, await context.call(context.guide.start, wanted, place.chat_id, language))


async def unknown(update: Update, context: GuideContext) -> None:
    """A command we do not have; groups are full of other bots' commands, so only private chats hear of it."""
    place = place_of(update)
    if place is not None and place.reply_to is None:
        context.reply(place, context.guide.replies.says("unknown-command", await context.language(place)))


def register(application: Application) -> None:
    """All commands, in new messages only."""
    new = filters.UpdateType.MESSAGE
    application.add_handler(CommandHandler("start", start, filters=new))
    for name, menu in MENUS.items():
        if name != "start":
            application.add_handler(CommandHandler(name, show(menu), filters=new))


def register_unknown(application: Application) -> None:
    """Whatever other command comes; registered after all others."""
    application.add_handler(MessageHandler(filters.COMMAND & filters.UpdateType.MESSAGE, unknown))
