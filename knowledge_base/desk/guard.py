"""What stands before every page: who is it, may they, is the form ours; and after it: errors in words."""

from __future__ import annotations

import hmac
import logging
import time
from typing import Callable

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..errors import KnowledgeBaseError, UnknownTopicError
from ..languages import supported
from ..staff.accounts import INTERFACE_LANGUAGES, NotAllowedError, StaffMember
from ..staff.sessions import csrf_token, new_token
from .desk import Desk
from .protection import comes_from_elsewhere, cookie_name, set_cookie
from .visit import NOBODY, NotFoundError, Visit

Page = Callable[[Visit], Response]
_log = logging.getLogger(__name__)
_MAX_FIELDS = 5000


def guarded(path: str, get: Page | None = None, post: Page | None = None, access: str = "staff") -> Route:
    """A route whose pages run in a thread, with a visit.

    Args:
        access: `public`, `staff` (signed in), `reviewer` (reviewers and admins: what speaks for the city) or `admin`;
            finer rights are checked where things are saved.
    """
    pages = {"GET": get, "HEAD": get, "POST": post}

    async def answer(request: Request) -> Response:
        page = pages[request.method]
        assert page is not None
        return await _answer(request, page, access)

    return Route(path, answer, methods=[method for method, page in pages.items() if page is not None])


async def page_not_found(request: Request, _: Exception) -> Response:
    """An address that leads nowhere."""
    visit = await run_in_threadpool(_visit, request, FormData())
    return _error_page(visit, 404)


async def _answer(request: Request, page: Page, access: str) -> Response:
    started = time.monotonic()
    visit = await run_in_threadpool(_visit, request, FormData())
    is_anonymous = visit.member is NOBODY
    if access != "public" and is_anonymous:
        return _to_sign_in(visit)
    try:
        if access == "admin" and not visit.member.is_admin:
            raise NotAllowedError(visit.t("desk-error-admin-only"))
        if access == "reviewer" and not visit.speaks_for_city:
            raise NotAllowedError(visit.t("desk-error-reviewer-only"))
        if request.method == "POST":
            visit = Visit(visit.desk, request, visit.member, visit.language, visit.token, await _form(request, visit))
        response = await run_in_threadpool(page, visit)
    except Exception as error:
        response = _error_response(visit, error)
    finally:
        await visit.form.close()
    is_https = visit.desk.settings.is_https
    if is_anonymous and cookie_name(is_https) not in request.cookies and "set-cookie" not in response.headers:
        set_cookie(response, visit.token, is_https)
    took_ms = (time.monotonic() - started) * 1000
    _log.info("page method=%s route=%s status=%d ms=%.0f", request.method, page.__name__, response.status_code, took_ms)
    return response


def _visit(request: Request, form: FormData) -> Visit:
    desk: Desk = request.app.state.desk
    token = request.cookies.get(cookie_name(desk.settings.is_https), "")
    member = desk.sessions.member(token) if token else None
    return Visit(desk, request, member or NOBODY, _language(request, member), token or new_token(), form)


def _language(request: Request, member: StaffMember | None) -> str:
    """The member's choice, else what the address asks for, else the browser's first language that the desk speaks."""
    if member is not None:
        return member.interface_language
    accepted = [part.split(";")[0].strip() for part in request.headers.get("accept-language", "")[:200].split(",")]
    for tag in (request.query_params.get("language", ""), *accepted):
        code = supported(tag)
        if code in INTERFACE_LANGUAGES:
            return code
    return "lv"


async def _form(request: Request, visit: Visit) -> FormData:
    """The form, when it is one of ours.

    Raises:
        HTTPException: 403 for a form that another site made or that is older than the session; 413 when too large.
    """
    if comes_from_elsewhere(request):
        raise HTTPException(403)
    form = await request.form(max_files=1, max_fields=_MAX_FIELDS)
    sent = form.get("csrf")
    if not isinstance(sent, str) or not _same(sent, csrf_token(visit.token)):
        await form.close()
        raise HTTPException(403)
    return form


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode())


def _to_sign_in(visit: Visit) -> Response:
    """On to the sign-in page, and back afterwards; HTMX is told to load the page anew."""
    if visit.wants_part:
        return Response(status_code=401, headers={"HX-Redirect": "/sign-in"})
    request = visit.request
    after = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return visit.go("/sign-in", next=after if request.method == "GET" and after != "/" else "")


def _error_response(visit: Visit, error: Exception) -> Response:
    if isinstance(error, HTTPException):
        status = error.status_code
    elif isinstance(error, NotAllowedError):
        status = 403
    elif isinstance(error, (UnknownTopicError, NotFoundError)):
        status = 404
    elif isinstance(error, KnowledgeBaseError):
        status = 409
    else:
        status = 500
        _log.exception("page_failed route=%s", visit.request.url.path)
    detail = str(error) if isinstance(error, KnowledgeBaseError) and status != 404 else ""
    return _error_page(visit, status, detail)


def _error_page(visit: Visit, status: int, detail: str = "") -> Response:
    known = status if status in (400, 403, 404, 409, 413, 500) else 400
    words = {
        "title": visit.t(f"desk-error-{known}-title"),
        "text": visit.t(f"desk-error-{known}-text"),
        "detail": detail,
    }
    return visit.page("error_part.html" if visit.wants_part else "error.html", status, **words)
