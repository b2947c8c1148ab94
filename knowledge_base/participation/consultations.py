"""Questions the city asks newcomers: their texts in several languages, their dates, and what became of them.

    draft → open → closed → answered

A consultation is written as a draft, opened, closes at the end of its last day in Riga (or earlier, by hand), and is
answered when the city says what it did with the result. Voices are in `voices.py`.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Mapping, Sequence
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..errors import KnowledgeBaseError
from ..languages import reading_order

RIGA = ZoneInfo("Europe/Riga")
STATES = ("draft", "open", "closed", "answered")
MAX_CHOICES = 8
QUESTION_MAX_CHARS = 300
CHOICE_MAX_CHARS = 60
"""What fits on a button of a small phone in two lines."""
TEXT_MAX_CHARS = 2000
Texts = Mapping[str, str]
"""Language → text."""

consultations = sa.Table(
    "consultations",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("state", sa.String(16), nullable=False, index=True),
    sa.Column("choices", sa.Integer, nullable=False),
    sa.Column("created_at", sa.DateTime, nullable=False),
    sa.Column("created_by", sa.String(64), nullable=False),
    sa.Column("opened_at", sa.DateTime, nullable=True),
    sa.Column("last_day", sa.Date, nullable=False, index=True),
    sa.Column("closed_at", sa.DateTime, nullable=True),
)
consultation_texts = sa.Table(
    "consultation_texts",
    metadata,
    sa.Column("number", sa.Integer, sa.ForeignKey("consultations.number", ondelete="CASCADE"), primary_key=True),
    sa.Column("part", sa.String(16), primary_key=True),
    sa.Column("language", sa.String(8), primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
)


class ConsultationError(KnowledgeBaseError):
    """A consultation cannot be saved or moved to that state; the message lists every reason."""


@dataclass(frozen=True)
class ConsultationTexts:
    """What people read, each in several languages.

    Attributes:
        background: Why the city asks and what it will do with the answers; may be empty.
        audience: Whom it is for, in words; empty for everyone.
        choices: At least two to choose from, or none when people answer in their own words.
    """

    question: Texts
    background: Texts = field(default_factory=dict)
    audience: Texts = field(default_factory=dict)
    choices: tuple[Texts, ...] = ()


@dataclass(frozen=True)
class Consultation:
    """A consultation.

    Attributes:
        last_day: Answers are taken until the end of this day in Riga.
        outcome: What the city did with the result; empty before it says so.
    """

    number: int
    state: str
    texts: ConsultationTexts
    last_day: dt.date
    opened_at: dt.datetime | None = None
    closed_at: dt.datetime | None = None
    outcome: Texts = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """Its name among listeners and pseudonym keys."""
        return f"consultation:{self.number}"

    @property
    def closes_at(self) -> dt.datetime:
        """The moment after its last day, UTC."""
        midnight = dt.datetime.combine(self.last_day + dt.timedelta(days=1), dt.time(), RIGA)
        return midnight.astimezone(dt.UTC)


def best_text(texts: Texts, language: str) -> str:
    """A text in the reader's best language; empty when there is none."""
    return next((texts[code] for code in reading_order(language) if texts.get(code)), "")


