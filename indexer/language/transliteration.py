"""Writing a language in Latin letters the way people chat, and folding any script to plain ASCII.

Latin-letter Russian, Arabic or Hindi has no one spelling, so `romanise` draws among the usual ones. It makes training
data; `fold` is for comparing texts whatever they are written in (https://github.com/anyascii/anyascii).
"""

from __future__ import annotations

import random
import re
import unicodedata

from anyascii import anyascii

_RUSSIAN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e yo jo", "ж": "zh j", "з": "z", "и": "i",
    "й": "y j i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "h kh x", "ц": "c ts", "ч": "ch", "ш": "sh", "щ": "sh sch", "ъ": "_", "ы": "y i", "ь": "_ _ '",
    "э": "e", "ю": "yu ju u", "я": "ya ja ia",
}  # fmt: skip
_UKRAINIAN = _RUSSIAN | {
    "г": "h g",
    "ґ": "g",
    "є": "ie ye e",
    "и": "y i",
    "і": "i",
    "ї": "i yi ji",
    "щ": "shch sch",
    "х": "kh h",
}
_TAJIK = _RUSSIAN | {"ӣ": "i", "ӯ": "u o", "қ": "q k", "ғ": "gh g", "ҳ": "h", "ҷ": "j", "х": "kh x"}
_ARABIC = {
    "ا": "a", "أ": "a 2a", "إ": "i 2e", "آ": "a", "ى": "a", "ء": "2 _", "ئ": "2 e", "ؤ": "2 o", "ب": "b", "ت": "t",
    "ث": "th s", "ج": "j g", "ح": "7 h", "خ": "kh 5", "د": "d", "ذ": "z th", "ر": "r", "ز": "z", "س": "s", "ش": "sh",
    "ص": "s", "ض": "d", "ط": "t 6", "ظ": "z", "ع": "3 a", "غ": "gh", "ف": "f", "ق": "q 2 k", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "ة": "a eh", "و": "w o u", "ي": "i y", "؟": "?", "،": ",",
}  # fmt: skip
_PERSIAN = _ARABIC | {
    "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ک": "k", "ی": "i y", "ح": "h", "خ": "kh", "ع": "a _", "ق": "gh q",
    "ط": "t", "و": "o v u", "ه": "h e", "ث": "s", "ذ": "z", "ض": "z", "ء": "_", "ئ": "e", "أ": "a", "\u200c": "_ -",
}  # fmt: skip
_GEORGIAN = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
    "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh j", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "f p", "ქ": "q k",
    "ღ": "gh g", "ყ": "y k", "შ": "sh", "ჩ": "ch", "ც": "c ts", "ძ": "dz", "წ": "w ts", "ჭ": "ch tch", "ხ": "x kh",
    "ჯ": "j", "ჰ": "h",
}  # fmt: skip
_HINDI_VOWELS = {
    "अ": "a", "आ": "aa a", "इ": "i", "ई": "i ee", "उ": "u", "ऊ": "u oo", "ए": "e", "ऐ": "ai", "ओ": "o",
    "औ": "au", "ऋ": "ri",
}  # fmt: skip
_HINDI_SIGNS = {
    "ा": "a aa", "ि": "i", "ी": "i ee", "ु": "u", "ू": "u oo", "े": "e", "ै": "ai e", "ो": "o", "ौ": "au", "ृ": "ri",
    "ं": "n", "ँ": "n", "ः": "h", "्": "", "़": "", "ॉ": "o", "ॅ": "e",
}  # fmt: skip
_HINDI_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh ch", "ज": "j", "झ": "jh", "ञ": "n",
    "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d", "ध": "dh", "न": "n", "प": "p",
    "फ": "ph f",
    "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r", "ल": "l", "व": "v w", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
_TABLES = {
    "ru": _RUSSIAN, "uk": _UKRAINIAN, "tg": _TAJIK, "ar": _ARABIC, "fa": _PERSIAN, "ka": _GEORGIAN, "uz": _TAJIK,
}  # fmt: skip
_UNWRITTEN_VOWELS = {"ar": "aaiu", "fa": "aaeo"}
_VOWELS = set("aeiou23")


def fold(text: str) -> str:
    """Lower-case ASCII of any script, e.g. `где ğ ā` → `gde g a`; for comparing, not for reading."""
    return anyascii(unicodedata.normalize("NFKC", text)).lower()


def romanise(text: str, language: str, rng: random.Random) -> str:
    """The text in Latin letters as its speakers chat; for Latin scripts, without diacritics."""
    if language == "hi":
        return _romanise_hindi(text.lower(), rng)
    if language == "zh":
        return _pinyin(text, rng.choice((" ", " ", "")))
    table = _TABLES.get(language)
    if table is None:
        return fold(text)
    # One person spells a letter the same way all through.
    spelling = {letter: rng.choice(forms.split(" ")).replace("_", "") for letter, forms in table.items()}
    written = "".join(spelling.get(letter, letter) for letter in text.lower())
    if language in _UNWRITTEN_VOWELS:
        written = _with_vowels(written, _UNWRITTEN_VOWELS[language], rng)
    return fold(written)


def _pinyin(text: str, between: str) -> str:
    """Chinese in Latin letters without tones; anyascii writes each sign's syllable with a capital."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", between, anyascii(text)).lower()


def _with_vowels(text: str, vowels: str, rng: random.Random) -> str:
    """Vowels that the Arabic script leaves out, guessed between consonants."""
    parts: list[str] = []
    for index, letter in enumerate(text):
        parts.append(letter)
        following = text[index + 1] if index + 1 < len(text) else " "
        if letter.isalpha() and letter not in _VOWELS and following.isalpha() and following not in _VOWELS:
            parts.append(rng.choice(vowels) if rng.random() < 0.6 else "")
    return "".join(parts)


def _romanise_hindi(text: str, rng: random.Random) -> str:
    table = _HINDI_VOWELS | _HINDI_SIGNS | _HINDI_CONSONANTS
    spelling = {letter: rng.choice(forms.split(" ")) for letter, forms in table.items()}
    parts: list[str] = []
    for index, letter in enumerate(text):
        parts.append(spelling.get(letter, letter))
        following = text[index + 1] if index + 1 < len(text) else " "
        # A consonant carries an "a" unless a sign follows; at a word's end it is not spoken.
        if letter in _HINDI_CONSONANTS and following not in _HINDI_SIGNS and "\u0900" <= following <= "\u097f":
            parts.append("a")
    return fold("".join(parts))
