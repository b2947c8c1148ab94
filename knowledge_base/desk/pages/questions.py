"""Recorded questions: groups of them, and settling them: link to a topic, begin a topic, set aside."""

from __future__ import annotations

from starlette.responses import Response

from ...editing.overview import topic_rows
from ...staff.accounts import NotAllowedError
from ...worklist import REASONS, RecordedQuestion
from ..visit import NotFoundError, Visit

_PAGE = 50
_ASIDE_REASONS = ("not-ours", "no-question", "personal", "unclear")


def show(visit: Visit) -> Response:
    """All groups, and what was settled lately with what the last build made of it."""
    groups = visit.desk.question_groups.counts()
    return visit.page(
        "questions.html",
        groups=groups,
        total=sum(group.total for group in groups),
        titles=_titles(visit, [group.found_slug for group in groups]),
        settled=visit.desk.question_groups.settled(),
    )


def show_group(visit: Visit) -> Response:
    """One group's questions, fifty at a time."""
    return _group_page(visit)


def _group_page(visit: Visit, problem: str = "", status: int = 200) -> Response:
    reason, slug, language = visit.text("reason"), visit.text("slug"), visit.text("language")
    page = int(visit.text("page", "1")) if visit.text("page", "1").isdecimal() and len(visit.text("page")) < 6 else 1
    if reason not in REASONS:
        raise NotFoundError
    found = visit.desk.question_groups.open_in(reason, slug, language, _PAGE + 1, (max(page, 1) - 1) * _PAGE)
    group = next((g for g in visit.desk.question_groups.counts() if (g.reason, g.found_slug) == (reason, slug)), None)
    return visit.page(
        "question_group.html",
        status,
        problem=problem,
        chosen=visit.numbers("question"),
        group=group,
        reason=reason,
        slug=slug,
        group_language=language,
        questions=found[:_PAGE],
        page_number=page,
        has_more=len(found) > _PAGE,
        topics=topic_rows(visit.desk.library, visit.language),
        titles=_titles(visit, [slug]),
        aside_reasons=_ASIDE_REASONS,
    )


def link(visit: Visit) -> Response:
    """The chosen wordings join the topic's questions."""
    chosen, slug = _chosen(visit), visit.text("topic")
    if not chosen or not slug:
        return _group_page(visit, visit.t("desk-link-choose" if chosen else "desk-tick-some"), 422)
    visit.desk.library.topic(slug)
    for question in chosen:
        wording = visit.text(f"wording-{question.id}", question.text)
        visit.desk.editing.add_question(visit.member, slug, question.language, wording)
    visit.desk.worklist.settle([question.id for question in chosen], "linked", visit.member.name, slug)
    return _back(visit, "linked")


def set_aside(visit: Visit) -> Response:
    """The chosen questions leave the list with a reason."""
    chosen, reason = _chosen(visit), visit.text("aside_reason")
    if reason not in _ASIDE_REASONS:
        raise NotFoundError
    if not chosen:
        return _group_page(visit, visit.t("desk-tick-some"), 422)
    note = " ".join(visit.text("note").split())[:150]
    visit.desk.worklist.settle(
        [question.id for question in chosen], "set-aside", visit.member.name, f"{reason}: {note}" if note else reason
    )
    return _back(visit, "set-aside")


def reopen(visit: Visit) -> Response:
    """A settled question comes back to the list."""
    visit.desk.worklist.reopen([question.id for question in _chosen(visit)])
    return visit.go("/questions", note="reopened")


def _chosen(visit: Visit) -> list[RecordedQuestion]:
    """The ticked questions, all of them in the member's languages.

    Raises:
        NotAllowedError: One is in a language of somebody else; nothing was settled.
    """
    chosen = visit.desk.question_groups.by_id(visit.numbers("question"))
    foreign = {question.language for question in chosen if not visit.member.may_edit(question.language)}
    if foreign:
        raise NotAllowedError(visit.t("desk-error-languages", languages=visit.languages_of(sorted(foreign))))
    return chosen


def _back(visit: Visit, note: str) -> Response:
    """To the group when it still has questions, else to all groups."""
    reason, slug = visit.text("reason"), visit.text("slug")
    if reason in REASONS and visit.desk.question_groups.open_in(reason, slug, limit=1):
        return visit.go("/questions/group", note=note, reason=reason, slug=slug)
    return visit.go("/questions", note=note)


def _titles(visit: Visit, slugs: list[str]) -> dict[str, str]:
    return {slug: visit.desk.library.title(slug, visit.language) or slug for slug in slugs if slug}
