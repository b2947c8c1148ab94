"""Interface texts: every language says everything, with the same names in it, within what Telegram allows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot
import knowledge_base
from knowledge_base.languages import CODES
from knowledge_base.rendering import LOCALES
from knowledge_base.topic import CATEGORIES, NOTICES
from knowledge_base.ui_text import UiText

FOLDERS = (Path(bot.__file__).parent / "locales", LOCALES)
STAFF_FILES = dict.fromkeys(("counsellors.ftl", "desk.ftl", "report.ftl"), ("lv", "en", "ru", "uk"))
"""Files that only staff read, and the languages the desk speaks."""

PRESS_ANSWERS = ("rating-thanks", "rating-noted", "button-expired", "too-many")
COMMAND = re.compile(r"(?<![\w/.])/[a-z]+")
HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]")
# A zero-width non-joiner is spelling in Persian and Hindi; anywhere else it was pasted.
JOINERS = {code: "" if code in ("fa", "hi", "ar") else "\u200c\u200d" for code in CODES}

FILES = [(folder, path.name) for folder in FOLDERS for path in sorted((folder / "en").glob("*.ftl"))]


def languages_of(name: str) -> tuple[str, ...]:
    return STAFF_FILES.get(name, CODES)


EVERY_FILE = [
    pytest.param(folder, name, code, id=f"{code}/{name}") for folder, name in FILES for code in languages_of(name)
]


@dataclass(frozen=True)
class Text:
    """One message: the names it fills in, and its words as they are typed."""

    variables: frozenset[str]
    typed: str


class _Names(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)


@cache
def read(folder: Path, name: str, code: str) -> dict[str, Text]:
    """The messages of one file; a test fails here when something in it is not Fluent."""
    path = folder / code / name
    assert path.exists(), f"{path} is missing"
    found: dict[str, Text] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path}: not Fluent: {entry.content[:80]!r}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{path}: {entry.id.name} stands twice"
            names = _Names()
            names.visit(entry)
            found[entry.id.name] = Text(frozenset(names.variables), "".join(names.words))
    return found


@pytest.fixture(scope="module")
def texts() -> UiText:
    return UiText.load(FOLDERS)


def shown(texts: UiText, code: str, text_id: str) -> str:
    """A text with something filled in for each of its names."""
    names = {
        name
        for folder, file in FILES
        for name in read(folder, file, "en").get(text_id, Text(frozenset(), "")).variables
    }
    return texts(code, text_id, **dict.fromkeys(names, 3))


def test_the_texts_are_found():
    assert {name for _, name in FILES} >= {"bot.ftl", "guidance.ftl"}
    assert sum(len(read(folder, name, "en")) for folder, name in FILES) > 100


@pytest.mark.parametrize(("folder", "name", "code"), EVERY_FILE)
def test_a_language_says_everything_english_says_and_nothing_else(folder: Path, name: str, code: str):
    assert set(read(folder, name, code)) == set(read(folder, name, "en"))


@pytest.mark.parametrize(("folder", "name", "code"), EVERY_FILE)
def test_a_text_fills_in_the_same_names_and_points_to_the_same_commands(folder: Path, name: str, code: str):
    english, here = read(folder, name, "en"), read(folder, name, code)
    for text_id in english.keys() & here.keys():
        assert here[text_id].variables == english[text_id].variables, text_id
        commands = [sorted(COMMAND.findall(text.typed)) for text in (english[text_id], here[text_id])]
        assert commands[0] == commands[1], text_id


@pytest.mark.parametrize(("folder", "name", "code"), EVERY_FILE)
def test_no_text_is_an_english_leftover_or_hides_a_character(folder: Path, name: str, code: str):
    english, here = read(folder, name, "en"), read(folder, name, code)
    for text_id, text in here.items():
        assert text.typed.strip() or text.variables, text_id
        assert not HIDDEN.search(text.typed), text_id
        assert not set(JOINERS[code]) & set(text.typed), text_id
        words = re.findall(r"[^\W\d_]{2,}", COMMAND.sub("", text.typed))
        if code != "en" and len(words) > 3 and text_id in english:
            assert text.typed != english[text_id].typed, text_id


@pytest.mark.parametrize("code", CODES)
def test_every_text_can_be_shown(texts: UiText, code: str, caplog: pytest.LogCaptureFixture):
    for folder, name in FILES:
        if code in languages_of(name):
            for text_id in read(folder, name, "en"):
                words = shown(texts, code, text_id)
                assert words.strip() and "{" not in words and text_id not in words.split(), (code, text_id)
    assert caplog.text == ""


@pytest.mark.parametrize("code", CODES)
def test_what_telegram_shows_is_as_long_as_telegram_allows(texts: UiText, code: str):
    """Limits: https://core.telegram.org/bots/api (setMyCommands, setMyDescription, answerCallbackQuery, ForceReply)."""
    commands = [text_id for text_id in texts.ids("en") if text_id.startswith("command-")]
    assert len(commands) > 5
    for text_id in commands:
        assert 3 <= len(shown(texts, code, text_id)) <= 256, text_id
    assert len(texts(code, "bot-description")) <= 512
    assert len(texts(code, "bot-short-description")) <= 120
    assert 1 <= len(texts(code, "input-placeholder")) <= 64
    for text_id in PRESS_ANSWERS:
        assert len(shown(texts, code, text_id)) <= 200, text_id
    for text_id in texts.ids("en"):
        assert len(shown(texts, code, text_id)) <= 4096, text_id


@pytest.mark.parametrize("code", CODES)
def test_emergency_numbers_are_in_every_language(texts: UiText, code: str):
    assert all(number in texts(code, "emergency-numbers") for number in ("112", "113", "110"))
    for text_id in ("start-emergency", "help-text", "contact-danger", "bot-description"):
        assert "112" in shown(texts, code, text_id), text_id


@pytest.mark.parametrize("code", CODES)
def test_every_area_and_notice_has_words(texts: UiText, code: str):
    wanted = {f"category-{name}" for name in CATEGORIES} | {f"notice-{name}" for name in NOTICES}
    assert wanted <= texts.ids(code)
    assert len({texts(code, f"category-{name}") for name in CATEGORIES}) == len(CATEGORIES)


def test_the_program_asks_for_no_text_that_nobody_wrote(texts: UiText):
    asked = re.compile(r'\b_?texts\([a-z_.]+, "([a-z][a-z0-9-]+)"[,)]')
    used: set[str] = set()
    for package in (bot, knowledge_base):
        for path in Path(package.__file__).parent.rglob("*.py"):
            used |= set(asked.findall(path.read_text(encoding="utf-8")))
    assert len(used) > 20
    assert used - texts.ids("en") == set()
