"""How words of each language are spelt, learned from our own questions: knows Tajik, Uzbek and Latin-letter writing."""

from __future__ import annotations

import random
import re
from functools import lru_cache
from typing import Sequence

from ..sparse_classifier import SparseClassifier
from .borrowing import Borrowing
from .scripts import NON_LATIN, main_script

_SEED = 7
_WORD = re.compile(r"(?=[^\W_]*[^\W\d_])[^\W_]+(?:['’ʻ`][^\W_]+)*")
"""At least one letter; digits inside count, for Latin-letter Arabic writes with them (`a7san`)."""
_WINDOWS = (1, 1, 2, 2, 2, 3)
_BORDERED = (1, 2, 3, 4)
TEXT_MAX_CHARS = 300


def language_ngrams(text: str) -> list[str]:
    """N-grams of one to four letters inside each word's borders, and whole words; case does not count."""
    found: list[str] = []
    for word in _WORD.findall(text[:TEXT_MAX_CHARS].lower()):
        found += _word_language_ngrams(word)
    return found


@lru_cache(maxsize=4_000)
def _word_language_ngrams(word: str) -> tuple[str, ...]:
    bordered = f"_{word}_"
    grams = tuple(bordered[at : at + n] for n in _BORDERED for at in range(len(bordered) - n + 1))
    return grams + (f"={word}",)


def fit_language_spelling(
    texts: Sequence[str], languages: Sequence[str], borrowing: Borrowing = Borrowing(())
) -> SparseClassifier:
    """Learn the spelling of languages from texts and from windows of one to three words of each. Needs scikit-learn.

    Args:
        borrowing: Tells which words a text has from another language; they are not learned from.
    """
    rng = random.Random(_SEED)
    samples: list[str] = []
    labels: list[str] = []
    for text, language in zip(texts, languages):
        samples.append(text)
        labels.append(language)
        words = text.split()
        for count in _WINDOWS:
            if len(words) > count + 1:
                at = rng.randrange(len(words) - count + 1)
                samples.append(" ".join(words[at : at + count]))
                labels.append(language)
    own = [borrowing.own_part(sample, label) for sample, label in zip(samples, labels)]
    kept = [(part, label) for part, label in zip(own, labels) if part]
    return SparseClassifier.fit(language_ngrams, [part for part, _ in kept], [label for _, label in kept])


def is_latinised(text: str, languages: SparseClassifier) -> bool:
    """Whether a text is in Latin letters but of a language with a script of its own (`gde uchit latyshskiy`)."""
    if main_script(text[:TEXT_MAX_CHARS]) != "Latin":
        return False
    scores = languages.scores(text)
    return languages.labels[int(scores.argmax())] in NON_LATIN
