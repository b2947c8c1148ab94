"""Notices: tell those who follow a topic, an area or the city's news of an important change, see how far that is."""

from __future__ import annotations

from starlette.responses import Response

from ...editing.overview import topic_rows
from ...people.following import Subject
from ...people.notices import TEXT_MAX_CHARS
from ...topic import CATEGORIES
from ..visit import NotFoundError, Visit
from .today import visit_title

_CITY = "city"


def show(visit: Visit) -> Response:
    """The form, and what was sent."""
    return _notices_page(visit, visit.text("about", _CITY))


def announce(visit: Visit) -> Response:
    """Begin to tell the followers."""
    about, texts = visit.text("about"), visit.in_languages("text")
    subject = _subject(visit, about)
    if subject.kind != "topic" and not texts:
        return _notices_page(visit, about, visit.t("desk-notice-no-text"), 422)
    if any(len(text) > TEXT_MAX_CHARS for text in texts.values()):
        return _notices_page(visit, about, visit.t("desk-notice-long", max=TEXT_MAX_CHARS), 422)
    area = visit.desk.library.topic(subject.name).category if subject.kind == "topic" else ""
    visit.desk.notices.announce(subject, texts, visit.member.name, area)
    return visit.go("/notices", note="notice-announced")


def stop(visit: Visit) -> Response:
    """Tell nobody else."""
    if not visit.desk.notices.stop(visit.path_number("number")):
        raise NotFoundError
    return visit.go("/notices", note="notice-stopped")


def _subject(visit: Visit, about: str) -> Subject:
    """What `city`, `category:work` or `topic:bank-account` stands for.

    Raises:
        NotFoundError: There is no such thing to follow.
    """
    kind, _, name = about.partition(":")
    shown = visit.desk.library.slugs()
    if about == _CITY or (kind == "category" and name in CATEGORIES) or (kind == "topic" and name in shown):
        return Subject(kind, name)
    raise NotFoundError


def _name(visit: Visit, subject: Subject) -> str:
    if subject.kind == "topic":
        return visit_title(visit, subject.name)
    return visit.t(f"category-{subject.name}") if subject.kind == "category" else visit.t("desk-notice-city")


def _notices_page(visit: Visit, about: str, problem: str = "", status: int = 200) -> Response:
    recent = visit.desk.notices.recent()
    return visit.page(
        "notices.html",
        status,
        about=about,
        given=visit.in_languages("text"),
        limit=TEXT_MAX_CHARS,
        categories=CATEGORIES,
        topics=[row for row in topic_rows(visit.desk.library, visit.language) if row.shown],
        notices=[(notice, _name(visit, notice.subject)) for notice in recent],
        problem=problem,
    )
