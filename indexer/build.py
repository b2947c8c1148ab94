"""Building a generation: embed what changed, fit or take over the ranking, evaluate, publish.

The live index is never touched: a generation is written beside it, opened again as the bot would open it, held
against the quality gate, and only then named in `CURRENT`.
"""

from __future__ import annotations

import datetime as dt
import logging
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from filelock import FileLock, Timeout

from knowledge_base.library import Library

from .content import Content, read_content
from .embedding import Embedder
from .errors import BuildBusyError, GateError, GenerationError
from .generation import (
    Manifest,
    candidates,
    check_files,
    publish,
    read_manifest,
    rewrite_manifest,
    start_writing,
    write_manifest,
)  # fmt: skip
from .quality import GoldSignals, gate_problem, measure
from .ranking.decision import Thresholds
from .ranking.fitting import (
    Embed,
    altered_texts,
    continued_copies,
    fit_languages,
    fit_ranker,
    guidance_index,
    latin_copies,
    question_index,
)
from .ranking.ranker import Ranker
from .search import open_generation, read_labelled, write_labelled
from .vector_store import VectorStore

_log = logging.getLogger(__name__)
LOCK_FILE = ".build.lock"
OF_QUESTIONS = ("ranking.npz", "spelling.npz", "languages.npz", "questions.faiss", "questions.npz")
"""Files that depend on questions and model alone; taken over while those stay the same."""


class Progress(Protocol):
    """Told how far a build is."""

    def step(self, name: str, total: int = 0) -> None:
        """A step begins; `total` texts, or 0 when that cannot be counted."""

    def advance(self, count: int) -> None:
        """So many more are done."""


@dataclass(frozen=True)
class BuildResult:
    """A published generation."""

    number: str
    manifest: Manifest
    embedded: int
    reused: int
    ranking_reused: bool


def build(
    library: Library, content_dir: Path, index_dir: Path, embedder: Embedder, progress: Progress, force: bool = False
) -> BuildResult:
    """Build and publish a generation.

    Args:
        force: Publish below the gate.

    Raises:
        BuildBusyError: Another build is running.
        GateError: The new index answers worse than the gate allows; nothing was published.
        OSError: The index cannot be written, mostly because the disk is full; nothing was published.
    """
    index_dir.mkdir(parents=True, exist_ok=True)
    lock = FileLock(index_dir / LOCK_FILE, timeout=0)
    try:
        with lock:
            content = read_content(library, content_dir)
            try:
                return _build(content, index_dir, embedder, progress, force)
            except OSError as error:  # NumPy says no more of a full disk than "104928 requested and 53184 written"
                free = shutil.disk_usage(index_dir).free // 1_000_000
                raise OSError(
                    f"The index cannot be written to {index_dir} ({error}); {free} MB are free there. "
                    "Nothing was published; the current index stays in use."
                ) from error
    except Timeout:
        raise BuildBusyError(f"Another build is running in {index_dir}. Wait until it has ended.") from None


