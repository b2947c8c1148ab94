"""The desk as a web application: which address leads to which page, and what every page is guarded by."""

from __future__ import annotations

from contextlib import asynccontextmanager
from pathlib import Path
from typing import AsyncIterator

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from .desk import Desk
from .guard import guarded, page_not_found
from .pages import (
    account,
    consultations,
    contacts,
    drafts,
    editor,
    facts,
    history,
    notices,
    people,
    proposals,
    publishing,
    questions,
    report,
    sign_in,
    spreadsheets,
    today,
    topic_questions,
    topics,
    try_it,
)  # fmt: skip
from .protection import BodyLimit, SecurityHeaders

STATIC = Path(__file__).parent / "static"


def make_application(desk: Desk) -> Starlette:
    """The application; closing it closes the desk."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        desk.close()

    application = Starlette(
        routes=[*_routes(), Mount("/static", _Static(directory=STATIC))],
        middleware=[Middleware(SecurityHeaders, is_https=desk.settings.is_https), Middleware(BodyLimit)],
        exception_handlers={404: page_not_found},
        lifespan=lifespan,
    )
    application.state.desk = desk
    return application


def _routes() -> list[Route]:
    return [
        Route("/health", _health),
        guarded("/sign-in", sign_in.show, sign_in.sign_in, access="public"),
        guarded("/sign-out", post=sign_in.sign_out),
        guarded("/invitation/{token}", sign_in.show_invitation, sign_in.accept_invitation, access="public"),
        guarded("/", today.show),
        guarded("/topics", topics.show),
        guarded("/topics/new", topics.show_new, topics.create),
        guarded("/topics/{slug}", topics.open_topic),
        guarded("/topics/{slug}/confirm", post=topics.confirm),
        guarded("/topics/{slug}/sources-checked", post=topics.note_sources_checked),
        guarded("/topics/{slug}/facts", facts.show, facts.save),
        guarded("/topics/{slug}/questions", topic_questions.show, topic_questions.save),
        guarded("/topics/{slug}/history", history.show),
        guarded("/topics/{slug}/{language}", editor.show, editor.save),
        guarded("/topics/{slug}/{language}/preview", post=editor.show_preview),
        guarded("/history/{edit:int}", history.show_edit),
        guarded("/history/{edit:int}/restore", post=history.restore),
        guarded("/contacts", contacts.show, contacts.save, access="admin"),
        guarded("/questions", questions.show),
        guarded("/questions/group", questions.show_group),
        guarded("/questions/link", post=questions.link),
        guarded("/questions/set-aside", post=questions.set_aside),
        guarded("/questions/reopen", post=questions.reopen),
        guarded("/drafts", drafts.show),
        guarded("/drafts/{number:int}", post=drafts.settle),
        guarded("/consultations", consultations.show, access="reviewer"),
        guarded("/consultations/new", consultations.show_new, consultations.create, access="reviewer"),
        guarded("/consultations/{number:int}", consultations.show_one, access="reviewer"),
        guarded("/consultations/{number:int}/open", post=consultations.open_it, access="reviewer"),
        guarded("/consultations/{number:int}/close", post=consultations.close, access="reviewer"),
        guarded("/consultations/{number:int}/words", post=consultations.review_words, access="reviewer"),
        guarded("/consultations/{number:int}/outcome", post=consultations.publish_outcome, access="reviewer"),
        guarded("/proposals", proposals.show, access="reviewer"),
        guarded("/proposals/{number:int}", proposals.show_one, access="reviewer"),
        guarded("/proposals/{number:int}/pass", post=proposals.pass_on, access="reviewer"),
        guarded("/proposals/{number:int}/answer", post=proposals.answer, access="reviewer"),
        guarded("/notices", notices.show, notices.announce, access="reviewer"),
        guarded("/notices/{number:int}/stop", post=notices.stop, access="reviewer"),
        guarded("/report", report.show, access="reviewer"),
        guarded("/report/made", report.make, access="reviewer"),
        guarded("/try", try_it.show, try_it.ask),
        guarded("/spreadsheets", spreadsheets.show),
        guarded("/spreadsheets/export", spreadsheets.export),
        guarded("/spreadsheets/check", post=spreadsheets.check),
        guarded("/spreadsheets/apply", post=spreadsheets.apply),
        guarded("/publishing", publishing.show),
        guarded("/publishing/progress", publishing.show_progress),
        guarded("/publishing/rebuild", post=publishing.rebuild, access="admin"),
        guarded("/publishing/rollback", post=publishing.roll_back, access="admin"),
        guarded("/people", people.show, people.invite, access="admin"),
        guarded("/people/{person:int}", post=people.change, access="admin"),
        guarded("/account", account.show),
        guarded("/account/language", post=account.set_language),
        guarded("/account/password", post=account.set_password),
        guarded("/account/totp", post=account.set_totp),
    ]


async def _health(request: Request) -> Response:
    """For a container's health check: 200 when the database answers, else 503."""
    desk: Desk = request.app.state.desk
    try:
        with desk.database.begin() as connection:
            connection.exec_driver_sql("SELECT 1")
    except Exception:  # whatever it is, the answer is the same
        return PlainTextResponse("the database does not answer", 503)
    return PlainTextResponse("ok")


class _Static(StaticFiles):
    """Files that change with a release only; the pages name them with the release in the address."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        """Let browsers keep them for a day."""
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers["cache-control"] = "public, max-age=86400"
        return response
