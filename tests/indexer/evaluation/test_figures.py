"""Figures of judged questions are what their definitions say."""

from __future__ import annotations

import math

import pytest

from indexer.evaluation.figures import (
    Judged,
    answer_tradeoff,
    calibration_error,
    figures,
    grouped,
    judge,
    reliability,
)
from indexer.ranking.decision import Decision, RankedTopic
from indexer.search import Searcher
from knowledge_base.question_files import Question
from tests.fakes import TrigramEmbedder


def judged(
    right: tuple[str, ...], topics: str, outcome: str, offered: tuple[str, ...] = (), score: float = 0.9, **asked: str
) -> Judged:
    """A question that should lead to `right`; the index ranked these topics and decided so."""
    question = Question(right, "question", asked.get("language", "en"), asked.get("style", ""))
    ranked = tuple(RankedTopic(slug, score) for slug in topics.split())
    rank = next((place for place, slug in enumerate(topics.split(), 1) if slug in right), 0)
    return Judged(question, Decision(outcome, "", ranked, offered), rank, asked.get("found", "en"))


ROWS = [
    judged(("a",), "a b c d e", "answer", ("a",)),
    judged(("b",), "a b c d e", "answer", ("a",)),
    judged(("c",), "a b c d e", "choose", ("a", "b", "c"), score=0.4),
    judged(("f",), "a b c d e", "choose", ("a", "b"), score=0.4),
    judged(("a", "e"), "e b c d a", "sorry", score=0.2, language="ru", found="uk"),
    judged((), "a b c d e", "sorry", score=0.1),
    judged((), "a b c d e", "answer", ("a",), language="lv", found="lv"),
]


def test_figures_count_what_they_say():
    found = figures(ROWS)
    assert (found.questions, found.answerable) == (7, 5)
    assert found.recall_at_1 == pytest.approx(2 / 5)
    assert found.recall_at_3 == pytest.approx(4 / 5)
    assert found.mrr == pytest.approx((1 + 1 / 2 + 1 / 3 + 0 + 1) / 5)
    assert found.answered == pytest.approx(2 / 5)
    assert found.wrong_answer == pytest.approx(1 / 5)
    assert found.choose == pytest.approx(2 / 5)
    assert found.choose_right == pytest.approx(1 / 2)
    assert found.sorry == pytest.approx(1 / 5)
    assert found.false_answer == pytest.approx(1 / 2)
    assert found.language == pytest.approx(6 / 7)


def test_what_was_not_asked_has_no_figure():
    found = figures([judged((), "a b", "sorry")])
    assert math.isnan(found.recall_at_1)
    assert "recall_at_1" not in found.as_dict()
    assert found.as_dict()["false_answer"] == 0.0


def test_no_questions_have_no_figures():
    assert figures([]).as_dict() == {"questions": 0.0, "answerable": 0.0}


def test_groups_are_by_name_and_unnamed_ones_are_said():
    rows = [judged(("a",), "a", "answer", ("a",), style="typo"), judged(("a",), "b a", "answer", ("b",))]
    found = grouped(rows, lambda row: row.question.style)
    assert list(found) == ["not said", "typo"]
    assert found["typo"].recall_at_1 == 1.0


def test_reliability_holds_every_question_once():
    rows = [judged(("a",), "a", "answer", score=score) for score in (0.0, 0.2, 0.39, 0.4, 0.99, 1.0)]
    bins = reliability(rows)
    assert sum(row.count for row in bins) == len(rows)
    assert all(row.low <= row.mean_confidence <= row.high for row in bins)


def test_a_ranking_that_is_right_as_often_as_it_says_has_no_calibration_error():
    rows = [judged(("a",), "a", "answer", score=0.75)] * 3 + [judged(("a",), "b", "answer", score=0.75)]
    assert calibration_error(rows) == pytest.approx(0.0)
    assert calibration_error([judged(("a",), "b", "answer", score=0.75)]) == pytest.approx(0.75)


def test_the_tradeoff_answers_the_surest_questions_first():
    rows = [judged(("a",), "b", "choose", score=0.2), judged(("a",), "a", "answer", score=0.9)]
    assert answer_tradeoff(rows) == [(0.5, 0.0), (1.0, 0.5)]


def test_gold_questions_are_judged_against_the_index(searcher: Searcher):
    questions = [
        Question(("bank-account",), "I would like to open a bank account", "en"),
        Question(("family-doctor",), "Мне хотелось бы найти семейного врача", "ru"),
        Question((), "can I tune a guitar here", "en"),
    ]
    rows = judge(searcher, questions)
    assert [row.rank for row in rows] == [1, 1, 0]
    assert [row.language_found for row in rows] == ["en", "ru", "en"]
    assert rows[0].shown_right
    again = judge(searcher, questions, TrigramEmbedder().embed([question.text for question in questions]))
    assert again == rows


def test_no_questions_are_judged_as_none(searcher: Searcher):
    assert judge(searcher, []) == []
