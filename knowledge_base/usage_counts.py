"""How often what was asked: daily counts by topic and language, with no chat in them.

    usage_counts   day × kind × name × language → how often
    usage_groups   week or month × what × name × language → how many different people, counted up to five

The report shows no figure about fewer than five people. Messages are not people: one person may ask ten times. So the
people of a group are told apart by pseudonyms (`pseudonyms.py`), one key a week and a month, different in every group,
so that nobody's questions can be put side by side. At the fifth person a group's pseudonyms are deleted, at the end of
the week or month all the others are, with the key.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Iterable, Sequence

import sqlalchemy as sa

from .chat_data import Kept
from .clock import Clock, utc_now
from .database import Database, metadata
from .encryption import Keyring
from .pseudonyms import Pseudonyms, pseudonym
from .spans import Span, month_of, span_named, spans_within, week_of

FEWEST_PEOPLE = 5
"""Smallest group that is shown."""
KEPT_DAYS = 3 * 365
KINDS = (
    "question", "answered", "offered", "unanswered", "emergency", "opened", "helpful", "not-helpful", "start",
    "handed-over", "waited", "proposed", "voice", "invented",
)  # fmt: skip
"""`question` is every question, the next four what became of it, `opened` a topic chosen from a menu, `start` a deep
link (its name), `waited` how long a person's first reply took (a name of `WAITS`), `invented` marks demonstrations."""
WAITS = ("under-15-minutes", "under-1-hour", "under-4-hours", "under-1-day", "longer")
MAX_START_NAMES = 300
"""Anybody can make up names of deep links; so many a day are told apart, the rest are counted as `other`."""
_GROUPS = {"answered": "asked", "opened": "asked", "emergency": "asked", "helpful": "rated", "not-helpful": "rated"}
"""Kinds that are shown as one figure, and so are one group of people."""

