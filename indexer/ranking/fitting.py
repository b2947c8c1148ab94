"""Fitting the ranking when an index is built. Deterministic; needs scikit-learn and SciPy, which answering does not.

The linear layer and the spelling classifier learn from nine in ten questions and two altered copies of each (misspelt;
in Latin letters or without diacritics); the weights that join the signals are fitted on the tenth that neither they nor
the encoder have seen.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Callable, Sequence

import numpy as np

from knowledge_base.question_files import Question

from ..language.borrowing import Borrowing
from ..language.scripts import NON_LATIN
from ..language.spelling import fit_language_spelling
from ..passages import Passage, label_of
from ..sparse_classifier import SparseClassifier
from .augmentation import continued, variant
from .character_ngrams import character_ngrams
from .held_out import is_held_out
from .ranker import GROUPS, SIGNALS, Fusion, FusionWeights, LabelledIndex, LinearLayer, Ranker, labelled_index

FITTING_VERSION = 9
"""Raise when fitting changes, so that a build does not take over the ranking of the last generation."""
ALTERED_COPIES = 2
MIN_LATINISED = 100
_INVERSE_PENALTY = 30.0
Report = Callable[[str], None]
Embed = Callable[[Sequence[str]], np.ndarray]


@dataclass(frozen=True)
class TrainingSet:
    """Questions and what they are learned as."""

    questions: tuple[Question, ...]

    @property
    def learned(self) -> list[Question]:
        """What the classifiers and the encoder learn from."""
        return [question for question in self.questions if not is_held_out(question)]

    @property
    def held_out(self) -> list[Question]:
        """What the fusion weights are fitted on."""
        return [question for question in self.questions if is_held_out(question)]

    def fingerprint(self, model: str) -> str:
        """Changes when questions, model or the way of fitting change; guidance texts do not count."""
        lines = sorted(f"{question.language}\t{label_of(question)}\t{question.text}" for question in self.questions)
        text = "\n".join([f"{FITTING_VERSION}", model, *lines])
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def altered_texts(questions: Sequence[Question], copies: int = ALTERED_COPIES) -> list[str]:
    """`copies` altered texts a question, question by question."""
    return [variant(question.text, question.language, number) for question in questions for number in range(copies)]


def fit_languages(learned: Sequence[Question], guidance: Sequence[Passage]) -> SparseClassifier:
    """Which language a spelling speaks for: from questions, their altered copies, and how guidance begins."""
    texts = [question.text for question in learned] + altered_texts(learned)
    languages = [question.language for question in learned]
    languages += [language for language in languages for _ in range(ALTERED_COPIES)]
    texts += [passage.text[:200] for passage in guidance]
    languages += [passage.language for passage in guidance]
    unmixed = [(passage.text, passage.language) for passage in guidance]
    unmixed += [(question.text, question.language) for question in learned if question.language == "ru"]
    return fit_language_spelling(texts, languages, Borrowing(unmixed))


def fit_ranker(
    training: TrainingSet,
    languages: SparseClassifier,
    guidance: Sequence[Passage],
    embed: Embed,
    embed_guidance: Embed,
    report: Report,
) -> Ranker:
    """Fit everything. `embed` and `embed_guidance` turn texts into unit vectors (n, dim)."""
    learned = training.learned
    texts = [question.text for question in learned] + altered_texts(learned)
    labels = [label_of(question) for question in learned]
    labels += [label for label in labels for _ in range(ALTERED_COPIES)]
    texts += [text for text, _ in continued_copies(learned)]
    labels += [label for _, label in continued_copies(learned)]
    report(f"learning spelling from {len(texts):,} texts")
    spelling = SparseClassifier.fit(character_ngrams, texts, labels, min_count=4)
    report("learning the linear layer")
    linear = fit_linear(embed(texts), labels)
    report("joining the signals")
    ranker = Ranker(sorted(set(labels)), linear, spelling, languages)
    known = [question for question in training.held_out if label_of(question) in set(ranker.labels)]
    asked = [question.text for question in known] + [text for text, _ in latin_copies(known)]
    right = [label_of(question) for question in known] + [label for _, label in latin_copies(known)]
    signals = ranker.signals(
        asked, embed(asked), question_index(learned, ranker, embed), guidance_index(guidance, ranker, embed_guidance)
    )
    fusion = _fit_by_writing(signals, ranker.columns(right), ranker.group_of, ranker.latinised(asked))
    return Ranker(ranker.labels, linear, spelling, languages, fusion)


def latin_copies(questions: Sequence[Question]) -> list[tuple[str, str]]:
    """(Latin-letter copy, label) of each question in a language with a script of its own."""
    return [
        (variant(question.text, question.language, 1), label_of(question))
        for question in questions
        if question.language in NON_LATIN
    ]


def continued_copies(questions: Sequence[Question]) -> list[tuple[str, str]]:
    """(copy that begins like "and …", label) of each short question of a topic."""
    copies = ((continued(question.text, question.language), label_of(question)) for question in questions)
    return [(text, label) for text, label in copies if text and not label.isupper()]


def question_index(questions: Sequence[Question], ranker: Ranker, embed: Embed) -> LabelledIndex:
    """Questions as they are written, as they follow another, and, where they have another script, in Latin letters."""
    rows = [(question.text, label_of(question)) for question in questions]
    rows += latin_copies(questions) + continued_copies(questions)
    vectors = embed([text for text, _ in rows])
    return labelled_index(vectors, [label for _, label in rows], ranker, ranker.linear.centre)


def _fit_by_writing(signals: np.ndarray, right: np.ndarray, group_of: np.ndarray, latinised: np.ndarray) -> Fusion:
    """Weights for both ways of writing; the usual ones for both when there is too little in Latin letters."""
    usual = fit_fusion(signals[~latinised], right[~latinised], group_of)
    if latinised.sum() < MIN_LATINISED:
        return Fusion(usual, usual)
    return Fusion(usual, fit_fusion(signals[latinised], right[latinised], group_of))


def guidance_index(passages: Sequence[Passage], ranker: Ranker, embed: Embed) -> LabelledIndex:
    """Guidance passages around their own mean."""
    vectors = embed([passage.text for passage in passages])
    return labelled_index(vectors, [passage.label for passage in passages], ranker, vectors.mean(axis=0))


def fit_linear(vectors: np.ndarray, labels: Sequence[str]) -> LinearLayer:
    """Multinomial logistic regression on centred vectors; the columns are the labels in the order of the alphabet."""
    from sklearn.linear_model import LogisticRegression

    centre = vectors.mean(axis=0).astype(np.float32)
    model = LogisticRegression(C=_INVERSE_PENALTY, max_iter=80, tol=1e-3).fit(vectors - centre, labels)
    return LinearLayer(centre, model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32))


def fit_fusion(signals: np.ndarray, right: np.ndarray, group_of: np.ndarray) -> FusionWeights:
    """Weights that make the right labels most likely; a weak pull towards small weights keeps them steady.

    Args:
        signals: (n, signals, labels).
        right: Label number of each row.
    """
    from scipy.optimize import minimize

    rows = np.arange(len(right))
    count = len(SIGNALS)

    def loss(parameters: np.ndarray) -> tuple[float, np.ndarray]:
        weights = FusionWeights(parameters[:count], parameters[count:])
        log_p = weights.join(signals, group_of)
        error = np.exp(log_p)
        error[rows, right] -= 1.0
        slope = np.concatenate(
            [
                np.einsum("nl,nsl->s", error, signals),
                [error[:, group_of == group].sum() for group in range(len(GROUPS))],
            ]
        )
        penalty = 0.5 * float((parameters**2).sum())
        return -float(log_p[rows, right].sum()) + penalty, slope + parameters

    start = np.concatenate([np.ones(count), np.zeros(len(GROUPS))])
    # A signal never speaks against a topic: a weight below zero would only repeat what the others overstate.
    bounds = [(0.0, None)] * count + [(None, None)] * len(GROUPS)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 200})
    return FusionWeights(found.x[:count].astype(np.float32), found.x[count:].astype(np.float32))
