"""Scripts, and which of our languages are written in them."""

from __future__ import annotations

import re

from knowledge_base.languages import CODES

_LETTERS = {
    "Latin": re.compile(r"[A-Za-z\u00c0-\u024f]"),
    "Cyrillic": re.compile(r"[\u0400-\u052f]"),
    "Arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "Devanagari": re.compile(r"[\u0900-\u097f]"),
    "Han": re.compile(r"[\u3400-\u9fff]"),
    "Georgian": re.compile(r"[\u10a0-\u10ff\u1c90-\u1cbf]"),
}
SCRIPT_LANGUAGES = {
    "Cyrillic": ("ru", "uk", "tg", "uz"),
    "Arabic": ("ar", "fa"),
    "Devanagari": ("hi",),
    "Han": ("zh",),
    "Georgian": ("ka",),
    "Latin": CODES,
}
"""Any language may be written in Latin letters."""
_RUN = re.compile(r"[A-Za-z\u00c0-\u024f'’ʻ`]*[A-Za-z\u00c0-\u024f]|[^\W\d_A-Za-z\u00c0-\u024f]+")
_LATVIAN = re.compile(r"[āēģīķļņū]", re.I)
NON_LATIN = frozenset(("ru", "uk", "tg", "ar", "fa", "hi", "zh", "ka"))
"""Languages with a script of their own, which people on foreign keyboards write in Latin letters."""


def main_script(text: str) -> str | None:
    """The script most of a text is in; None for a text without letters of a script we know.

    Latvian office names inside a Russian question are Latin letters too: another script wins from a third on.
    """
    counts = {name: len(letters.findall(text)) for name, letters in _LETTERS.items()}
    main = max(counts, key=lambda name: counts[name] * (0.5 if name == "Latin" else 1.0))
    return main if counts[main] else None


def words_of_own_script(text: str) -> str:
    """A text without its Latin words where those are names inside a question in another script (`продление VNŽ`).

    They are when at least every third word is in another script; otherwise the text stays as it is.
    """
    words = _RUN.findall(text)
    own = [word for word in words if has_own_script(word)]
    return " ".join(own) if own and 3 * len(own) >= len(words) else text


def words_without_latvian_letters(text: str) -> str:
    """A text without its words in Latvian letters, where three words or more are left: they may be names of offices.

    Whatever the sentence around them is in, those three say something of it.
    """
    words = text.split()
    others = [word for word in words if not _LATVIAN.search(word)]
    return " ".join(others) if len(words) > len(others) and sum(map(_has_letter, others)) >= 3 else text


def has_own_script(word: str) -> bool:
    """Whether a word has letters, and none of them Latin."""
    return _has_letter(word) and not _LETTERS["Latin"].search(word)


def _has_letter(word: str) -> bool:
    return any(letter.isalpha() for letter in word)
