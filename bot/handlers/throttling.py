"""Somebody writes faster than a person can: said once, politely; then not answered until it gets slower."""

from __future__ import annotations

import logging
import time

from telegram import Message, Update
from telegram.ext import Application, ApplicationHandlerStop, TypeHandler

from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press
from ..delivery.throttling import Throttle, Verdict
from .context import GuideContext, is_meant, place_of

_log = logging.getLogger(__name__)
_BEFORE_ALL = -1


def register(application: Application, throttle: Throttle) -> None:
    """Before the handlers that answer; they do not see what is refused."""

    async def hold_back(update: Update, context: GuideContext) -> None:
        person = _person(update)
        if person is None or not _counts(update, context):
            return
        verdict = throttle.judge(person, _written_at(update))
        if verdict is Verdict.TAKE:
            return
        _log.info("held_back told=%s", verdict is Verdict.TELL)
        await _say(update, context, verdict)
        raise ApplicationHandlerStop

    application.add_handler(TypeHandler(Update, hold_back), group=_BEFORE_ALL)


def _person(update: Update) -> int | None:
    """Who wrote; a channel or an anonymous administrator stands for itself, not for the account Telegram lends it."""
    message = update.message
    if message is not None and message.sender_chat is not None:
        return message.sender_chat.id
    return update.effective_user.id if update.effective_user else None


def _counts(update: Update, context: GuideContext) -> bool:
    """Whether an update asks something of the bot; people in groups also talk with each other."""
    if update.message is None:
        return update.callback_query is not None
    place = place_of(update)
    return place is None or place.reply_to is None or is_meant(update, context.bot.username, context.bot.id)


def _written_at(update: Update) -> float:
    return update.message.date.timestamp() if isinstance(update.message, Message) else time.time()


async def _say(update: Update, context: GuideContext, verdict: Verdict) -> None:
    place = place_of(update)
    if place is None:
        return
    told = verdict is Verdict.TELL
    language = await context.language(place) if told else ""
    if update.callback_query is not None:
        notice = context.guide.replies.text("too-many", language) if told else ""
        collect([answer_press(update.callback_query.id, notice)])
    elif told:
        context.reply(place, context.guide.replies.too_many(language))
