"""The report's figures as one table for spreadsheets: a figure a line. Hidden figures are empty and marked `hidden`."""

from __future__ import annotations

import csv
import io
from typing import Iterator

from .city import CityReport
from .figures import OUTCOMES, Demand

COLUMNS = ("table", "name", "language", "week", "state", "count", "before")
Row = tuple[str, str, str, str, str, int | None, int | None]


def report_csv(report: CityReport) -> str:
    """CSV with a header line; weeks by their Monday (ISO 8601), topics by their names in the library."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for *names, count, before in _rows(report):
        writer.writerow([*names, _figure(count), "" if before is None else before])
    return text.getvalue()


def _figure(count: int | None) -> str:
    return "hidden" if count is None else str(count)


def _rows(report: CityReport) -> Iterator[Row]:
    usage = report.usage
    for name, total in (
        ("questions", usage.questions), ("answered", usage.answered), ("unanswered", usage.unanswered),
        ("helpful", usage.helpful), ("not-helpful", usage.not_helpful),
    ):  # fmt: skip
        yield ("total", name, "", "", "", total.now, total.before)
    for week, outcomes in zip(usage.weeks, usage.outcomes_by_week):
        for outcome in OUTCOMES:
            yield ("outcomes", outcome, "", week.first.isoformat(), "", outcomes[outcome] if outcomes else None, None)
    for table, demands in (("topics", usage.topics), ("languages", usage.languages), ("gaps", usage.gaps)):
        for demand in demands:
            yield from _demand_rows(report, table, demand)
    if report.conversations:
        for area, count in report.conversations.by_area.items():
            yield ("hand-overs", area, "", "", "", count, None)
    for result in report.consultations:
        number, state = str(result.consultation.number), result.consultation.state
        yield ("consultations", number, "", "", state, result.voices, None)
        for choice, voices in sorted(result.by_choice.items()):
            yield ("consultation-choices", f"{number}:{choice}", "", "", state, voices, None)
    for area, count in report.proposed.by_area.items():
        yield ("proposals", area, "", "", "", count, None)


def _demand_rows(report: CityReport, table: str, demand: Demand) -> Iterator[Row]:
    yield (table, demand.name, "", "", "", demand.total.now, demand.total.before)
    for language, count in demand.by_language.items():
        yield (f"{table}-by-language", demand.name, language, "", "", count, None)
    for week, count in zip(report.usage.weeks, demand.by_week):
        yield (f"{table}-by-week", demand.name, "", week.first.isoformat(), "", count, None)
