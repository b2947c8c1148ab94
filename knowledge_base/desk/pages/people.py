"""People: accounts, their roles and languages, invitation links. For admins."""

from __future__ import annotations

from starlette.responses import Response

from ...languages import CODES
from ...staff.accounts import LINK_DAYS, ROLES, StaffError
from ..visit import NotFoundError, Visit


def show(visit: Visit) -> Response:
    """Everybody, and the form for a new account."""
    return _people_page(visit)


def invite(visit: Visit) -> Response:
    """Make an account and show its link, once."""
    languages = tuple(code for code in CODES if code in visit.texts("languages"))
    given = {"name": visit.text("name"), "email": visit.text("email"), "role": visit.text("role")}
    try:
        member, token = visit.desk.staff.add(given["email"], given["name"], given["role"], languages)
    except StaffError as error:
        return _people_page(visit, given=given | {"languages": languages}, problem=str(error), status=422)
    return _people_page(visit, link=_link(visit, token), link_name=member.name)


def change(visit: Visit) -> Response:
    """Another role, a reset link, closing or reopening an account."""
    desk, staff_id = visit.desk, visit.path_number("person")
    member = desk.staff.member(staff_id)
    if member is None:
        raise NotFoundError
    what = visit.text("what")
    try:
        if what == "reset":
            return _people_page(visit, link=_link(visit, desk.staff.reset(staff_id)), link_name=member.name)
        if what == "rights":
            desk.staff.change(staff_id, visit.text("role"), tuple(visit.texts("languages")))
        elif what in ("disable", "enable"):
            desk.staff.set_disabled(staff_id, what == "disable")
            desk.sessions.end_all(staff_id)
        else:
            raise NotFoundError
    except StaffError as error:
        return _people_page(visit, problem=str(error), status=422)
    return visit.go("/people", note="account-changed")


def _link(visit: Visit, token: str) -> str:
    return f"{visit.desk.settings.url}/invitation/{token}"


def _people_page(
    visit: Visit, given: dict | None = None, problem: str = "", link: str = "", link_name: str = "", status: int = 200
) -> Response:
    return visit.page(
        "people.html",
        status,
        people=visit.desk.staff.members(),
        given=given or {"name": "", "email": "", "role": "editor", "languages": ()},
        problem=problem,
        link=link,
        link_name=link_name,
        link_days=LINK_DAYS,
        roles=ROLES,
        codes=CODES,
    )
