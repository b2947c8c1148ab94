"""Building a generation: read, embed what changed, fit or take over the ranking, evaluate, publish.

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

import numpy as np
from filelock import FileLock, Timeout

from knowledge_base.library import Library
from knowledge_base.question_files import DANGER, NONE, SMALL_TALK, Question, read_questions

from .calibration import fit_thresholds, is_calibration_half
from .decision import Thresholds, decide
from .embedding import Embedder
from .errors import BuildBusyError, GateError, GenerationError
from .evaluation import Figures, figures, judged
from .fitting import (
    ALTERED_COPIES,
    Embed,
    TrainingSet,
    altered_texts,
    continued_copies,
    fit_ranker,
    guidance_index,
    latin_copies,
    question_index,
)
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
from .language_spelling import fit_language_spelling
from .passages import Passage, guidance_passages, label_of, text_hash
from .ranking import Ranker
from .search import Searcher, open_generation, write_labelled
from .vector_store import VectorStore

_log = logging.getLogger(__name__)
LOCK_FILE = ".build.lock"
OF_QUESTIONS = ("ranking.npz", "spelling.npz", "languages.npz", "questions.faiss", "questions.npz")
"""Files that depend on questions and model alone; taken over while those stay the same."""
MIN_RECALL_AT_1 = 0.75
MAX_FALSE_ANSWER = 0.10
MAX_RECALL_LOSS = 0.05
MIN_GOLD_QUESTIONS = 40
"""With fewer gold questions (a new city, a test) the gate has nothing to say."""


class Progress(Protocol):
    """Told how far a build is."""

    def step(self, name: str, total: int = 0) -> None:
        """A step begins; `total` texts, or 0 when that cannot be counted."""

    def advance(self, count: int) -> None:
        """So many more are done."""


@dataclass(frozen=True)
class Content:
    """What a generation is built from."""

    library: Library
    guidance: list[Passage]
    training: TrainingSet
    gold: list[Question]

    @property
    def hash(self) -> str:
        """Changes with any article, question or gold question."""
        lines = [f"{p.label}\t{p.text}" for p in self.guidance]
        lines += [f"{label_of(q)}\t{q.text}" for q in (*self.training.questions, *self.gold)]
        return text_hash("\n".join(lines))


@dataclass(frozen=True)
class BuildResult:
    """A published generation."""

    number: str
    manifest: Manifest
    embedded: int
    reused: int
    ranking_reused: bool


def read_content(library: Library, content_dir: Path) -> Content:
    """Everything a build needs.

    Raises:
        ContentError: A question file breaks the format.
        GenerationError: There is no topic, or there are too few questions to learn from.
    """
    guidance = guidance_passages(library)
    slugs = {passage.label for passage in guidance}
    questions = [*read_questions(content_dir / "questions"), *read_questions(content_dir / "small_talk")]
    questions += title_questions(library)
    labels = {*slugs, NONE, DANGER, *SMALL_TALK}
    training = TrainingSet(tuple(question for question in questions if label_of(question) in labels))
    learned = {label_of(question) for question in training.learned}
    if not learned & slugs:
        raise GenerationError(
            f"There is nothing to index: no topic with questions in {library.folder} and {content_dir}."
        )
    if len(learned & slugs) < 2 or NONE not in learned:
        raise GenerationError(
            f"There is too little to learn from in {content_dir}: write questions of two topics or more, and some that "
            f"no topic answers ({NONE}); three of each are enough to begin with."
        )
    gold = [question for question in read_questions(content_dir / "gold_questions") if set(question.slugs) <= slugs]
    return Content(library, guidance, training, gold)


def title_questions(library: Library) -> list[Question]:
    """Each article's title as a question: a topic is found by it before anybody has written how people ask."""
    found = []
    for slug in library.slugs():
        for language in library.languages(slug):
            article = library.article(slug, language)
            if article is not None:
                found.append(Question((slug,), article.title, language))
    return found


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
        _write_guidance_index(content, store, folder, progress)
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
        thresholds, report = measure(searcher, content.gold, store)
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
    learned = content.training.learned
    texts = [question.text for question in learned] + altered_texts(learned)
    languages = [question.language for question in learned]
    languages += [language for language in languages for _ in range(ALTERED_COPIES)]
    # Words of the guidance itself, in the languages it is written in.
    texts += [passage.text[:200] for passage in content.guidance]
    languages += [passage.language for passage in content.guidance]
    ranker = fit_ranker(
        content.training,
        fit_language_spelling(texts, languages),
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


def _write_guidance_index(content: Content, store: VectorStore, folder: Path, progress: Progress) -> None:
    embed: Embed = lambda texts: store.embed(texts, "passage", progress.advance)  # noqa: E731
    write_labelled(folder, "guidance", guidance_index(content.guidance, Ranker.read(folder), embed))


def measure(
    searcher: Searcher, gold: list[Question], store: VectorStore | None = None
) -> tuple[Thresholds, Figures | None]:
    """Thresholds from one half of the gold questions, figures from the other; None when there are too few."""
    if len(gold) < MIN_GOLD_QUESTIONS:
        return Thresholds(), None
    texts = [question.text for question in gold]
    vectors = store.embed(texts, "query") if store else searcher.embedder.embed(texts, "query")
    log_probabilities = searcher.log_probabilities(texts, vectors)
    first = np.array([is_calibration_half(question) for question in gold])
    thresholds = fit_thresholds(
        searcher.ranker.labels, log_probabilities[first], [q for q, half in zip(gold, first) if half]
    )
    probabilities = replace(searcher, thresholds=thresholds).probabilities(log_probabilities[~first])
    report = [question for question, half in zip(gold, first) if not half]
    decisions = [decide(searcher.ranker.labels, row, thresholds) for row in probabilities]
    return thresholds, figures([judged(question, decision) for question, decision in zip(report, decisions)])


def gate_problem(report: Figures | None, previous: Manifest | None) -> str:
    """Why a generation must not be published; an empty string when it may."""
    if report is None:
        return ""
    if report.recall_at_1 < MIN_RECALL_AT_1:
        return f"Right topic first for {report.recall_at_1:.1%} of gold questions; the gate is {MIN_RECALL_AT_1:.0%}."
    if report.false_answer > MAX_FALSE_ANSWER:
        return (
            f"{report.false_answer:.1%} of the questions without an answer got one; the gate is {MAX_FALSE_ANSWER:.0%}."
        )
    before = previous.quality.get("recall_at_1", 0.0) if previous else 0.0
    if report.recall_at_1 < before - MAX_RECALL_LOSS:
        return f"The right topic is first for {report.recall_at_1:.1%} of the gold questions; it was {before:.1%}."
    return ""
