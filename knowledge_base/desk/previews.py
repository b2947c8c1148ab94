"""An article as Telegram will show it: pieces of one message each, the buttons below, and the short answer card."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from ..article import Article
from ..checks.facts import body_words
from ..library import Library
from ..rendering import answer_card, card
from ..rich_text import MESSAGE_MAX_UNITS, Block, Run, pieces, utf16_length, web_html
from ..topic import Topic
from ..ui_text import UiText

_FOLLOWING = 4
_BUTTON_TEXTS = (("button-helpful", "button-not-helpful"), ("button-other-language",))


@dataclass(frozen=True)
class Piece:
    """One Telegram message.

    Attributes:
        units: Its length as Telegram counts, UTF-16 units; at most 4096.
    """

    html: Markup
    units: int


@dataclass(frozen=True)
class Preview:
    """What a newcomer gets.

    Attributes:
        buttons: Rows of button texts below the last piece.
        short_answer: The direct-answer card.
        words: Words of answer and sections.
        answer_chars: Length of the direct answer as shown.
    """

    language: str
    pieces: tuple[Piece, ...]
    buttons: tuple[tuple[str, ...], ...]
    short_answer: Markup
    words: int
    answer_chars: int
    max_units: int = MESSAGE_MAX_UNITS


def preview(article: Article, topic: Topic, library: Library, texts: UiText) -> Preview:
    """Show an article that need not be saved.

    Args:
        texts: With the bot's button texts in it; without them the fixed buttons are left out.
    """
    language = article.language
    blocks = list(card(article, topic, texts, library.title).blocks)
    following = [slug for slug in topic.next if library.is_shown(slug)][:_FOLLOWING]
    has_buttons = "button-helpful" in texts.ids("en")
    if following and has_buttons:
        blocks.append(Block((Run(texts(language, "answer-also")),)))
    rows = [(library.title(slug, language) or slug,) for slug in following]
    if has_buttons:
        rows += [tuple(texts(language, name) for name in names) for names in _BUTTON_TEXTS]
    words, answer_chars = body_words(library, article, topic)
    short = answer_card(article, topic, texts, library.title)
    return Preview(
        language=language,
        pieces=tuple(_piece(message) for message in pieces(blocks)),
        buttons=tuple(rows),
        short_answer=Markup(web_html(short.blocks)),  # web_html escapes every run  # nosec B704
        words=words,
        answer_chars=answer_chars,
    )


def _piece(message: tuple[Block, ...]) -> Piece:
    units = sum(utf16_length(block.text) + (1 if block.close else 2) for block in message)
    first = 1 if message and message[0].close else 2
    flush = (replace(message[0], close=False), *message[1:]) if message else ()
    return Piece(Markup(web_html(flush)), max(units - first, 0))  # web_html escapes every run  # nosec B704
