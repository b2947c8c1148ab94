"""Opening hours: the part of OpenStreetMap's `opening_hours` syntax that offices need, shown in a reader's language.

Syntax and day codes: https://wiki.openstreetmap.org/wiki/Key:opening_hours. Understood are `24/7` and rules
such as `Mo 10:00-19:00; Tu-Fr 09:00-17:00; Sa,Su off`. Day names come from Unicode CLDR through Babel, so that
nobody types "Monday" in sixteen languages.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from babel import Locale

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_TIME = r"(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)"
_RULE = re.compile(
    rf"^(?P<days>(?:{'|'.join(_DAYS)})(?:[-,](?:{'|'.join(_DAYS)}))*)\s+"
    rf"(?P<times>off|{_TIME}-{_TIME}(?:,\s*{_TIME}-{_TIME})*)$",
    re.ASCII,
)


@dataclass(frozen=True)
class HoursRule:
    """Days (`Mo-Th,Sa`) and their spans (`09:00-17:00`); no spans means closed."""

    days: str
    spans: tuple[str, ...]


@dataclass(frozen=True)
class OpeningHours:
    """Parsed opening hours; no rules means open all the time (`24/7`)."""

    rules: tuple[HoursRule, ...]


def parse_hours(text: str) -> OpeningHours:
    """Parse hours.

    Raises:
        ValueError: Names the part that is not understood and shows the form expected.
    """
    if text.strip() == "24/7":
        return OpeningHours(())
    rules = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        match = _RULE.match(part)
        if match is None:
            raise ValueError(f'hours "{part}" are not understood; write them like "Mo-Th 09:00-17:00; Fr 09:00-16:00"')
        times = match["times"]
        spans = () if times == "off" else tuple(span.strip() for span in times.split(","))
        rules.append(HoursRule(match["days"], spans))
    if not any(rule.spans for rule in rules):
        raise ValueError('hours are empty; write them like "Mo-Fr 09:00-17:00" or "24/7"')
    return OpeningHours(tuple(rules))


def format_hours(hours: OpeningHours, language: str) -> str:
    """The hours in a reader's language, e.g. `пн 10:00–19:00; вт–пт 9:00–17:00`; closed days are left out."""
    if not hours.rules:
        return "24/7"
    names = Locale.parse(language).days["stand-alone"]["abbreviated"]
    parts = []
    for rule in hours.rules:
        if rule.spans:
            days = re.sub("|".join(_DAYS), lambda day: names[_DAYS.index(day[0])], rule.days)
            spans = ", ".join(re.sub(r"\b0(?=\d:)", "", span) for span in rule.spans)
            parts.append(f"{days} {spans}".replace("-", "–"))
    return "; ".join(parts)


def is_open_at(hours: OpeningHours, local: dt.datetime) -> bool:
    """Whether somebody is there at a local time; of several rules for a day the last one counts."""
    spans: tuple[str, ...] = ()
    for rule in hours.rules:
        if local.weekday() in _weekdays(rule.days):
            spans = rule.spans
    now = f"{local:%H:%M}"
    return not hours.rules or any(span[:5] <= now < span[6:] for span in spans)


def _weekdays(days: str) -> set[int]:
    """Numbers of the days, Monday 0; `Fr-Mo` goes over the week's end."""
    found: set[int] = set()
    for part in days.split(","):
        first, _, last = part.partition("-")
        start, end = _DAYS.index(first), _DAYS.index(last or first)
        found |= {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}
    return found
