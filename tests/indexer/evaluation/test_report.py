"""What `indexer evaluate` prints and writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from indexer.__main__ import command_line
from indexer.evaluation.figures import judge
from indexer.evaluation.report import ablate, plot_tradeoff, run_evaluation
from indexer.ranking.ranker import SIGNALS
from indexer.search import Searcher
from indexer.settings import IndexerSettings
from knowledge_base.question_files import read_questions
from tests.small_index import SmallGuide


@pytest.fixture
def report(
    searcher: Searcher, built_guide: SmallGuide, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[str, Path]:
    """Printed text and the folder with the files, of an evaluation that was asked for all but a plot."""
    wanted = ["evaluate", "--baselines", "--ablation", "--languages"]
    wanted += ["--json", str(tmp_path / "found.json"), "--markdown", str(tmp_path / "found.md")]
    args = command_line().parse_args(wanted)
    settings = IndexerSettings(tmp_path, built_guide.library.folder, "model")
    questions = read_questions(built_guide.content / "gold_questions")[:60]
    assert run_evaluation(searcher, built_guide.library, settings, questions, args) == 0
    return capsys.readouterr().out, tmp_path


def test_figures_are_printed_and_written(report: tuple[str, Path]):
    printed, folder = report
    for word in ("first", "in three", "without nearest", "BM25", "lingua", "two words", "calibration"):
        assert word in printed
    found = json.loads((folder / "found.json").read_text())
    assert {"all", "half", "language", "style", "baselines", "ablation", "calibration_error"} <= set(found)
    assert found["all"]["all"]["recall_at_1"] > 0.9
    assert [row["name"] for row in found["baselines"]] == ["dense over chunks", "BM25", "dense + BM25"]
    table = (folder / "found.md").read_text()
    assert "| **Ceļvedis** |" in table
    for line in table.splitlines():
        assert not line or (line.startswith("|") and line.endswith("|"))


def test_every_signal_is_measured_alone_and_left_out(searcher: Searcher, built_guide: SmallGuide):
    questions = read_questions(built_guide.content / "gold_questions")[:20]
    found = ablate(searcher, questions)
    assert {how for name in SIGNALS for how in (f"{name} alone", f"without {name}")} < set(found)
    assert found["all"].recall_at_1 >= found["guidance alone"].recall_at_1


def test_the_plot_is_a_picture(searcher: Searcher, built_guide: SmallGuide, tmp_path: Path):
    pytest.importorskip("matplotlib")
    questions = read_questions(built_guide.content / "gold_questions")[:20]
    plot_tradeoff(judge(searcher, questions), tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")
