"""Damage to index, model and builds: the last good generation answers, and the fault is named wherever one looks."""

from __future__ import annotations

import datetime as dt
import logging
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.operations.health import check_health
from indexer import faults as faults_module
from indexer.__main__ import main as indexer_command
from indexer.content import read_content
from indexer.embedding import OnnxEmbedder
from indexer.errors import ModelError
from indexer.faults import find_faults
from indexer.generation import current_number
from indexer.search import CurrentSearcher, open_current
from indexer.status import print_status
from indexer.watch import Watch
from tests.faults.killing import begin_build, kill_builds
from tests.faults.small_service import QUESTION, TOPIC, SmallService, run
from tests.small_index import SmallGuide, build_small_index

FILES = (
    "manifest.json", "questions.faiss", "guidance.faiss", "questions.npz", "guidance.npz", "ranking.npz",
    "spelling.npz", "languages.npz", "vectors.npy", "vector_keys.txt", "gold.npz",
)  # fmt: skip


def damage(path: Path, how: str) -> None:
    content = bytearray(path.read_bytes())
    if how == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif how == "emptied":
        path.write_bytes(b"")
    else:
        at = random.Random(path.name).randrange(len(content))
        content[at] ^= 1 << 4
        path.write_bytes(content)


def build(service: SmallService) -> str:
    """The next generation, in this process."""
    small = SmallGuide(service.library(), service.folder, service.index_dir)
    return build_small_index(small, service.embedder(), force=True).number


def named_everywhere(service: SmallService, words: str, capsys: pytest.CaptureFixture[str]) -> bool:
    """Whether `indexer status` and `bot health` both fail and name it."""
    capsys.readouterr()
    assert print_status(service.indexer) == 1
    in_status = words in capsys.readouterr().out
    assert check_health(service.settings()) == 1
    return in_status and words in capsys.readouterr().err


def test_builds_killed_at_random_moments_never_hurt_the_index(service: SmallService):
    assert kill_builds(service, kills=12, seed=7).kills == 12


@pytest.mark.parametrize("how", ["cut", "flipped", "emptied"])
def test_a_damaged_generation_gives_way_to_the_one_before_and_is_named(
    service: SmallService, how: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
):
    number = build(service)
    whole = service.folder / "whole"
    shutil.copytree(service.index_dir / number, whole)
    for name in FILES:
        damage(service.index_dir / number / name, how)
        with caplog.at_level(logging.ERROR):
            searcher = open_current(service.index_dir, service.embedder())
        assert searcher.number == "000001", name
        assert searcher.search(QUESTION).topics[0].slug == TOPIC
        assert f"generation_skipped number={number}" in caplog.text and name in caplog.text
        assert named_everywhere(service, f"{name} ", capsys), name
        assert named_everywhere(service, "Generation 000001 answers instead", capsys)
        shutil.copy(whole / name, service.index_dir / number / name)
        caplog.clear()


def test_a_generation_damaged_before_it_is_taken_up_leaves_the_running_one(service: SmallService):
    running = CurrentSearcher(service.index_dir, service.embedder(), every_s=0.0)
    number = build(service)
    damage(service.index_dir / number / "questions.faiss", "cut")
    assert not running.refresh()
    assert running.searcher.number == "000001" and "questions.faiss" in running.problem
    assert running.searcher.search(QUESTION).topics[0].slug == TOPIC


@pytest.mark.parametrize("how", ["cut", "flipped", "emptied"])
@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "model.json"])
def test_a_damaged_model_is_not_used_and_is_named(
    service: SmallService, name: str, how: str, capsys: pytest.CaptureFixture[str]
):
    running = CurrentSearcher(service.index_dir, service.embedder())
    damage(service.folder / "data" / "model" / name, how)
    with pytest.raises(ModelError, match=r"indexer model --force"):
        OnnxEmbedder(service.folder / "data" / "model")
    assert running.searcher.search(QUESTION).topics[0].slug == TOPIC
    assert named_everywhere(service, "indexer model --force", capsys)


def test_without_an_index_health_says_what_to_run(service: SmallService, capsys: pytest.CaptureFixture[str]):
    shutil.rmtree(service.index_dir)
    assert named_everywhere(service, 'Run "python -m indexer build"', capsys)


def test_a_pointer_that_says_nothing_is_named(service: SmallService, capsys: pytest.CaptureFixture[str]):
    (service.index_dir / "CURRENT").write_bytes(b"\xff\xfe")
    assert open_current(service.index_dir, service.embedder()).number == "000001"
    assert named_everywhere(service, "CURRENT is missing or damaged", capsys)


