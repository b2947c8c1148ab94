"""What admins read: which model and index are there, and what the index makes of a question."""

from __future__ import annotations

import datetime as dt

from rich.console import Console
from rich.table import Table

from knowledge_base.library import Library

from .embedding import read_manifest as read_model_manifest
from .errors import IndexerError
from .faults import find_faults
from .generation import check_files, current_number, numbers, read_manifest
from .search import Searcher
from .settings import IndexerSettings


def print_status(settings: IndexerSettings) -> int:
    """Print everything; 0 when the guide can answer as it should, 1 with the remedies otherwise."""
    console = Console(highlight=False, soft_wrap=True)
    fingerprint = ""
    try:
        model = read_model_manifest(settings.model_dir)
        fingerprint = model.fingerprint
        console.print(f"model  {model.name}, {model.dim} dimensions, fingerprint {fingerprint}")
    except IndexerError:
        console.print("model  none")
    console.print(_generations(settings, fingerprint))
    faults = find_faults(settings, Library(settings.articles_dir), dt.datetime.now(dt.UTC))
    for fault in faults:
        console.print(f"{'FAULT' if fault.failing else 'note'}  {fault.kind}: {fault.message}", markup=False)
    return 1 if any(fault.failing for fault in faults) else 0


def _generations(settings: IndexerSettings, fingerprint: str) -> Table:
    current = current_number(settings.index_dir)
    table = Table("generation", "built", "topics", "questions", "right first", "wrong answers", "state")
    for number in reversed(numbers(settings.index_dir)):
        folder = settings.index_dir / number
        try:
            manifest = read_manifest(folder)
            check_files(folder, manifest)
        except (IndexerError, OSError):
            table.add_row(number, "", "", "", "", "", "damaged")
            continue
        state = "current" if number == current else "kept"
        if fingerprint and manifest.model != fingerprint:
            state = f"of another model ({manifest.model_name}, {manifest.model})"
        table.add_row(
            number,
            manifest.built_at,
            str(manifest.counts.get("topics", "")),
            str(manifest.counts.get("questions", "")),
            _percent(manifest.quality.get("recall_at_1")),
            _percent(manifest.quality.get("wrong_answer")),
            state,
        )
    return table


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}"


def print_search(searcher: Searcher, library: Library, text: str) -> None:
    """A readable table of what the index makes of a question."""
    console = Console(highlight=False, soft_wrap=True)
    decision = searcher.search(text)
    language = searcher.languages.identify(text)
    kinds = f" ({decision.talk})" if decision.talk else ""
    console.print(f"outcome {decision.outcome}{kinds}, language {language.best} ({language.confidence:.2f})")
    table = Table("topic", "confidence", "title")
    for topic in decision.topics:
        mark = "• " if topic.slug in decision.offered else "  "
        table.add_row(mark + topic.slug, f"{topic.score:.3f}", library.title(topic.slug, language.best or "en"))
    console.print(table)
    vectors = searcher.embedder.embed([text], "query")
    signals = searcher.ranker.signals([text], vectors, searcher.questions, searcher.guidance)[0]
    parts = Table("signal", "first", "second", "third")
    for name, row in zip(("linear", "nearest", "guidance", "spelling"), signals):
        best = row.argsort()[::-1][:3]
        parts.add_row(name, *[f"{searcher.ranker.labels[at]} {row[at]:.2f}" for at in best])
    console.print(parts)
