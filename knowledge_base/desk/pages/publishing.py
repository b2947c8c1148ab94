"""Publishing: which index newcomers are using, whether it is up to date and how good it is; rebuild and roll back."""

from __future__ import annotations

from starlette.responses import Response

from ..visit import NotFoundError, Visit

_FIGURES = ("recall_at_1", "recall_at_3", "answered", "wrong_answer", "false_answer", "language")


def show(visit: Visit) -> Response:
    """The page."""
    return _publishing_page(visit, "publishing.html")


def show_progress(visit: Visit) -> Response:
    """The part that changes while an index is built; asked for every two seconds then."""
    return _publishing_page(visit, "publishing_state.html")


def rebuild(visit: Visit) -> Response:
    """Ask the watch for a build."""
    visit.desk.publishing.request_rebuild(visit.member.name, visit.desk.clock())
    return visit.go("/publishing", note="rebuild")


def roll_back(visit: Visit) -> Response:
    """Ask the watch for an older index."""
    number = visit.text("generation")
    if not visit.desk.publishing.request_rollback(number, visit.member.name, visit.desk.clock()):
        raise NotFoundError
    return visit.go("/publishing", note="rollback")


def _publishing_page(visit: Visit, template: str) -> Response:
    state = visit.desk.publishing.state()
    return visit.page(
        template, state=state, figures=_FIGURES, is_moving=bool(state.waiting) or state.watch.state == "building"
    )
