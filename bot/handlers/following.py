"""Following topics, areas of life and city news: /follow, /following and the buttons."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, filters

from knowledge_base.people.following import Subject

from ..buttons import parse_callback_data
from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press
from ..people.news import NewsReplies
from .context import GuideContext, place_of

COMMANDS = ("follow", "following")


async def choose(update: Update, context: GuideContext) -> None:
    """/follow: what there is."""
    place = place_of(update)
    if place is not None:
        context.reply(place, _news(context).choices(await context.language(place)))


async def show(update: Update, context: GuideContext) -> None:
    """/following: what this chat follows."""
    place = place_of(update)
    if place is not None:
        following = await context.call(context.guide.people.follows.of_chat, place.chat_id)
        context.reply(place, _news(context).followed(following, await context.language(place)))


async def change(update: Update, context: GuideContext) -> None:
    """A button: follow, or follow no more."""
    query, place = update.callback_query, place_of(update)
    press = parse_callback_data(query.data if query else None)
    if query is None or place is None or press is None:
        return
    language = await context.language(place)
    follows, news = context.guide.people.follows, _news(context)
    collect([answer_press(query.id)])
    if press.action == "unfollow":
        await context.call(follows.end, place.chat_id, Subject(*press.arguments))
        context.edit(place, news.followed(await context.call(follows.of_chat, place.chat_id), language))
        return
    subject = news.subject_of(press.arguments)
    if subject is None:
        context.reply(place, context.guide.replies.says("button-expired", language))
        return
    await context.call(follows.follow, place.chat_id, subject, language)
    context.reply(place, news.started(subject, language))


def _news(context: GuideContext) -> NewsReplies:
    return NewsReplies(context.guide.replies, context.guide.library)


def register(application: Application) -> None:
    """Commands and buttons."""
    new = filters.UpdateType.MESSAGE
    application.add_handler(CommandHandler("follow", choose, filters=new))
    application.add_handler(CommandHandler("following", show, filters=new))
    application.add_handler(CallbackQueryHandler(change, pattern=r"^v1:[ge]:"))
