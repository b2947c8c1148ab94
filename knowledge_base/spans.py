"""Weeks and months as spans of days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """A named stretch of days.

    Attributes:
        name: `2026-W48` (ISO 8601) or `2026-11`.
        last: Its last day, which belongs to it.
    """

    name: str
    first: dt.date
    last: dt.date

    @property
    def start(self) -> dt.datetime:
        """The moment it begins, UTC."""
        return dt.datetime.combine(self.first, dt.time(), dt.UTC)

    @property
    def end(self) -> dt.datetime:
        """The moment it is over, UTC."""
        return dt.datetime.combine(self.last + _DAY, dt.time(), dt.UTC)


def week_of(day: dt.date) -> Span:
    """The week from Monday to Sunday that a day is in."""
    year, week, weekday = day.isocalendar()
    monday = day - dt.timedelta(days=weekday - 1)
    return Span(f"{year}-W{week:02d}", monday, monday + 6 * _DAY)


def month_of(day: dt.date) -> Span:
    """The calendar month that a day is in."""
    first = day.replace(day=1)
    following = (first + dt.timedelta(days=32)).replace(day=1)
    return Span(f"{day:%Y-%m}", first, following - _DAY)


def span_named(name: str) -> Span:
    """The week or month of a name.

    Raises:
        ValueError: It names neither.
    """
    if "W" in name:
        return week_of(dt.datetime.strptime(f"{name}-1", "%G-W%V-%u").date())
    return month_of(dt.datetime.strptime(f"{name}-01", "%Y-%m-%d").date())


def weeks_between(first: dt.date, last: dt.date) -> list[Span]:
    """All weeks that have a day in this stretch, oldest first."""
    weeks = [week_of(first)]
    while weeks[-1].last < last:
        weeks.append(week_of(weeks[-1].last + _DAY))
    return weeks


def spans_within(first: dt.date, last: dt.date) -> list[Span]:
    """Weeks and months that lie wholly in this stretch."""
    months = [month_of(first)]
    while months[-1].last < last:
        months.append(month_of(months[-1].last + _DAY))
    return [span for span in (*weeks_between(first, last), *months) if first <= span.first and span.last <= last]
