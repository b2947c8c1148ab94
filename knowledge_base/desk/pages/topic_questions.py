"""How people ask for a topic: its questions in each language, one a line."""

from __future__ import annotations

from typing import Sequence

from starlette.responses import Response

from ...editing.overview import topic_row
from ...editing.question_book import QuestionBook
from ...editing.word_diff import Change, word_diff
from ...errors import ContentError, EditConflictError, Problem
from ...languages import CODES
from ..visit import NotFoundError, Visit


def show(visit: Visit) -> Response:
    """The questions of one language, with the counts of all."""
    language = visit.text("language", visit.language)
    if language not in CODES:
        raise NotFoundError
    there = visit.desk.questions.of_topic(visit.path("slug"), language)
    return _questions_page(visit, language, there, QuestionBook.hash_of(there))


def save(visit: Visit) -> Response:
    """Save one language's questions."""
    slug, language = visit.path("slug"), visit.text("language")
    lines = visit.text("questions").splitlines()
    try:
        visit.desk.editing.save_questions(visit.member, slug, language, lines, visit.text("expected_hash"))
    except ContentError as error:
        if language not in CODES:
            raise NotFoundError from None
        return _questions_page(visit, language, lines, visit.text("expected_hash"), error.problems, status=422)
    except EditConflictError as error:
        difference = word_diff(error.current_text, "\n".join(lines))
        return _questions_page(visit, language, lines, error.current_hash, difference=difference, status=409)
    return visit.go(f"/topics/{slug}/questions", note="saved", language=language)


def _questions_page(
    visit: Visit,
    language: str,
    lines: list[str],
    expected_hash: str,
    problems: Sequence[Problem] = (),
    difference: Sequence[Change] = (),
    status: int = 200,
) -> Response:
    slug = visit.path("slug")
    return visit.page(
        "topic_questions.html",
        status,
        topic=visit.desk.library.topic(slug),
        row=topic_row(visit.desk.library, slug, visit.language),
        counts=visit.desk.questions.counts(slug),
        question_language=language,
        lines=lines,
        expected_hash=expected_hash,
        problems=problems,
        difference=difference,
        may_edit=visit.member.may_edit(language),
        tab="questions",
    )
