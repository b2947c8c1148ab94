"""Facts of a topic: sources, values and contacts, used in all its languages at once; whether newcomers see it."""

from __future__ import annotations

from typing import Any, Sequence

import yaml
from starlette.responses import Response

from ...editing.overview import topic_row
from ...editing.saving import dump_yaml
from ...editing.word_diff import Change, word_diff
from ...errors import ContentError, EditConflictError, Problem
from ...topic import AUDIENCES, CATEGORIES, NOTICES, PUBLISHER_KINDS
from ..topic_form import (
    CONTACT_PARTS,
    NAME_LANGUAGES,
    SPARE_ROWS,
    VALUE_TYPES,
    ContactRow,
    SourceRow,
    ValueRow,
    contact_entry,
    contact_rows,
    sent_contact_rows,
    sent_source_rows,
    sent_value_rows,
    source_entry,
    source_rows,
    value_entry,
    value_rows,
)  # fmt: skip
from ..visit import Visit


def show(visit: Visit) -> Response:
    """The form as the file is now."""
    text, current_hash = visit.desk.library.file_text(visit.path("slug"), "topic.yaml")
    return _facts_page(visit, _parsed(text), current_hash)


def save(visit: Visit) -> Response:
    """Save, or show what is wrong, or what somebody else changed."""
    slug = visit.path("slug")
    before, _ = visit.desk.library.file_text(slug, "topic.yaml")
    data = _sent_data(visit, _parsed(before))
    text, expected_hash = dump_yaml(data), visit.text("expected_hash")
    try:
        visit.desk.editing.save_topic(visit.member, slug, text, expected_hash)
    except ContentError as error:
        return _facts_page(visit, data, expected_hash, error.problems, status=422)
    except EditConflictError as error:
        difference = word_diff(error.current_text, text)
        return _facts_page(visit, data, error.current_hash, difference=difference, status=409)
    return visit.go(f"/topics/{slug}/facts", note="saved")


def _sent_data(visit: Visit, before: dict[str, Any]) -> dict[str, Any]:
    contacts = sent_contact_rows(visit.text, visit.texts)
    added = visit.text("add-shared")
    if added in visit.desk.library.shared_contacts() and all(row.id != added for row in contacts):
        contact = visit.desk.library.shared_contact(added)
        parts = tuple(part for part in CONTACT_PARTS if getattr(contact, part))
        contacts.append(ContactRow(added, True, parts, {}))
    old_contacts = before.get("contacts") if isinstance(before.get("contacts"), dict) else {}
    sent: dict[str, Any] = {
        "category": visit.text("category"),
        "audience": [name for name in AUDIENCES if name in visit.texts("audience")] or ["everyone"],
        "urgent": visit.text("urgent") == "yes",
        "retired": visit.text("shown") != "yes",
        "answer_source": visit.text("answer_source").strip(),
        "notices": [name for name in NOTICES if name in visit.texts("notices")],
        "sources": [source_entry(row) for row in sent_source_rows(visit.text)],
        "contacts": {row.id: contact_entry(row, old_contacts.get(row.id)) for row in contacts},
        "values": {row.name: value_entry(row) for row in sent_value_rows(visit.text)},
        "next": visit.text("next").replace(",", " ").split(),
    }
    if not sent["retired"] and "retired" not in before:
        del sent["retired"]
    return {**before, **sent}


def _facts_page(
    visit: Visit,
    data: dict[str, Any],
    expected_hash: str,
    problems: Sequence[Problem] = (),
    difference: Sequence[Change] = (),
    status: int = 200,
) -> Response:
    library, slug = visit.desk.library, visit.path("slug")
    topic = library.topic(slug)
    may_edit = visit.member.may_edit(topic.reference)
    spare = SPARE_ROWS if may_edit else 0
    shared = library.shared_contacts()
    return visit.page(
        "facts.html",
        status,
        topic=topic,
        row=topic_row(library, slug, visit.language),
        data=data,
        sources=[*source_rows(data), *[SourceRow()] * spare],
        values=[*value_rows(data), *[ValueRow()] * spare],
        contacts=[*contact_rows(data.get("contacts")), *[ContactRow("", False, (), {})] * (spare and 1)],
        shared=shared,
        following=" ".join(str(name) for name in data.get("next") or []),
        expected_hash=expected_hash,
        problems=problems,
        difference=difference,
        may_edit=may_edit,
        categories=CATEGORIES,
        audiences=AUDIENCES,
        notices=NOTICES,
        kinds=PUBLISHER_KINDS,
        value_types=VALUE_TYPES,
        contact_parts=CONTACT_PARTS,
        name_languages=NAME_LANGUAGES,
        tab="facts",
    )


def _parsed(text: str) -> dict[str, Any]:
    """The file's data; empty when it was broken by hand (the form then starts anew, the problem stands above it)."""
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
