"""Which language a text is in, by four voters. Latin-letter Russian is Russian.

    script     letters that only one of our languages uses (Georgian; Ukrainian і ї є ґ; Tajik қ ҷ ӣ …)
    spelling   character n-grams learned from our own questions, the only voter that knows Tajik, Uzbek and Latin-letter
               writing
    lingua     the strongest detector for short text (https://github.com/pemistahl/lingua-py), without Tajik and Uzbek
    langdetect Google's language profiles (https://github.com/Mimino666/langdetect), seed fixed

What each is worth: `python -m indexer evaluate --languages`.
"""

from __future__ import annotations

import random
import re
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Mapping, Sequence

import numpy as np
from langdetect import DetectorFactory, LangDetectException
from langdetect import detector_factory as langdetect_profiles
from lingua import IsoCode639_1, LanguageDetectorBuilder

from knowledge_base.languages import CODES

from .sparse_classifier import SparseClassifier

LANGDETECT_SEED = 7
_LINGUA_CODES = tuple(code for code in CODES if code not in ("tg", "uz"))
_LANGDETECT_CODES = tuple(code for code in CODES if code not in ("az", "ka", "tg", "uz"))
_WORD = re.compile(r"[^\W\d_]+(?:['’ʻ`][^\W\d_]+)*")
_BORDERED = (1, 2, 3, 4)

_SCRIPTS = {
    "Latin": re.compile(r"[A-Za-z\u00c0-\u024f]"),
    "Cyrillic": re.compile(r"[\u0400-\u052f]"),
    "Arabic": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "Devanagari": re.compile(r"[\u0900-\u097f]"),
    "Han": re.compile(r"[\u3400-\u9fff]"),
    "Georgian": re.compile(r"[\u10a0-\u10ff\u1c90-\u1cbf]"),
}
SCRIPT_LANGUAGES = {
    "Cyrillic": ("ru", "uk", "tg", "uz"),
    "Arabic": ("ar", "fa"),
    "Devanagari": ("hi",),
    "Han": ("zh",),
    "Georgian": ("ka",),
    "Latin": CODES,
}
_TELLING = (
    (re.compile(r"[қҷӣӯғҳ]", re.I), ("tg", "uz")),
    (re.compile(r"[ӣӯҷ]", re.I), ("tg",)),
    (re.compile(r"ў", re.I), ("uz",)),
    (re.compile(r"[іїєґ]", re.I), ("uk",)),
    (re.compile(r"[ыэёъ]", re.I), ("ru", "tg", "uz")),
    (re.compile(r"[پچژگ]"), ("fa",)),
    (re.compile(r"[ةأإىؤئكي]"), ("ar",)),
    (re.compile(r"ə", re.I), ("az",)),
    (re.compile(r"[ģķļņāēī]", re.I), ("lv",)),
    (re.compile(r"ß", re.I), ("de",)),
    (re.compile(r"[¿¡ñ]", re.I), ("es",)),
)
_TELLING_FACTOR = 8.0
SHARES = {"spelling": 2.0, "lingua": 0.2, "langdetect": 0.1, "script": 0.5}
"""Exponents of the voters' probabilities, by a grid over held-out questions (2026-11-24). Those alone would drop lingua
and langdetect; they stay for words that newcomers' questions never held."""


@dataclass(frozen=True)
class LanguageGuess:
    """Probabilities of the languages, best first; empty when the text has no letters."""

    ranked: tuple[tuple[str, float], ...]

    @property
    def best(self) -> str | None:
        """The likeliest language."""
        return self.ranked[0][0] if self.ranked else None

    @property
    def confidence(self) -> float:
        """Probability of the likeliest language, 0 to 1."""
        return self.ranked[0][1] if self.ranked else 0.0


def language_ngrams(text: str) -> list[str]:
    """N-grams of one to four letters inside each word's borders, and whole words; case does not count."""
    found: list[str] = []
    for word in _WORD.findall(text[:300].lower()):
        found += _word_language_ngrams(word)
    return found


@lru_cache(maxsize=20_000)
def _word_language_ngrams(word: str) -> tuple[str, ...]:
    bordered = f"_{word}_"
    grams = tuple(bordered[at : at + n] for n in _BORDERED for at in range(len(bordered) - n + 1))
    return grams + (f"={word}",)


def fit_language_spelling(texts: Sequence[str], languages: Sequence[str]) -> SparseClassifier:
    """Learn the spelling of languages from texts, their word pairs and their single words. Needs scikit-learn."""
    rng = random.Random(LANGDETECT_SEED)
    samples, labels = list(texts), list(languages)
    for text, language in zip(texts, languages):
        words = text.split()
        for count in (1, 2, 2):
            if len(words) > count + 1:
                at = rng.randrange(len(words) - count + 1)
                samples.append(" ".join(words[at : at + count]))
                labels.append(language)
    return SparseClassifier.fit(language_ngrams, samples, labels)


