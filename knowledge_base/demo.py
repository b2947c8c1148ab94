"""A demonstration: invented questions over sixteen weeks, so that a city sees the desk and the report in two minutes.

Nothing here was asked by anybody. The data goes into a folder of its own (`data/demo`), the questions that staff see
begin with "[invented]", and the report says so on every first page. A folder with real counts is refused.
The last eight weeks tell a story: more questions, one topic growing, two things missing; the eight before are for
comparison.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import sqlalchemy as sa

from .clock import utc_now
from .database import Database
from .encryption import Keyring, keyring_from_environment
from .errors import KnowledgeBaseError
from .library import Library
from .participation.consultations import Consultation, Consultations, ConsultationTexts
from .participation.proposals import Proposals
from .participation.voices import Voice, Voices
from .people.handovers import handovers
from .settings import StorageSettings
from .usage_counts import Event, UsageCounts
from .worklist import Worklist

WEEKS = 8
SEED = 112
LANGUAGES = {"ru": 26, "uk": 22, "en": 18, "uz": 9, "hi": 8, "tr": 5, "ar": 4, "fa": 3, "az": 3, "tg": 2}
"""Shares of the languages; small ones are there so that the report has something to hide."""
MISSING = (
    ("public-transport-riga", "en", "How do I bring a bicycle on the train to Jelgava?"),
    ("public-transport-riga", "hi", "क्या ट्रेन में साइकिल ले जा सकते हैं?"),
    ("public-transport-riga", "ru", "можно ли с велосипедом в электричку"),
    ("rent-a-flat", "uk", "чи можна здавати кімнату в орендованій квартирі?"),
    ("rent-a-flat", "ru", "хозяин не разрешает прописать ребёнка"),
    ("rent-a-flat", "uz", "ijaraga olingan xonada mushuk boqsa boʻladimi"),
    ("self-employment", "tr", "Evde yemek yapıp satmak için izin gerekir mi?"),
    ("self-employment", "en", "Can I sell cakes from home without a company?"),
    ("libraries-sports-leisure", "fa", "کجا می‌توانم با بچه‌ها فوتبال بازی کنم؟"),
    ("libraries-sports-leisure", "az", "uşaqlar üçün şahmat dərnəyi varmı"),
)
PROPOSED = (
    ("community", "More benches at the stops of trolleybus 19", "en"),
    ("language", "Курсы латышского вечером и в выходные", "ru"),
    ("language", "Курси латиської для батьків у дитячому садку", "uk"),
    ("community", "Street signs also in English around the station", "en"),
    ("housing", "Ijara shartnomasi boʻyicha bepul maslahat", "uz"),
    ("community", "Волейбольная площадка в Пурвциемсе", "ru"),
    ("language", "A Latvian conversation club in every library", "hi"),
    ("community", "Більше лавок біля зупинок", "uk"),
)


@dataclass(frozen=True)
class _World:
    """What invented people do it with."""

    database: Database
    keyring: Keyring
    library: Library
    chance: random.Random
    clock: "_MovedClock"


class _MovedClock:
    """A clock that the demonstration moves through the weeks."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now


