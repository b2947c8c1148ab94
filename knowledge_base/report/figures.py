"""What the report says, in figures. None stands for a figure that is not shown because few people are behind it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Callable, Iterable, Mapping, Sequence

from ..spans import Span, weeks_between
from ..usage_counts import UsageCount, UsageCounts, group_of
from .suppression import shown, shown_table

ASKED = ("answered", "opened", "emergency")
"""Kinds that say which topic was wanted."""
OUTCOMES = ("answered", "offered", "unanswered")
"""What became of a question: `answered` includes emergencies, `offered` is a choice of topics."""
MOST_TOPICS = 15


@dataclass(frozen=True)
class Compared:
    """A figure of the period and of the same number of days before it; None for what is not shown."""

    now: int | None
    before: int | None

    @property
    def change(self) -> float | None:
        """0.25 for a quarter more; None when one of the two is unknown or zero."""
        return self.now / self.before - 1 if self.now is not None and self.before else None


@dataclass(frozen=True)
class Demand:
    """How often something was asked about.

    Attributes:
        name: Topic or language.
        by_language: Language → count.
        by_week: One count a week.
    """

    name: str
    total: Compared
    by_language: Mapping[str, int | None]
    by_week: tuple[int | None, ...]


@dataclass(frozen=True)
class Usage:
    """What was asked in a period.

    Attributes:
        outcomes_by_week: Week → outcome → count; a week of few people is None.
        topics: What was wanted, most first.
        gaps: Topics that came nearest to questions without an answer, most first.
        hidden_topics: Topics left out because few asked about them.
    """

    first: dt.date
    last: dt.date
    weeks: tuple[Span, ...]
    questions: Compared
    answered: Compared
    unanswered: Compared
    outcomes_by_week: tuple[Mapping[str, int] | None, ...]
    languages: tuple[Demand, ...]
    topics: tuple[Demand, ...]
    gaps: tuple[Demand, ...]
    helpful: Compared
    not_helpful: Compared
    hidden_topics: int
    invented: bool


def usage_figures(usage: UsageCounts, first: dt.date, last: dt.date) -> Usage:
    """Gather the figures of these days, both included."""
    days = (last - first).days + 1
    before = _Counts(usage, first - dt.timedelta(days=days), first - dt.timedelta(days=1))
    now = _Counts(usage, first, last)
    weeks = tuple(week for week in weeks_between(first, last) if first <= week.first and week.last <= last)
    by_week = [_Counts(usage, week.first, week.last) for week in weeks]
    topics, hidden = _demands(ASKED, now, before, by_week)
    gaps, _ = _demands(("unanswered",), now, before, by_week)

    def total(*kinds: str) -> Compared:
        return Compared(now.total(kinds), before.total(kinds))

    return Usage(
        first=first,
        last=last,
        weeks=weeks,
        questions=total("question"),
        answered=total("answered", "emergency"),
        unanswered=total("unanswered"),
        outcomes_by_week=_all_outcomes(by_week),
        languages=_languages(now, before, by_week),
        topics=topics,
        gaps=gaps,
        helpful=total("helpful"),
        not_helpful=total("not-helpful"),
        hidden_topics=hidden,
        invented=usage.is_invented(),
    )


class _Counts:
    """Counts of a stretch of days, with the groups that are large enough in it."""

    def __init__(self, usage: UsageCounts, first: dt.date, last: dt.date) -> None:
        self.rows = usage.between(first, last)
        self._large = usage.large_groups(first, last)

    def is_large(self, kinds: Sequence[str], name: str = "", language: str = "") -> bool:
        """Whether five people or more are behind a figure of these kinds."""
        return group_of(kinds[0], name, language) in self._large

    def total(self, kinds: Sequence[str]) -> int | None:
        """How often in all; None for few people."""
        count = sum(row.count for row in self.of(kinds))
        return count if not count or self.is_large(kinds) else None

    def of(self, kinds: Sequence[str]) -> Iterable[UsageCount]:
        """Rows of some kinds."""
        return (row for row in self.rows if row.kind in kinds)

    def summed(self, kinds: Sequence[str], key: Callable[[UsageCount], str]) -> dict[str, int]:
        """Counts by name or language."""
        found: dict[str, int] = defaultdict(int)
        for row in self.of(kinds):
            found[key(row)] += row.count
        return dict(found)


def _name(row: UsageCount) -> str:
    return row.name


def _language(row: UsageCount) -> str:
    return row.language


def _demands(
    kinds: Sequence[str], now: _Counts, before: _Counts, by_week: Sequence[_Counts]
) -> tuple[tuple[Demand, ...], int]:
    """Topics by demand, and how many are left out."""
    totals = shown(now.summed(kinds, _name), lambda name: now.is_large(kinds, name))
    earlier = shown(before.summed(kinds, _name), lambda name: before.is_large(kinds, name))
    cells: dict[tuple[str, str], int] = defaultdict(int)
    for row in now.of(kinds):
        cells[row.name, row.language] += row.count
    table = shown_table(cells, lambda key: now.is_large(kinds, *key))
    weeks = _by_week(kinds, _name, by_week, lambda week, name: week.is_large(kinds, name))
    found = [
        Demand(
            name,
            Compared(total, earlier.get(name, 0)),
            {language: count for (topic, language), count in table.items() if topic == name},
            tuple(weeks.get((name, str(at)), 0) for at in range(len(by_week))),
        )
        for name, total in totals.items()
        if total and name
    ]
    found.sort(key=lambda demand: (-(demand.total.now or 0), demand.name))
    return tuple(found[:MOST_TOPICS]), sum(total is None for total in totals.values())


def _languages(now: _Counts, before: _Counts, by_week: Sequence[_Counts]) -> tuple[Demand, ...]:
    kinds = ("question",)
    totals = shown(now.summed(kinds, _language), lambda code: now.is_large(kinds, "", code))
    earlier = shown(before.summed(kinds, _language), lambda code: before.is_large(kinds, "", code))
    weeks = _by_week(kinds, _language, by_week, lambda week, code: week.is_large(kinds, "", code))
    found = [
        Demand(
            code,
            Compared(total, earlier.get(code, 0)),
            {},
            tuple(weeks.get((code, str(at)), 0) for at in range(len(by_week))),
        )
        for code, total in totals.items()
    ]
    return tuple(sorted(found, key=lambda demand: (-(demand.total.now or 0), demand.name)))


def _by_week(
    kinds: Sequence[str],
    key: Callable[[UsageCount], str],
    by_week: Sequence[_Counts],
    is_large: Callable[[_Counts, str], bool],
) -> dict[tuple[str, str], int | None]:
    """(name, number of the week) → count. Rows and columns have totals elsewhere in the report."""
    counts = {
        (name, str(at)): count for at, week in enumerate(by_week) for name, count in week.summed(kinds, key).items()
    }
    return shown_table(counts, lambda cell: is_large(by_week[int(cell[1])], cell[0]))


def _all_outcomes(by_week: Sequence[_Counts]) -> tuple[Mapping[str, int] | None, ...]:
    """Outcomes by week; a single hidden week could be worked out from the total, so the smallest other goes with it."""
    found = [_outcomes(week) for week in by_week]
    weeks = shown(
        {at: sum(row.count for row in week.of(("question",))) for at, week in enumerate(by_week)},
        lambda at: found[at] is not None,
    )
    return tuple(found[at] if weeks[at] is not None else None for at in range(len(by_week)))


def _outcomes(week: _Counts) -> Mapping[str, int] | None:
    """All or nothing: with the week's total known, a single hidden outcome could be worked out."""
    counts = {
        "answered": sum(row.count for row in week.of(("answered", "emergency"))),
        "offered": sum(row.count for row in week.of(("offered",))),
        "unanswered": sum(row.count for row in week.of(("unanswered",))),
    }
    small = any(counts[kind] and not week.is_large((kind,)) for kind in OUTCOMES)
    return counts if week.is_large(("question",)) and not small else None
