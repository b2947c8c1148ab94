"""Markdown as styled runs of text, and runs as Telegram HTML, plain text or web HTML.

Telegram counts a message's length in UTF-16 code units after its entities are parsed
(https://core.telegram.org/bots/api#sendmessage, at most 4096), and answers 400 to markup that does not close.
Splitting runs instead of finished HTML keeps every piece balanced whatever the text is.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from typing import Iterable, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

MESSAGE_MAX_UNITS = 4096
_LINK = re.compile(r"^(?:https?://|mailto:|tel:)[^\s\"<>]+$", re.IGNORECASE)
# Chinese puts no space after the end of a sentence.
_BREAKS = (re.compile(r"(?<=[.!?؟।])\s+|(?<=[。！？])\s*"), re.compile(r"\s+"))
_markdown = MarkdownIt("commonmark", {"html": False}).disable(["image", "html_block", "html_inline", "entity"])


@dataclass(frozen=True)
class Run:
    """Text of one style; `link` is a checked http(s), mailto or tel address, or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True)
class Block:
    """A paragraph, heading or list item.

    Attributes:
        close: Belongs directly under the block before it (list items, contact lines): one line break, not two.
    """

    runs: tuple[Run, ...]
    close: bool = False

    @property
    def text(self) -> str:
        """The bare words."""
        return "".join(run.text for run in self.runs)


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts; an unpaired surrogate counts one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def markdown_blocks(markdown: str) -> list[Block]:
    """Markdown (paragraphs, lists, headings, strong, emphasis, links) as blocks; HTML is taken literally."""
    blocks: list[Block] = []
    lists: list[int] = []  # next number, or 0 for a bullet list
    prefix = ""
    for token in _markdown.parse(markdown):
        if token.type == "ordered_list_open":
            lists.append(int(token.attrGet("start") or 1))
        elif token.type == "bullet_list_open":
            lists.append(0)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            lists.pop()
        elif token.type == "list_item_open":
            prefix = f"{lists[-1]}. " if lists[-1] else "• "
            lists[-1] += 1 if lists[-1] else 0
        elif token.type == "inline":
            runs = _inline_runs(token.children or [])
            if runs:
                nested = bool(lists)
                lead = (Run("   " * (len(lists) - 1) + prefix),) if prefix else ()
                follows_item = nested and bool(blocks) and not (prefix in ("1. ", "• ") and not blocks[-1].close)
                blocks.append(Block(lead + runs, close=follows_item or (nested and prefix != "")))
                prefix = ""
        elif token.type in ("fence", "code_block"):
            blocks.append(Block((Run(token.content.rstrip("\n")),)))
    return blocks


def _inline_runs(tokens: Sequence[Token]) -> tuple[Run, ...]:
    runs: list[Run] = []
    bold = italic = 0
    link = ""
    for token in tokens:
        if token.type == "strong_open":
            bold += 1
        elif token.type == "strong_close":
            bold -= 1
        elif token.type == "em_open":
            italic += 1
        elif token.type == "em_close":
            italic -= 1
        elif token.type == "link_open":
            href = str(token.attrGet("href") or "")
            link = href if _LINK.match(href) else ""
        elif token.type == "link_close":
            link = ""
        elif token.type in ("softbreak", "hardbreak"):
            runs.append(Run("\n" if token.type == "hardbreak" else " "))
        elif token.content:
            runs.append(Run(token.content, bold > 0, italic > 0, link))
    return tuple(runs)


def pieces(blocks: Iterable[Block], limit: int = MESSAGE_MAX_UNITS) -> list[tuple[Block, ...]]:
    """Blocks in messages of at most `limit` UTF-16 units, broken between blocks where possible.

    A block longer than a whole message is broken after a sentence, else at a space, else anywhere. White space alone
    is left out: Telegram refuses a message without a visible character.

    Args:
        limit: At least 2, the length of one character outside the basic plane.
    """
    messages: list[tuple[Block, ...]] = []
    current: list[Block] = []
    length = 0
    for block in (part for whole in blocks for part in _fitting(whole, limit) if part.text.strip()):
        gap = (1 if block.close else 2) if current else 0
        size = utf16_length(block.text)
        if current and length + gap + size > limit:
            messages.append(tuple(current))
            current, length, gap = [], 0, 0
        current.append(block)
        length += gap + size
    if current:
        messages.append(tuple(current))
    return messages


def _fitting(block: Block, limit: int) -> list[Block]:
    parts: list[Block] = []
    rest = block
    while utf16_length(rest.text) > limit:
        cut = _cut_at(rest.text, limit)
        head, tail = _divide(rest.runs, cut)
        parts.append(Block(head, rest.close))
        rest = Block(tail, close=True)
    return [*parts, rest]


def _cut_at(text: str, limit: int) -> int:
    """Index in `text` at which to break so that the head has at most `limit` units; at least 1."""
    units = 0
    end = len(text)
    for index, char in enumerate(text):
        units += 2 if ord(char) > 0xFFFF else 1
        if units > limit:
            end = index
            break
    for pattern in _BREAKS:
        ends = [match.end() for match in pattern.finditer(text, 0, end)]
        if ends and ends[-1] > end // 2:
            return ends[-1]
    return max(end, 1)


def _divide(runs: Sequence[Run], cut: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    head: list[Run] = []
    tail: list[Run] = []
    for run in runs:
        taken = min(len(run.text), max(cut, 0))
        if taken:
            head.append(replace(run, text=run.text[:taken]))
        if taken < len(run.text):
            tail.append(replace(run, text=run.text[taken:]))
        cut -= len(run.text)
    return tuple(head), tuple(tail)


def telegram_html(blocks: Iterable[Block]) -> str:
    """Blocks in Telegram's HTML: https://core.telegram.org/bots/api#html-style."""
    return _join((block, "".join(_telegram_run(run) for run in block.runs)) for block in blocks)


def _telegram_run(run: Run) -> str:
    text = html.escape(run.text, quote=False)
    if run.italic:
        text = f"<i>{text}</i>"
    if run.bold:
        text = f"<b>{text}</b>"
    return f'<a href="{html.escape(run.link)}">{text}</a>' if run.link and run.text.strip() else text


def plain_text(blocks: Iterable[Block]) -> str:
    """The bare words; a link's address follows its text unless the text already is the address."""
    return _join((block, "".join(_plain_run(run) for run in block.runs)) for block in blocks)


def _plain_run(run: Run) -> str:
    address = run.link.removeprefix("mailto:").removeprefix("tel:")
    bare = address.removeprefix("https://").removeprefix("http://").rstrip("/")
    return f"{run.text} ({address})" if address and bare not in run.text else run.text


def web_html(blocks: Iterable[Block]) -> str:
    """Blocks as paragraphs for a web page; everything escaped, links marked as leading outside."""
    parts = []
    for block in blocks:
        inner = "".join(_telegram_run(run) for run in block.runs).replace("\n", "<br>")
        inner = inner.replace("<a href=", '<a rel="noreferrer noopener" target="_blank" href=')
        parts.append(f'<p class="close">{inner}</p>' if block.close else f"<p>{inner}</p>")
    return "\n".join(parts)


def _join(parts: Iterable[tuple[Block, str]]) -> str:
    text = ""
    for block, part in parts:
        text += part if not text else ("\n" if block.close else "\n\n") + part
    return text
