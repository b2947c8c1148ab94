"""The simpler searches that the guide is compared with."""

from __future__ import annotations

import math

import numpy as np
import pytest

from indexer.evaluation.baselines import Bm25, evaluate_baselines
from indexer.passages import Passage
from knowledge_base.question_files import Question
from tests.fakes import TrigramEmbedder

PASSAGES = [
    Passage("bank", "en", "guidance", "Open a bank account at any bank"),
    Passage("bank", "lv", "guidance", "Atveriet bankas kontu"),
    Passage("doctor", "en", "guidance", "Register with a family doctor"),
    Passage("police", "en", "guidance", "Call the police when you are in danger"),
]


def test_bm25_is_okapis_formula():
    scores = Bm25(["a b b", "a c"]).scores("b")
    idf = math.log(1 + (2 - 1 + 0.5) / (1 + 0.5))
    assert scores[0] == pytest.approx(idf * 2 * 2.5 / (2 + 1.5 * (0.25 + 0.75 * 3 / 2.5)))
    assert scores[1] == 0.0


def test_bm25_counts_words_whatever_their_case_and_knows_no_other_words():
    bm25 = Bm25([passage.text for passage in PASSAGES])
    np.testing.assert_array_equal(bm25.scores("BANK"), bm25.scores("bank"))
    assert not bm25.scores("guitar ?!").any()


def test_three_baselines_are_measured_on_the_answerable_questions():
    questions = [
        Question(("bank",), "open a bank account", "en"),
        Question(("doctor",), "family doctor", "en"),
        Question(("police",), "guitar", "en"),
        Question((), "weather", "en"),
    ]
    found = evaluate_baselines(TrigramEmbedder(), PASSAGES, questions)
    assert [row.name for row in found] == ["dense over chunks", "BM25", "dense + BM25"]
    for row in found:
        assert 2 / 3 <= row.recall_at_1 <= row.recall_at_3 <= 1.0


def test_fusing_finds_what_either_finds():
    questions = [Question(("bank",), "bankas kontu", "lv")]
    _dense, words, fused = evaluate_baselines(TrigramEmbedder(), PASSAGES, questions)
    assert words.recall_at_1 == 1.0
    assert fused.recall_at_3 == 1.0
