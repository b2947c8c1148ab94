"""Drafts: good replies of counsellors, for an editor to make guidance of."""

from __future__ import annotations

from starlette.responses import Response

from ...staff.accounts import NotAllowedError
from ...topic import CATEGORIES
from ..visit import NotFoundError, Visit

_SETTLED = ("used", "set-aside")


def show(visit: Visit) -> Response:
    """Those nobody has dealt with."""
    return visit.page("drafts.html", drafts=visit.desk.drafts.open_drafts(), categories=CATEGORIES, settled=_SETTLED)


def settle(visit: Visit) -> Response:
    """It was taken into a topic, or nothing is to be made of it.

    Raises:
        NotAllowedError: It is in a language of somebody else.
    """
    number, state = visit.path_number("number"), visit.text("state")
    draft = next((draft for draft in visit.desk.drafts.open_drafts() if draft.id == number), None)
    if draft is None or state not in _SETTLED:
        raise NotFoundError
    if not visit.member.may_edit(draft.language):
        raise NotAllowedError(visit.t("desk-error-languages", languages=visit.languages_of([draft.language])))
    visit.desk.drafts.settle(number, state, visit.member.name)
    return visit.go("/drafts", note=f"draft-{state}")