def test_a_disk_that_is_full_during_a_build_leaves_the_index_and_is_named(
    service: SmallService, capsys: pytest.CaptureFixture[str]
):
    service.change(1)
    code, output = run(service.start("indexer", "build", "--force", largest_file_bytes=100_000))
    assert code == 1 and "Traceback" not in output and "The index cannot be written" in output
    assert current_number(service.index_dir) == "000001"
    assert open_current(service.index_dir, service.embedder()).search(QUESTION).topics[0].slug == TOPIC
    assert print_status(service.indexer) == 0
    assert "build: The last build failed" in capsys.readouterr().out
    assert check_health(service.settings()) == 0
    assert "build: The last build failed" in capsys.readouterr().err
    assert indexer_build(service) == 0
    assert print_status(service.indexer) == 0
    assert "failed" not in capsys.readouterr().out


def indexer_build(service: SmallService) -> int:
    """The command, in this process."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in service.environment.items():
            patch.setenv(name, value)
        return indexer_command(["build", "--force"])


def test_a_disk_that_is_really_full_ends_a_build_in_one_line(service: SmallService, tmp_path: Path):
    """On a file system hardly larger than the index, in its own mount name space; skipped where that is not allowed."""
    if subprocess.run(["unshare", "-Urm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine allows no mount name space")
    service.change(1)
    index = service.index_dir
    kept_kb = sum(path.stat().st_size for path in index.rglob("*") if path.is_file()) // 1000
    steps = (
        f"cp -r {index} {tmp_path}/kept",
        f"mount -t tmpfs -o size={kept_kb + 200}k tmpfs {index}",
        f"cp -r {tmp_path}/kept/. {index}",
        "! python -m indexer build --force",
        f"cat {index}/CURRENT",
        f"python -m indexer search {QUESTION}",
    )
    script = " && ".join(steps)
    process = service.start_shell(f"unshare -Urm sh -c '{script}'")
    code, output = run(process)
    assert code == 0 and "Traceback" not in output, output
    assert "The index cannot be written" in output and "0 MB are free there" in output
    assert "000001" in output and "outcome answer" in output


def test_two_builds_at_once_are_one_build_and_one_message(service: SmallService):
    service.change(1)
    first = begin_build(service)
    second = service.start("indexer", "build", "--force")
    codes = {}
    for process in (first, second):
        code, output = run(process)
        codes[code] = output
        assert "Traceback" not in output
    published = current_number(service.index_dir)
    if 1 in codes:  # the second found the first at work
        assert "Another build is running" in codes[1]
        assert published == "000002"
    else:  # it came when the first had ended
        assert published == "000003"
    assert open_current(service.index_dir, service.embedder()).search(QUESTION).topics[0].slug == TOPIC


def test_an_article_broken_by_hand_keeps_answering_and_is_named(
    service: SmallService, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
):
    library = service.library()
    before = library.best_article(TOPIC, "en")
    article = service.folder / "articles" / TOPIC / "en.md"
    article.write_text("---\ntitle: [\n", encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        assert library.best_article(TOPIC, "en") == before
    assert "content_broken file=family-doctor/en.md" in caplog.text
    assert print_status(service.indexer) == 0
    assert "guidance: family-doctor/en.md" in capsys.readouterr().out
    assert check_health(service.settings()) == 0
    assert "guidance: family-doctor/en.md" in capsys.readouterr().err


def test_guidance_that_is_not_indexed_for_an_hour_makes_the_index_old(
    service: SmallService, capsys: pytest.CaptureFixture[str]
):
    service.change(1)
    assert check_health(service.settings()) == 0
    make_old(service.folder / "questions", service.folder / "articles")
    assert named_everywhere(service, "The index is old", capsys)
    assert Watch(service.indexer, service.embedder()).look() == "built"
    assert check_health(service.settings()) == 0


def test_an_old_index_of_unchanged_guidance_is_not_old(service: SmallService):
    make_old(service.folder / "questions", service.folder / "articles")
    assert check_health(service.settings()) == 0


def make_old(*folders: Path) -> None:
    """As if everything had been written two hours ago."""
    subprocess.run(
        ["find", *map(str, folders), str(folders[0].parent / "small_talk"), str(folders[0].parent / "gold_questions"),
         "-exec", "touch", "-d", "2 hours ago", "{}", "+"], check=True,
    )  # fmt: skip


def test_guidance_is_read_again_only_when_a_file_changed(service: SmallService, monkeypatch: pytest.MonkeyPatch):
    read: list[Path] = []
    monkeypatch.setattr(
        faults_module, "read_content", lambda library, folder: read.append(folder) or read_content(library, folder)
    )
    library, settings = service.library(), service.indexer
    for _ in range(3):
        find_faults(settings, library, dt.datetime.now(dt.UTC))
    assert len(read) == 1
    service.change(1)
    find_faults(settings, library, dt.datetime.now(dt.UTC))
    assert len(read) == 2
