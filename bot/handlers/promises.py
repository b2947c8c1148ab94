"""The button under "I do not know": tell me when you do."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler

from knowledge_base.worklist import KEPT_DAYS

from ..buttons import parse_callback_data
from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press, send
from ..replies import Reply, text_block
from .context import GuideContext, place_of


async def promise(update: Update, context: GuideContext) -> None:
    """Promise to tell; only the one who asked can be promised."""
    query, place = update.callback_query, place_of(update)
    press = parse_callback_data(query.data if query else None)
    if query is None or place is None or press is None:
        return
    collect([answer_press(query.id)])
    language = await context.language(place)
    number = press.arguments[0] if press.arguments else ""
    known = number.isascii() and number.isdecimal() and len(number) < 19 and place.chat_id > 0
    make = context.guide.people.promises.make
    made = known and await context.call(make, int(number), place.chat_id, language)
    text_id = "promise-made" if made else "promise-gone"
    text = context.guide.replies.text(text_id, language, days=KEPT_DAYS)
    collect(send(Reply((text_block(text),)), place.chat_id, place.reply_to, place.thread_id))


def register(application: Application) -> None:
    """The button."""
    application.add_handler(CallbackQueryHandler(promise, pattern=r"^v1:w:"))
