"""Which language a text is in, by four voters. Latin-letter Russian is Russian.

    script     letters that only one of our languages uses (Georgian; Ukrainian і ї є ґ; Tajik қ ҷ ӣ …)
    spelling   character n-grams learned from our own questions, the only voter that knows Tajik, Uzbek and Latin-letter
               writing
    lingua     the strongest detector for short text (https://github.com/pemistahl/lingua-py), without Tajik and Uzbek
    langdetect Google's language profiles (https://github.com/Mimino666/langdetect), seed fixed

What each is worth: `python -m indexer evaluate --languages`.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Mapping, Sequence

import numpy as np
from langdetect import DetectorFactory, LangDetectException
from langdetect import detector_factory as langdetect_profiles
from lingua import IsoCode639_1, LanguageDetectorBuilder

from knowledge_base.languages import CODES

from ..sparse_classifier import SparseClassifier
from .scripts import SCRIPT_LANGUAGES, main_script, words_of_own_script, words_without_latvian_letters
from .spelling import TEXT_MAX_CHARS

LANGDETECT_SEED = 7
CLIENT_PRIOR = 2.5
RECENT_PRIOR = 3.0
"""A language is so many times likelier beforehand when the client speaks it or the chat's last message was in it."""
_LINGUA_CODES = tuple(code for code in CODES if code not in ("tg", "uz"))
_LANGDETECT_CODES = tuple(code for code in CODES if code not in ("az", "ka", "tg", "uz"))

_LETTER = re.compile(r"[^\W\d_]")
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
_LEAST_VOTE = 1e-4
_MOST_OTHERS_CAN_SAY = -(SHARES["lingua"] + SHARES["langdetect"]) * float(np.log(_LEAST_VOTE))
"""Where the spelling is surer than this, lingua and langdetect, which take two milliseconds, could change nothing."""


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


class LanguageIdentifier:
    """Joins the voters. Thread-safe: langdetect keeps state, so it is used under a lock."""

    def __init__(self, spelling: SparseClassifier) -> None:
        self._spelling = spelling
        builder = LanguageDetectorBuilder.from_iso_codes_639_1(
            *(getattr(IsoCode639_1, code.upper()) for code in _LINGUA_CODES)
        )
        # Its five-letter models take 220 MB more and change nothing beside the spelling voter.
        self._lingua = builder.with_low_accuracy_mode().build()
        self._langdetect = _langdetect_factory()
        self._lock = threading.Lock()

    def identify(self, text: str, prior: Mapping[str, float] | None = None) -> LanguageGuess:
        """Guess the language of a text.

        Args:
            prior: Weight of languages expected beforehand (the chat's, the client's); 1.0 for those not named.
        """
        sample = text[:TEXT_MAX_CHARS].encode("utf-8", "replace").decode("utf-8")  # lingua takes no half of a character
        if not _LETTER.search(sample):
            return LanguageGuess(())
        whole = words_of_own_script(sample)
        samples = list(dict.fromkeys([whole, words_without_latvian_letters(whole)]))
        log_p = np.log([prior.get(code, 1.0) for code in CODES]) if prior else np.zeros(len(CODES))
        log_p += self._say(samples, {"script": _script_vote, "spelling": self._spelling_vote})
        second, first = np.partition(log_p, -2)[-2:]
        if first - second <= _MOST_OTHERS_CAN_SAY:
            log_p += self._say(samples, {"lingua": self._lingua_vote, "langdetect": self._langdetect_vote})
        probabilities = np.exp(log_p - log_p.max())
        probabilities /= probabilities.sum()
        order = np.argsort(-probabilities)
        return LanguageGuess(tuple((CODES[at], float(probabilities[at])) for at in order))

    @staticmethod
    def _say(samples: Sequence[str], voters: Mapping[str, Callable[[str], np.ndarray | None]]) -> np.ndarray:
        """What voters add to the logarithms of the probabilities, the mean over the samples."""
        said = np.zeros(len(CODES))
        for voter, vote in voters.items():
            for votes in map(vote, samples):
                if votes is not None:
                    said += SHARES[voter] * np.log(votes) / len(samples)
        return said

    def votes(self, text: str) -> dict[str, np.ndarray | None]:
        """Each voter's probabilities over `CODES`; None where it has nothing to say."""
        return {"spelling": self._spelling_vote(text), "lingua": self._lingua_vote(text),
                "langdetect": self._langdetect_vote(text)}  # fmt: skip

    def _spelling_vote(self, text: str) -> np.ndarray | None:
        if not any(self._spelling.knows(letter) for letter in set(text.lower()) if letter.isalpha()):
            return None  # a script its questions never held
        scores = np.full(len(CODES), -1.5)
        for label, score in zip(self._spelling.labels, self._spelling.scores(text)):
            scores[CODES.index(label)] = score
        weights = np.exp(4.0 * (scores - scores.max()))
        return np.maximum(weights / weights.sum(), _LEAST_VOTE)

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
    votes = np.array([found.get(code, 0.0) / known if code in knows else neutral for code in CODES])
    return np.maximum(votes, _LEAST_VOTE)


def _script_vote(text: str) -> np.ndarray:
    return np.array([_script_factor(code, text) for code in CODES])


def _script_factor(code: str, text: str) -> float:
    """Near 0 for a language that is never written in the text's main script; larger where its own letters occur."""
    main = main_script(text)
    if main is None:
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
