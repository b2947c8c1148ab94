"""Having a say: the city's questions and proposals to the city, by commands, buttons and answers in own words."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from ..buttons import ACTIONS as LETTERS
from ..buttons import parse_callback_data
from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press
from ..participation.at_step import AtStep
from ..participation.presses import ACTIONS, reply_to_press, reply_to_words, screen
from ..participation.proposing import STEPS
from ..replies import Reply
from .context import GUIDE_KEY, GuideContext, place_of

COMMANDS = ("consultations", "propose", "proposals")
IN_PLACE = ACTIONS - {"say", "consultation"}
"""Steps take the place of the message they were pressed in, so that one answer leaves one trail."""


async def show(update: Update, context: GuideContext) -> None:
    """/consultations, /propose, /proposals"""
    place, message = place_of(update), update.effective_message
    if place is None or message is None or not message.text:
        return
    language = await context.language(place)
    if place.reply_to is not None:
        context.reply(place, _privately(context, language))
        return
    name = message.text[1:].split()[0].split("@")[0].lower()
    context.reply(place, await context.call(screen, context.guide.participation, name, place.chat_id, language))


async def press(update: Update, context: GuideContext) -> None:
    """A button of the menu, of a consultation or of a proposal."""
    query, place = update.callback_query, place_of(update)
    pressed = parse_callback_data(query.data if query else None)
    if query is None or place is None or pressed is None:
        return
    language = await context.language(place)
    collect([answer_press(query.id)])
    if place.reply_to is not None:
        context.reply(place, _privately(context, language))
        return
    reply = await context.call(reply_to_press, context.guide.participation, pressed, place.chat_id, language)
    if pressed.action in IN_PLACE:
        context.edit(place, reply)
    else:
        context.reply(place, reply)


async def write(update: Update, context: GuideContext) -> None:
    """An answer in own words, a neighbourhood, a proposal."""
    place, message = place_of(update), update.effective_message
    if place is None or message is None or not message.text:
        return
    language = await context.language(place)
    words = message.text
    reply = await context.call(reply_to_words, context.guide.participation, words, place.chat_id, language)
    if reply is not None:
        context.reply(place, reply)


def _privately(context: GuideContext, language: str) -> Reply:
    """In a group: this is between a person and the city."""
    address = f"https://t.me/{context.bot.username}?start=say"
    return context.guide.participation.consulting.replies.privately(language, address)


def register(application: Application) -> None:
    """Registered before questions, which take every text."""
    new = filters.UpdateType.MESSAGE
    at_step = AtStep(application.bot_data[GUIDE_KEY].participation.dialogues, "voice", *STEPS)
    letters = "".join(sorted(LETTERS[action] for action in ACTIONS))
    application.add_handler(CommandHandler(list(COMMANDS), show, filters=new))
    application.add_handler(CallbackQueryHandler(press, pattern=rf"^v1:[{letters}](?::|$)"))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND & new & at_step, write))