usage_counts = sa.Table(
    "usage_counts",
    metadata,
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("kind", sa.String(16), primary_key=True),
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("language", sa.String(8), primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
)
usage_groups = sa.Table(
    "usage_groups",
    metadata,
    sa.Column("span", sa.String(8), primary_key=True),
    sa.Column("what", sa.String(16), primary_key=True),
    sa.Column("name", sa.String(64), primary_key=True),
    sa.Column("language", sa.String(8), primary_key=True),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Column("pseudonyms", sa.String(200), nullable=False),
)


@dataclass(frozen=True)
class Event:
    """Something that happened once.

    Attributes:
        kind: One of `KINDS`.
        name: Topic, deep link, area …; empty when there is none.
    """

    kind: str
    name: str = ""
    language: str = ""


@dataclass(frozen=True)
class UsageCount:
    """How often something happened on a day."""

    day: dt.date
    kind: str
    name: str
    language: str
    count: int


@dataclass(frozen=True)
class Group:
    """People who did the same; an empty name or language means all of them."""

    what: str
    name: str = ""
    language: str = ""


def group_of(kind: str, name: str = "", language: str = "") -> Group:
    """The group of people whose doing a kind counts."""
    return Group(_GROUPS.get(kind, kind), name, language)


class UsageCounts:
    """Counts in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._pseudonyms = Pseudonyms(keyring)
        self._clock = clock
        # Large groups stay large until their week or month is over: most questions need not ask the database.
        self._large: set[tuple[str, Group]] = set()

    def count(self, events: Sequence[Event], chat_id: int | str) -> None:
        """Count what one chat did just now."""
        today = self._clock().astimezone(dt.UTC).date()
        with self._database.begin() as connection:
            for event in events:
                self._add(connection, self._known(connection, event, today), today)
            for span in (week_of(today), month_of(today)):
                self._add_person(connection, span, {group for e in events for group in _groups_of(e)}, chat_id)

    def between(self, first: dt.date, last: dt.date) -> list[UsageCount]:
        """All counts of these days, both included."""
        query = sa.select(usage_counts).where(usage_counts.c.day.between(first, last)).order_by(usage_counts.c.day)
        with self._database.begin() as connection:
            return [UsageCount(*row) for row in connection.execute(query)]

    def large_groups(self, first: dt.date, last: dt.date) -> frozenset[Group]:
        """Groups that surely had five people or more within these days.

        People are told apart within a week and within a month only, so a group counts when one whole week or whole
        month of these days saw five.
        """
        spans = [span.name for span in spans_within(first, last)]
        table = usage_groups
        query = sa.select(table.c.what, table.c.name, table.c.language)
        query = query.where(table.c.span.in_(spans), table.c.people >= FEWEST_PEOPLE).distinct()
        with self._database.begin() as connection:
            return frozenset(Group(*row) for row in connection.execute(query))

    def is_invented(self) -> bool:
        """Whether the counts were made up for a demonstration."""
        with self._database.begin() as connection:
            query = sa.select(sa.func.count()).select_from(usage_counts).where(usage_counts.c.kind == "invented")
            return bool(connection.execute(query).scalar_one())

    def is_empty(self) -> bool:
        """Whether nothing has been counted yet."""
        with self._database.begin() as connection:
            return not connection.execute(sa.select(sa.func.count()).select_from(usage_counts)).scalar_one()

    def kept(self, chat_id: int | str) -> list[Kept]:
        """Weeks and months in which a chat is told apart in a small group, newest first."""
        with self._database.begin() as connection:
            names = {span for span, _, _ in self._small_groups_of(connection, chat_id)}
        spans = sorted(map(span_named, names), key=lambda span: span.first, reverse=True)
        return [Kept("count", "", span.start, span.end) for span in spans]

    def forget(self, chat_id: int | str) -> int:
        """Take a chat's pseudonyms out of the groups; the counts, which name nobody, stay. How many groups."""
        with self._database.begin() as connection:
            found = self._small_groups_of(connection, chat_id)
            for span, group, others in found:
                connection.execute(_change(span, group, others))
        return len(found)

    def delete_expired(self) -> int:
        """Delete the keys and pseudonyms of weeks and months that are over, and old counts; how many counts."""
        now = self._clock()
        self._large.clear()
        oldest = now.date() - dt.timedelta(days=KEPT_DAYS)
        with self._database.begin() as connection:
            ended = self._pseudonyms.destroy_expired(connection, now)
            connection.execute(sa.update(usage_groups).where(usage_groups.c.span.in_(ended)).values(pseudonyms=""))
            return connection.execute(sa.delete(usage_counts).where(usage_counts.c.day < oldest)).rowcount

    def _small_groups_of(self, connection: sa.Connection, chat_id: int | str) -> list[tuple[str, Group, list[str]]]:
        """(span, group, pseudonyms of the others) wherever a chat's pseudonym is kept."""
        keys: dict[str, bytes | None] = {}
        found = []
        for row in connection.execute(sa.select(usage_groups).where(usage_groups.c.pseudonyms != "")).all():
            if row.span not in keys:
                keys[row.span] = self._pseudonyms.key(connection, row.span)
            key, group = keys[row.span], Group(row.what, row.name, row.language)
            people = row.pseudonyms.split()
            if key is not None and (mine := _short(key, chat_id, group)) in people:
                found.append((row.span, group, [one for one in people if one != mine]))
        return found

    def _known(self, connection: sa.Connection, event: Event, today: dt.date) -> Event:
        if event.kind not in KINDS:
            raise ValueError(f'kind is "{event.kind}"; known are {", ".join(KINDS)}')
        if event.kind != "start":
            return event
        query = sa.select(usage_counts.c.name).where(usage_counts.c.day == today, usage_counts.c.kind == "start")
        names = set(connection.execute(query.distinct()).scalars())
        return event if event.name in names or len(names) < MAX_START_NAMES else Event("start", "other", event.language)

    @staticmethod
    def _add(connection: sa.Connection, event: Event, today: dt.date) -> None:
        table = usage_counts
        row = {"day": today, "kind": event.kind, "name": event.name[:64], "language": event.language}
        where = [table.c[column] == value for column, value in row.items()]
        if not connection.execute(sa.update(table).where(*where).values(count=table.c.count + 1)).rowcount:
            connection.execute(sa.insert(table).values(row | {"count": 1}))

    def _add_person(self, connection: sa.Connection, span: Span, groups: Iterable[Group], chat_id: int | str) -> None:
        table = usage_groups
        wanted = {group for group in groups if (span.name, group) not in self._large}
        if not wanted:
            return
        known: dict[Group, list[str]] = defaultdict(list)
        stored: set[Group] = set()
        full: set[Group] = set()
        query = sa.select(table).where(
            table.c.span == span.name,
            table.c.what.in_({group.what for group in wanted}),
            table.c.name.in_({group.name for group in wanted}),
            table.c.language.in_({group.language for group in wanted}),
        )
        for row in connection.execute(query):
            group = Group(row.what, row.name, row.language)
            stored.add(group)
            known[group] = row.pseudonyms.split()
            if row.people >= FEWEST_PEOPLE:
                full.add(group)
                self._large.add((span.name, group))
        if wanted <= full:
            return
        key = self._pseudonyms.make_key(connection, span.name, span.end)
        for group in wanted - full:
            mine = _short(key, chat_id, group)
            if mine in known[group]:
                continue
            people = [*known[group], mine]
            if group in stored:
                connection.execute(_change(span.name, group, people))
            else:
                row = {"span": span.name, "what": group.what, "name": group.name, "language": group.language}
                connection.execute(sa.insert(table).values(row | {"people": 1, "pseudonyms": mine}))


def _groups_of(event: Event) -> set[Group]:
    return {group_of(event.kind, name, lang) for name in ("", event.name[:64]) for lang in ("", event.language)}


def _short(key: bytes, chat_id: int | str, group: Group) -> str:
    """Sixteen hex digits: among the few people of one group that is plenty."""
    return pseudonym(key, chat_id, group.what, group.name, group.language)[:16]


def _change(span: str, group: Group, people: Sequence[str]) -> sa.Update:
    """Pseudonyms are kept only as long as a group is small."""
    table = usage_groups
    where = (table.c.span == span, table.c.what == group.what, table.c.name == group.name)
    pseudonyms = " ".join(people) if len(people) < FEWEST_PEOPLE else ""
    change = sa.update(table).where(*where, table.c.language == group.language)
    return change.values(people=len(people), pseudonyms=pseudonyms)
