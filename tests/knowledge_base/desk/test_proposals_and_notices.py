"""Proposals are passed on and answered; important news goes to followers, by those who speak for the city."""

from __future__ import annotations

import pytest

from knowledge_base.desk.desk import Desk
from knowledge_base.people.following import Subject

from .conftest import Person


def test_a_proposal_is_passed_on_and_answered(desk: Desk, reviewer: Person) -> None:
    number = desk.proposals.receive(7, "uk", "community", "More <b>benches</b>", "Purvciems")
    assert "Purvciems" in reviewer.opens("/proposals")
    assert "More &lt;b&gt;benches&lt;/b&gt;" in reviewer.opens(f"/proposals/{number}")
    reviewer.sends(f"/proposals/{number}/pass", office="Parks office")
    assert "with Parks office" in reviewer.page and desk.proposals.get(number).state == "passed"
    reviewer.sends(f"/proposals/{number}/answer", **{"answer-en": "In spring.", "answer-uk": "Навесні."})
    assert desk.proposals.get(number).answer == {"en": "In spring.", "uk": "Навесні."}
    assert "In spring." in reviewer.page
    assert "Purvciems" not in reviewer.opens("/proposals?state=received")


def test_an_empty_office_or_answer_is_refused(desk: Desk, reviewer: Person) -> None:
    number = desk.proposals.receive(7, "uk", "community", "More benches")
    reviewer.opens(f"/proposals/{number}")
    for path, fields in (("pass", {"office": " "}), ("answer", {}), ("answer", {"answer-en": "x" * 2001})):
        reviewer.sends(f"/proposals/{number}/{path}", **fields)
        assert reviewer.status == 422
    assert desk.proposals.get(number).state == "received"
    reviewer.opens("/proposals/99")
    assert reviewer.status == 404


@pytest.mark.parametrize(
    ("about", "subject"),
    [
        ("city", Subject("city")),
        ("category:work", Subject("category", "work")),
        ("topic:bank-account", Subject("topic", "bank-account")),
    ],
)
def test_a_change_is_announced_and_stopped(desk: Desk, reviewer: Person, about: str, subject: Subject) -> None:
    reviewer.opens("/notices")
    reviewer.sends("/notices", about=about, **{"text-en": "New <i>fee</i>", "text-fa": "هزینه"})
    [notice] = desk.notices.recent()
    assert (notice.subject, notice.created_by) == (subject, "Rita")
    assert notice.texts == {"en": "New <i>fee</i>", "fa": "هزینه"}
    assert "New &lt;i&gt;fee&lt;/i&gt;" in reviewer.page
    reviewer.sends(f"/notices/{notice.id}/stop")
    assert desk.notices.recent()[0].ended_at is not None
    reviewer.sends(f"/notices/{notice.id}/stop", token=reviewer.form_token)
    assert reviewer.status == 404


def test_a_notice_needs_a_text_of_the_right_length_and_a_known_subject(desk: Desk, reviewer: Person) -> None:
    for about, text, status in (
        ("city", "", 422),
        ("city", "x" * 701, 422),
        ("topic:nowhere", "New", 404),
        ("category:x", "New", 404),
    ):
        reviewer.opens("/notices")
        reviewer.sends("/notices", about=about, **{"text-en": text})
        assert reviewer.status == status
    assert desk.notices.recent() == []


@pytest.mark.parametrize("path", ["/proposals/1/pass", "/proposals/1/answer", "/notices", "/notices/1/stop"])
def test_editors_and_forged_forms_are_refused(desk: Desk, translator: Person, reviewer: Person, path: str) -> None:
    desk.proposals.receive(7, "uk", "community", "More benches")
    desk.notices.announce(Subject("city"), {"en": "News"}, "Rita")
    translator.opens("/")
    for person, token in ((translator, None), (reviewer, "forged")):
        person.sends(path, token=token, office="x", about="city", **{"answer-en": "x", "text-en": "x"})
        assert person.status == 403
    assert desk.proposals.get(1).state == "received"
    assert [notice.ended_at for notice in desk.notices.recent()] == [None]


def test_editors_see_neither(translator: Person) -> None:
    for path in ("/proposals", "/notices"):
        translator.opens(path)
        assert translator.status == 403
