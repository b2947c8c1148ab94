"""What can be wrong with a model or an index, said so that an admin can put it right.

IndexerError
├── ModelError        the weight file or the prepared model is missing, damaged or of another kind
├── GenerationError   an index generation is missing, damaged or made for another model
├── BuildBusyError    another build is running
├── GateError         the new index answers worse than the gate allows; nothing was published
└── QuestionFileError a question file breaks the format
"""

from __future__ import annotations

BUILD_AGAIN = 'Run "python -m indexer build".'


class IndexerError(Exception):
    """Base of all errors of this folder."""


class ModelError(IndexerError):
    """The weight file or the prepared model cannot be used. The message names the file and the remedy."""


class GenerationError(IndexerError):
    """An index generation cannot be opened. The message names the file and the remedy."""


class BuildBusyError(IndexerError):
    """Another build holds the lock."""


class GateError(IndexerError):
    """A finished index did not reach the quality gate and was not published."""


class QuestionFileError(IndexerError):
    """A question file breaks the format; the message lists every line."""
