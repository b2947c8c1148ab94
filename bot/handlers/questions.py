"""Free text: a question and its answer."""

from __future__ import annotations

import re

from telegram import Update
from telegram.ext import Application, MessageHandler, filters

from .context import GuideContext, is_meant, place_of


async def answer_question(update: Update, context: GuideContext) -> None:
    """Answer a message; in a group only when the bot is mentioned or replied to."""
    place, message = place_of(update), update.effective_message
    if place is None or message is None:
        return
    text = message.text or message.caption or ""
    if place.reply_to is not None:
        if not is_meant(update, context.bot.username, context.bot.id):
            return
        text = re.sub(rf"@{re.escape(context.bot.username)}\b", "", text, flags=re.IGNORECASE)
    if not text.strip():
        context.reply(place, context.guide.replies.undecided(await context.language(place)))
        return
    _, reply = await context.call(context.guide.ask, place.chat_id, text, place.client_language)
    context.reply(place, reply)


def register(application: Application) -> None:
    """Text that is no command; captions of pictures count as text."""
    text = (filters.TEXT | filters.CAPTION) & ~filters.COMMAND & filters.UpdateType.MESSAGE
    application.add_handler(MessageHandler(text, answer_question))
