"""Topics ranked from four signals; what is learned is written and read again."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from indexer.errors import GenerationError
from indexer.passages import Passage
from indexer.ranking.fitting import guidance_index
from indexer.ranking.ranker import SIGNALS, Ranker, group_name, labelled_index, log_softmax
from indexer.search import Searcher
from tests.fakes import TrigramEmbedder
from tests.small_index import SmallGuide

EMBEDDER = TrigramEmbedder()
QUESTIONS = {
    "Please tell me where I open a bank account": "bank-account",
    "kur atvērt bankas kontu rīgā": "bank-account",
    "найти врача": "family-doctor",
    "call the police now please": "emergency-numbers",
}


def signals(searcher: Searcher, text: str) -> np.ndarray:
    return searcher.ranker.signals([text], EMBEDDER.embed([text]), searcher.questions, searcher.guidance)[0]


@pytest.mark.parametrize(("text", "slug"), QUESTIONS.items())
def test_each_signal_that_reads_letters_finds_the_topic(searcher: Searcher, text: str, slug: str):
    found = signals(searcher, text)
    for name in ("linear", "nearest", "spelling"):
        assert searcher.ranker.labels[int(found[SIGNALS.index(name)].argmax())] == slug, name


def test_a_question_in_the_words_of_an_article_is_found_by_its_guidance(searcher: Searcher):
    found = signals(searcher, "Every bank must decide within 10 days. Bring your passport. Open a bank account")
    topics = [column for column, label in enumerate(searcher.ranker.labels) if not label.isupper()]
    best = max(topics, key=lambda column: found[SIGNALS.index("guidance"), column])
    assert searcher.ranker.labels[best] == "bank-account"


def test_signals_have_the_promised_shape(searcher: Searcher):
    texts = ["banka", "", "👋"]
    found = searcher.ranker.signals(texts, EMBEDDER.embed(texts), searcher.questions, searcher.guidance)
    assert found.shape == (3, len(SIGNALS), len(searcher.ranker.labels))
    assert found.dtype == np.float32
    assert np.isfinite(found).all()


def test_a_questions_own_copy_can_be_left_out(searcher: Searcher):
    text = "How do I open a bank account"
    vectors = EMBEDDER.embed([text])
    column, nearest = searcher.ranker.labels.index("bank-account"), SIGNALS.index("nearest")
    with_copy, without = (
        searcher.ranker.signals([text], vectors, searcher.questions, searcher.guidance, leave_out)[0, nearest, column]
        for leave_out in (False, True)
    )
    assert without < with_copy


def test_guidance_of_a_topic_nobody_has_asked_about_speaks_for_no_other_topic(searcher: Searcher):
    ranker = searcher.ranker
    passages = [Passage("new-topic", "en", "guidance", "zebra crossings and traffic lights")]
    passages += [Passage("bank-account", "en", "guidance", "open a bank account")] * 3
    index = guidance_index(passages, ranker, EMBEDDER.embed)
    assert -1 in index.columns
    vectors = EMBEDDER.embed(["zebra crossings and traffic lights"])
    found = ranker.signals(["zebra"], vectors, searcher.questions, index)[0, SIGNALS.index("guidance")]
    assert found.max() < 9.0, "the perfect match belongs to no label"


def test_questions_of_a_topic_that_was_not_learned_count_for_none(searcher: Searcher):
    texts = ["zebra crossings", "open a bank account"]
    index = labelled_index(
        EMBEDDER.embed(texts), ["new-topic", "bank-account"], searcher.ranker, searcher.ranker.linear.centre
    )
    vectors = EMBEDDER.embed(["zebra crossings"])
    found = searcher.ranker.signals(["zebra"], vectors, index, searcher.guidance)[0, SIGNALS.index("nearest")]
    assert searcher.ranker.labels[int(found.argmax())] == "bank-account"


def test_a_read_ranker_ranks_as_the_written_one(searcher: Searcher, tmp_path: Path):
    searcher.ranker.write(tmp_path)
    read = Ranker.read(tmp_path)
    assert read.labels == searcher.ranker.labels
    texts = list(QUESTIONS)
    vectors = EMBEDDER.embed(texts)
    before, after = (
        ranker.log_probabilities(
            ranker.signals(texts, vectors, searcher.questions, searcher.guidance), ranker.latinised(texts)
        )
        for ranker in (searcher.ranker, read)
    )
    np.testing.assert_array_equal(before, after)


@pytest.mark.parametrize("name", ["ranking.npz", "spelling.npz", "languages.npz"])
@pytest.mark.parametrize("kept", [0, 100, -10])
def test_a_damaged_file_is_named(built_guide: SmallGuide, tmp_path: Path, name: str, kept: int):
    shutil.copytree(built_guide.index_dir / "000001", tmp_path, dirs_exist_ok=True)
    (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:kept])
    with pytest.raises(GenerationError, match=name):
        Ranker.read(tmp_path)


def test_a_ranker_that_is_not_fitted_says_so(searcher: Searcher, tmp_path: Path):
    fitted = searcher.ranker
    ranker = Ranker(fitted.labels, fitted.linear, fitted.spelling, fitted.languages)
    with pytest.raises(ValueError, match="no fusion weights"):
        ranker.write(tmp_path)


@pytest.mark.parametrize(
    ("label", "group"),
    [("bank-account", "topic"), ("NONE", "NONE"), ("DANGER", "DANGER"), ("GREETING", "talk"), ("FOLLOW_UP", "talk")],
)
def test_topics_share_one_group(label: str, group: str):
    assert group_name(label) == group


def test_log_softmax_is_stable_for_large_numbers():
    np.testing.assert_allclose(np.exp(log_softmax(np.array([[1e4, 1e4], [-1e4, 0.0]]))), [[0.5, 0.5], [0.0, 1.0]])
