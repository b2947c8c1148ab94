"""Fitting the ranking: the same questions give the same ranking."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from indexer.language.spelling import fit_language_spelling
from indexer.passages import Passage
from indexer.ranking.augmentation import variant
from indexer.ranking.fitting import ALTERED_COPIES, TrainingSet, altered_texts, fit_fusion, fit_linear, fit_ranker
from indexer.ranking.held_out import is_held_out
from indexer.ranking.ranker import GROUPS, SIGNALS
from knowledge_base.question_files import Question
from tests.fakes import TrigramEmbedder
from tests.small_index import OPENINGS, asked

EMBEDDER = TrigramEmbedder()
QUESTIONS = tuple(
    Question(() if label == "NONE" else (label,), text, "en") for label, text in asked({"en": OPENINGS["en"]})["en"]
)
GUIDANCE = [
    Passage("bank-account", "en", "guidance", "Open a bank account"),
    Passage("family-doctor", "en", "guidance", "Find a family doctor"),
    Passage("emergency-numbers", "en", "guidance", "Call the emergency number"),
]


def test_equal_questions_give_an_equal_ranking(tmp_path: Path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        languages = fit_language_spelling([question.text for question in QUESTIONS], ["en"] * len(QUESTIONS))
        embed = EMBEDDER.embed
        fit_ranker(TrainingSet(QUESTIONS), languages, GUIDANCE, embed, embed, str).write(tmp_path / name)
    for file in ("ranking.npz", "spelling.npz", "languages.npz"):
        with np.load(tmp_path / "one" / file) as one, np.load(tmp_path / "two" / file) as two:
            assert one.files == two.files
            for array in one.files:
                np.testing.assert_array_equal(one[array], two[array])


def test_the_held_out_tenth_is_not_learned_from():
    training = TrainingSet(QUESTIONS)
    assert set(training.learned) | set(training.held_out) == set(QUESTIONS)
    assert not any(map(is_held_out, training.learned))
    assert all(map(is_held_out, training.held_out))


def test_the_fingerprint_follows_questions_and_model_but_not_their_order():
    fingerprint = TrainingSet(QUESTIONS).fingerprint("model")
    assert TrainingSet(QUESTIONS[::-1]).fingerprint("model") == fingerprint
    assert TrainingSet(QUESTIONS[1:]).fingerprint("model") != fingerprint
    assert TrainingSet(QUESTIONS).fingerprint("another model") != fingerprint
    moved = (Question(("bank-account",), QUESTIONS[-1].text, "en"), *QUESTIONS[:-1])
    assert TrainingSet(moved).fingerprint("model") != fingerprint


def test_altered_texts_come_question_by_question():
    found = altered_texts(QUESTIONS[:2])
    assert found == [variant(q.text, "en", number) for q in QUESTIONS[:2] for number in range(ALTERED_COPIES)]


def test_the_linear_layer_has_its_labels_in_alphabetical_order():
    vectors = np.eye(4, dtype=np.float32)
    layer = fit_linear(vectors, ["c", "a", "b", "c"])
    assert [("a", "b", "c")[at] for at in layer.logits(vectors).argmax(axis=1)] == ["c", "a", "b", "c"]


def test_a_signal_that_is_always_right_counts_more_than_noise():
    rng = np.random.default_rng(7)
    right = rng.integers(0, 5, 200)
    signals = rng.normal(0, 1, (200, len(SIGNALS), 5)).astype(np.float32)
    signals[np.arange(200), 1, right] += 4.0
    weights = fit_fusion(signals, right, np.zeros(5, dtype=int)).signals
    assert weights[1] > 0.5
    assert max(abs(weights[[0, 2, 3]])) < 0.3 * weights[1]


def test_a_group_that_is_never_right_gets_a_low_bias():
    right = np.zeros(100, dtype=int)
    group_of = np.array([GROUPS.index("topic"), GROUPS.index("NONE")])
    groups = fit_fusion(np.zeros((100, len(SIGNALS), 2), dtype=np.float32), right, group_of).groups
    assert groups[GROUPS.index("topic")] > groups[GROUPS.index("NONE")]
