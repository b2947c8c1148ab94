"""Inline mode: `@bot question` in any chat offers answer cards to share.

Telegram keeps the results for five minutes for that person, so that the same letters typed again ask nothing.
"""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, InlineQueryHandler

from knowledge_base.rich_text import telegram_html

from ..buttons import Button
from ..delivery.dispatching import collect
from ..delivery.outgoing import Outgoing, keyboard
from ..sharing.inline_answers import topics_for
from ..sharing.share_replies import ShareCard
from .context import GuideContext

CACHE_S = 300
QUERY_MAX_CHARS = 256


async def offer_cards(update: Update, context: GuideContext) -> None:
    """Answer an inline query."""
    query = update.inline_query
    if query is None:
        return
    guide, person = context.guide, query.from_user
    language = await context.call(guide.language, person.id, person.language_code)
    text = query.query[:QUERY_MAX_CHARS]
    slugs = await context.call(topics_for, text, guide.current.searcher, guide.library, person.language_code)
    cards = [guide.sharing.card(slug, language, context.bot.username) for slug in slugs]
    params = {
        "inline_query_id": query.id,
        "results": [_result(card) for card in cards if card is not None],
        "cache_time": CACHE_S,
        "is_personal": True,
        "button": {"text": guide.sharing.ask_privately(language), "start_parameter": "inline"},
    }
    collect([Outgoing("answerInlineQuery", params)])


def _result(card: ShareCard) -> dict[str, object]:
    return {
        "type": "article",
        "id": card.slug,
        "title": card.title,
        "description": card.description,
        "input_message_content": {
            "message_text": telegram_html(card.blocks),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
        "reply_markup": keyboard([[Button(card.open_text, url=card.address)]]),
    }


def register(application: Application) -> None:
    """Inline queries."""
    application.add_handler(InlineQueryHandler(offer_cards))
