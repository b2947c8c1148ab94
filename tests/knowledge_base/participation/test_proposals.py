"""Proposals: their numbers, states, answers and end."""

from __future__ import annotations

import pytest

from knowledge_base.participation.proposals import KEPT_DAYS, ProposalError, Proposals


@pytest.fixture
def proposals(database, keyring, clock):
    return Proposals(database, keyring, clock)


def test_a_proposal_goes_from_received_to_answered(proposals):
    number = proposals.receive(7, "uk", "community", "Більше лавок", "Ķengarags")
    proposals.pass_on(number, "Rīgas meži")
    proposals.answer(number, {"lv": "Būs.", "en": "Yes."})
    found = proposals.get(number)
    assert (found.state, found.passed_to, found.news, found.answer) == (
        "answered",
        "Rīgas meži",
        2,
        {"lv": "Būs.", "en": "Yes."},
    )
    assert found.neighbourhood == "Ķengarags" and proposals.of(7) == [found] and proposals.of(8) == []


def test_a_number_is_never_given_twice(proposals):
    first = proposals.receive(7, "en", "work", "One")
    proposals.forget(7)
    assert proposals.receive(8, "en", "work", "Two") == first + 1


def test_what_cannot_be_stored_is_refused_with_the_reason(proposals):
    with pytest.raises(ProposalError, match='got "moon"'):
        proposals.receive(7, "en", "moon", "Text")
    with pytest.raises(ProposalError, match="There is no proposal 5"):
        proposals.pass_on(5, "Office")
    with pytest.raises(ProposalError, match="Name the office"):
        proposals.pass_on(proposals.receive(7, "en", "work", "Text"), " ")


def test_after_two_years_a_proposal_is_deleted_with_its_answer(proposals, clock):
    proposals.answer(proposals.receive(7, "en", "work", "Text"), {"en": "No."})
    clock.pass_days(KEPT_DAYS + 1)
    assert proposals.delete_expired() == 1 and proposals.all() == []
