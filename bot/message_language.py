"""Which language a message is in, given what is known of the chat.

The message decides. What the chat wrote before and what language its Telegram speaks only tip the balance, and they
decide alone when the message says nothing ("ok", "112", an emoji).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from indexer.language.identification import CLIENT_PRIOR, RECENT_PRIOR, LanguageIdentifier
from knowledge_base.languages import supported

MIN_CONFIDENCE = 0.5
_INTERNATIONAL = frozenset(
    [
        "ok",
        "okay",
        "oki",
        "да",
        "no",
        "si",
        "hi",
        "hello",
        "hey",
        "pmlp",
        "ocma",
        "vid",
        "nva",
        "vsaa",
        "sif",
        "vdi",
        "csdd",
        "eid",
        "id",
        "riga",
        "rīga",
        "latvia",
        "sos",
    ]
)
_WORD = re.compile(r"[^\W\d_]+")
FALLBACK = "en"


@dataclass(frozen=True)
class MessageLanguage:
    """A message's language.

    Attributes:
        decided: The message itself told; otherwise the chat's or the client's language was taken over.
    """

    code: str
    decided: bool


def message_language(
    identifier: LanguageIdentifier, text: str, client_language: str | None = None, recent: str | None = None
) -> MessageLanguage:
    """Decide a message's language.

    Args:
        client_language: Telegram's `language_code` (any BCP 47 tag), if known.
        recent: Language of the chat's last decided message or its explicit choice.
    """
    client = supported(client_language)
    expected = recent or client or FALLBACK
    words = _WORD.findall(text[:300].lower())
    if not words or all(word in _INTERNATIONAL for word in words) or (len(words) == 1 and len(words[0]) <= 2):
        return MessageLanguage(expected, decided=False)
    prior: dict[str, float] = {}
    if client:
        prior[client] = CLIENT_PRIOR
    if recent:
        prior[recent] = prior.get(recent, 1.0) * RECENT_PRIOR
    guess = identifier.identify(text, prior)
    if guess.best is None:
        return MessageLanguage(expected, decided=False)
    if guess.confidence < MIN_CONFIDENCE and len(words) <= 2 and dict(guess.ranked[:3]).get(expected):
        return MessageLanguage(expected, decided=False)
    return MessageLanguage(guess.best, decided=True)