def add_demo_command(add: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `demo` to the command line."""
    command = add("demo", run, "fill a folder of its own with invented questions, to show the desk and the report")
    command.add_argument("--data", type=Path, default=None, metavar="DIR", help="default: demo in the data folder")


def run(args: argparse.Namespace, settings: StorageSettings) -> int:
    """Fill the folder and say how to look at it."""
    folder = args.data or settings.data_dir / "demo"
    database = Database.open(f"sqlite:///{folder.resolve() / 'guide.db'}")
    try:
        fill(database, keyring_from_environment(os.environ), Library(settings.articles_dir), utc_now())
    finally:
        database.close()
    print(f"Invented data is in {folder}. Look at it:")
    for command in ("desk", "report --output report.html"):
        print(f"  CELVEDIS_DATA_DIR={folder} python -m knowledge_base {command}")
    return 0


def fill(database: Database, keyring: Keyring, library: Library, now: dt.datetime) -> None:
    """Put invented data for the sixteen weeks before now into an empty database; filled already, it stays as it is.

    Raises:
        KnowledgeBaseError: There are real counts in it.
    """
    clock = _MovedClock(now)
    usage = UsageCounts(database, keyring, clock)
    if usage.is_invented():
        return
    if not usage.is_empty():
        raise KnowledgeBaseError(
            "This folder holds real counts; invented ones would spoil them. Give another: --data DIR"
        )
    world = _World(database, keyring, library, random.Random(SEED), clock)
    monday = now - dt.timedelta(days=now.weekday() + 7 * 2 * WEEKS)
    clock.now = monday
    usage.count([Event("invented")], "demo")
    for week in range(2 * WEEKS):
        _questions(world, usage, monday + dt.timedelta(days=7 * week), week)
    _missing_questions(world, monday)
    _conversations(world, monday)
    _consultation(world, monday)
    _proposals(world, monday)
    clock.now = now
    usage.delete_expired()


def _questions(world: _World, usage: UsageCounts, monday: dt.datetime, week: int) -> None:
    """A week of questions; their number grows, and questions about one topic grow faster."""
    topics = {slug: weight for slug, weight in _weights(week).items() if world.library.is_shown(slug)}
    missing = [slug for slug, _, _ in MISSING]
    for _ in range(40 + 3 * week + world.chance.randrange(8)):
        world.clock.now = monday + dt.timedelta(days=world.chance.randrange(7), hours=8 + world.chance.randrange(13))
        language = _one_of(world, LANGUAGES)
        person = f"demo-{language}-{world.chance.randrange(30)}"
        slug = _one_of(world, topics)
        outcome = _one_of(world, {"answered": 74, "offered": 13, "unanswered": 13})
        if outcome == "unanswered":
            slug = world.chance.choice(missing)
        usage.count([Event("question", language=language), Event(outcome, slug, language)], person)
        if outcome == "answered" and world.chance.random() < 0.3:
            kind = "helpful" if world.chance.random() < 0.84 else "not-helpful"
            usage.count([Event(kind, slug, language)], person)


def _weights(week: int) -> dict[str, int]:
    return {
        "extend-residence-permit": 16, "learn-latvian-free": 14, "family-doctor": 12, "find-a-job": 11,
        "rent-a-flat": 9, "temporary-protection-ukraine": 8, "bank-account": 7,
        "school-enrolment": 3 + 2 * max(week - WEEKS, 0), "unpaid-wages": 5, "kindergarten": 4,
        "public-transport-riga": 4, "diploma-recognition": 3,
        "driving-licence-exchange": 2, "citizenship-naturalisation": 1,
    }  # fmt: skip


def _one_of(world: _World, weights: dict[str, int]) -> str:
    return world.chance.choices(list(weights), list(weights.values()))[0]


def _missing_questions(world: _World, monday: dt.datetime) -> None:
    worklist = Worklist(world.database, world.keyring, world.clock)
    for number in range(60):
        slug, language, text = MISSING[number % len(MISSING)]
        world.clock.now = monday + dt.timedelta(days=7 * WEEKS + number % 54, hours=10 + number % 9)
        asked = worklist.record_question(f"demo-{number}", f"[invented] {text}", language, "no-answer", slug, 0.3)
        if slug == "self-employment":
            worklist.settle([asked], "answered", "demo", slug)


def _conversations(world: _World, monday: dt.datetime) -> None:
    """Rows as they are when a conversation has long ended: times, language and area."""
    areas = {"stay": 14, "work": 9, "housing": 7, "health": 5, "family": 2}
    rows = []
    for number, area in enumerate(name for name, count in areas.items() for _ in range(count)):
        opened = (monday + dt.timedelta(days=7 * WEEKS + number % 55, hours=9 + number % 8)).replace(tzinfo=None)
        replied = opened + dt.timedelta(minutes=6 + world.chance.randrange(400)) if number % 9 else None
        rows.append(
            {
                "chat": "", "language": _one_of(world, LANGUAGES), "category": area, "opened_at": opened,
                "opened_by_update": 0, "first_reply_at": replied, "last_message_at": opened,
                "ended_at": opened + dt.timedelta(days=1), "ended_by": "counsellor", "end_announced": True,
                "assigned_to": "",
            }
        )  # fmt: skip
    with world.database.begin() as connection:
        connection.execute(sa.insert(handovers), rows)


def _consultation(world: _World, monday: dt.datetime) -> None:
    consultations = Consultations(world.database, world.clock)
    voices = Voices(world.database, world.keyring, consultations)
    world.clock.now = monday + dt.timedelta(days=7 * (WEEKS + 2))
    first = consultations.create(_COURSES, (world.clock.now + dt.timedelta(days=20)).date(), "demo")
    _answer(world, voices, consultations.open(first), (9, 41, 23))
    voices.close(first)
    consultations.publish_outcome(first, _OUTCOME)
    world.clock.now = monday + dt.timedelta(days=7 * 2 * WEEKS - 5)
    second = consultations.create(_BENCHES, (world.clock.now + dt.timedelta(days=30)).date(), "demo")
    _answer(world, voices, consultations.open(second), (12, 19))


def _answer(world: _World, voices: Voices, consultation: Consultation, counts: tuple[int, ...]) -> None:
    for choice, count in enumerate(counts, 1):
        for number in range(count):
            voices.cast(consultation, f"demo-{choice}-{number}", Voice(_one_of(world, LANGUAGES), choice))


def _proposals(world: _World, monday: dt.datetime) -> None:
    proposals = Proposals(world.database, world.keyring, world.clock)
    for number in range(24):
        area, text, language = PROPOSED[number % len(PROPOSED)]
        world.clock.now = monday + dt.timedelta(days=7 * WEEKS + 2 * number, hours=12)
        received = proposals.receive(f"demo-{number}", language, area, f"[invented] {text}")
        if number % 3:
            proposals.pass_on(received, "Rīgas apkaimju iedzīvotāju centrs")
        if number % 4 == 2:
            proposals.answer(
                received, {"lv": "[izdomāts] Paldies, iekļauts plānā.", "en": "[invented] Thank you, it is planned."}
            )


_COURSES = ConsultationTexts(
    question={
        "lv": "Kad jums būtu ērti mācīties latviešu valodu?",
        "en": "When could you come to Latvian lessons?",
        "ru": "Когда вам удобно учить латышский?",
        "uk": "Коли вам зручно вчити латиську?",
    },
    background={
        "lv": "[izdomāts] Pilsēta plāno kursus pavasarim.",
        "en": "[invented] The city plans courses for spring.",
    },
    choices=(
        {"lv": "Darbdienas rītā", "en": "Weekday mornings", "ru": "Утром в будни", "uk": "Вранці в будні"},
        {"lv": "Darbdienas vakarā", "en": "Weekday evenings", "ru": "Вечером в будни", "uk": "Увечері в будні"},
        {"lv": "Sestdien", "en": "Saturdays", "ru": "По субботам", "uk": "Щосуботи"},
    ),
)
_OUTCOME = {
    "lv": "[izdomāts] Divas no trim jaunajām grupām būs vakarā.",
    "en": "[invented] Two of the three new groups will be in the evening.",
}
_ANSWER = {"lv": "[izdomāts] Paldies, iekļauts plānā.", "en": "[invented] Thank you, it is planned."}
_BENCHES = ConsultationTexts(
    question={"lv": "Kur visvairāk trūkst soliņu?", "en": "Where are benches needed most?"},
    choices=({"lv": "Pieturās", "en": "At stops"}, {"lv": "Parkos", "en": "In parks"}),
)
