"""What can be wrong with guidance, said so that an editor can put it right.

KnowledgeBaseError
├── ContentError          an article, topic or question file breaks the format; carries every problem at once
├── EditConflictError     somebody else saved meanwhile; carries the text that is there now
└── UnknownTopicError     no such topic
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence


@dataclass(frozen=True)
class Problem:
    """One thing to put right.

    Attributes:
        file: Path as an editor knows it, below the articles folder, e.g. `bank-account/ru.md`.
        message: What was found and what is expected.
        line: Line in the file, from 1; 0 when the whole file is meant.
        field: Form field the problem belongs to (`title`, `values.fee`); empty for the whole file.
    """

    file: str
    message: str
    line: int = 0
    field: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"


class KnowledgeBaseError(Exception):
    """Base of all errors of this folder."""


class ContentError(KnowledgeBaseError):
    """A content file breaks the format.

    Attributes:
        problems: All that is wrong, in file order; never empty.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        listed = "\n".join(f"  {problem}" for problem in self.problems)
        count = "1 problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        super().__init__(f"{count}, nothing saved:\n{listed}")


class EditConflictError(KnowledgeBaseError):
    """The file was changed by somebody else since it was opened.

    Attributes:
        file: The file, below the articles folder.
        current_text: What stands there now.
        current_hash: Its content hash, for saving over it deliberately.
    """

    def __init__(self, file: str, current_text: str, current_hash: str) -> None:
        self.file = file
        self.current_text = current_text
        self.current_hash = current_hash
        super().__init__(f"{file}: somebody else saved this file meanwhile. Nothing was overwritten.")


class UnknownTopicError(KnowledgeBaseError):
    """There is no topic of that name."""

    def __init__(self, slug: str) -> None:
        self.slug = slug
        super().__init__(f'There is no topic "{slug}". "python -m knowledge_base status" lists the topics.')
