"""Searching the current generation, and moving to a new one while answering."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from indexer.checksums import read_checked_json, write_checked_json
from indexer.errors import GenerationError
from indexer.generation import point_to, roll_back
from indexer.search import CurrentSearcher, Searcher, open_current, open_generation
from tests.fakes import TrigramEmbedder
from tests.small_index import SmallGuide, build_small_index

EMBEDDER = TrigramEmbedder()
HOSTILE = ["", "\x00\x01\x1f", "а" * 20_000, "\ufdfa" * 50, "где \ud800", "👩‍👩‍👧‍👦", "\u200d" * 100, "中" * 5_000]


@pytest.mark.parametrize(
    ("text", "outcome", "offered"),
    [
        ("Where do I open a bank account?", "answer", ("bank-account",)),
        ("kak otkryt schet v banke", "answer", ("bank-account",)),
        ("man vajag gimenes arstu", "answer", ("family-doctor",)),
        ("Привет", "small_talk", ()),
        ("help he is bleeding", "emergency", ("emergency-numbers",)),
        ("how can one tune a guitar", "sorry", ()),
    ],
)
def test_questions_lead_where_they_should(searcher: Searcher, text: str, outcome: str, offered: tuple[str, ...]):
    found = searcher.search(text)
    assert (found.outcome, found.offered) == (outcome, offered)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_any_text_can_be_searched(searcher: Searcher, text: str):
    found = searcher.search(text)
    assert len(found.topics) == 3
    assert all(0.0 <= topic.score <= 1.0 for topic in found.topics)


def test_many_texts_at_once_are_decided_as_one_by_one(searcher: Searcher):
    texts = ["open a bank account", "привет", "ārsts", *HOSTILE]
    together = searcher.decide_all(texts)
    for text, found in zip(texts, together):
        alone = searcher.search(text)
        assert (found.outcome, found.offered) == (alone.outcome, alone.offered)


def test_a_retired_topic_is_never_found(searcher: Searcher):
    found = searcher.search("Where do I open a bank account?", retired=frozenset({"bank-account"}))
    assert found.topics[-1].score == 0.0
    assert "bank-account" not in found.offered


def test_probabilities_still_add_up_when_topics_are_retired(searcher: Searcher):
    log_probabilities = searcher.log_probabilities(["bank"], EMBEDDER.embed(["bank"]))
    retired = frozenset({"bank-account", "family-doctor", "not a topic"})
    np.testing.assert_allclose(searcher.probabilities(log_probabilities, retired).sum(axis=1), 1.0)


def test_a_generation_of_another_model_is_refused(built_guide: SmallGuide):
    with pytest.raises(GenerationError, match=r"built with another model .*indexer build"):
        open_generation(built_guide.index_dir / "000001", TrigramEmbedder("another"))


@pytest.mark.parametrize("thresholds", [{"unknown": 1.0}, {"answer": "high"}, {"answer": None}])
def test_thresholds_of_another_version_are_refused(guide: SmallGuide, thresholds: dict):
    path = guide.index_dir / "000001" / "manifest.json"
    write_checked_json(path, read_checked_json(path) | {"thresholds": thresholds})
    with pytest.raises(GenerationError, match=r"thresholds are damaged .*indexer build"):
        open_generation(guide.index_dir / "000001", EMBEDDER)


def test_an_index_that_does_not_fit_its_labels_is_refused(guide: SmallGuide):
    folder = guide.index_dir / "000001"
    shutil.copy(folder / "guidance.npz", folder / "questions.npz")
    with pytest.raises(GenerationError, match="questions does not fit its labels"):
        open_generation(folder, EMBEDDER, check=False)


@pytest.mark.parametrize(
    "name", ["ranking.npz", "spelling.npz", "languages.npz", "questions.faiss", "questions.npz", "guidance.faiss"]
)
def test_a_damaged_file_keeps_a_generation_from_opening(guide: SmallGuide, name: str):
    path = guide.index_dir / "000001" / name
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(GenerationError, match=name):
        open_generation(guide.index_dir / "000001", EMBEDDER)
    with pytest.raises(GenerationError, match=name.split(".")[0]):
        open_generation(guide.index_dir / "000001", EMBEDDER, check=False)


def test_without_an_index_the_error_says_what_to_run(tmp_path: Path):
    with pytest.raises(GenerationError, match=r'There is no index in .*Run "python -m indexer build"'):
        open_current(tmp_path / "nowhere", EMBEDDER)


def test_a_broken_current_generation_gives_way_to_the_newest_good_one(guide: SmallGuide):
    build_small_index(guide)
    (guide.index_dir / "000002" / "ranking.npz").write_bytes(b"damaged")
    assert open_current(guide.index_dir, EMBEDDER).number == "000001"


def test_the_running_searcher_moves_to_a_new_generation(guide: SmallGuide):
    current = CurrentSearcher(guide.index_dir, EMBEDDER, every_s=0.0)
    before = current.searcher
    assert not current.refresh()
    build_small_index(guide)
    assert current.refresh()
    assert (before.number, current.searcher.number) == ("000001", "000002")
    assert before.search("open a bank account").offered == ("bank-account",), "who still holds the old one can use it"


def test_the_running_searcher_follows_a_rollback(guide: SmallGuide):
    build_small_index(guide)
    current = CurrentSearcher(guide.index_dir, EMBEDDER, every_s=0.0)
    roll_back(guide.index_dir)
    assert current.refresh()
    assert current.searcher.number == "000001"


def test_a_broken_generation_is_skipped_once_and_the_old_one_answers(
    guide: SmallGuide, caplog: pytest.LogCaptureFixture
):
    current = CurrentSearcher(guide.index_dir, EMBEDDER, every_s=0.0)
    build_small_index(guide)
    (guide.index_dir / "000002" / "spelling.npz").write_bytes(b"damaged")
    assert not current.refresh()
    assert not current.refresh()
    assert "spelling.npz" in current.problem
    assert caplog.text.count("generation_skipped") == 1
    assert current.searcher.search("open a bank account").offered == ("bank-account",)
    build_small_index(guide)
    assert current.refresh()
    assert (current.searcher.number, current.problem) == ("000003", "")


def test_a_pointer_to_nowhere_or_no_pointer_changes_nothing(guide: SmallGuide):
    current = CurrentSearcher(guide.index_dir, EMBEDDER, every_s=0.0)
    point_to(guide.index_dir, "000009")
    assert not current.refresh()
    (guide.index_dir / "CURRENT").unlink()
    assert not current.refresh()
    assert current.searcher.number == "000001"


def test_looking_is_rare_when_it_was_asked_to_be(guide: SmallGuide):
    current = CurrentSearcher(guide.index_dir, EMBEDDER, every_s=3600.0)
    build_small_index(guide)
    assert not current.refresh()
    assert current.searcher.number == "000001"


def test_questions_are_answered_while_generations_come_and_go(guide: SmallGuide):
    current = CurrentSearcher(guide.index_dir, EMBEDDER, every_s=0.0)
    stop, wrong = threading.Event(), []

    def ask() -> None:
        while not stop.is_set():
            current.refresh()
            found = current.searcher.search("Where do I open a bank account?")
            if found.offered != ("bank-account",):
                wrong.append(found)

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(3):
        build_small_index(guide)
    stop.set()
    for thread in threads:
        thread.join()
    current.refresh()
    assert current.searcher.number == "000004"
    assert wrong == []
