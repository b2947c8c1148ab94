"""Signing in and out, and choosing a password by way of an invitation."""

from __future__ import annotations

import logging

from starlette.responses import Response

from ...staff.accounts import LINK_DAYS, LinkError, StaffMember
from ...staff.passwords import MIN_CHARS, WeakPasswordError
from ...staff.sign_in import SignInRefusedError
from ..protection import drop_cookie, local_path, set_cookie
from ..visit import NOBODY, Visit

_log = logging.getLogger(__name__)


def show(visit: Visit) -> Response:
    """The sign-in page; who is signed in already goes on."""
    after = local_path(visit.text("next", "/"))
    if visit.member is not NOBODY:
        return visit.go(after)
    return visit.page("sign_in.html", after=after, email="", problem="")


def sign_in(visit: Visit) -> Response:
    """Check who it is and begin a session with a new token."""
    after = local_path(visit.text("next", "/"))
    email = visit.text("email")[:200]
    try:
        member = visit.desk.sign_in.check(email, visit.text("password")[:1000], visit.text("code")[:20], visit.address)
    except SignInRefusedError as error:
        _log.warning("sign_in_refused wait_s=%d", error.wait_s)
        problem = visit.t("desk-sign-in-wait", seconds=error.wait_s) if error.wait_s else visit.t("desk-sign-in-wrong")
        return visit.page("sign_in.html", 403, after=after, email=email, problem=problem)
    return _signed_in(visit, member, after)


def sign_out(visit: Visit) -> Response:
    """End the session on the server and in the browser."""
    visit.desk.sessions.end(visit.token)
    response = visit.go("/sign-in", note="signed-out")
    drop_cookie(response, visit.desk.settings.is_https)
    return response


def show_invitation(visit: Visit) -> Response:
    """The page behind an invitation or reset link."""
    try:
        member = visit.desk.staff.invited(visit.path("token"))
    except LinkError:
        return _link_is_over(visit)
    return visit.page("invitation.html", invited=member, min_chars=MIN_CHARS, problem="")


def accept_invitation(visit: Visit) -> Response:
    """Keep the chosen password, end older sessions and sign in."""
    desk, token = visit.desk, visit.path("token")
    try:
        member = desk.staff.invited(token)
        desk.staff.accept_invitation(token, visit.text("password"))
    except LinkError:
        return _link_is_over(visit)
    except WeakPasswordError as error:
        problem = visit.t(f"desk-password-{error.reason}", min=MIN_CHARS)
        return visit.page("invitation.html", 422, invited=member, min_chars=MIN_CHARS, problem=problem)
    desk.sessions.end_all(member.id)
    desk.sign_in.end_waiting(member.email)
    return _signed_in(visit, member, "/")


def _link_is_over(visit: Visit) -> Response:
    title, text = visit.t("desk-invitation-over-title"), visit.t("desk-invitation-over-text", days=LINK_DAYS)
    return visit.page("error.html", 410, title=title, text=text, detail="")


def _signed_in(visit: Visit, member: StaffMember, after: str) -> Response:
    response = visit.go(after)
    set_cookie(response, visit.desk.sessions.begin(member.id), visit.desk.settings.is_https)
    _log.info("signed_in staff_id=%d", member.id)
    return response
