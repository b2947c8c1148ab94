"""History: who changed what and when, word by word, and bringing a text back."""

from __future__ import annotations

from starlette.responses import Response

from ...editing.overview import topic_row
from ...editing.word_diff import word_diff
from ...history import Edit
from ...languages import CODES
from ...library import SHARED_CONTACTS_FILE
from ..visit import NotFoundError, Visit


def show(visit: Visit) -> Response:
    """A topic's changes."""
    slug = visit.path("slug")
    topic = visit.desk.library.topic(slug)
    row = topic_row(visit.desk.library, slug, visit.language)
    return visit.page("history.html", topic=topic, row=row, edits=visit.desk.history.of_topic(slug), tab="history")


def show_edit(visit: Visit) -> Response:
    """One change as a word diff."""
    edit = _edit(visit)
    return visit.page(
        "edit.html", edit=edit, difference=word_diff(edit.before, edit.after), may_restore=_may(visit, edit)
    )


def restore(visit: Visit) -> Response:
    """Bring back the text as it was before or after this change."""
    edit = _edit(visit)
    visit.desk.editing.restore(visit.member, edit, edit.before if visit.text("which") == "before" else edit.after)
    return visit.go(f"/topics/{edit.slug}/history" if edit.slug else "/contacts", note="restored")


def _edit(visit: Visit) -> Edit:
    edit = visit.desk.history.edit(visit.path_number("edit"))
    if edit is None or not edit.file:
        raise NotFoundError
    return edit


def _may(visit: Visit, edit: Edit) -> bool:
    """Whether to offer the button; the right is checked again when it is pressed."""
    if edit.file == SHARED_CONTACTS_FILE:
        return visit.member.is_admin
    if edit.file == "topic.yaml":
        return visit.member.may_edit(visit.desk.library.topic(edit.slug).reference)
    return any(edit.file in (f"{code}.md", f"questions/{code}.tsv") and visit.member.may_edit(code) for code in CODES)
