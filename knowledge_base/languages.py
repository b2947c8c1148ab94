"""The languages Ceļvedis speaks: codes, own names, writing direction, and which language helps when one is missing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """One interface language.

    Attributes:
        code: ISO 639-1.
        own_name: As its speakers call it, for buttons.
        english_name: For staff tables.
        right_to_left: Written from right to left.
        fallbacks: Languages its speakers in Latvia most likely read, best first. Guidance is written in
            Latvian, English, Russian and Ukrainian first; English and Latvian close every list.
    """

    code: str
    own_name: str
    english_name: str
    right_to_left: bool = False
    fallbacks: tuple[str, ...] = ("en", "ru", "lv")


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("lv", "Latviešu", "Latvian", fallbacks=("en", "ru")),
        Language("en", "English", "English", fallbacks=("lv", "ru")),
        Language("ru", "Русский", "Russian", fallbacks=("uk", "en", "lv")),
        Language("uk", "Українська", "Ukrainian", fallbacks=("ru", "en", "lv")),
        Language("ar", "العربية", "Arabic", right_to_left=True, fallbacks=("en", "fr", "ru", "lv")),
        Language("fa", "فارسی", "Persian", right_to_left=True, fallbacks=("en", "tg", "ru", "lv")),
        Language("tr", "Türkçe", "Turkish", fallbacks=("en", "az", "ru", "lv")),
        Language("uz", "Oʻzbekcha", "Uzbek", fallbacks=("ru", "en", "lv")),
        Language("hi", "हिन्दी", "Hindi"),
        Language("es", "Español", "Spanish"),
        Language("fr", "Français", "French"),
        Language("de", "Deutsch", "German"),
        Language("zh", "中文", "Chinese"),
        Language("ka", "ქართული", "Georgian", fallbacks=("ru", "en", "lv")),
        Language("az", "Azərbaycanca", "Azerbaijani", fallbacks=("ru", "tr", "en", "lv")),
        Language("tg", "Тоҷикӣ", "Tajik", fallbacks=("ru", "fa", "en", "lv")),
    )
}

CODES: tuple[str, ...] = tuple(LANGUAGES)
ARTICLE_LANGUAGES: tuple[str, ...] = ("lv", "en", "ru", "uk")
"""Languages every topic is written in; others are added topic by topic."""

REFERENCE_LANGUAGE = "en"


def reading_order(code: str) -> tuple[str, ...]:
    """Languages to try for a reader of `code`, best first; all sixteen are in it, so something is always found."""
    first = (code, *LANGUAGES[code].fallbacks) if code in LANGUAGES else ("en", "ru", "lv")
    return first + tuple(other for other in CODES if other not in first)


def supported(code: str | None) -> str | None:
    """The supported language of a BCP 47 tag (`pt-BR`, `zh-hans`), or None.

    Telegram clients send the tag of their interface; only the primary subtag counts here.
    """
    if not code:
        return None
    primary = code.replace("_", "-").split("-")[0].lower()
    primary = {"prs": "fa", "pes": "fa", "arz": "ar", "cmn": "zh", "kat": "ka"}.get(primary, primary)
    return primary if primary in LANGUAGES else None
