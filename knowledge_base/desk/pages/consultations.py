"""Consultations: ask newcomers something, open and close it, read what they said, say what the city did with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from ...commands.participation import announce
from ...participation.consultations import (
    CHOICE_MAX_CHARS,
    MAX_CHOICES,
    QUESTION_MAX_CHARS,
    TEXT_MAX_CHARS,
    Consultation,
    ConsultationError,
    ConsultationTexts,
    Texts,
    best_text,
)
from ...participation.voices import REVIEWS
from ...usage_counts import FEWEST_PEOPLE
from ..visit import NotFoundError, Visit

_PARTS = ("question", "background", "audience", "choices")
_DAYS_OPEN = 14


@dataclass(frozen=True)
class ChoiceResult:
    """A choice and how many people took it."""

    text: str
    voices: int


def show(visit: Visit) -> Response:
    """All of them, newest first."""
    found = visit.desk.consultations.all()
    return visit.page(
        "consultations.html",
        consultations=found,
        questions={each.number: best_text(each.texts.question, visit.language) for each in found},
        answers={each.number: visit.desk.voices.count(each.number) for each in found},
    )


def show_new(visit: Visit) -> Response:
    """The form for a new one."""
    last_day = visit.today + dt.timedelta(days=_DAYS_OPEN)
    return _new_page(visit, {part: {} for part in _PARTS}, last_day.isoformat())


def create(visit: Visit) -> Response:
    """Save it as a draft, or show what is wrong."""
    given, last_day = {part: visit.in_languages(part) for part in _PARTS}, visit.text("last_day")
    texts = ConsultationTexts(
        given["question"], given["background"], given["audience"], _choices(given["choices"])
    )  # fmt: skip
    try:
        day = dt.date.fromisoformat(last_day)
    except ValueError:
        return _new_page(visit, given, last_day, visit.t("desk-consultation-day-wrong"), 422)
    try:
        number = visit.desk.consultations.create(texts, day, visit.member.name)
    except ConsultationError as error:
        return _new_page(visit, given, last_day, str(error), 422)
    return visit.go(f"/consultations/{number}", note="consultation-created")


def show_one(visit: Visit) -> Response:
    """One consultation, with what can be done in its state."""
    return _consultation_page(visit, _consultation(visit))


def open_it(visit: Visit) -> Response:
    """Let newcomers answer; with a tick those who follow the city's news are told."""
    number = _consultation(visit).number
    opened = visit.desk.consultations.open(number)
    if visit.text("announce") == "yes":
        announce(opened, visit.desk.notices, visit.member.name)
    return visit.go(f"/consultations/{number}", note="consultation-opened")


def close(visit: Visit) -> Response:
    """Close it before its last day: count, and forget who answered."""
    number = _consultation(visit).number
    visit.desk.voices.close(number)
    return visit.go(f"/consultations/{number}", note="consultation-closed")


def review_words(visit: Visit) -> Response:
    """Let a free answer be shown to others, or not."""
    number, words_id, review = _consultation(visit).number, visit.text("words"), visit.text("review")
    if review not in REVIEWS or words_id not in {words.id for words in visit.desk.voices.words(number)}:
        raise NotFoundError
    visit.desk.voices.review(words_id, review)
    return visit.go(f"/consultations/{number}", note="consultation-reviewed")


def publish_outcome(visit: Visit) -> Response:
    """Say what the city did with the result."""
    consultation, outcome = _consultation(visit), visit.in_languages("outcome")
    try:
        visit.desk.consultations.publish_outcome(consultation.number, outcome)
    except ConsultationError as error:
        return _consultation_page(visit, consultation, str(error), 422)
    return visit.go(f"/consultations/{consultation.number}", note="consultation-answered")


def _consultation(visit: Visit) -> Consultation:
    try:
        return visit.desk.consultations.get(visit.path_number("number"))
    except ConsultationError:
        raise NotFoundError from None


def _choices(lines: Texts) -> tuple[dict[str, str], ...]:
    """Choices from what is written one a line in each language; the same line is the same choice."""
    split = {code: [line.strip() for line in text.split("\n") if line.strip()] for code, text in lines.items()}
    count = max(map(len, split.values()), default=0)
    return tuple({code: texts[n] for code, texts in split.items() if n < len(texts)} for n in range(count))


def _new_page(
    visit: Visit, given: dict[str, dict[str, str]], last_day: str, problem: str = "", status: int = 200
) -> Response:
    return visit.page(
        "new_consultation.html",
        status,
        given=given,
        last_day=last_day,
        problem=problem,
        limits={
            "question": QUESTION_MAX_CHARS, "background": TEXT_MAX_CHARS, "audience": QUESTION_MAX_CHARS,
            "choices": MAX_CHOICES * (CHOICE_MAX_CHARS + 2),
        },
        most_choices=MAX_CHOICES,
        choice_chars=CHOICE_MAX_CHARS,
    )  # fmt: skip


def _consultation_page(visit: Visit, found: Consultation, problem: str = "", status: int = 200) -> Response:
    return visit.page(
        "consultation.html",
        status,
        consultation=found,
        question=best_text(found.texts.question, visit.language),
        answers=visit.desk.voices.count(found.number),
        outcome=visit.in_languages("outcome") if problem else found.outcome,
        outcome_limit=TEXT_MAX_CHARS,
        problem=problem,
        **_results(visit, found),
    )


def _results(visit: Visit, found: Consultation) -> dict[str, Any]:
    """What a closed consultation brought; nothing about fewer than five people."""
    by_choice: dict[int, int] = {}
    for tally in visit.desk.voices.tallies(found.number):
        by_choice[tally.choice] = by_choice.get(tally.choice, 0) + tally.voices
    enough = sum(by_choice.values()) >= FEWEST_PEOPLE
    choices = enumerate(found.texts.choices, 1)
    results = [ChoiceResult(best_text(texts, visit.language), by_choice.get(n, 0)) for n, texts in choices]
    return {
        "is_over": found.state in ("closed", "answered"),
        "enough": enough,
        "fewest": FEWEST_PEOPLE,
        "results": results if enough else [],
        "words": visit.desk.voices.words(found.number),
    }
