"""The share button below an answer."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler

from ..buttons import parse_callback_data
from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press
from .context import GuideContext, place_of


async def share(update: Update, context: GuideContext) -> None:
    """Give a link to pass on."""
    query, place = update.callback_query, place_of(update)
    pressed = parse_callback_data(query.data if query else None)
    if query is None or place is None or pressed is None or not pressed.arguments:
        return
    collect([answer_press(query.id)])
    language = await context.language(place)
    reply = context.guide.sharing.share(pressed.arguments[0], language, context.bot.username)
    context.reply(place, reply or context.guide.replies.says("button-expired", language))


def register(application: Application) -> None:
    """The button."""
    application.add_handler(CallbackQueryHandler(share, pattern=r"^v1:y:"))
