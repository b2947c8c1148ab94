"""Talking with a person: /ask, /stop, and everything a newcomer writes in between."""

from __future__ import annotations

import datetime as dt

from telegram import Message, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from knowledge_base.people.handovers import Handovers

from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press
from ..people.counsellor_group import CounsellorGroup
from ..people.handover_replies import HandoverReplies
from .context import GUIDE_KEY, GuideContext, Place, place_of

COMMANDS = ("ask", "stop")


class WithPerson(filters.MessageFilter):
    """Messages of chats that are talking with a person."""

    def __init__(self, handovers: Handovers) -> None:
        super().__init__()
        self._handovers = handovers

    def filter(self, message: Message) -> bool:
        """PTB's question."""
        return self._handovers.is_open(message.chat_id)


async def ask(update: Update, context: GuideContext) -> None:
    """The button or /ask: hand over, or name people where nobody can take over."""
    place, query = place_of(update), update.callback_query
    if place is None:
        return
    if query is not None:
        collect([answer_press(query.id)])
    language = await context.language(place)
    guide, settings = context.guide, context.guide.people.settings
    if settings.staff_chat_id is None:
        context.reply(place, guide.replies.contact(language))
    elif place.reply_to is not None:
        context.reply(place, guide.replies.says("person-private-only", language))
    else:
        await _hand_over(context, place, language, update.update_id)


async def _hand_over(context: GuideContext, place: Place, language: str, update_id: int) -> None:
    guide = context.guide
    question = guide.conversations.last(place.chat_id).question
    area = await context.call(guide.area_of_talk, place.chat_id)
    handover = await context.call(guide.people.handovers.open, place.chat_id, language, area, update_id)
    if handover.opened_by_update != update_id:
        context.reply(place, guide.replies.says("person-already", language))
        return
    replies = HandoverReplies(guide.replies, guide.people.settings)
    context.reply(place, replies.welcome(language, question, dt.datetime.now(dt.UTC)))
    collect(_group(context).introduce(handover, question))


async def stop(update: Update, context: GuideContext) -> None:
    """/stop: the bot answers again. That it ended is said by the courier, to both sides."""
    place = place_of(update)
    if place is None:
        return
    handover = await context.call(context.guide.people.handovers.open_of, place.chat_id)
    if handover is None:
        context.reply(place, context.guide.replies.says("person-none-open", await context.language(place)))
    else:
        await context.call(context.guide.people.handovers.end, handover.id, "newcomer")


async def pass_on(update: Update, context: GuideContext) -> None:
    """Whatever is written to a person goes to the counsellors as it is; the bot says nothing."""
    message = update.effective_message
    handover = await context.call(context.guide.people.handovers.open_of, message.chat_id) if message else None
    if message is not None and handover is not None:
        await context.call(context.guide.people.handovers.wrote, handover.id, False)
        collect([_group(context).pass_on(handover, message.chat_id, message.message_id)])


async def show_name(update: Update, context: GuideContext) -> None:
    """The newcomer wants the counsellor to know who is writing."""
    query, place, user = update.callback_query, place_of(update), update.effective_user
    if query is None or place is None or user is None:
        return
    language = await context.language(place)
    handover = await context.call(context.guide.people.handovers.open_of, place.chat_id)
    collect([answer_press(query.id)])
    if handover is None:
        context.reply(place, context.guide.replies.says("person-none-open", language))
        return
    context.reply(place, context.guide.replies.says("person-name-shown", language))
    collect(_group(context).show_name(handover, user.full_name, user.username, user.id))


def _group(context: GuideContext) -> CounsellorGroup:
    return CounsellorGroup(context.guide.replies, context.guide.people.settings)


def register(application: Application) -> None:
    """Before the handlers that answer by themselves."""
    new = filters.UpdateType.MESSAGE
    application.add_handler(CommandHandler("ask", ask, filters=new))
    application.add_handler(CommandHandler("stop", stop, filters=new))
    application.add_handler(CallbackQueryHandler(ask, pattern=r"^v1:h$"))
    application.add_handler(CallbackQueryHandler(show_name, pattern=r"^v1:i$"))
    written = new & filters.ChatType.PRIVATE & ~filters.COMMAND & ~filters.StatusUpdate.ALL
    talking = WithPerson(application.bot_data[GUIDE_KEY].people.handovers)
    application.add_handler(MessageHandler(written & talking, pass_on))
