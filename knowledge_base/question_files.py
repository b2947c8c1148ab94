"""How people ask: `questions/<lang>.tsv` (indexed and learned from), `gold_questions/<lang>.tsv` (only for measuring).

`small_talk/<lang>.tsv` has the same form with a kind of message instead of a slug (GREETING, …, DANGER).

A line is `slug<TAB>question`. NONE instead of a slug marks a question the guide has no topic for. A gold line may name
several right topics (`slug1,slug2`, best first) and end in a third column, its style (`story`, `typo`, …).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator

from .errors import ContentError, Problem
from .languages import CODES

NONE = "NONE"
SMALL_TALK = ("GREETING", "THANKS", "GOODBYE", "ABOUT", "FOLLOW_UP")
DANGER = "DANGER"
"""Somebody is in danger now. Kinds of messages are learned beside the topics; slugs are never upper case."""

STYLES = ("plain", "story", "keyword", "typo", "translit", "mixed", "informal")
QUESTION_MAX_CHARS = 1000


@dataclass(frozen=True)
class Question:
    """One way somebody asks.

    Attributes:
        slugs: Topics that answer it, best first; empty when the guide has none.
        language: Language it is written in, Latin-letter Russian being Russian.
        style: One of `STYLES`, or empty when not said.
    """

    slugs: tuple[str, ...]
    text: str
    language: str
    style: str = ""


def clean_question(text: str) -> str:
    """NFC, one line, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def read_questions(folder: Path) -> list[Question]:
    """All questions of a folder, by language and then in the order of the file.

    Raises:
        ContentError: With every problem of every file.
    """
    found: list[Question] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.tsv")):
        try:
            found += read_question_file(path)
        except ContentError as error:
            problems += error.problems
    if problems:
        raise ContentError(problems)
    return found


def read_question_file(path: Path, language: str | None = None) -> list[Question]:
    """Questions of one file; its name is their language unless one is given.

    Raises:
        ContentError: With every problem.
    """
    code = language or path.stem
    name = f"{path.parent.name}/{path.name}"
    problems: list[Problem] = []
    questions: list[Question] = []
    if code not in CODES:
        raise ContentError([Problem(name, f"is not named after one of the languages {', '.join(CODES)}")])
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError([Problem(name, f"cannot be read: {error}")]) from None
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        question, message = _read_row(line.split("\t"), code)
        if message:
            problems.append(Problem(name, message, number))
        if question is not None:
            questions.append(question)
    if problems:
        raise ContentError(problems)
    return questions


def _read_row(row: list[str], code: str) -> tuple[Question | None, str]:
    if len(row) not in (2, 3):
        return None, "must be slug<TAB>question, or slug<TAB>question<TAB>style"
    text = clean_question(row[1])
    slugs = tuple(slug.strip() for slug in row[0].split(","))
    style = row[2].strip() if len(row) == 3 else ""
    if not text:
        return None, "has no question"
    if len(text) > QUESTION_MAX_CHARS:
        return None, f"has {len(text)} characters; at most {QUESTION_MAX_CHARS}"
    if style and style not in STYLES:
        return None, f'style is "{style}"; known are {", ".join(STYLES)}'
    if not all(slugs) or (NONE in slugs and len(slugs) > 1):
        return None, f'names "{row[0]}"; write a slug, several with commas, or {NONE}'
    return Question(() if slugs == (NONE,) else slugs, text, code, style), ""


def unknown_slugs(questions: Iterable[Question], slugs: Iterable[str], folder: str) -> Iterator[Problem]:
    """Questions that name no topic of the library."""
    known = set(slugs)
    for question in questions:
        for slug in question.slugs:
            if slug not in known:
                yield Problem(f"{folder}/{question.language}.tsv", f'"{question.text}" names no topic: {slug}')
