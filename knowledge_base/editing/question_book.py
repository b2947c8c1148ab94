"""The question files as staff edit them: the questions of one topic, read, added to and replaced; other lines stay."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from ..article import content_hash, forbidden_characters
from ..errors import ContentError, EditConflictError, Problem
from ..languages import CODES
from ..library import write_atomically
from ..question_files import QUESTION_MAX_CHARS, Question, clean_question, read_question_file

_Stamp = tuple[int, int, int]


class QuestionBook:
    """`questions/<lang>.tsv` below one folder. Safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._cache: dict[str, tuple[_Stamp, dict[str, list[str]]]] = {}
        self._lock = threading.RLock()

    def of_topic(self, slug: str, language: str) -> list[str]:
        """A topic's questions in a language, in the order of the file.

        Raises:
            ContentError: The file is broken.
        """
        return list(self._by_topic(language).get(slug, ()))

    def counts(self, slug: str) -> dict[str, int]:
        """Language → how many questions the topic has."""
        return {code: len(self._by_topic(code).get(slug, ())) for code in CODES}

    @staticmethod
    def hash_of(questions: list[str]) -> str:
        """For noticing that somebody else changed a topic's questions meanwhile."""
        return content_hash("\n".join(questions))

    def add(self, slug: str, language: str, text: str) -> bool:
        """Add a question; False when the topic has it already.

        Raises:
            ContentError: Empty, too long, or the language has no question file by that name.
        """
        with self._lock:
            there = self.of_topic(slug, language)
            text = clean_question(text)
            if text in there:
                return False
            self.replace(slug, language, [*there, text], self.hash_of(there))
            return True

    def replace(self, slug: str, language: str, questions: list[str], expected_hash: str) -> None:
        """Make these the topic's questions in a language; a topic's lines stay together where its first one stood.

        Raises:
            ContentError: A question is too long or the language is unknown; nothing was written.
            EditConflictError: The topic's questions are not those that were opened.
        """
        name = f"questions/{language}.tsv"
        if language not in CODES:
            raise ContentError([Problem(name, "is not one of the guide's languages")])
        wanted = list(dict.fromkeys(filter(None, map(clean_question, questions))))
        problems = [
            Problem(name, f'"{text[:40]}…" has {len(text)} characters; at most {QUESTION_MAX_CHARS}', field="questions")
            for text in wanted
            if len(text) > QUESTION_MAX_CHARS
        ]
        problems += [replace(found, field="questions") for found in forbidden_characters("\n".join(wanted), name)]
        if problems:
            raise ContentError(problems)
        with self._lock:
            there = self.of_topic(slug, language)
            if self.hash_of(there) != expected_hash:
                raise EditConflictError(name, "\n".join(there), self.hash_of(there))
            self._write(slug, language, wanted)

    def _write(self, slug: str, language: str, questions: list[str]) -> None:
        path = self.folder / f"{language}.tsv"
        lines = path.read_text(encoding="utf-8-sig").splitlines() if path.exists() else []
        ours = [number for number, line in enumerate(lines) if line.split("\t")[0].strip() == slug]
        at = ours[0] if ours else len(lines)
        kept_before = lines[:at]
        kept_after = [line for number, line in enumerate(lines) if number > at and number not in set(ours)]
        if not ours:
            kept_after = []
        text = "\n".join([*kept_before, *(f"{slug}\t{question}" for question in questions), *kept_after])
        self.folder.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text + "\n")

    def _by_topic(self, language: str) -> dict[str, list[str]]:
        path = self.folder / f"{language}.tsv"
        try:
            stat = path.stat()
        except OSError:
            return {}
        stamp = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        cached = self._cache.get(language)
        if cached is None or cached[0] != stamp:
            cached = (stamp, _grouped(read_question_file(path)))
            with self._lock:
                self._cache[language] = cached
        return cached[1]


def _grouped(questions: list[Question]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for question in questions:
        if len(question.slugs) == 1:  # a line of several topics is nobody's to edit here; it stays in the file
            found.setdefault(question.slugs[0], []).append(question.text)
    return found
