"""Contacts that several topics share: an office that moves is changed once."""

from __future__ import annotations

from typing import Any, Sequence

import yaml
from starlette.responses import Response

from ...editing.saving import dump_yaml
from ...editing.word_diff import Change, word_diff
from ...errors import ContentError, EditConflictError, Problem
from ...library import Library
from ..topic_form import CONTACT_PARTS, NAME_LANGUAGES, ContactRow, contact_entry, contact_rows, sent_contact_rows
from ..visit import Visit


def show(visit: Visit) -> Response:
    """The form."""
    text, current_hash = visit.desk.library.shared_contacts_text()
    return _contacts_page(visit, _parsed(text), current_hash)


def save(visit: Visit) -> Response:
    """Save, or show what is wrong in this file or in a topic that uses it."""
    before_text, _ = visit.desk.library.shared_contacts_text()
    before = _parsed(before_text)
    rows = sent_contact_rows(visit.text, visit.texts)
    data = {row.id: contact_entry(row, before.get(row.id)) for row in rows}
    comment = "".join(line for line in before_text.splitlines(keepends=True) if line.startswith("#"))
    text, expected_hash = comment + dump_yaml(data), visit.text("expected_hash")
    try:
        visit.desk.editing.save_contacts(visit.member, text, expected_hash)
    except ContentError as error:
        return _contacts_page(visit, data, expected_hash, error.problems, status=422)
    except EditConflictError as error:
        difference = word_diff(error.current_text, text)
        return _contacts_page(visit, data, error.current_hash, difference=difference, status=409)
    return visit.go("/contacts", note="saved")


def _contacts_page(
    visit: Visit,
    data: dict[str, Any],
    expected_hash: str,
    problems: Sequence[Problem] = (),
    difference: Sequence[Change] = (),
    status: int = 200,
) -> Response:
    return visit.page(
        "contacts.html",
        status,
        contacts=[*contact_rows(data), ContactRow("", False, (), {})],
        used_in=_used_in(visit.desk.library),
        expected_hash=expected_hash,
        problems=problems,
        difference=difference,
        contact_parts=CONTACT_PARTS,
        name_languages=NAME_LANGUAGES,
        edits=visit.desk.history.of_topic("", limit=20),
    )


def _used_in(library: Library) -> dict[str, int]:
    """Contact → how many topics name it."""
    counts: dict[str, int] = {}
    for slug in library.slugs(include_retired=True):
        for name in library.topic(slug).contacts:
            counts[name] = counts.get(name, 0) + 1
    return counts


def _parsed(text: str) -> dict[str, Any]:
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
