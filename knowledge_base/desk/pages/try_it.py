"""Try it: ask as a newcomer would and see the outcome, the topics with their confidence, and the reply."""

from __future__ import annotations

from starlette.responses import Response

from ...languages import CODES
from ..asking import AskError, Told
from ..visit import Visit

_QUESTION_MAX_CHARS = 1000


def show(visit: Visit) -> Response:
    """The empty form, or one filled in by a link."""
    return _try_page(visit, visit.text("text")[:_QUESTION_MAX_CHARS], visit.text("client", visit.language))


def ask(visit: Visit) -> Response:
    """The answer; HTMX gets the answer alone."""
    desk, text, client = visit.desk, visit.text("text").strip()[:_QUESTION_MAX_CHARS], visit.text("client")
    told, problem = None, ""
    if not text:
        problem = visit.t("desk-try-empty")
    else:
        try:
            told = desk.asker.ask(text, client if client in CODES else "en", desk.publishing.current_number())
        except AskError as error:
            problem = f"{visit.t('desk-try-failed')} {error}"
    return _try_page(visit, text, client, told, problem)


def _try_page(visit: Visit, text: str, client: str, told: Told | None = None, problem: str = "") -> Response:
    topics = told.topics if told else ()
    return visit.page(
        "try_answer.html" if visit.wants_part else "try.html",
        text=text,
        client=client if client in CODES else "en",
        told=told,
        problem=problem,
        titles={found.slug: visit.desk.library.title(found.slug, visit.language) or found.slug for found in topics},
    )
