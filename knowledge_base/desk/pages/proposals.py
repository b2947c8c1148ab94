"""Proposals: what newcomers propose to the city; note which office has one, and answer it."""

from __future__ import annotations

from starlette.responses import Response

from ...participation.proposals import STATES, TEXT_MAX_CHARS, Proposal, ProposalError
from ..visit import NotFoundError, Visit


def show(visit: Visit) -> Response:
    """All of them or those of one state, newest first."""
    state = visit.text("state")
    found = visit.desk.proposals.all(state if state in STATES else None)
    return visit.page("proposals.html", proposals=found, states=STATES, chosen=state)


def show_one(visit: Visit) -> Response:
    """One proposal with its forms."""
    return _proposal_page(visit, _proposal(visit))


def pass_on(visit: Visit) -> Response:
    """Note which office has it now."""
    proposal = _proposal(visit)
    try:
        visit.desk.proposals.pass_on(proposal.number, visit.text("office"))
    except ProposalError as error:
        return _proposal_page(visit, proposal, str(error), 422)
    return visit.go(f"/proposals/{proposal.number}", note="proposal-passed")


def answer(visit: Visit) -> Response:
    """Answer it; its author is told when they asked for it."""
    proposal, texts = _proposal(visit), visit.in_languages("answer")
    if any(len(text) > TEXT_MAX_CHARS for text in texts.values()):
        return _proposal_page(visit, proposal, visit.t("desk-proposal-long", max=TEXT_MAX_CHARS), 422)
    try:
        visit.desk.proposals.answer(proposal.number, texts)
    except ProposalError as error:
        return _proposal_page(visit, proposal, str(error), 422)
    return visit.go(f"/proposals/{proposal.number}", note="proposal-answered")


def _proposal(visit: Visit) -> Proposal:
    try:
        return visit.desk.proposals.get(visit.path_number("number"))
    except ProposalError:
        raise NotFoundError from None


def _proposal_page(visit: Visit, proposal: Proposal, problem: str = "", status: int = 200) -> Response:
    return visit.page(
        "proposal.html",
        status,
        proposal=proposal,
        answer=visit.in_languages("answer") if problem else proposal.answer,
        limit=TEXT_MAX_CHARS,
        problem=problem,
    )
