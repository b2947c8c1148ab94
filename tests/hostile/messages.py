"""A seeded stream of updates as hostile as Telegram lets them be, and somewhat beyond; one seed, one stream."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from typing import Any, Callable, Iterator

from bot.buttons import ACTIONS
from tests.bot_api import updates

_QUESTIONS = (
    "How do I find a family doctor?", "Kur mācīties latviešu valodu?", "Как продлить вид на жительство?",
    "كيف أفتح حسابًا مصرفيًا؟", "मुझे नौकरी कैसे मिलेगी?", "怎么开银行账户？", "kak prodlit vid na zhitelstvo",
)  # fmt: skip
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e"
_CONTROL = "".join(map(chr, (*range(32), *range(127, 160))))
_MARKUP = (
    "<b>", "</b>", "<a href='javascript:alert(1)'>", "&lt;", "&#0;", "&amp;amp;", "<tg-spoiler>", "<!--", "]]>",
    "*bold _both* not_", "[x](tg://user?id=1)", "`", "```", "~~", "||", "\\", "{{ value.fee }}", "{ $text }",
    "%s%n%x", "{0.__class__}", "${jndi:ldap://x}", "' OR 1=1 --", "'; DROP TABLE chats; --", "../../etc/passwd", "\x00",
    "@celvedis_test_bot", "@everyone", "#x", "$100", "=1+1", "+371 20000000", "a@b.lv", "LV80BANK0000435195001",
)  # fmt: skip
_COMMANDS = (
    "/start", "/start ", "/help", "/topics", "/language", "/contact", "/privacy", "/forget", "/mydata", "/status",
    "/start@celvedis_test_bot", "/start@another_bot", "//start", "/", "/ start", "/ѕtart", "／start", "/START",
    "/start\u202e", "/unknown_command", "/start ../../etc/passwd", "/start find-a-job", "/start " + "x" * 64,
    "/start <b>", "/help\x00", "/forget now", "/language de", "/follow", "/following", "/propose", "/stop",
    "/consultations", "/stаrt",
)  # fmt: skip
_SPECIAL_RUNS = (
    "\ufdfa", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "e\u0301", "\u0300", "\u0130", "\u00df", "\u01c6",
    "\U0001f1f1\U0001f1fb", "\U000e0041", "\U0010ffff", " ", "\n",
)  # fmt: skip
_MEDIA: tuple[dict[str, Any], ...] = (
    {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]},
    {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
    {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
                 "is_animated": False, "is_video": False}},
    {"document": {"file_id": "d", "file_unique_id": "d", "file_name": "../../x.exe"}},
    {"location": {"latitude": 56.95, "longitude": 24.1}},
    {"contact": {"phone_number": "+37120000000", "first_name": "\u202eName"}},
    {"dice": {"emoji": "🎲", "value": 6}},
    {"venue": {"location": {"latitude": 0, "longitude": 0}, "title": "x", "address": "y"}},
    {"video_note": {"file_id": "n", "file_unique_id": "n", "length": 1, "duration": 1}},
)  # fmt: skip
_SERVICE: tuple[dict[str, Any], ...] = (
    {"new_chat_members": [updates.person(5)]},
    {"left_chat_member": updates.BOT},
    {"new_chat_title": "<b>"},
    {"delete_chat_photo": True},
    {"migrate_to_chat_id": -1009999},
    {"pinned_message": {"message_id": 1, "date": 0, "chat": updates.chat(5)}},
)
_LANGUAGE_CODES = (None, "en", "lv", "ru", "zh-hans", "pt-br", "x", "", "tlh", "ar", "\u202e", "a" * 300)


@dataclass(frozen=True)
class Hostile:
    """One update, and whether a newcomer waits for words because of it."""

    update: dict[str, Any]
    expects_reply: bool = False


def hostile_updates(seed: int, chats: int = 5000) -> Iterator[Hostile]:
    """Without end."""
    rng = random.Random(seed)
    kinds: tuple[tuple[int, Callable[[random.Random, int], Hostile]], ...] = (
        (60, _text_message),
        (14, _press),
        (6, _media),
        (6, _in_group),
        (6, _strange_kind),
        (4, _inline),
        (2, _service),
        (2, _blocked),
    )
    makers = [maker for weight, maker in kinds for _ in range(weight)]
    number = 0
    while True:
        number += 1
        yield rng.choice(makers)(rng, 1_000_000 + number % chats)


def hostile_text(rng: random.Random) -> str:
    """Any text: mostly short, sometimes a hundred thousand characters; never empty."""
    make = rng.choice(
        (_any_unicode, _any_unicode, _mangled, _mangled, _markup, _command, _long, _bytes_as_text, _digits)
    )
    return make(rng) or "?"


def _any_unicode(rng: random.Random) -> str:
    planes = rng.choice(((0x0, 0x2FF), (0x300, 0x2FFF), (0x0, 0xFFFF), (0x10000, 0x1FFFF), (0x0, 0x10FFFF)))
    points = [rng.randint(*planes) for _ in range(rng.choice((1, 2, 5, 20, 80, 400)))]
    return "".join(chr(point) for point in points if not 0xD800 <= point <= 0xDFFF)


def _mangled(rng: random.Random) -> str:
    """A real question with things put in between its letters."""
    between = rng.choice((_BIDI, _ZERO_WIDTH, _CONTROL, "\u0335\u0336", " \t\n\u00a0\u2028", "".join(_MARKUP)))
    share = rng.choice((0.02, 0.2, 1.0))
    text = "".join(letter + (rng.choice(between) if rng.random() < share else "") for letter in rng.choice(_QUESTIONS))
    form = rng.choice(("NFC", "NFD", "NFKC", "NFKD"))
    return unicodedata.normalize(form, rng.choice((text, text.upper(), text[::-1], text + text)))


def _markup(rng: random.Random) -> str:
    return "".join(rng.choice((*_MARKUP, *_QUESTIONS)) for _ in range(rng.randint(1, 12)))


def _command(rng: random.Random) -> str:
    return rng.choice(_COMMANDS) + rng.choice(("", "", "", " ", "\u200b", " " + _any_unicode(rng)))


def _long(rng: random.Random) -> str:
    unit = rng.choice((*_SPECIAL_RUNS, *_QUESTIONS, "a", "5", "@", "(", "<", _any_unicode(rng) or "x"))
    return (unit * (rng.choice((4097, 20_000, 100_000)) // len(unit) + 1))[:100_000]


def _bytes_as_text(rng: random.Random) -> str:
    return rng.randbytes(rng.randint(1, 60)).decode(rng.choice(("latin-1", "cp1251", "utf-16-le")), "replace")


def _digits(rng: random.Random) -> str:
    return rng.choice(
        ("112", "0", "-1", "١١٢", "९९९", "1e999", "NaN", "4111 1111 1111 1111", "290390-10203", "²³", "½")
    )


def _text_message(rng: random.Random, chat_id: int) -> Hostile:
    text = hostile_text(rng)
    update = updates.message(text if text.split() else "?", chat_id, language=rng.choice(_LANGUAGE_CODES))
    update["message"]["from"] |= {"first_name": hostile_text(rng)[:64], "username": "x" * 32}
    if rng.random() < 0.1:
        update["message"]["entities"] = [{"type": "brand_new_entity", "offset": 0, "length": 1}]
    return Hostile(update, expects_reply=True)


def _press(rng: random.Random, chat_id: int) -> Hostile:
    letters = (*ACTIONS.values(), "z", "")
    arguments = ("", "find-a-job", "family-doctor", "health", "en", "xx", "yes", "1", "0", "-1", "9" * 40, "../x", "а")
    forged = ":".join(["v1", rng.choice(letters), *(rng.choice(arguments) for _ in range(rng.randint(0, 3)))])
    data = rng.choice((forged, forged, forged, hostile_text(rng), "v2:t:x", "V1:T:X", "v1", ":", "\x00" * 64))
    update = updates.press(data, chat_id, rng.choice((1, 2**31, 0)), language=rng.choice(_LANGUAGE_CODES))
    query = update["callback_query"]
    shape = rng.random()
    if shape < 0.1:
        del query["message"]
        query["inline_message_id"] = "x"
    elif shape < 0.2:
        query["message"] = {"chat": updates.chat(chat_id), "message_id": 5, "date": 0}
    elif shape < 0.25:
        del query["data"]
        query["game_short_name"] = "x"
    return Hostile(update)


def _media(rng: random.Random, chat_id: int) -> Hostile:
    fields = dict(rng.choice(_MEDIA))
    if rng.random() < 0.4:
        fields["caption"] = hostile_text(rng)
    return Hostile(updates.message(None, chat_id, **fields), expects_reply=True)


def _in_group(rng: random.Random, chat_id: int) -> Hostile:
    text = rng.choice(("", "@celvedis_test_bot ", "@CELVEDIS_TEST_BOT")) + hostile_text(rng)
    update = updates.message(text, -chat_id, language=rng.choice(_LANGUAGE_CODES))
    if rng.random() < 0.3:
        update["message"] |= {"is_topic_message": True, "message_thread_id": 7}
    if rng.random() < 0.2:
        del update["message"]["from"]
        update["message"]["sender_chat"] = updates.chat(-chat_id)
    return Hostile(update)


def _strange_kind(rng: random.Random, chat_id: int) -> Hostile:
    inner = updates.message(hostile_text(rng), chat_id)["message"]
    kinds: tuple[dict[str, Any], ...] = (
        {},
        {"brand_new_kind": {"chat": {"id": chat_id}, "text": hostile_text(rng)}},
        {"edited_message": inner},
        {"channel_post": inner | {"chat": {"id": -100, "type": "channel", "title": "x"}}},
        {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
                  "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
                  "allows_revoting": True, "members_only": False}},
        {"message": inner | {"brand_new_field": {"deep": [1, {"x": None}]}}},
    )  # fmt: skip
    return Hostile(dict(rng.choice(kinds)))


def _inline(rng: random.Random, chat_id: int) -> Hostile:
    return Hostile(updates.inline(hostile_text(rng)[:256], chat_id, rng.choice(_LANGUAGE_CODES)))


def _service(rng: random.Random, chat_id: int) -> Hostile:
    return Hostile(updates.message(None, rng.choice((chat_id, -chat_id)), **rng.choice(_SERVICE)))


def _blocked(rng: random.Random, chat_id: int) -> Hostile:
    return Hostile(updates.membership(rng.choice(("kicked", "left", "member")), chat_id))
