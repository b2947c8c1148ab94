"""Watching: rebuild when content changes, do what the desk asks for, say how far it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from indexer.build import BuildResult
from indexer.generation import current_number, numbers, roll_back
from indexer.settings import IndexerSettings
from indexer.watch import REQUESTS, STATE_FILE, StateProgress, Watch
from tests.fakes import TrigramEmbedder
from tests.small_index import SmallGuide, build_small_index


@pytest.fixture
def settings(guide: SmallGuide) -> IndexerSettings:
    return IndexerSettings(guide.content / "data", guide.library.folder, "model")


def watching(settings: IndexerSettings) -> Watch:
    return Watch(settings, TrigramEmbedder())


def state(settings: IndexerSettings) -> dict:
    return json.loads((settings.index_dir / STATE_FILE).read_text(encoding="utf-8"))


def request(settings: IndexerSettings, name: str, text: str) -> Path:
    """Leave a request as the desk does."""
    folder = settings.index_dir / REQUESTS
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder / f"{name}.json"


def edit(settings: IndexerSettings, words: str) -> None:
    path = settings.articles_dir / "bank-account" / "en.md"
    path.write_text(path.read_text(encoding="utf-8") + f"\n## More\n{words}\n", encoding="utf-8")


def test_nothing_changed_means_nothing_to_do(settings: IndexerSettings):
    assert watching(settings).look() == "nothing"
    path = settings.articles_dir / "bank-account" / "en.md"
    path.touch()
    assert watching(settings).look() == "nothing", "the date alone is no change"


def test_an_edit_is_built_and_told(settings: IndexerSettings):
    told: list[BuildResult] = []
    watch = Watch(settings, TrigramEmbedder(), told.append)
    edit(settings, "New words.")
    assert watch.look() == "built"
    assert [result.number for result in told] == ["000002"]
    assert watch.look() == "nothing"
    found = state(settings)
    assert (found["state"], found["message"]) == ("idle", "generation 000002")
    assert found["at"].endswith("+00:00")


def test_another_model_is_a_reason_to_build(settings: IndexerSettings):
    assert Watch(settings, TrigramEmbedder("another")).look() == "built"


def test_a_rebuild_that_was_asked_for_is_done_once(settings: IndexerSettings):
    left = request(settings, "1", '{"action": "rebuild"}')
    watch = watching(settings)
    assert watch.look() == "built"
    assert not left.exists()
    assert watch.look() == "nothing"


def test_requests_are_done_one_at_a_time_and_none_is_lost(settings: IndexerSettings, guide: SmallGuide):
    build_small_index(guide)
    request(settings, "1", '{"action": "rollback", "generation": "000001"}')
    request(settings, "2", '{"action": "rebuild"}')
    watch = watching(settings)
    assert [watch.look(), watch.look(), watch.look()] == ["rolled-back", "built", "nothing"]
    assert current_number(settings.index_dir) == "000003"


@pytest.mark.parametrize("text", ["", "[]", "null", '{"action": "dance"}', "\x00", '{"action": 7}'])
def test_a_request_that_is_not_understood_is_put_away(settings: IndexerSettings, text: str):
    left = request(settings, "1", text)
    assert watching(settings).look() == "nothing"
    assert not left.exists()


def test_a_rollback_lasts_until_something_changes(settings: IndexerSettings):
    watch = watching(settings)
    edit(settings, "Words nobody wanted.")
    assert watch.look() == "built"
    request(settings, "1", '{"action": "rollback"}')
    assert watch.look() == "rolled-back"
    assert (current_number(settings.index_dir), state(settings)["message"]) == (
        "000001",
        "rolled back to generation 000001",
    )
    assert watch.look() == "nothing"
    assert watching(settings).look() == "nothing", "another process does not undo it either"
    edit(settings, "Better words.")
    assert watch.look() == "built"
    assert current_number(settings.index_dir) == "000003"


def test_a_rollback_without_an_older_generation_is_said_to_fail(settings: IndexerSettings):
    request(settings, "1", '{"action": "rollback"}')
    assert watching(settings).look() == "failed"
    assert (state(settings)["state"], state(settings)["message"]) == ("failed", "There is no older generation.")


def test_broken_content_is_said_once_and_the_index_stays(settings: IndexerSettings, caplog: pytest.LogCaptureFixture):
    path = settings.content_dir / "questions" / "en.tsv"
    good = path.read_text(encoding="utf-8")
    path.write_text(good + "no tab\n", encoding="utf-8")
    watch = watching(settings)
    assert [watch.look(), watch.look()] == ["failed", "failed"]
    assert caplog.text.count("build_failed") == 1
    assert "questions/en.tsv" in state(settings)["message"]
    assert current_number(settings.index_dir) == "000001"
    path.write_text(good, encoding="utf-8")
    assert watch.look() == "nothing"


def test_a_build_below_the_gate_is_not_tried_again_at_once(settings: IndexerSettings):
    for name in ("en", "lv", "ru"):
        path = settings.content_dir / "gold_questions" / f"{name}.tsv"
        text = path.read_text(encoding="utf-8")
        text = text.replace("bank-account\t", "x\t").replace("family-doctor\t", "bank-account\t")
        path.write_text(text.replace("x\t", "family-doctor\t"), encoding="utf-8")
    watch = watching(settings)
    assert watch.look() == "failed"
    assert "Nothing was published" in state(settings)["message"]
    assert watch.look() == "nothing"
    assert numbers(settings.index_dir) == ["000001"]
    request(settings, "1", '{"action": "rebuild", "force": true}')
    assert watch.look() == "built"


def test_a_rollback_by_command_is_not_undone(settings: IndexerSettings, guide: SmallGuide):
    edit(settings, "Words nobody wanted.")
    build_small_index(guide)
    roll_back(settings.index_dir)
    assert watching(settings).look() == "nothing"


def test_progress_is_a_file_that_can_be_read_at_any_time(tmp_path: Path):
    progress = StateProgress(tmp_path)
    progress.step("embedding questions", 100)
    progress.advance(40)
    found = json.loads((tmp_path / STATE_FILE).read_text())
    assert (found["state"], found["step"], found["total"]) == ("building", "embedding questions", 100)


def test_progress_that_cannot_be_written_does_not_stop_a_build(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    StateProgress(tmp_path / "nowhere").step("embedding", 1)
    assert "state_not_written" in caplog.text
