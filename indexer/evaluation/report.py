"""Printing and writing an evaluation: tables for people, JSON for programs, Markdown and a plot for the README."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np
from rich.console import Console
from rich.table import Table

from knowledge_base.dialogue_files import read_dialogues
from knowledge_base.library import Library, write_atomically
from knowledge_base.question_files import Question

from ..language.identification import CLIENT_PRIOR
from ..passages import guidance_passages
from ..ranking.calibration import is_calibration_half
from ..ranking.ranker import SIGNALS, Fusion, Ranker
from ..search import Searcher
from ..settings import IndexerSettings
from .baselines import BaselineFigures, evaluate_baselines
from .dialogues import dialogue_table, evaluate_dialogues
from .figures import Figures, Judged, answer_tradeoff, calibration_error, figures, grouped, judge, reliability

COLUMNS = {
    "questions": "n", "recall_at_1": "first", "recall_at_3": "in three", "mrr": "MRR", "answered": "answered",
    "wrong_answer": "wrong", "choose": "choose", "choose_right": "choice right", "sorry": "sorry",
    "false_answer": "false answer", "language": "language",
}  # fmt: skip


def run_evaluation(
    searcher: Searcher,
    library: Library,
    settings: IndexerSettings,
    questions: Sequence[Question],
    args: argparse.Namespace,
) -> int:
    """Judge the questions; print and write what was asked for."""
    console = Console(highlight=False, width=130)
    judged = judge(searcher, questions)
    sections = {
        "all": {"all": figures(judged)},
        "half": grouped(judged, lambda row: "calibration" if is_calibration_half(row.question) else "report"),
        "language": grouped(judged, lambda row: row.question.language),
        "style": grouped(judged, lambda row: row.question.style),
    }
    console.print(f"{len(questions):,} questions, generation {searcher.number}, {dt.date.today()}")
    for name, rows in sections.items():
        console.print(_table(name, rows))
    report_half = [row for row in judged if not is_calibration_half(row.question)]
    console.print(_reliability_table(report_half))
    found: dict[str, Any] = {
        "date": str(dt.date.today()),
        "generation": searcher.number,
        "model": searcher.manifest.model_name,
        "calibration_error": round(calibration_error(report_half), 4),
        **{name: {key: row.as_dict() for key, row in rows.items()} for name, rows in sections.items()},
    }
    baselines: list[BaselineFigures] = []
    if args.baselines:
        baselines = evaluate_baselines(searcher.embedder, guidance_passages(library), questions)
        console.print(_baseline_table(baselines, figures(judged)))
        found["baselines"] = [vars(row) for row in baselines]
    if args.ablation:
        ablation = ablate(searcher, questions)
        console.print(_table("ranking", ablation))
        found["ablation"] = {name: row.as_dict() for name, row in ablation.items()}
    if args.dialogues:
        turns = evaluate_dialogues(searcher, read_dialogues(settings.content_dir / "gold_dialogues"))
        console.print(dialogue_table(turns))
        found["dialogues"] = [vars(row) for row in turns]
    if args.languages:
        _print_voters(console, searcher, questions)
    if args.json:
        write_atomically(args.json, json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    if args.markdown:
        write_atomically(args.markdown, markdown_tables(sections, baselines))
    if args.plot:
        plot_tradeoff(judged, args.plot)
    return 0


def ablate(searcher: Searcher, questions: Sequence[Question]) -> dict[str, Figures]:
    """Each signal alone, all but one, and all; outcomes by the same thresholds."""
    texts = [question.text for question in questions]
    vectors = searcher.embedder.embed(texts, "query")
    weights = searcher.ranker.fusion
    assert weights is not None
    found = {}
    for number, name in enumerate(SIGNALS):
        alone = np.zeros(len(SIGNALS), dtype=np.float32)
        alone[number] = 1.0
        found[f"{name} alone"] = _with_share(searcher, questions, vectors, alone)
    for number, name in enumerate(SIGNALS):
        without = np.ones(len(SIGNALS), dtype=np.float32)
        without[number] = 0.0
        found[f"without {name}"] = _with_share(searcher, questions, vectors, without)
    same = replace(weights, latinised=weights.usual)
    found["same weights for Latin-letter writing"] = _with_fusion(searcher, questions, vectors, same)
    found["all"] = figures(judge(searcher, questions, vectors))
    return found


def _with_share(searcher: Searcher, questions: Sequence[Question], vectors: np.ndarray, share: np.ndarray) -> Figures:
    """Figures when each signal's weight is multiplied by its share."""
    weights = searcher.ranker.fusion
    assert weights is not None
    usual = replace(weights.usual, signals=weights.usual.signals * share)
    latinised = replace(weights.latinised, signals=weights.latinised.signals * share)
    return _with_fusion(searcher, questions, vectors, Fusion(usual, latinised))


