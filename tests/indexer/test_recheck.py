"""After a build, open questions are asked again; who asked to be told is noted."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexer.recheck import Rechecked, Rechecking, recheck
from indexer.search import Searcher, open_generation
from indexer.settings import IndexerSettings
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.people.promises import Promises
from knowledge_base.worklist import Worklist
from tests.fakes import TrigramEmbedder
from tests.small_index import SmallGuide, build_small_index, small_guide

CHAT = 1001


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> SmallGuide:
    guide = small_guide(tmp_path_factory.mktemp("recheck"))
    build_small_index(guide, force=True)
    return guide


@pytest.fixture
def searcher(small: SmallGuide) -> Searcher:
    return open_generation(small.index_dir / "000001", TrigramEmbedder())


@pytest.fixture
def database(tmp_path: Path):
    opened = Database.open(f"sqlite:///{tmp_path / 'guide.db'}")
    yield opened
    opened.close()


@pytest.fixture
def worklist(database: Database) -> Worklist:
    return Worklist(database, Keyring(["a secret only this test knows"]))


@pytest.fixture
def promises(database: Database, worklist: Worklist) -> Promises:
    return Promises(database, Keyring(["a secret only this test knows"]), worklist)


def test_a_question_that_has_an_answer_now_leaves_the_list_and_its_asker_is_noted(
    small: SmallGuide, searcher: Searcher, worklist: Worklist, promises: Promises, database: Database
):
    answered = worklist.record_question(CHAT, "How do I find a family doctor?", "en", "no-answer")
    unanswered = worklist.record_question(CHAT, "How do I cook thin pancakes", "en", "no-answer")
    for number in (answered, unanswered):
        promises.make(number, CHAT, "lv")
    assert recheck(searcher, small.library, worklist, promises) == Rechecked(2, 1, 1)
    (left,) = worklist.open_questions()
    assert (left.id, left.answered_now, left.rechecked_generation) == (unanswered, False, "000001")
    with database.begin() as connection:
        (due,) = promises.take_due(connection, 10)
    assert (due.slug, due.language, due.question) == ("family-doctor", "lv", "How do I find a family doctor?")


def test_a_generation_asks_a_question_once_unless_somebody_waits(
    small: SmallGuide, searcher: Searcher, worklist: Worklist, promises: Promises
):
    worklist.record_question(CHAT, "How do I cook thin pancakes", "en", "no-answer")
    assert recheck(searcher, small.library, worklist, promises).asked == 1
    assert recheck(searcher, small.library, worklist, promises).asked == 0


def test_the_topic_that_was_complained_of_is_no_answer_to_the_complaint(
    small: SmallGuide, searcher: Searcher, worklist: Worklist, promises: Promises
):
    text = "How do I find a family doctor?"
    worklist.record_question(CHAT, text, "en", "other-question", found_slug="family-doctor")
    worklist.record_question(CHAT, text, "en", "incomplete", found_slug="family-doctor")
    worklist.record_question(CHAT, "", "en", "wrong", found_slug="family-doctor")
    worklist.record_question(CHAT, text, "en", "other-question", found_slug="bank-account")
    assert recheck(searcher, small.library, worklist, promises) == Rechecked(4, 1, 0)


def test_the_watchs_listener_rechecks_with_the_new_generation_and_survives_a_broken_one(
    small: SmallGuide, worklist: Worklist, promises: Promises
):
    settings = IndexerSettings(small.index_dir.parent, small.library.folder, "")
    listener = Rechecking(settings, TrigramEmbedder(), small.library, worklist, promises)
    worklist.record_question(CHAT, "How do I find a family doctor?", "en", "no-answer")
    listener(build_small_index(small, force=True))
    assert worklist.open_questions() == []
    listener(type("Result", (), {"number": "999999"})())
