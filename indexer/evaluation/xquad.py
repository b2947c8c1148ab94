"""A public benchmark for comparing models: XQuAD (https://github.com/google-deepmind/xquad).

A question in one of twelve languages → the English paragraph that answers it, among all 240; R@1 and MRR. The JSON
files (`xquad.en.json`, `xquad.ru.json`, …) are not shipped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from ..embedding import Embedder
from ..errors import QuestionFileError


@dataclass(frozen=True)
class XquadFigures:
    """One language."""

    language: str
    questions: int
    recall_at_1: float
    mrr: float


def evaluate_xquad(embedder: Embedder, folder: Path) -> list[XquadFigures]:
    """R@1 and MRR for each language file.

    Raises:
        QuestionFileError: The English file is missing, or a file is not XQuAD.
    """
    files = sorted(folder.glob("xquad.*.json"))
    english = folder / "xquad.en.json"
    if english not in files:
        raise QuestionFileError(f"{english} is missing; --xquad wants the folder with XQuAD's JSON files.")
    paragraphs = _read(english)
    vectors = embedder.embed([text for text, _ in paragraphs], "passage")
    found = []
    for path in files:
        rows = _read(path)
        if len(rows) != len(paragraphs):
            raise QuestionFileError(f"{path} has {len(rows)} paragraphs; {english.name} has {len(paragraphs)}.")
        asked = [(question, number) for number, (_, questions) in enumerate(rows) for question in questions]
        scores = embedder.embed([question for question, _ in asked], "query") @ vectors.T
        right = scores[np.arange(len(asked)), [number for _, number in asked]]
        ranks = (scores > right[:, None]).sum(axis=1) + 1
        found.append(
            XquadFigures(path.stem.split(".")[-1], len(asked), float((ranks == 1).mean()), float((1 / ranks).mean()))
        )
    return found


def _read(path: Path) -> list[tuple[str, list[str]]]:
    """(paragraph, questions) in the order of the file; the order is the same in all languages."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))["data"]
        return [
            (paragraph["context"], [entry["question"] for entry in paragraph["qas"]])
            for article in data
            for paragraph in article["paragraphs"]
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise QuestionFileError(f"{path} is not an XQuAD file ({error}).") from None


def print_xquad(figures: list[XquadFigures]) -> None:
    """A table with the mean of all languages."""
    table = Table("language", "questions", "R@1", "MRR")
    for row in figures:
        table.add_row(row.language, str(row.questions), f"{row.recall_at_1:.3f}", f"{row.mrr:.3f}")
    mean = [float(np.mean([getattr(row, name) for row in figures])) for name in ("recall_at_1", "mrr")]
    table.add_row("mean", "", f"{mean[0]:.3f}", f"{mean[1]:.3f}")
    Console(highlight=False).print(table)
