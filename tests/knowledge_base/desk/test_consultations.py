"""Consultations: staff ask, newcomers answer in the chat, staff read the result and say what came of it."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge_base.desk.desk import Desk
from knowledge_base.participation.voices import Voice
from tests.fakes import HandClock

from .conftest import Person

FORM = {
    "question-lv": "Kur trūkst soliņu?",
    "question-en": "Where are benches needed?",
    "background-en": "The city buys forty.",
    "choices-lv": "Pieturās\r\nParkos",
    "choices-en": "At stops\r\nIn parks",
}


def begin(desk: Desk, person: Person, clock: HandClock, **changes: str) -> str:
    """Save a draft through the form; its address."""
    person.opens("/consultations/new")
    last_day = (clock().date() + dt.timedelta(days=7)).isoformat()
    person.sends("/consultations/new", **({"last_day": last_day} | FORM | changes))
    found = desk.consultations.all()
    return f"/consultations/{found[0].number}" if found else ""


def answered_by(desk: Desk, voices: list[Voice]) -> None:
    """Each voice from another chat, to the newest consultation."""
    for chat, voice in enumerate(voices, 100):
        assert desk.voices.cast(desk.consultations.all()[0], chat, voice)


def test_a_consultation_goes_from_draft_to_its_outcome(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    path = begin(desk, reviewer, clock)
    assert "The draft is saved" in reviewer.page and "Where are benches needed?" in reviewer.page
    assert [dict(choice) for choice in desk.consultations.get(1).texts.choices] == [
        {"lv": "Pieturās", "en": "At stops"},
        {"lv": "Parkos", "en": "In parks"},
    ]
    reviewer.sends(f"{path}/open")
    assert "newcomers can answer now" in reviewer.page
    answered_by(desk, [Voice("en", 1)] * 4 + [Voice("uk", 2)] * 2)
    assert "6 answers" in reviewer.opens("/consultations")
    reviewer.opens(path)
    reviewer.sends(f"{path}/close")
    assert '<th scope="row">At stops</th><td>4</td>' in reviewer.page
    reviewer.sends(f"{path}/outcome", **{"outcome-lv": "Nopirkām 40.", "outcome-en": "We bought forty."})
    assert desk.consultations.get(1).outcome == {"lv": "Nopirkām 40.", "en": "We bought forty."}
    assert desk.consultations.get(1).state == "answered"


def test_opening_tells_the_citys_followers_only_with_a_tick(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    reviewer.sends(f"{begin(desk, reviewer, clock)}/open")
    assert desk.notices.recent() == []
    reviewer.sends(f"{begin(desk, reviewer, clock)}/open", announce="yes")
    [notice] = desk.notices.recent()
    assert "Where are benches needed?" in notice.texts["en"] and notice.created_by == "Rita"


def test_results_of_fewer_than_five_people_are_not_shown(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    path = begin(desk, reviewer, clock)
    reviewer.sends(f"{path}/open")
    answered_by(desk, [Voice("en", 1)] * 4)
    reviewer.sends(f"{path}/close")
    assert "Fewer than 5 people answered" in reviewer.page
    assert "<td>4</td>" not in reviewer.page


def test_free_answers_wait_until_they_are_let_through(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    path = begin(desk, reviewer, clock, **{"choices-lv": "", "choices-en": ""})
    reviewer.sends(f"{path}/open")
    answered_by(desk, [Voice("en", words="By the <b>river</b>")])
    assert "river" not in reviewer.opens(path)
    reviewer.sends(f"{path}/close")
    assert "By the &lt;b&gt;river&lt;/b&gt;" in reviewer.page
    reviewer.sends(f"{path}/words", words=reviewer.hidden("words"), review="shown")
    assert [words.review for words in desk.voices.words(1)] == ["shown"]
    reviewer.sends(f"{path}/words", words="0" * 16, review="hidden")
    assert reviewer.status == 404


def test_what_is_wrong_is_said_and_what_was_written_stays(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    begin(desk, reviewer, clock, **{"question-lv": "", "choices-en": "At stops"})
    assert reviewer.status == 422
    assert "Latvian and English at least" in reviewer.page and "Where are benches needed?" in reviewer.page
    begin(desk, reviewer, clock, last_day="soon")
    assert reviewer.status == 422 and "Choose the last day" in reviewer.page
    assert desk.consultations.all() == []


def test_a_step_out_of_turn_changes_nothing(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    path = begin(desk, reviewer, clock)
    reviewer.sends(f"{path}/close")
    assert reviewer.status == 409
    reviewer.opens(path)
    reviewer.sends(f"{path}/outcome", **{"outcome-en": "Done."})
    assert reviewer.status == 422
    assert desk.consultations.get(1).state == "draft"


@pytest.mark.parametrize("path", ["/consultations/7", "/consultations/99999999999"])
def test_a_consultation_that_is_not_there_is_not_found(reviewer: Person, path: str) -> None:
    reviewer.opens(path)
    assert reviewer.status == 404


def test_editors_neither_see_nor_change_consultations(
    desk: Desk, reviewer: Person, translator: Person, clock: HandClock
) -> None:
    path = begin(desk, reviewer, clock)
    assert "/consultations" not in translator.opens("/")
    token = translator.form_token
    for address in ("/consultations", "/consultations/new", path):
        translator.opens(address)
        assert translator.status == 403
    for address in ("/consultations/new", f"{path}/open"):
        translator.sends(address, token=token)
        assert translator.status == 403
    assert desk.consultations.get(1).state == "draft"


def test_a_form_of_another_session_is_refused(desk: Desk, reviewer: Person, clock: HandClock) -> None:
    path = begin(desk, reviewer, clock)
    reviewer.sends(f"{path}/open", token="forged")
    assert reviewer.status == 403
    assert desk.consultations.get(1).state == "draft"