def _with_fusion(searcher: Searcher, questions: Sequence[Question], vectors: np.ndarray, fusion: Fusion) -> Figures:
    ranker = searcher.ranker
    changed = Ranker(ranker.labels, ranker.linear, ranker.spelling, ranker.languages, fusion)
    return figures(judge(replace(searcher, ranker=changed), questions, vectors))


def _table(name: str, rows: Mapping[str, Figures]) -> Table:
    table = Table(name, *COLUMNS.values())
    for key, row in rows.items():
        table.add_row(key, *[_cell(column, getattr(row, column)) for column in COLUMNS])
    return table


def _cell(column: str, value: float) -> str:
    if value != value:
        return "–"
    return f"{value:,}" if column == "questions" else f"{value:.3f}"


def _reliability_table(judged: Sequence[Judged]) -> Table:
    table = Table("confidence (report half)", "questions", "mean confidence", "right topic first")
    for row in reliability(judged):
        table.add_row(f"{row.low:.1f}–{row.high:.1f}", str(row.count), f"{row.mean_confidence:.3f}", f"{row.right:.3f}")
    return table


def _baseline_table(baselines: Sequence[BaselineFigures], ours: Figures) -> Table:
    table = Table("search", "first", "in three")
    for row in baselines:
        table.add_row(row.name, f"{row.recall_at_1:.3f}", f"{row.recall_at_3:.3f}")
    table.add_row("Ceļvedis", f"{ours.recall_at_1:.3f}", f"{ours.recall_at_3:.3f}")
    return table


def _print_voters(console: Console, searcher: Searcher, questions: Sequence[Question]) -> None:
    """Language identification: each voter alone, all together, and together when the client's language is the same."""
    from knowledge_base.languages import CODES

    table = Table("language", "n", "spelling", "lingua", "langdetect", "together", "and client's language known")
    told = [question for question in questions if len(question.text.split()) <= 3 and question.language != "zh"]
    for name, asked, texts in (
        ("sentence", questions, [question.text for question in questions]),
        ("message of one to three words", told, [question.text for question in told]),
        ("first two words", questions, [" ".join(question.text.split()[:2]) for question in questions]),
    ):
        right = dict.fromkeys(("spelling", "lingua", "langdetect", "together", "known"), 0)
        for text, question in zip(texts, asked):
            for voter, votes in searcher.languages.votes(text).items():
                right[voter] += votes is not None and CODES[int(votes.argmax())] == question.language
            right["together"] += searcher.languages.identify(text).best == question.language
            prior = {question.language: CLIENT_PRIOR}
            right["known"] += searcher.languages.identify(text, prior).best == question.language
        table.add_row(name, f"{len(texts):,}", *[f"{count / max(len(texts), 1):.3f}" for count in right.values()])
    console.print(table)


def markdown_tables(sections: Mapping[str, Mapping[str, Figures]], baselines: Sequence[BaselineFigures]) -> str:
    """The tables for the README."""
    shown = (
        "questions",
        "recall_at_1",
        "recall_at_3",
        "wrong_answer",
        "choose_right",
        "sorry",
        "false_answer",
        "language",
    )
    lines = []
    for name, rows in sections.items():
        lines += [
            "| " + " | ".join([name, *[COLUMNS[column] for column in shown]]) + " |",
            "|---" * (len(shown) + 1) + "|",
        ]
        lines += [
            "| " + " | ".join([key, *[_cell(column, getattr(row, column)) for column in shown]]) + " |"
            for key, row in rows.items()
        ]
        lines.append("")
    if baselines:
        lines += ["| search | first | in three |", "|---|---|---|"]
        lines += [f"| {row.name} | {row.recall_at_1:.3f} | {row.recall_at_3:.3f} |" for row in baselines]
        ours = sections["all"]["all"]
        lines += [f"| **Ceļvedis** | **{ours.recall_at_1:.3f}** | **{ours.recall_at_3:.3f}** |", ""]
    return "\n".join(lines)


def plot_tradeoff(judged: Sequence[Judged], path: Path) -> None:
    """Share of answers that are wrong against share of questions answered, as the confidence bound falls (PNG)."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    points = answer_tradeoff(judged)
    figure, axes = pyplot.subplots(figsize=(7, 4), dpi=110)
    axes.plot([100 * x for x, _ in points], [100 * y for _, y in points], color="#1f5f8b", linewidth=2)
    answered = [row for row in judged if row.decision.outcome in ("answer", "emergency")]
    wrong = sum(not row.shown_right for row in answered)
    x, y = 100 * len(answered) / len(judged), 100 * wrong / max(len(answered), 1)
    axes.plot([x], [y], "o", color="#b3261e", markersize=8)
    axes.annotate("thresholds in use", (x, y), xytext=(-110, 18), textcoords="offset points", color="#b3261e")
    axes.set_xlabel("questions answered at once, % (with those the guide cannot answer)")
    axes.set_ylabel("answers that are wrong, %")
    axes.set_xlim(0, 100)
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(path)
    pyplot.close(figure)