def _build(content: Content, index_dir: Path, embedder: Embedder, progress: Progress, force: bool) -> BuildResult:
    started = time.monotonic()
    previous = _previous(index_dir, embedder)
    store = VectorStore.read(previous, embedder) if previous else VectorStore(embedder)
    folder = start_writing(index_dir)
    try:
        training = content.training.fingerprint(embedder.fingerprint)
        reused = previous is not None and read_manifest(previous).training == training
        if reused and previous is not None:
            # The questions are the same: only guidance has to be looked at, which keeps a rebuild short.
            store.keep_all()
            for name in OF_QUESTIONS:
                shutil.copy(previous / name, folder / name)
        else:
            _embed_questions(content, store, progress)
            _fit(content, store, folder, progress)
            _write_question_index(content, store, folder)
        progress.step("writing the index", len(content.guidance))
        ranker = Ranker.read(folder)
        _write_guidance_index(content, store, ranker, folder, progress)
        known = _gold_signals(content, store, ranker, folder, previous if reused else None)
        store.write(folder)
        draft = write_manifest(
            folder,
            model=embedder.fingerprint,
            model_name=getattr(getattr(embedder, "manifest", None), "name", type(embedder).__name__),
            built_at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            content=content.hash,
            training=training,
            seconds=0.0,
            counts={
                "topics": len({passage.label for passage in content.guidance}),
                "guidance_passages": len(content.guidance),
                "questions": len(content.training.questions),
                "gold_questions": len(content.gold),
                "embedded": store.embedded,
                "reused": store.reused,
            },
            thresholds=Thresholds().as_dict(),
            quality={},
        )
        progress.step("measuring on the gold questions")
        searcher = open_generation(folder, embedder, check=False)
        thresholds, report = measure(searcher, content.gold, known)
        quality = report.as_dict() if report else {}
        seconds = round(time.monotonic() - started, 1)
        manifest = replace(draft, thresholds=thresholds.as_dict(), quality=quality, seconds=seconds)
        rewrite_manifest(folder, manifest)
        problem = gate_problem(report, read_manifest(previous) if previous else None)
        if problem and not force:
            raise GateError(f"{problem} Nothing was published; the current index stays in use.")
        number = publish(folder, index_dir)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    _log.info("generation_published number=%s embedded=%d reused=%d", number, store.embedded, store.reused)
    return BuildResult(number, manifest, store.embedded, store.reused, reused)


def _previous(index_dir: Path, embedder: Embedder) -> Path | None:
    """The newest generation of this model whose files are whole."""
    for folder in candidates(index_dir):
        try:
            manifest = read_manifest(folder)
            check_files(folder, manifest)
        except GenerationError:
            continue
        if manifest.model == embedder.fingerprint:
            return folder
    return None


def _embed_questions(content: Content, store: VectorStore, progress: Progress) -> None:
    asked = content.training.questions
    texts = [question.text for question in (*asked, *content.gold)] + altered_texts(content.training.learned)
    texts += [text for text, _ in latin_copies(asked) + continued_copies(asked)]
    guidance = [passage.text for passage in content.guidance]
    progress.step("embedding guidance", len(guidance))
    store.embed(guidance, "passage", progress.advance)
    progress.step("embedding questions", len(texts))
    store.embed(texts, "query", progress.advance)


def _fit(content: Content, store: VectorStore, folder: Path, progress: Progress) -> None:
    progress.step("learning the languages")
    languages = fit_languages(content.training.learned, content.guidance)
    ranker = fit_ranker(
        content.training,
        languages,
        content.guidance,
        lambda texts: store.embed(texts, "query"),
        lambda texts: store.embed(texts, "passage"),
        progress.step,
    )
    ranker.write(folder)


def _write_question_index(content: Content, store: VectorStore, folder: Path) -> None:
    ranker = Ranker.read(folder)
    index = question_index(content.training.questions, ranker, lambda texts: store.embed(texts, "query"))
    write_labelled(folder, "questions", index)


def _write_guidance_index(
    content: Content, store: VectorStore, ranker: Ranker, folder: Path, progress: Progress
) -> None:
    embed: Embed = lambda texts: store.embed(texts, "passage", progress.advance)  # noqa: E731
    write_labelled(folder, "guidance", guidance_index(content.guidance, ranker, embed))


def _gold_signals(
    content: Content, store: VectorStore, ranker: Ranker, folder: Path, previous: Path | None
) -> GoldSignals:
    """Taken over from a generation with the same ranking and gold questions, or asked anew; written to `folder`."""
    texts = [question.text for question in content.gold]
    vectors = store.embed(texts, "query")
    known = GoldSignals.read(previous, texts, vectors) if previous else None
    if known is None:
        known = GoldSignals.of(texts, vectors, ranker, read_labelled(folder, "questions", ranker))
    known.write(folder)
    return known
