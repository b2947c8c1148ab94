"""Gold dialogues, `gold_dialogues/<lang>.tsv`: what people write after an answer. Only for measuring.

A line is `slug<TAB>message<TAB>expected`: the topic answered just before, the message, and SAME (a follow-up), another
slug (a new subject), NONE (nothing the guide knows) or a kind of small talk (THANKS).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .errors import ContentError, Problem
from .question_files import NONE, SMALL_TALK, clean_question
from .topic import is_slug

SAME = "SAME"


@dataclass(frozen=True)
class DialogueTurn:
    """A message after an answer, and what it is about."""

    slug: str
    message: str
    expected: str
    language: str


def read_dialogues(folder: Path) -> list[DialogueTurn]:
    """All turns of a folder, by language.

    Raises:
        ContentError: With every line that breaks the format.
    """
    turns: list[DialogueTurn] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            parts = line.split("\t")
            if len(parts) != 3 or not is_slug(parts[0]) or not _is_expected(parts[2]) or not parts[1].strip():
                problems.append(Problem(f"{folder.name}/{path.name}", "must be slug<TAB>message<TAB>expected", number))
            else:
                turns.append(DialogueTurn(parts[0], clean_question(parts[1]), parts[2], path.stem))
    if problems:
        raise ContentError(problems)
    return turns


def _is_expected(text: str) -> bool:
    return text in (SAME, NONE, *SMALL_TALK) or is_slug(text)
