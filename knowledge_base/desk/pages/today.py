"""Today: what needs a person now. Each row leads to where it is settled, and is gone when it is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from starlette.responses import Response

from ...checks.content import CONFIRM_EVERY_DAYS, old_sources, past_review
from ...library import StaleTranslation
from ..visit import Visit

_ROWS = 15
_FEW = 7
"""Rows of a list that is folded below."""


@dataclass(frozen=True)
class Aged:
    """A topic whose newest source is old, or that nobody has confirmed for long."""

    slug: str
    title: str
    date: str = ""
    days: int = 0


def show(visit: Visit) -> Response:
    """The list."""
    desk = visit.desk
    groups = desk.question_groups.counts()
    stale = _mine_first(visit, desk.library.stale_translations())
    due = [Aged(slug, visit_title(visit, slug), days=days) for slug, days in past_review(desk.library, visit.today)]
    old = _old_sources(visit)
    return visit.page(
        "today.html",
        unanswered=[group for group in groups if group.unanswered],
        disliked=[group for group in groups if not group.unanswered],
        stale=[(item, visit_title(visit, item.slug)) for item in stale[:_ROWS]],
        stale_total=len(stale),
        drafts=desk.drafts.open_drafts(),
        due=due,
        old=old,
        broken=desk.library.problems(),
        rows=_ROWS,
        few=_FEW,
        titles={group.found_slug: visit_title(visit, group.found_slug) for group in groups if group.found_slug},
    )


def visit_title(visit: Visit, slug: str) -> str:
    """A topic's title in the reader's language; its name when it has no text."""
    return visit.desk.library.title(slug, visit.language) or slug


def _mine_first(visit: Visit, stale: list[StaleTranslation]) -> list[StaleTranslation]:
    """Translations the member may edit, before the others."""
    return sorted(stale, key=lambda item: not visit.member.may_edit(item.language))


def _old_sources(visit: Visit) -> list[Aged]:
    """Topics with old sources, without those for which somebody looked lately and found nothing newer."""
    checked = visit.desk.history.last_done("sources-checked")
    limit = visit.desk.clock() - dt.timedelta(days=CONFIRM_EVERY_DAYS)
    return [
        Aged(slug, visit_title(visit, slug), date=date)
        for slug, date in old_sources(visit.desk.library, visit.today)
        if slug not in checked or checked[slug] < limit
    ]
