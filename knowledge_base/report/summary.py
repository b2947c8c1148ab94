"""The first page's three sentences: what was asked, what changed, what is missing."""

from __future__ import annotations

from typing import Callable

from ..ui_text import UiText
from .city import CityReport
from .figures import Compared, Demand

Named = Callable[[str], str]
"""Topic → its title in the report's language."""
ENOUGH_TO_COMPARE = 10
"""Growth from three questions to six is no trend."""


def three_sentences(report: CityReport, texts: UiText, language: str, title: Named) -> tuple[str, str, str]:
    """What was asked, what changed, what is missing; each says so when there is too little to tell."""
    return (
        _asked(report, texts, language, title),
        _changed(report, texts, language, title),
        _missing(report, texts, language, title),
    )


def _asked(report: CityReport, texts: UiText, language: str, title: Named) -> str:
    usage = report.usage
    if not usage.questions.now or not usage.topics:
        return texts(language, "report-sentence-little")
    topics = _listed([title(demand.name) for demand in usage.topics[:3]])
    languages = _listed([texts(language, f"report-language-{demand.name}") for demand in _most(usage.languages)])
    return texts(language, "report-sentence-asked", count=usage.questions.now, topics=topics, languages=languages)


def _changed(report: CityReport, texts: UiText, language: str, title: Named) -> str:
    usage = report.usage
    change = usage.questions.change
    if change is None:
        return texts(language, "report-sentence-first")
    grown = max(filter(_is_comparable, usage.topics), key=lambda demand: demand.total.change or 0, default=None)
    way = "more" if change >= 0 else "fewer"
    said = texts(language, f"report-sentence-{way}", percent=round(abs(change) * 100))
    if grown is None or (grown.total.change or 0) <= 0:
        return f"{said}."
    grew = texts(
        language,
        "report-sentence-grew",
        topic=title(grown.name),
        before=grown.total.before or 0,
        now=grown.total.now or 0,
    )
    return f"{said}; {grew}."


def _missing(report: CityReport, texts: UiText, language: str, title: Named) -> str:
    usage = report.usage
    share = _share(usage.unanswered, usage.questions)
    if share is None or not usage.gaps:
        return texts(language, "report-sentence-no-gaps")
    gaps = _listed([title(demand.name) for demand in usage.gaps[:3]])
    return texts(
        language, "report-sentence-missing", count=usage.unanswered.now or 0, percent=round(share * 100), topics=gaps
    )


def _share(part: Compared, whole: Compared) -> float | None:
    return part.now / whole.now if part.now and whole.now else None


def _most(languages: tuple[Demand, ...]) -> list[Demand]:
    return [demand for demand in languages if demand.total.now][:3]


def _is_comparable(demand: Demand) -> bool:
    return (demand.total.before or 0) >= ENOUGH_TO_COMPARE and demand.total.change is not None


def _listed(names: list[str]) -> str:
    return ", ".join(names)
