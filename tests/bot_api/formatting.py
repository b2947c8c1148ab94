"""Telegram's HTML: what is left of a text after its entities are parsed, or why Telegram refuses it.

https://core.telegram.org/bots/api#html-style
"""

from __future__ import annotations

import html
import re
from functools import lru_cache

_SPECIAL = re.compile("[<&]")
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*)(?P<rest>[^<>]*)>")
_ENTITY = re.compile(r"&(?:(?:lt|gt|amp|quot)|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_ATTRIBUTES = {
    "a": re.compile(r'\s+href="[^"<>]*"'),
    "span": re.compile(r'\s+class="tg-spoiler"'),
    "code": re.compile(r'(?:\s+class="language-[^"<>]+")?'),
    "blockquote": re.compile(r"(?:\s+expandable)?"),
    "tg-emoji": re.compile(r'\s+emoji-id="\d+"'),
}
_PLAIN = frozenset(["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "pre"])
MAX_ENTITIES = 100


class MarkupError(Exception):
    """Telegram answers 400 with this."""


@lru_cache(maxsize=64)
def parse_html(text: str) -> str:
    """The text a reader sees.

    Raises:
        MarkupError: A tag is unknown, does not close, or a `<` stands alone.
    """
    seen: list[str] = []
    opened: list[str] = []
    entities = 0
    at = 0
    while special := _SPECIAL.search(text, at):
        seen.append(text[at : special.start()])
        at = special.start()
        if text[at] == "<":
            match = _TAG.match(text, at)
            if match is None:
                raise MarkupError(f"can't parse entities: Unsupported start tag at byte offset {_bytes(text, at)}")
            entities += _turn(match, opened)
            at = match.end()
        else:
            entity = _ENTITY.match(text, at)
            seen.append(html.unescape(entity[0]) if entity else "&")
            at = entity.end() if entity else at + 1
    if opened:
        raise MarkupError(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1]}\"")
    if entities > MAX_ENTITIES:
        raise MarkupError(f"{entities} entities; the rest would be dropped without a word")
    return "".join([*seen, text[at:]])


def _turn(match: re.Match[str], opened: list[str]) -> int:
    """Open or close a tag; 1 when that began an entity."""
    name = match["name"].lower()
    if match["close"]:
        if not opened or opened.pop() != name:
            raise MarkupError(
                f"can't parse entities: Unmatched end tag at byte offset {_bytes(match.string, match.start())}"
            )
        return 0
    pattern = _ATTRIBUTES.get(name)
    known = pattern.fullmatch(match["rest"]) if pattern else name in _PLAIN and not match["rest"].strip()
    if not known:
        at = _bytes(match.string, match.start())
        raise MarkupError(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {at}')
    opened.append(name)
    return 1


def _bytes(text: str, at: int) -> int:
    return len(text[:at].encode("utf-8", "surrogatepass"))


def utf16_units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
