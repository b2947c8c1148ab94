"""One's own account: interface language, password, codes of an authenticator app."""

from __future__ import annotations

import re

import pyotp
import segno
from markupsafe import Markup
from starlette.responses import Response

from ...staff.passwords import MIN_CHARS, WeakPasswordError
from ..protection import set_cookie
from ..visit import Visit


def show(visit: Visit) -> Response:
    """The page."""
    return _account_page(visit)


def set_language(visit: Visit) -> Response:
    """Another interface language."""
    visit.desk.staff.set_interface_language(visit.member.id, visit.text("language"))
    return visit.go("/account", note="saved")


def set_password(visit: Visit) -> Response:
    """A new password; every other session of the account ends."""
    desk, member = visit.desk, visit.member
    if not desk.sign_in.confirms(member, visit.text("password")[:1000], visit.address):
        return _account_page(visit, password_problem=visit.t("desk-account-password-wrong"), status=422)
    try:
        desk.staff.set_password(member.id, visit.text("new_password"))
    except WeakPasswordError as error:
        problem = visit.t(f"desk-password-{error.reason}", min=MIN_CHARS)
        return _account_page(visit, password_problem=problem, status=422)
    return _with_new_session(visit, "password-changed")


def set_totp(visit: Visit) -> Response:
    """Turn codes on or off. The password is asked again: an open browser must not be enough."""
    desk, member = visit.desk, visit.member
    if not desk.sign_in.confirms(member, visit.text("password")[:1000], visit.address):
        return _account_page(visit, totp_problem=visit.t("desk-account-password-wrong"), status=422)
    if visit.text("what") == "off":
        desk.sign_in.clear_totp(member.id)
        return visit.go("/account", note="totp-off")
    secret = visit.text("secret")
    if not re.fullmatch("[A-Z2-7]{32}", secret) or not desk.sign_in.set_totp(member.id, secret, visit.text("code")):
        return _account_page(visit, totp_problem=visit.t("desk-account-code-wrong"), status=422)
    return _with_new_session(visit, "totp-on")


def _with_new_session(visit: Visit, note: str) -> Response:
    visit.desk.sessions.end_all(visit.member.id)
    response = visit.go("/account", note=note)
    set_cookie(response, visit.desk.sessions.begin(visit.member.id), visit.desk.settings.is_https)
    return response


def _account_page(visit: Visit, password_problem: str = "", totp_problem: str = "", status: int = 200) -> Response:
    secret = "" if visit.member.has_totp else pyotp.random_base32()
    return visit.page(
        "account.html",
        status,
        secret=secret,
        qr_code=_qr_code(visit.desk.sign_in.totp_address(visit.member, secret)) if secret else "",
        password_problem=password_problem,
        totp_problem=totp_problem,
        min_chars=MIN_CHARS,
    )


def _qr_code(address: str) -> Markup:
    """The address as a data: picture, which the page's policy allows."""
    return Markup(segno.make(address, error="m").png_data_uri(scale=5, border=4))  # drawn by segno  # nosec B704
