"""Which indexed questions the encoder never learned from.

One in ten, told by the text alone, so that the same question is held out on every machine. The weights that join the
ranking signals are fitted on these: on questions the encoder knows by heart its vectors would look too good.
"""

from __future__ import annotations

import hashlib

from knowledge_base.question_files import Question

_ONE_IN = 10


def is_held_out(question: Question) -> bool:
    """Whether training the adapter leaves this question out."""
    return hashlib.sha256(question.text.encode()).digest()[0] % _ONE_IN == 0
