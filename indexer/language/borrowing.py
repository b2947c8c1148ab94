"""Which part of a question says what language it is in.

People put Latvian, English and Russian words into their own language: `uzteikums бе сабаб` is Tajik, and what is Tajik
about it is not `uzteikums`. A language learned from such questions as they stand would claim the borrowed words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Iterable, Mapping

from .scripts import NON_LATIN, has_own_script
from .transliteration import fold

_LATVIAN = re.compile(r"[āčēģīķļņšūž]", re.I)
_EDGES = ".,:;!?()«»„“”\"'–—-/…"
LENDERS = {"lv": frozenset(), "en": frozenset(["lv"]), "ru": frozenset(["uk"])}
"""Languages that are borrowed from, and those whose words cannot be told from theirs."""
_FULL_OF_RUSSIAN = frozenset(["tg", "uz"])


class Borrowing:
    """Knows the words of the languages that are borrowed from."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        """
        Args:
            texts: (text, language) of texts in one language each. Latin words in Russian texts do not count.
        """
        words: dict[str, set[str]] = defaultdict(set)
        for text, language in texts:
            if language in LENDERS:
                own = filter(has_own_script, text.split()) if language in NON_LATIN else text.split()
                words[language].update(map(_known_as, own))
        self._words: Mapping[str, set[str]] = words

    def own_part(self, text: str, language: str) -> str:
        """A text without what its language has borrowed; empty when nothing is left."""
        words = text.split()
        if language in NON_LATIN and any(map(has_own_script, words)):
            words = [word for word in words if has_own_script(word)]
        words = [word for word in words if not self._is_borrowed(word, language)]
        for lender, too_near in LENDERS.items():
            if lender != language and language not in too_near and self._is_all(words, lender):
                return ""
        return " ".join(words)

    def _is_borrowed(self, word: str, language: str) -> bool:
        if language != "lv" and _LATVIAN.search(word) and _known_as(word) in self._words["lv"]:
            return True
        return language in _FULL_OF_RUSSIAN and has_own_script(word) and _known_as(word) in self._words["ru"]

    def _is_all(self, words: list[str], lender: str) -> bool:
        return all(_known_as(word) in self._words[lender] for word in words)


def _known_as(word: str) -> str:
    return fold(word.strip(_EDGES).lower())