class Consultations:
    """Consultations in the database."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def create(self, texts: ConsultationTexts, last_day: dt.date, by: str) -> int:
        """Save a draft; its number.

        Raises:
            ConsultationError: With everything that is wrong.
        """
        problems = text_problems(texts)
        if last_day < self._today():
            problems.append(f"the last day is {last_day}; it must not be over")
        if problems:
            raise ConsultationError(f"Nothing saved: {'; '.join(problems)}.")
        row = {
            "state": "draft", "choices": len(texts.choices), "created_at": to_stored(self._clock()),
            "created_by": by[:64], "last_day": last_day,
        }  # fmt: skip
        with self._database.begin() as connection:
            number = int(connection.execute(sa.insert(consultations).values(row)).inserted_primary_key[0])
            for part, each in _parts(texts):
                _write_texts(connection, number, part, each)
        return number

    def open(self, number: int) -> Consultation:
        """Let newcomers answer.

        Raises:
            ConsultationError: It is no draft, or its last day is over.
        """
        found = self._expect(number, "draft")
        if found.closes_at <= self._clock():
            raise ConsultationError(f"The last day of consultation {number} was {found.last_day}. Make a new one.")
        self._move(number, state="open", opened_at=to_stored(self._clock()))
        return self.get(number)

    def close(self, connection: sa.Connection, number: int) -> None:
        """Note in the caller's transaction that it is closed; `Voices.close` does it together with the tally."""
        values = {"state": "closed", "closed_at": to_stored(self._clock())}
        connection.execute(sa.update(consultations).where(consultations.c.number == number).values(values))

    def is_open(self, connection: sa.Connection, number: int) -> bool:
        """Whether answers are taken, as the caller's transaction sees it."""
        found = self.find(connection, number)
        return found is not None and found.state == "open" and found.closes_at > self._clock()

    def publish_outcome(self, number: int, outcome: Texts) -> None:
        """Say what the city did with the result; those who asked will be told.

        Raises:
            ConsultationError: It is not closed, or there is no text.
        """
        found = self.get(number)
        if found.state not in ("closed", "answered"):
            raise ConsultationError(f"Consultation {number} is {found.state}; the outcome comes after it is closed.")
        if not any(text.strip() for text in outcome.values()):
            raise ConsultationError("The outcome has no text in any language.")
        with self._database.begin() as connection:
            _write_texts(connection, number, "outcome", outcome)
        self._move(number, state="answered")

    def get(self, number: int) -> Consultation:
        """One consultation.

        Raises:
            ConsultationError: There is none with this number.
        """
        with self._database.begin() as connection:
            found = self.find(connection, number)
        if found is None:
            raise ConsultationError(f"There is no consultation {number}.")
        return found

    @staticmethod
    def find(connection: sa.Connection, number: int) -> Consultation | None:
        """One consultation as the caller's transaction sees it."""
        return next(iter(_read(connection, consultations.c.number == number)), None)

    def all(self) -> list[Consultation]:
        """Every consultation, newest first."""
        return self._read(sa.true())

    def to_answer(self) -> list[Consultation]:
        """Open ones whose last day is not over, newest first: what newcomers are offered."""
        return [found for found in self._read(consultations.c.state == "open") if found.closes_at > self._clock()]

    def past(self, limit: int = 5) -> list[Consultation]:
        """Closed and answered ones, newest first."""
        return self._read(consultations.c.state.in_(("closed", "answered")))[:limit]

    def due(self) -> list[Consultation]:
        """Open ones whose last day is over."""
        return [found for found in self._read(consultations.c.state == "open") if found.closes_at <= self._clock()]

    def _expect(self, number: int, state: str) -> Consultation:
        found = self.get(number)
        if found.state != state:
            raise ConsultationError(f"Consultation {number} is {found.state}, not {state}.")
        return found

    def _move(self, number: int, **values: object) -> None:
        with self._database.begin() as connection:
            connection.execute(sa.update(consultations).where(consultations.c.number == number).values(values))

    def _read(self, where: sa.ColumnElement[bool]) -> list[Consultation]:
        with self._database.begin() as connection:
            return _read(connection, where)

    def _today(self) -> dt.date:
        return self._clock().astimezone(RIGA).date()


def text_problems(texts: ConsultationTexts) -> list[str]:
    """What is wrong with the texts; empty when nothing is."""
    problems = []
    if not texts.question.get("lv") or not texts.question.get("en"):
        problems.append("the question is needed in Latvian and English at least")
    if len(texts.choices) == 1 or len(texts.choices) > MAX_CHOICES:
        problems.append(f"there are {len(texts.choices)} choices; give none, or 2 to {MAX_CHOICES}")
    for number, choice in enumerate(texts.choices, 1):
        missing = sorted(set(texts.question) - {code for code, text in choice.items() if text.strip()})
        if missing:
            problems.append(f"choice {number} has no text in {', '.join(missing)}, the question has")
    limits = {"question": QUESTION_MAX_CHARS, "background": TEXT_MAX_CHARS, "audience": QUESTION_MAX_CHARS}
    for part, each in _parts(texts):
        limit = limits.get(part, CHOICE_MAX_CHARS)
        for code, text in each.items():
            if len(text) > limit:
                problems.append(f"{part} ({code}) has {len(text)} characters; at most {limit}")
    return problems


def _read(connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[Consultation]:
    """Newest first."""
    rows = connection.execute(sa.select(consultations).where(where).order_by(consultations.c.number.desc())).all()
    numbers = sa.select(consultations.c.number).where(where)
    texts = sa.select(consultation_texts).where(consultation_texts.c.number.in_(numbers))
    parts: dict[int, dict[str, dict[str, str]]] = {}
    for text in connection.execute(texts):
        parts.setdefault(text.number, {}).setdefault(text.part, {})[text.language] = text.text
    return [_consultation(row, parts.get(row.number, {})) for row in rows]


def _parts(texts: ConsultationTexts) -> list[tuple[str, Texts]]:
    numbered = [(f"choice-{number}", choice) for number, choice in enumerate(texts.choices, 1)]
    return [
        ("question", texts.question), ("background", texts.background), ("audience", texts.audience), *numbered,
    ]  # fmt: skip


def _write_texts(connection: sa.Connection, number: int, part: str, texts: Texts) -> None:
    table = consultation_texts
    connection.execute(sa.delete(table).where(table.c.number == number, table.c.part == part))
    rows = [{"number": number, "part": part, "language": c, "text": t.strip()} for c, t in texts.items() if t.strip()]
    if rows:
        connection.execute(sa.insert(table), rows)


def _consultation(row: sa.Row, parts: Mapping[str, Texts]) -> Consultation:
    choices: Sequence[Texts] = [parts.get(f"choice-{number}", {}) for number in range(1, row.choices + 1)]
    texts = ConsultationTexts(
        parts.get("question", {}), parts.get("background", {}), parts.get("audience", {}), tuple(choices)
    )
    opened = from_stored(row.opened_at) if row.opened_at else None
    closed = from_stored(row.closed_at) if row.closed_at else None
    return Consultation(row.number, row.state, texts, row.last_day, opened, closed, parts.get("outcome", {}))
