"""Pictures, voice, stickers, files: a polite word in the newcomer's language."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import Application, MessageHandler, filters

from .context import GuideContext, place_of


def text_id_for(message: Message) -> str:
    """Which text answers a message without words."""
    if message.photo or message.video or message.video_note:
        return "unsupported-photo"
    if message.voice or message.audio:
        return "unsupported-voice"
    if message.sticker or message.animation or message.dice:
        return "unsupported-sticker"
    if message.document:
        return "unsupported-file"
    if message.location or message.venue:
        return "unsupported-location"
    return "unsupported-other"


async def decline(update: Update, context: GuideContext) -> None:
    """Say that only words are understood; groups are left alone."""
    place, message = place_of(update), update.effective_message
    if place is None or message is None or place.reply_to is not None:
        return
    context.reply(place, context.guide.replies.says(text_id_for(message), await context.language(place)))


def register(application: Application) -> None:
    """Whatever message is left; registered after all others. Service messages (joins, pins) are no messages."""
    rest = filters.UpdateType.MESSAGE & ~filters.StatusUpdate.ALL
    application.add_handler(MessageHandler(rest, decline))