class LanguageIdentifier:
    """Joins the voters. Thread-safe: langdetect keeps state, so it is used under a lock."""

    def __init__(self, spelling: SparseClassifier) -> None:
        self._spelling = spelling
        self._lingua = LanguageDetectorBuilder.from_iso_codes_639_1(
            *(getattr(IsoCode639_1, code.upper()) for code in _LINGUA_CODES)
        ).build()
        self._langdetect = _langdetect_factory()
        self._lock = threading.Lock()

    def identify(self, text: str, prior: Mapping[str, float] | None = None) -> LanguageGuess:
        """Guess the language of a text.

        Args:
            prior: Weight of languages expected beforehand (the chat's, the client's); 1.0 for those not named.
        """
        sample = text[:300]
        if not _WORD.search(sample):
            return LanguageGuess(())
        log_p = np.zeros(len(CODES))
        for voter, votes in self.votes(sample).items():
            if votes is not None:
                log_p += SHARES[voter] * np.log(np.maximum(votes, 1e-4))
        log_p += SHARES["script"] * np.log([_script_factor(code, sample) for code in CODES])
        if prior:
            log_p += np.log([prior.get(code, 1.0) for code in CODES])
        probabilities = np.exp(log_p - log_p.max())
        probabilities /= probabilities.sum()
        order = np.argsort(-probabilities)
        return LanguageGuess(tuple((CODES[at], float(probabilities[at])) for at in order))

    def votes(self, text: str) -> dict[str, np.ndarray | None]:
        """Each voter's probabilities over `CODES`; None where it has nothing to say. Languages it lacks get the mean."""
        return {"spelling": self._spelling_vote(text), "lingua": self._lingua_vote(text),
                "langdetect": self._langdetect_vote(text)}  # fmt: skip

    def _spelling_vote(self, text: str) -> np.ndarray:
        scores = np.full(len(CODES), -1.5)
        for label, score in zip(self._spelling.labels, self._spelling.scores(text)):
            scores[CODES.index(label)] = score
        weights = np.exp(4.0 * (scores - scores.max()))
        return weights / weights.sum()

    def _lingua_vote(self, text: str) -> np.ndarray | None:
        values = self._lingua.compute_language_confidence_values(text)
        found = {value.language.iso_code_639_1.name.lower(): value.value for value in values}
        return _spread(found, _LINGUA_CODES)

    def _langdetect_vote(self, text: str) -> np.ndarray | None:
        try:
            with self._lock:
                detector = self._langdetect.create()
                detector.append(text)
                found = {str(item.lang).split("-")[0]: item.prob for item in detector.get_probabilities()}
        except LangDetectException:
            return None
        return _spread(found, _LANGDETECT_CODES)


def _spread(found: Mapping[str, float], knows: tuple[str, ...]) -> np.ndarray | None:
    """Probabilities over `CODES`; a language the voter does not know is neither favoured nor punished."""
    known = sum(found.get(code, 0.0) for code in knows)
    if known <= 0:
        return None
    neutral = max(found.get(code, 0.0) for code in knows) / known * 0.5
    return np.array([found.get(code, 0.0) / known if code in knows else neutral for code in CODES])


def _script_factor(code: str, text: str) -> float:
    """Near 0 for a language that is never written in the text's main script; larger where its own letters occur."""
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS.items()}
    # Latvian office names inside a Russian question are Latin letters too: another script wins from a third on.
    main = max(counts, key=lambda name: counts[name] * (0.5 if name == "Latin" else 1.0))
    if not counts[main]:
        return 1.0
    factor = 1.0 if code in SCRIPT_LANGUAGES[main] else 1e-6
    for letters, languages in _TELLING:
        if letters.search(text):
            factor *= _TELLING_FACTOR if code in languages else 1.0
    return factor


def _langdetect_factory() -> DetectorFactory:
    """langdetect with our languages' profiles only: 13 of 55, which also makes it four times as fast."""
    factory = DetectorFactory()
    factory.set_seed(LANGDETECT_SEED)
    folder = Path(langdetect_profiles.PROFILES_DIRECTORY)
    names = [name for code in _LANGDETECT_CODES for name in ({"zh": ("zh-cn", "zh-tw")}.get(code, (code,)))]
    factory.load_json_profile([(folder / name).read_text(encoding="utf-8") for name in names])
    return factory
