"""A text's character n-grams: what survives typos, missing diacritics and Latin-letter writing.

A word gives the n-grams of what is written, of its ASCII form and of its consonants, so that `где`, `gde` and `gdde`
share most of them, and Arabic (which leaves vowels out) meets its Latin-letter form. Chinese has no word borders and
carries meaning in one sign: single signs count there.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..language.transliteration import fold

_WORD = re.compile(r"[^\W_]+(?:['’ʻ`][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouyw']")
_CJK = re.compile(r"[\u3400-\u9fff]")
_LENGTHS = (2, 3, 4, 5)
TEXT_MAX_CHARS = 600


def character_ngrams(text: str) -> list[str]:
    """All n-grams of a text, repeated as they occur; words in lower case with a border mark (`_`) on both sides."""
    found: list[str] = []
    for word in _WORD.findall(text[:TEXT_MAX_CHARS].lower()):
        found += _word_ngrams(word)
    return found


@lru_cache(maxsize=4_000)
def _word_ngrams(word: str) -> tuple[str, ...]:
    if _CJK.search(word):
        syllables = (fold(sign).strip() for sign in word if _CJK.match(sign))  # pinyin is typed syllable by syllable
        sounds = tuple(gram for syllable in syllables for gram in _ngrams(f"_{syllable}_", _LENGTHS))
        return tuple(word) + _ngrams(word, (2, 3)) + sounds
    grams = _ngrams(f"_{word}_", _LENGTHS)
    ascii_form = fold(word).replace(" ", "").replace("'", "")
    if ascii_form != word:
        grams += _ngrams(f"_{ascii_form}_", _LENGTHS)
    skeleton = _VOWELS.sub("", ascii_form)
    if len(skeleton) >= 2:
        grams += tuple(f"#{gram}" for gram in _ngrams(f"_{skeleton}_", (3, 4)))
    return grams


def _ngrams(word: str, lengths: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(word[start : start + n] for n in lengths for start in range(len(word) - n + 1))
