"""Passing guidance on: the share button's reply, and answer cards for inline mode."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from knowledge_base.library import Library
from knowledge_base.rendering import answer_card
from knowledge_base.rich_text import Block, Run, markdown_blocks, plain_text
from knowledge_base.ui_text import UiText

from ..buttons import Button
from ..replies import Reply, text_block
from .deep_links import DeepLink

DESCRIPTION_MAX_CHARS = 120
SHARED = "shared"
"""The campaign under which passed-on links are counted."""


@dataclass(frozen=True)
class ShareCard:
    """An answer that somebody can put into another chat.

    Attributes:
        description: The first words of the answer, for the list of results.
        open_text: What the button below it says.
    """

    slug: str
    title: str
    description: str
    blocks: tuple[Block, ...]
    open_text: str
    address: str


class ShareReplies:
    """Makes what is passed on."""

    def __init__(self, library: Library, texts: UiText) -> None:
        self._library = library
        self._texts = texts

    def share(self, slug: str, language: str, username: str) -> Reply | None:
        """A link to pass on, with a button that lets choose a chat; None for an unknown topic."""
        title = self._library.title(slug, language)
        if not title:
            return None
        address = DeepLink(slug, SHARED).address(username)
        words = urlencode({"url": address, "text": f"{title}. {self._texts(language, 'share-open')}"})
        button = Button(self._texts(language, "button-choose-chat"), url=f"https://t.me/share/url?{words}")
        blocks = (
            text_block(self._texts(language, "share-text")),
            Block((Run(title, bold=True),)),
            Block((Run(address, link=address),), close=True),
        )
        return Reply(blocks, ((button,),))

    def card(self, slug: str, language: str, username: str) -> ShareCard | None:
        """An answer card in the reader's best language; None for an unknown topic."""
        article = self._library.best_article(slug, language)
        if article is None:
            return None
        topic = self._library.topic(slug)
        card = answer_card(article, topic, self._texts, self._library.title, language)
        answer = " ".join(plain_text(card.blocks[1:2]).split()) or plain_text(markdown_blocks(article.answer))
        short = answer if len(answer) <= DESCRIPTION_MAX_CHARS else answer[: DESCRIPTION_MAX_CHARS - 1].rstrip() + "…"
        return ShareCard(
            slug=slug,
            title=card.title,
            description=short,
            blocks=card.blocks,
            open_text=self._texts(language, "inline-open"),
            address=DeepLink(slug, SHARED).address(username),
        )

    def ask_privately(self, language: str) -> str:
        """The words above the results: ask me in a private chat."""
        return self._texts(language, "inline-ask")
