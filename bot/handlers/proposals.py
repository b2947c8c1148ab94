"""Having a say: the menu of it, /propose step by step, /proposals."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from ..buttons import Press, parse_callback_data
from ..dispatching import collect
from ..guide import Guide
from ..outgoing import answer_press
from ..participation.at_step import AtStep
from ..participation.proposing import STEPS
from ..replies import Reply
from .context import GUIDE_KEY, GuideContext, Place, place_of

COMMANDS = ("propose", "proposals")
IN_PLACE = frozenset(("proposal-area", "proposal-step"))
"""Steps take the place of the message they were pressed in, so that one proposal leaves one trail."""


async def propose(update: Update, context: GuideContext) -> None:
    """/propose"""
    await _show("propose", update, context)


async def show_own(update: Update, context: GuideContext) -> None:
    """/proposals"""
    await _show("proposals", update, context)


async def _show(screen: str, update: Update, context: GuideContext) -> None:
    place = place_of(update)
    if place is None:
        return
    language = await context.language(place)
    context.reply(place, await context.call(_screen, context.guide, screen, place, language, context.bot.username))


async def press(update: Update, context: GuideContext) -> None:
    """A screen of the menu, or a step of a proposal."""
    query, place = update.callback_query, place_of(update)
    pressed = parse_callback_data(query.data if query else None)
    if query is None or place is None or pressed is None:
        return
    language = await context.language(place)
    collect([answer_press(query.id)])
    reply = await context.call(_reply_to, context.guide, pressed, place, language, context.bot.username)
    if pressed.action in IN_PLACE:
        context.edit(place, reply)
    else:
        context.reply(place, reply)


async def write(update: Update, context: GuideContext) -> None:
    """The neighbourhood or the text."""
    place, message = place_of(update), update.effective_message
    if place is not None and message is not None and message.text:
        language = await context.language(place)
        context.reply(
            place,
            await context.call(context.guide.participation.proposing.write, message.text, place.chat_id, language),
        )


def _reply_to(guide: Guide, pressed: Press, place: Place, language: str, username: str) -> Reply:
    first, second = (*pressed.arguments, "", "")[:2]
    if pressed.action == "say" or place.reply_to is not None:
        return _screen(guide, first, place, language, username)
    if pressed.action == "proposal-area":
        return guide.participation.proposing.choose_area(first, place.chat_id, language)
    if pressed.action == "tell-answer":
        return guide.participation.proposing.tell(first, second == "yes", place.chat_id, language)
    steps = {"skip": guide.participation.proposing.skip, "send": guide.participation.proposing.send}
    return steps.get(first, guide.participation.proposing.cancel)(place.chat_id, language)


def _screen(guide: Guide, screen: str, place: Place, language: str, username: str) -> Reply:
    """A screen by name; the menu for any other name."""
    if place.reply_to is not None:
        return guide.participation.consulting.replies.privately(language, f"https://t.me/{username}?start=say")
    if screen == "questions":
        return guide.participation.consulting.listed(language)
    if screen == "propose":
        return guide.participation.proposing.begin(language)
    if screen == "proposals":
        return guide.participation.proposing.listed(place.chat_id, language)
    return guide.participation.consulting.menu(language)


def register(application: Application) -> None:
    """Registered before questions, which take every text."""
    new = filters.UpdateType.MESSAGE
    at_proposal = AtStep(application.bot_data[GUIDE_KEY].participation.dialogues, *STEPS)
    application.add_handler(CommandHandler("propose", propose, filters=new))
    application.add_handler(CommandHandler("proposals", show_own, filters=new))
    application.add_handler(CallbackQueryHandler(press, pattern=r"^v1:(?:s|b|x|j)(?::|$)"))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND & new & at_proposal, write))
