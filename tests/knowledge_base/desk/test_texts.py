"""Every text the pages name is there in all four languages, and nobody is ever shown a text's name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import knowledge_base.desk as desk_package
from knowledge_base.checks.content import CONFIRM_EVERY_DAYS
from knowledge_base.desk.desk import Desk
from knowledge_base.desk.pages.publishing import _FIGURES
from knowledge_base.desk.pages.questions import _ASIDE_REASONS
from knowledge_base.desk.topic_form import CONTACT_PARTS, VALUE_TYPES
from knowledge_base.desk.visit import NOTES
from knowledge_base.editing.overview import STATES
from knowledge_base.history import ACTIONS
from knowledge_base.participation.consultations import STATES as CONSULTATION_STATES
from knowledge_base.participation.proposals import STATES as PROPOSAL_STATES
from knowledge_base.participation.voices import REVIEWS
from knowledge_base.rendering import LOCALES
from knowledge_base.staff.accounts import INTERFACE_LANGUAGES, ROLES
from knowledge_base.topic import AUDIENCES, PUBLISHER_KINDS
from knowledge_base.worklist import REASONS

FOLDER = Path(desk_package.__file__).parent
FAMILIES = {
    "note": NOTES,
    "reason": REASONS,
    "state": (*STATES, "hidden"),
    "audience": AUDIENCES,
    "kind": PUBLISHER_KINDS,
    "type": VALUE_TYPES,
    "field": CONTACT_PARTS,
    "action": ACTIONS,
    "figure": _FIGURES,
    "role": ROLES,
    "aside": _ASIDE_REASONS,
    "question": ("linked", "drafted", "set-aside", "answered"),
    "tab": ("facts", "questions", "history"),
    "outcome": ("answer", "choose", "sorry", "small_talk", "emergency"),
    "password": ("short", "long", "common"),
    "waiting": ("rebuild", "rollback"),
    "restore": ("before", "after"),
    "nav": (
        "today",
        "topics",
        "questions",
        "try",
        "sheets",
        "publishing",
        "contacts",
        "people",
        "consultations",
        "report",
        "proposals",
        "notices",
        "drafts",
    ),  # fmt: skip
    "draft": ("used", "set-aside"),
    "proposal": PROPOSAL_STATES,
    "consultation": (*CONSULTATION_STATES, "question", "background", "audience", "choices"),
    "review": REVIEWS,
    "error": tuple(f"{status}-{part}" for status in (400, 403, 404, 409, 413, 500) for part in ("title", "text")),
}


def messages(language: str) -> dict[str, ast.Message]:
    resource = FluentParser().parse((LOCALES / language / "desk.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def variables(message: ast.Message) -> set[str]:
    found: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        if isinstance(node, ast.BaseNode):
            for value in vars(node).values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(message)
    return found


def used_texts() -> set[str]:
    """Names in templates and pages; names put together end in `-` and stand for their family."""
    named = set()
    for path in [*FOLDER.rglob("*.html"), *FOLDER.rglob("*.py")]:
        named |= set(re.findall(r'["\'](desk-[a-zA-Z0-9_-]*[a-zA-Z0-9_])["\']', path.read_text(encoding="utf-8")))
    return named | {f"desk-{family}-{name}" for family, names in FAMILIES.items() for name in names}


def test_every_text_that_a_page_names_exists() -> None:
    assert used_texts() - set(messages("en")) == set()


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_language_has_every_text_with_the_same_places_to_fill(language: str) -> None:
    english, here = messages("en"), messages(language)
    assert set(here) == set(english)
    assert [name for name in english if variables(here[name]) != variables(english[name])] == []


def test_what_is_written_and_never_used_is_thrown_away() -> None:
    families = tuple(f"desk-{family}-" for family in (*FAMILIES, "field"))
    unused = {name for name in set(messages("en")) - used_texts() if not name.startswith(families)}
    assert unused == set()


def test_every_text_can_be_said(desk: Desk) -> None:
    words = {
        "days": CONFIRM_EVERY_DAYS,
        "count": 2,
        "line": 3,
        "seconds": 4,
        "min": 12,
        "number": 1,
        "total": 2,
        "units": 5,
    }
    for language in INTERFACE_LANGUAGES:
        for name, message in messages(language).items():
            given = {variable: words.get(variable, "x") for variable in variables(message)}
            assert desk.texts(language, name, **given), name
