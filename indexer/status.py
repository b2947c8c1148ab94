"""What admins read: which model and index are there, and what the index makes of a question."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from knowledge_base.library import Library

from .checksums import wrong_files
from .embedding import read_manifest as read_model_manifest
from .errors import IndexerError
from .generation import check_files, current_number, numbers, read_manifest
from .search import Searcher
from .settings import IndexerSettings


def print_status(settings: IndexerSettings) -> int:
    """Print everything; 0 when the guide can answer, 1 with the remedy otherwise."""
    console = Console(highlight=False, soft_wrap=True)
    healthy = True
    fingerprint = ""
    try:
        model = read_model_manifest(settings.model_dir)
        fingerprint = model.fingerprint
        wrong = wrong_files(settings.model_dir, model.files)
        console.print(f"model  {model.name}, {model.dim} dimensions, fingerprint {fingerprint}")
        if wrong:
            healthy = False
            console.print(f'       {", ".join(wrong)} missing or damaged: python -m indexer model --force')
    except IndexerError as error:
        healthy = False
        console.print(f"model  {error}")
    current = current_number(settings.index_dir)
    table = Table("generation", "built", "topics", "questions", "right first", "wrong answers", "state")
    usable = False
    for number in reversed(numbers(settings.index_dir)):
        folder = settings.index_dir / number
        try:
            manifest = read_manifest(folder)
            check_files(folder, manifest)
            state = "current" if number == current else "kept"
            if fingerprint and manifest.model != fingerprint:
                state = f"of another model ({manifest.model_name}, {manifest.model})"
            elif number == current:
                usable = True
            table.add_row(
                number,
                manifest.built_at,
                str(manifest.counts.get("topics", "")),
                str(manifest.counts.get("questions", "")),
                _percent(manifest.quality.get("recall_at_1")),
                _percent(manifest.quality.get("wrong_answer")),
                state,
            )
        except IndexerError as error:
            table.add_row(number, "", "", "", "", "", str(error))
    console.print(table)
    if not usable:
        console.print("The current index cannot be used: python -m indexer build")
    return 0 if healthy and usable else 1


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
