"""What the question files must be: enough of them, of topics that exist, and gold ones that are nobody's copy."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Iterator, Sequence

from rapidfuzz import fuzz, process, utils

from ..errors import ContentError, Problem
from ..languages import ARTICLE_LANGUAGES, CODES
from ..library import Library
from ..question_files import NONE, Question, read_question_file, read_questions, unknown_slugs

MIN_QUESTIONS = {code: 12 if code in ARTICLE_LANGUAGES else 6 for code in CODES}
MIN_GOLD_TOPICS = {code: 0 if code in ARTICLE_LANGUAGES else 55 for code in CODES}
"""Languages with 0 need a gold question for every topic."""
MIN_GOLD_NONE = 20
NEAR_DUPLICATE = 90.0
"""Similarity (0 to 100, letters and word order) from which a gold question counts as a copy of an indexed one."""
_SHORT_CHARS = 14
_FOLDERS = ("questions", "gold_questions", "small_talk")


def question_problems(library: Library, content_dir: Path) -> list[Problem]:
    """Everything wrong with the question files below a folder."""
    found: list[Problem] = []
    for name in _FOLDERS:
        try:
            questions = read_questions(content_dir / name)
        except ContentError as error:
            found += error.problems
        else:
            if name != "small_talk":
                found += unknown_slugs(questions, library.slugs(include_retired=True), name)
    if found:
        return found
    slugs = library.slugs()
    for code in CODES:
        asked = _read(content_dir / "questions" / f"{code}.tsv")
        gold = _read(content_dir / "gold_questions" / f"{code}.tsv")
        found += _too_few(asked, slugs, code)
        found += _too_few_gold(gold, slugs, code)
        found += _repeated(asked, "questions", code)
        found += near_duplicates(asked, gold, code)
    return found


def _read(path: Path) -> list[Question]:
    return read_question_file(path) if path.exists() else []


def _too_few(questions: Sequence[Question], slugs: Sequence[str], code: str) -> Iterator[Problem]:
    counts = Counter(slug for question in questions for slug in question.slugs)
    for slug in slugs:
        if counts[slug] < MIN_QUESTIONS[code]:
            yield Problem(
                f"questions/{code}.tsv", f"{slug} has {counts[slug]} questions; at least {MIN_QUESTIONS[code]}"
            )


def _too_few_gold(questions: Sequence[Question], slugs: Sequence[str], code: str) -> Iterator[Problem]:
    file = f"gold_questions/{code}.tsv"
    topics = {slug for question in questions for slug in question.slugs}
    wanted = MIN_GOLD_TOPICS[code]
    if wanted and len(topics) < min(wanted, len(slugs)):
        yield Problem(file, f"covers {len(topics)} topics; at least {wanted}")
    if not wanted and set(slugs) - topics:
        yield Problem(file, f"has no question for {', '.join(sorted(set(slugs) - topics))}")
    none = sum(not question.slugs for question in questions)
    if none < MIN_GOLD_NONE:
        yield Problem(file, f"has {none} questions marked {NONE}; at least {MIN_GOLD_NONE}")


def _repeated(questions: Sequence[Question], folder: str, code: str) -> Iterator[Problem]:
    seen: dict[str, tuple[str, ...]] = {}
    for question in questions:
        key = utils.default_process(question.text)
        if key and seen.get(key, question.slugs) != question.slugs:
            yield Problem(f"{folder}/{code}.tsv", f'"{question.text}" stands under two topics')
        seen[key] = question.slugs


def near_duplicates(asked: Sequence[Question], gold: Sequence[Question], code: str) -> Iterator[Problem]:
    """Gold questions that are reworded copies of indexed ones; keywords may coincide."""
    known = [question.text for question in asked]
    for question in gold:
        if len(question.text) <= _SHORT_CHARS or not known:
            continue
        match = process.extractOne(
            question.text, known, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=NEAR_DUPLICATE
        )
        if match:
            yield Problem(
                f"gold_questions/{code}.tsv", f'"{question.text}" is a copy of the indexed question "{match[0]}"'
            )
