"""/mydata: everything stored about a chat, in the words of its language."""

from __future__ import annotations

from knowledge_base.chat_data import Kept
from knowledge_base.rendering import format_day
from knowledge_base.rich_text import Block
from knowledge_base.ui_text import UiText

from .replies import Reply, text_block

SHOWN = 100
"""A chat that asked more is told how many there are besides; the newest are shown."""


def my_data(kept: list[Kept], texts: UiText, language: str) -> Reply:
    """What is kept, each thing with its days; longer than a message, it comes in pieces."""
    if not kept:
        return Reply((text_block(texts(language, "mydata-nothing")),))
    blocks = [text_block(texts(language, "mydata-intro"), bold=True)]
    blocks += [_line(thing, texts, language) for thing in kept[:SHOWN]]
    if len(kept) > SHOWN:
        blocks.append(text_block(texts(language, "mydata-more", count=len(kept) - SHOWN)))
    return Reply((*blocks, text_block(texts(language, "mydata-delete"))))


def _line(thing: Kept, texts: UiText, language: str) -> Block:
    until = format_day(thing.until.date(), language) if thing.until else ""
    since = format_day(thing.since.date(), language)
    return text_block("• " + texts(language, f"mydata-{thing.kind}", text=thing.text, since=since, until=until))
