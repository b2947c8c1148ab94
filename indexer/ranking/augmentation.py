"""Misspelt and Latin-letter copies of questions, so that ranking learns what phones and tired people write.

Deterministic: what a question becomes depends on its text and the copy's number only.
"""

from __future__ import annotations

import random
import unicodedata
from typing import Callable

from ..language.transliteration import romanise

_NEIGHBOURS = {
    "latin": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "cyrillic": ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "arabic": ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"),
    "georgian": ("ქწერტყუიოპ", "ასდფგჰჯკლ", "ზხცვბნმ"),
}
_NEAR: dict[str, str] = {}
for _rows in _NEIGHBOURS.values():
    for _row in _rows:
        for _at, _key in enumerate(_row):
            _NEAR[_key] = _row[max(0, _at - 1) : _at] + _row[_at + 1 : _at + 2]


def misspell(text: str, rng: random.Random, rate: float = 0.08) -> str:
    """A copy with swapped, dropped, doubled or neighbouring letters; at least one mistake in three letters or more."""
    letters = list(text)
    places = [index for index, letter in enumerate(letters) if letter.isalpha()]
    if len(places) < 3:
        return text
    for index in rng.sample(places, max(1, round(len(places) * rate))):
        _mistakes[rng.randrange(len(_mistakes))](letters, index, rng)
    return "".join(letters)


def _swap(letters: list[str], index: int, rng: random.Random) -> None:
    if index + 1 < len(letters) and letters[index + 1].isalpha():
        letters[index], letters[index + 1] = letters[index + 1], letters[index]


def _drop(letters: list[str], index: int, rng: random.Random) -> None:
    letters[index] = ""


def _double(letters: list[str], index: int, rng: random.Random) -> None:
    letters[index] = letters[index] * 2


def _neighbour(letters: list[str], index: int, rng: random.Random) -> None:
    near = _NEAR.get(letters[index].lower())
    if near:
        letters[index] = rng.choice(near)


_mistakes: tuple[Callable[[list[str], int, random.Random], None], ...] = (_swap, _drop, _drop, _double, _neighbour)


def without_diacritics(text: str) -> str:
    """Latin letters without their marks (`ģimenes ārsts` → `gimenes arsts`); other scripts unchanged."""
    special = {"ə": "e", "Ə": "e", "ı": "i", "ø": "o", "ß": "ss", "ʻ": "'", "‘": "'", "’": "'"}
    parts = unicodedata.normalize("NFD", "".join(special.get(letter, letter) for letter in text))
    bare = [
        letter
        for index, letter in enumerate(parts)
        if not (unicodedata.combining(letter) and index and parts[index - 1].isascii())
    ]
    return unicodedata.normalize("NFC", "".join(bare))


def variant(text: str, language: str, number: int) -> str:
    """The `number`-th altered copy: even ones are misspelt, odd ones in Latin letters or without diacritics."""
    rng = random.Random(f"{number}:{text}")
    if number % 2 == 0:
        return misspell(text, rng, rng.choice((0.05, 0.08, 0.12)))
    latin = romanise(text, language, rng)
    return misspell(latin, rng, 0.05) if rng.random() < 0.3 else latin


CONTINUED_MAX_WORDS = 7
_OPENINGS = {
    "lv": ("un ", "bet ", "labi, un ", "a "), "en": ("and ", "ok and ", "what about ", "also "),
    "ru": ("а ", "и ", "а еще ", "хорошо, а "), "uk": ("а ", "і ", "а ще ", "добре, а "),
    "ar": ("و", "طيب و", "و ", "كمان "), "fa": ("و ", "خب ", "راستی ", "و "), "tr": ("peki ", "ve ", "bir de ", "ya "),
    "uz": ("va ", "xo'p, ", "yana ", "unda "), "hi": ("और ", "अच्छा और ", "aur ", "तो "),
    "es": ("y ", "vale, y ", "y también ", "pero "),
    "fr": ("et ", "ok et ", "et pour ", "aussi "), "de": ("und ", "ok und ", "und was ist mit ", "auch "),
    "zh": ("那", "还有", "那么", "请问"), "ka": ("და ", "კარგი, და ", "კიდევ ", "მერე "),
    "az": ("və ", "bəs ", "yaxşı, ", "həm də "), "tg": ("ва ", "хуб, ", "боз ", "пас "),
}  # fmt: skip


def continued(text: str, language: str) -> str | None:
    """A short question as somebody asks it right after another: "and where do I find a doctor?"; None for a long one.

    Without such copies the ranking takes "and …" itself for a message that makes no sense alone.
    """
    if len(text.split()) > CONTINUED_MAX_WORDS or len(text) > 80:
        return None
    opening = random.Random(text).choice(_OPENINGS[language])
    return opening + text[:1].lower() + text[1:]
