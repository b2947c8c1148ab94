"""The report as one self-contained web page, which is also what the PDF is printed from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Callable, Sequence

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ..library import Library
from ..participation.consultations import best_text
from ..rendering import format_day
from ..ui_text import UiText
from ..usage_counts import FEWEST_PEOPLE
from .charts import COLOURS, Bar, horizontal_bars, stacked_weeks
from .city import CityReport, Result
from .figures import OUTCOMES, Compared, Demand
from .summary import three_sentences

HIDDEN = "·"
"""Stands for a figure that is not shown. Not "<5": some are hidden only because they would give another one away."""
LANGUAGES = ("lv", "en", "ru", "uk")
"""Languages the report can be written in: those of the desk."""


@dataclass(frozen=True)
class HeatRow:
    """A topic with one cell a week; `shade` is 0 to 4."""

    name: str
    cells: tuple[tuple[str, int], ...]


class ReportPage:
    """Writes a report in one language."""

    def __init__(self, report: CityReport, library: Library, texts: UiText, language: str, made: dt.date) -> None:
        """
        Args:
            made: Day the report is made, for its footer.
        """
        self._report = report
        self._library = library
        self._texts = texts
        self._language = language
        self._made = made

    def html(self) -> str:
        """The whole page; nothing in it is fetched from anywhere."""
        environment = Environment(
            loader=PackageLoader("knowledge_base.report"), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        environment.globals.update(t=self._text, title=self._title, best=lambda texts: best_text(texts, self._language))
        usage = self._report.usage
        return environment.get_template("report.html").render(
            language=self._language,
            report=self._report,
            usage=usage,
            fewest=FEWEST_PEOPLE,
            period=self._period(usage.first, usage.last),
            made=format_day(self._made, self._language),
            sentences=three_sentences(self._report, self._texts, self._language, self._title),
            tiles=self._tiles(),
            weeks_chart=self._weeks_chart(),
            topics_chart=self._demand_chart("report-topics", usage.topics, self._title, COLOURS[0]),
            languages_chart=self._demand_chart("report-languages", usage.languages, self._language_name, COLOURS[3]),
            gaps_chart=self._demand_chart("report-gaps", usage.gaps, self._title, COLOURS[2]),
            heat=self._heat(usage.topics),
            weeks=[self._week(week.first) for week in usage.weeks],
            table_languages=[demand.name for demand in usage.languages],
            results=[(result, self._result_chart(result)) for result in self._report.consultations],
            cell=self._cell,
            area=lambda name: self._text(f"category-{name}") if name else self._text("report-area-unknown"),
        )

    def _tiles(self) -> list[tuple[str, str, str]]:
        """(label, figure, change) of the first page."""
        usage = self._report.usage
        rated = Compared(_sum(usage.helpful.now, usage.not_helpful.now), None)
        tiles = [
            ("report-tile-questions", self._cell(usage.questions.now), self._change(usage.questions)),
            ("report-tile-answered", _percent(usage.answered, usage.questions), ""),
            ("report-tile-unanswered", _percent(usage.unanswered, usage.questions), ""),
            ("report-tile-satisfied", _percent(usage.helpful, rated), ""),
        ]
        return [(self._text(label), figure or self._text("report-hidden"), change) for label, figure, change in tiles]

    def _weeks_chart(self) -> Markup:
        usage = self._report.usage
        series = [
            (
                self._text(f"report-outcome-{outcome}"),
                [week[outcome] if week else None for week in usage.outcomes_by_week],
            )
            for outcome in OUTCOMES
        ]
        weeks = [self._week(week.first) for week in usage.weeks]
        return Markup(stacked_weeks(self._text("report-weeks"), weeks, series, HIDDEN))  # charts escape their words  # nosec B704

    def _outcome(self, outcome: str) -> str:
        return self._text(f"report-outcome-{outcome}")

    def _demand_chart(self, title: str, demands: Sequence[Demand], name: Callable[[str], str], colour: str) -> Markup:
        bars = [Bar(name(demand.name), demand.total.now, self._change(demand.total)) for demand in demands]
        return Markup(horizontal_bars(self._text(title), bars, HIDDEN, colour))  # nosec B704

    def _result_chart(self, result: Result) -> Markup:
        choices = result.consultation.texts.choices
        if result.voices is None or not choices:
            return Markup("")
        bars = [
            Bar(best_text(choice, self._language), result.by_choice.get(number, 0))
            for number, choice in enumerate(choices, 1)
        ]
        return Markup(horizontal_bars(best_text(result.consultation.texts.question, self._language), bars, ""))  # nosec B704

    def _heat(self, topics: Sequence[Demand]) -> list[HeatRow]:
        most = max([count or 0 for demand in topics for count in demand.by_week], default=0) or 1
        return [
            HeatRow(
                self._title(demand.name),
                tuple((self._cell(count), -(-(count or 0) * 4 // most)) for count in demand.by_week),
            )
            for demand in topics
        ]

    def _cell(self, count: int | None) -> str:
        return HIDDEN if count is None else str(count)

    def _change(self, compared: Compared) -> str:
        change = compared.change
        return (
            "" if change is None or not compared.now else f"{'+' if change >= 0 else '−'}{abs(round(change * 100))} %"
        )

    def _period(self, first: dt.date, last: dt.date) -> str:
        return f"{format_day(first, self._language)} – {format_day(last, self._language)}"

    def _week(self, monday: dt.date) -> str:
        return f"{monday.day}.{monday.month:02d}."

    def _title(self, slug: str) -> str:
        return self._library.title(slug, self._language) or slug

    def _language_name(self, code: str) -> str:
        return self._text(f"report-language-{code}")

    def _text(self, text_id: str, **arguments: str | int) -> str:
        return self._texts(self._language, text_id, **arguments)


def _sum(*counts: int | None) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _percent(part: Compared, whole: Compared) -> str:
    return f"{round(100 * part.now / whole.now)} %" if part.now is not None and whole.now else ""
