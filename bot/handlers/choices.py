"""Pressed buttons that change something: the language, a rating, forgetting the chat."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler

from knowledge_base.languages import LANGUAGES

from ..buttons import parse_callback_data
from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press
from ..replies import reason_of
from .context import GuideContext, Place, place_of


async def choose(update: Update, context: GuideContext) -> None:
    """Do what a button says."""
    query, place = update.callback_query, place_of(update)
    press = parse_callback_data(query.data if query else None)
    if query is None or place is None or press is None:
        return
    notice = ""
    if press.action == "helpful":
        language = await context.language(place)
        notice = context.guide.replies.text("rating-thanks", language)
        await context.call(context.guide.count, "helpful", "".join(press.arguments[:1]), place.chat_id, language)
    collect([answer_press(query.id, notice)])
    if press.action == "language" and press.arguments:
        await _choose_language(context, place, press.arguments[0])
    elif press.action == "not-helpful" and press.arguments:
        context.reply(place, context.guide.replies.rating_reasons(press.arguments[0], await context.language(place)))
    elif press.action == "reason" and len(press.arguments) == 2 and reason_of(press.arguments[0]):
        reason, slug = reason_of(press.arguments[0]), press.arguments[1]
        await context.call(context.guide.rate, place.chat_id, slug, reason, place.client_language)
        context.edit(place, context.guide.replies.says("rating-noted", await context.language(place)))
    elif press.action == "none-of-these":
        question = await context.call(context.guide.refuse_choice, place.chat_id, place.client_language)
        context.edit(place, context.guide.replies.sorry(await context.language(place), question))
    elif press.action == "forget":
        await _forget(context, place, press.arguments == ("yes",))


async def _choose_language(context: GuideContext, place: Place, code: str) -> None:
    chosen = code if code in LANGUAGES else None
    await context.call(context.guide.chats.choose_language, place.chat_id, chosen)
    language = chosen or await context.language(place)
    context.edit(place, context.guide.replies.language_set(language, chosen is not None))


async def _forget(context: GuideContext, place: Place, sure: bool) -> None:
    language = await context.language(place)
    if sure:
        await context.call(context.guide.forget, place.chat_id)
    context.edit(place, context.guide.replies.says("forget-done" if sure else "forget-kept", language))


def register(application: Application) -> None:
    """Buttons that change something."""
    application.add_handler(CallbackQueryHandler(choose, pattern=r"^v1:(?:l|u|d|r|n|f)(?::|$)"))


async def expired(update: Update, context: GuideContext) -> None:
    """A button of an older version, or data somebody made up."""
    query, place = update.callback_query, place_of(update)
    if query is None:
        return
    language = await context.language(place) if place else "en"
    collect([answer_press(query.id, context.guide.replies.text("button-expired", language))])


def register_expired(application: Application) -> None:
    """Whatever other button comes; registered after all others."""
    application.add_handler(CallbackQueryHandler(expired))
