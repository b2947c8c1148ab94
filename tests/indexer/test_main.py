"""The command line: whatever is wrong is one readable line and exit code 1."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from indexer.generation import current_number
from tests.small_index import SmallGuide, build_small_index

ROOT = Path(__file__).parents[2]


def run(data_dir: Path, articles: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CELVEDIS_")}
    environment |= {"CELVEDIS_DATA_DIR": str(data_dir), "CELVEDIS_ARTICLES_DIR": str(articles)}
    command = [sys.executable, "-m", "indexer", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120)


@pytest.mark.parametrize("command", [("build",), ("search", "bank")])
def test_without_a_model_the_one_line_says_what_to_run(guide: SmallGuide, tmp_path: Path, command: tuple[str, ...]):
    done = run(tmp_path / "empty", guide.library.folder, *command)
    assert done.returncode == 1
    assert done.stderr.strip().splitlines() == [
        f'There is no prepared model in {tmp_path / "empty" / "model"}. Run "python -m indexer model".'
    ]


def test_a_damaged_model_is_one_line(guide: SmallGuide):
    model = guide.content / "data" / "model"
    model.mkdir()
    (model / "model.json").write_text("{")
    done = run(guide.content / "data", guide.library.folder, "build")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "model.json is damaged" in done.stderr


def test_an_unknown_command_is_refused():
    done = run(Path("nowhere"), Path("nowhere"), "dance")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_going_back_and_pruning(guide: SmallGuide):
    build_small_index(guide)
    data_dir, articles = guide.content / "data", guide.library.folder
    done = run(data_dir, articles, "rollback")
    assert (done.returncode, current_number(guide.index_dir)) == (0, "000001")
    assert "Current generation is 000001 (was 000002)" in done.stdout
    done = run(data_dir, articles, "rollback")
    assert (done.returncode, done.stderr.strip()) == (1, "There is no older generation than 000001.")
    done = run(data_dir, articles, "prune")
    assert (done.returncode, done.stdout.strip()) == (0, "Deleted nothing; kept 000001, 000002.")
