"""Answering the city's questions: /consultations, its buttons, and answers in own words."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from ..buttons import Press, parse_callback_data
from ..dispatching import collect
from ..outgoing import answer_press
from ..participation.at_step import AtStep
from ..participation.consulting import Consulting
from ..replies import Reply
from .context import GUIDE_KEY, GuideContext, Place, place_of

COMMANDS = ("consultations",)


async def show_list(update: Update, context: GuideContext) -> None:
    """/consultations"""
    place = place_of(update)
    if place is None:
        return
    language = await context.language(place)
    if place.reply_to is not None:
        context.reply(place, _privately(context, language))
        return
    context.reply(place, await context.call(context.guide.participation.consulting.listed, language))


async def press(update: Update, context: GuideContext) -> None:
    """A consultation, a choice in it, or the wish to be told."""
    query, place = update.callback_query, place_of(update)
    pressed = parse_callback_data(query.data if query else None)
    if query is None or place is None or pressed is None:
        return
    language = await context.language(place)
    collect([answer_press(query.id)])
    if place.reply_to is not None:
        context.reply(place, _privately(context, language))
        return
    reply = await context.call(_reply_to, context.guide.participation.consulting, pressed, place, language)
    if pressed.action == "consultation":
        context.reply(place, reply)
    else:
        context.edit(place, reply)


def _reply_to(consulting: Consulting, pressed: Press, place: Place, language: str) -> Reply:
    number, answer = (*pressed.arguments, "", "")[:2]
    if pressed.action == "consultation":
        return consulting.show(number, place.chat_id, language)
    if pressed.action == "voice":
        return consulting.choose(number, answer, place.chat_id, language)
    return consulting.tell(number, answer == "yes", place.chat_id, language)


async def write(update: Update, context: GuideContext) -> None:
    """An answer in own words."""
    place, message = place_of(update), update.effective_message
    if place is not None and message is not None and message.text:
        language = await context.language(place)
        context.reply(
            place,
            await context.call(context.guide.participation.consulting.write, message.text, place.chat_id, language),
        )


def _privately(context: GuideContext, language: str) -> Reply:
    return context.guide.participation.consulting.replies.privately(
        language, f"https://t.me/{context.bot.username}?start=say"
    )


def register(application: Application) -> None:
    """Registered before questions, which take every text."""
    new = filters.UpdateType.MESSAGE
    at_voice = AtStep(application.bot_data[GUIDE_KEY].participation.dialogues, "voice")
    application.add_handler(CommandHandler("consultations", show_list, filters=new))
    application.add_handler(CallbackQueryHandler(press, pattern=r"^v1:[qvk]:"))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND & new & at_voice, write))
