"""The editor: reference and translation side by side, what changed in between, a live preview, saving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from starlette.responses import Response

from ...article import split_article
from ...editing.overview import topic_row
from ...editing.saving import Draft
from ...editing.word_diff import Change, word_diff
from ...errors import ContentError, EditConflictError, Problem
from ...languages import CODES
from ...topic import Topic
from ..previews import Preview, preview
from ..visit import NotFoundError, Visit


@dataclass(frozen=True)
class OtherVersion:
    """What somebody else saved meanwhile, and how it differs from what is in the form."""

    title: str
    body: str
    difference: tuple[Change, ...]


def show(visit: Visit) -> Response:
    """The editor with the text as it is now."""
    slug, language = _place(visit)
    text, current_hash = visit.desk.library.file_text(slug, f"{language}.md")
    title, body = split_article(text) if text else ("", "")
    return _editor_page(visit, Draft(title, body), current_hash)


def save(visit: Visit) -> Response:
    """Save, or show every problem beside its field, or both versions when somebody else saved meanwhile."""
    slug, language = _place(visit)
    draft = _draft(visit)
    try:
        visit.desk.editing.save_article(visit.member, slug, language, draft, visit.text("expected_hash"))
    except ContentError as error:
        return _editor_page(visit, draft, visit.text("expected_hash"), error.problems, status=422)
    except EditConflictError as error:
        title, body = split_article(error.current_text)
        mine = f"{draft.title}\n\n{draft.body.strip()}".replace("\r\n", "\n")
        other = OtherVersion(title, body, word_diff(f"{title}\n\n{body}", mine))
        return _editor_page(visit, draft, error.current_hash, other=other, status=409)
    return visit.go(f"/topics/{slug}/{language}", note="reviewed" if draft.reviewed else "saved")


def show_preview(visit: Visit) -> Response:
    """The preview of what is in the form, saved or not."""
    slug, language = _place(visit)
    shown, problems = _preview(visit, slug, language, _draft(visit))
    return visit.page("preview.html", preview=shown, problems=problems, preview_language=language)


def _place(visit: Visit) -> tuple[str, str]:
    slug, language = visit.path("slug"), visit.path("language")
    visit.desk.library.topic(slug)
    if language not in CODES:
        raise NotFoundError
    return slug, language


def _draft(visit: Visit) -> Draft:
    return Draft(
        title=visit.text("title"),
        body=visit.text("body"),
        compared=visit.text("compared") == "yes",
        reviewed=visit.text("reviewed") == "yes",
        same_meaning=visit.text("same_meaning") == "yes",
    )


def _preview(visit: Visit, slug: str, language: str, draft: Draft) -> tuple[Preview | None, Sequence[Problem]]:
    desk = visit.desk
    if not draft.title.strip() and not draft.body.strip():
        return None, ()
    try:
        # Everybody may look: reviewing rights play no part in what a text looks like.
        article = desk.editing.check_article(visit.member, slug, language, Draft(draft.title, draft.body, True))
    except ContentError as error:
        return None, error.problems
    return preview(article, desk.library.topic(slug), desk.library, desk.texts), ()


def _editor_page(
    visit: Visit,
    draft: Draft,
    expected_hash: str,
    problems: Sequence[Problem] = (),
    other: OtherVersion | None = None,
    status: int = 200,
) -> Response:
    slug, language = _place(visit)
    library = visit.desk.library
    topic = library.topic(slug)
    shown, preview_problems = _preview(visit, slug, language, draft)
    article = library.article(slug, language)
    reference = library.article(slug, topic.reference)
    row = topic_row(library, slug, visit.language)
    return visit.page(
        "editor.html",
        status,
        topic=topic,
        row=row,
        article_language=language,
        draft=draft,
        expected_hash=expected_hash,
        problems=problems or (preview_problems if status == 200 and draft.body else ()),
        other=other,
        article=article,
        reference=reference if language != topic.reference else None,
        since=_changed_since(visit, topic, language),
        preview=shown,
        preview_language=language,
        may_edit=visit.member.may_edit(language),
        may_review=visit.member.may_review(language),
        tab=language,
    )


def _changed_since(visit: Visit, topic: Topic, language: str) -> tuple[Change, ...] | None:
    """What changed in the reference since this translation; None when it is up to date, () when that was never kept."""
    library = visit.desk.library
    article, reference = library.article(topic.slug, language), library.article(topic.slug, topic.reference)
    if article is None or reference is None or language == topic.reference:
        return None
    if article.translated_from == reference.text_hash:
        return None
    older = visit.desk.history.wording(topic.slug, topic.reference, article.translated_from)
    if older is None:
        return ()
    return word_diff("\n\n".join(older), f"{reference.title}\n\n{reference.markdown}")
