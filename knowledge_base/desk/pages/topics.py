"""Topics: all of them in all languages at a glance, searching, beginning one, and "still valid"."""

from __future__ import annotations

from starlette.responses import Response

from ...editing.overview import STATES, topic_rows, topics_with_words
from ...errors import ContentError, EditConflictError, Problem
from ...languages import ARTICLE_LANGUAGES, CODES
from ...topic import CATEGORIES, PUBLISHER_KINDS, Source
from ..visit import Visit

_SEARCH_MAX_CHARS = 100


def show(visit: Visit) -> Response:
    """The table, filtered; HTMX gets the table alone."""
    words, category = visit.text("words")[:_SEARCH_MAX_CHARS], visit.text("category")
    state, language = visit.text("state"), visit.text("language")
    rows = topic_rows(visit.desk.library, visit.language)
    languages = [code for code in CODES if code in ARTICLE_LANGUAGES or visit.text("all") or _is_used(rows, code)]
    wanted = [language] if language in CODES else languages
    found = topics_with_words(visit.desk.library, words) if words.strip() else None
    shown = [
        row
        for row in rows
        if (found is None or row.slug in found)
        and (category not in CATEGORIES or row.category == category)
        and (state not in STATES or any(row.states[code] == state for code in wanted))
        and (state != "hidden" or not row.shown)
    ]
    return visit.page(
        "topics_table.html" if visit.wants_part else "topics.html",
        rows=shown,
        total=len(rows),
        languages=wanted if language in CODES else languages,
        categories=CATEGORIES,
        states=STATES,
        state_names={state: visit.t(f"desk-state-{state}") for state in STATES},
        chosen={"words": words, "category": category, "state": state, "language": language, "all": visit.text("all")},
    )


def _is_used(rows: list, code: str) -> bool:
    return any(row.states[code] != "missing" for row in rows)


def open_topic(visit: Visit) -> Response:
    """A topic's address without a language: its text in the member's language when there is one."""
    library, slug = visit.desk.library, visit.path("slug")
    topic = library.topic(slug)
    language = visit.language if library.article(slug, visit.language) else topic.reference
    return visit.go(f"/topics/{slug}/{language}")


def show_new(visit: Visit) -> Response:
    """The form for a new topic; begun from recorded questions, it shows them."""
    given = {"source_kind": "official", "source_date": "undated", "reference": _reference(visit)}
    return _new_page(visit, given | {"category": visit.text("category")}, ())


def create(visit: Visit) -> Response:
    """Begin the topic hidden, and go on to writing its text."""
    names = (
        "slug",
        "category",
        "reference",
        "source_title",
        "source_url",
        "source_publisher",
        "source_kind",
        "source_date",
    )
    given = {name: visit.text(name).strip()[:500] for name in names}
    source = Source("S1", *(given[f"source_{name}"] for name in ("title", "url", "publisher", "kind", "date")))
    desk, slug = visit.desk, given["slug"]
    try:
        desk.editing.create_topic(visit.member, slug, given["category"], given["reference"], source)
    except ContentError as error:
        return _new_page(visit, given, error.problems, 422)
    except EditConflictError:
        taken = Problem(slug, visit.t("desk-new-topic-taken"), field="slug")
        return _new_page(visit, given, (taken,), 422)
    questions = desk.question_groups.by_id(visit.numbers("question"))
    settled = [question for question in questions if visit.member.may_edit(question.language)]
    for question in settled:
        wording = visit.text(f"wording-{question.id}", question.text)
        desk.editing.add_question(visit.member, slug, question.language, wording)
    desk.worklist.settle([question.id for question in settled], "drafted", visit.member.name, slug)
    return visit.go(f"/topics/{slug}/{given['reference']}", note="created")


def _new_page(visit: Visit, given: dict[str, str], problems: tuple[Problem, ...], status: int = 200) -> Response:
    return visit.page(
        "new_topic.html",
        status,
        given=given,
        problems=problems,
        questions=visit.desk.question_groups.by_id(visit.numbers("question")),
        categories=CATEGORIES,
        kinds=PUBLISHER_KINDS,
        references=[code for code in ARTICLE_LANGUAGES if visit.member.may_edit(code)],
    )


def _reference(visit: Visit) -> str:
    return next((code for code in ("en", *ARTICLE_LANGUAGES) if visit.member.may_edit(code)), "en")


def confirm(visit: Visit) -> Response:
    """Still valid, in all languages."""
    slug = visit.path("slug")
    visit.desk.editing.confirm(visit.member, slug)
    return _settled(visit, slug, "confirmed")


def note_sources_checked(visit: Visit) -> Response:
    """Somebody looked: there are no newer pages."""
    slug = visit.path("slug")
    visit.desk.editing.note_sources_checked(visit.member, slug)
    return _settled(visit, slug, "sources-checked")


def _settled(visit: Visit, slug: str, note: str) -> Response:
    """On the Today page the row goes away; elsewhere the topic says that it was done."""
    if visit.wants_part:
        return visit.page("settled_row.html", text=visit.t(f"desk-note-{note}"))
    return visit.go("/" if visit.text("from") == "today" else f"/topics/{slug}/facts", note=note)
