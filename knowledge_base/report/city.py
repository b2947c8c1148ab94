"""The whole report: usage, questions that were answered since, hand-overs, consultations and proposals."""

from __future__ import annotations

import datetime as dt
import statistics
from collections import defaultdict
from dataclasses import dataclass
from typing import Mapping

import sqlalchemy as sa

from ..clock import Clock, utc_now
from ..database import Database
from ..encryption import Keyring
from ..participation.consultations import Consultation, Consultations
from ..participation.proposals import STATES as PROPOSAL_STATES
from ..participation.proposals import Proposals
from ..participation.voices import Voices, Words
from ..people.handovers import handovers
from ..usage_counts import FEWEST_PEOPLE, UsageCounts
from ..worklist import recorded_questions
from .figures import Usage, usage_figures
from .suppression import shown


@dataclass(frozen=True)
class Recorded:
    """Questions without an answer that are still kept, and how many of them the guide answers by now."""

    asked: int
    answered_now: int


@dataclass(frozen=True)
class Conversations:
    """Conversations handed over to a person.

    Attributes:
        median_wait_h: Until a person's first reply; None while none is known.
        by_area: Area of life → how many, None for few.
    """

    total: int
    replied: int
    median_wait_h: float | None
    by_area: Mapping[str, int | None]


@dataclass(frozen=True)
class Result:
    """A consultation of the period.

    Attributes:
        voices: People who answered; None for few, or while it is open.
        by_choice: Choice from 1 → voices.
        words: Free answers that staff have read and let through.
    """

    consultation: Consultation
    voices: int | None
    by_choice: Mapping[int, int]
    words: tuple[Words, ...]


@dataclass(frozen=True)
class Proposed:
    """Proposals of the period: area → how many (None for few), and state → how many."""

    total: int | None
    by_area: Mapping[str, int | None]
    by_state: Mapping[str, int]


@dataclass(frozen=True)
class CityReport:
    """Everything in the report; `recorded` and `conversations` are None for few people."""

    usage: Usage
    recorded: Recorded | None
    conversations: Conversations | None
    consultations: tuple[Result, ...]
    proposed: Proposed


def city_report(
    database: Database, keyring: Keyring, first: dt.date, last: dt.date, clock: Clock = utc_now
) -> CityReport:
    """Gather the report of these days, both included."""
    consultations = Consultations(database, clock)
    voices = Voices(database, keyring, consultations)
    return CityReport(
        usage=usage_figures(UsageCounts(database, keyring, clock), first, last),
        recorded=_recorded(database, first, last),
        conversations=_conversations(database, first, last),
        consultations=_results(consultations, voices, first, last),
        proposed=_proposed(Proposals(database, keyring, clock), first, last),
    )


def _within(column: sa.Column, first: dt.date, last: dt.date) -> sa.ColumnElement[bool]:
    start = dt.datetime.combine(first, dt.time())
    return sa.and_(column >= start, column < start + dt.timedelta(days=(last - first).days + 1))


def _recorded(database: Database, first: dt.date, last: dt.date) -> Recorded | None:
    table = recorded_questions
    query = sa.select(
        sa.func.count(),
        sa.func.count(table.c.chat.distinct()),
        sa.func.coalesce(sa.func.sum(sa.case((table.c.state == "answered", 1), else_=0)), 0),
    ).where(_within(table.c.recorded_at, first, last), table.c.reason == "no-answer")
    with database.begin() as connection:
        asked, people, answered = connection.execute(query).one()
    return Recorded(asked, answered) if people >= FEWEST_PEOPLE else None


def _conversations(database: Database, first: dt.date, last: dt.date) -> Conversations | None:
    table = handovers
    query = sa.select(table.c.category, table.c.opened_at, table.c.first_reply_at)
    with database.begin() as connection:
        rows = connection.execute(query.where(_within(table.c.opened_at, first, last))).all()
    if len(rows) < FEWEST_PEOPLE:  # a person seldom has two conversations; their chats are forgotten after a week
        return None
    waits = [(row.first_reply_at - row.opened_at).total_seconds() / 3600 for row in rows if row.first_reply_at]
    areas: dict[str, int] = defaultdict(int)
    for row in rows:
        areas[row.category] += 1
    return Conversations(
        total=len(rows),
        replied=len(waits),
        median_wait_h=round(statistics.median(waits), 1) if waits else None,
        by_area=shown(areas, lambda area: areas[area] >= FEWEST_PEOPLE),
    )


def _results(consultations: Consultations, voices: Voices, first: dt.date, last: dt.date) -> tuple[Result, ...]:
    found = []
    for consultation in reversed(consultations.all()):
        opened = consultation.opened_at.date() if consultation.opened_at else None
        if opened is None or opened > last or consultation.last_day < first:
            continue
        by_choice: dict[int, int] = defaultdict(int)
        for tally in voices.tallies(consultation.number):
            by_choice[tally.choice] += tally.voices
        total = sum(by_choice.values())
        enough = total >= FEWEST_PEOPLE
        words = tuple(voices.words(consultation.number, "shown")) if enough else ()
        found.append(Result(consultation, total if enough else None, dict(by_choice) if enough else {}, words))
    return tuple(found)


def _proposed(proposals: Proposals, first: dt.date, last: dt.date) -> Proposed:
    counts = proposals.counts(first, last)
    by_area: dict[str, int] = defaultdict(int)
    people: dict[str, int] = defaultdict(int)
    by_state: dict[str, int] = dict.fromkeys(PROPOSAL_STATES, 0)
    for (area, state), (count, senders) in counts.items():
        by_area[area] += count
        people[area] = max(people[area], senders)  # the same person may be behind two states
        by_state[state] += count
    total = sum(by_area.values())
    if total and proposals.people(first, last) < FEWEST_PEOPLE:
        return Proposed(None, {}, {})
    return Proposed(total, shown(by_area, lambda area: people[area] >= FEWEST_PEOPLE), by_state)
