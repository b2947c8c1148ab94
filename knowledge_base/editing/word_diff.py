"""What changed between two texts, word by word, for people who correct or translate them."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Iterator, Sequence

_TOKEN = re.compile(r"\{\{.*?\}\}|[\u3040-\u30ff\u3400-\u9fff]|\w+|\s+|[^\w\s]")
_COMPARED_TOKENS = 4000
"""Longer stretches are shown as replaced whole: comparing takes the square of their length."""


@dataclass(frozen=True)
class Change:
    """A stretch of text.

    Attributes:
        kind: `same`, `removed` or `added`.
    """

    kind: str
    text: str


def word_diff(before: str, after: str) -> tuple[Change, ...]:
    """The stretches of both texts in reading order; `removed` stands before the `added` that takes its place."""
    changes: list[Change] = []
    for kind, text in _by_lines(before, after):
        if not text:
            continue
        if changes and changes[-1].kind == kind:
            changes[-1] = Change(kind, changes[-1].text + text)
        else:
            changes.append(Change(kind, text))
    return tuple(changes)


def _by_lines(before: str, after: str) -> Iterator[tuple[str, str]]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for tag, old_from, old_to, new_from, new_to in _operations(old, new):
        removed, added = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        if tag == "equal":
            yield "same", removed
        elif tag == "replace":
            yield from _by_words(removed, added)
        else:
            yield "removed", removed
            yield "added", added


def _by_words(before: str, after: str) -> Iterator[tuple[str, str]]:
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(old) + len(new) > _COMPARED_TOKENS:
        yield "removed", before
        yield "added", after
        return
    for tag, old_from, old_to, new_from, new_to in _operations(old, new):
        removed, added = "".join(old[old_from:old_to]), "".join(new[new_from:new_to])
        if tag == "equal":
            yield "same", removed
        else:
            yield "removed", removed
            yield "added", added


def _operations(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    return difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
