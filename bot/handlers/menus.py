"""Pressed buttons that show something: topics, areas, languages of an article, people to ask."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler

from ..buttons import Press, parse_callback_data
from ..delivery.dispatching import collect
from ..delivery.outgoing import answer_press, edit_buttons
from ..replies import Replies, Reply
from .context import GuideContext, Place, place_of

IN_PLACE = frozenset(("category", "categories"))
"""Menus that take the place of the message they were pressed in."""


async def show_menu(update: Update, context: GuideContext) -> None:
    """Show what a button names."""
    query, place = update.callback_query, place_of(update)
    press = parse_callback_data(query.data if query else None)
    if query is None or place is None or press is None:
        return
    language = await context.language(place)
    collect([answer_press(query.id)])
    if press.action == "article-languages":
        _show_languages(context, place, press)
        return
    reply = _menu(context.guide.replies, press, language)
    if reply is None:
        context.reply(place, context.guide.replies.says("button-expired", language))
    elif press.action in IN_PLACE:
        context.edit(place, reply)
    else:
        if press.action in ("topic", "article"):
            context.guide.conversations.remember(place.chat_id, topic=press.arguments[0], question="")
            if press.action == "topic":
                await context.call(context.guide.count, "opened", press.arguments[0], place.chat_id, language)
        context.reply(place, reply)


def _show_languages(context: GuideContext, place: Place, press: Press) -> None:
    found = context.guide.replies.article_languages(press.arguments[0]) if press.arguments else None
    if found is not None and place.message_id is not None:
        collect([edit_buttons(found.rows, place.chat_id, place.message_id)])


def _menu(replies: Replies, press: Press, language: str) -> Reply | None:
    arguments = press.arguments
    if press.action == "categories":
        return replies.categories(language)
    if press.action == "contact":
        return replies.contact(language)
    if not arguments:
        return None
    if press.action == "category":
        return replies.category(arguments[0], language)
    return replies.topic(arguments[0], language, arguments[1] if len(arguments) > 1 else None)


def register(application: Application) -> None:
    """Buttons of menus."""
    application.add_handler(CallbackQueryHandler(show_menu, pattern=r"^v1:(?:t|c|m|a|o|p)(?::|$)"))
