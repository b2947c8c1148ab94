"""/mydata shows everything that is stored about a chat."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CommandHandler, filters

from ..my_data import my_data
from .context import GuideContext, place_of

COMMAND = "mydata"


async def show_my_data(update: Update, context: GuideContext) -> None:
    """Only in private: in a group everybody would read it."""
    place = place_of(update)
    if place is None:
        return
    kept = await context.call(context.guide.kept, place.chat_id)
    context.reply(place, my_data(kept, context.guide.replies.texts, await context.language(place)))


def register(application: Application) -> None:
    """The command, in new private messages."""
    private = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE
    application.add_handler(CommandHandler(COMMAND, show_my_data, filters=private))
