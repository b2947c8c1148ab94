"""Finding topics for a question in the current generation, and moving to a new one while answering."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np

from knowledge_base.question_files import NONE

from .arrays import read_arrays
from .embedding import Embedder
from .errors import BUILD_AGAIN, GenerationError
from .generation import Manifest, candidates, check_files, current_number, read_manifest
from .language.identification import LanguageIdentifier
from .ranking.decision import Decision, Thresholds, calibrated, decide, in_context
from .ranking.ranker import LabelledIndex, Ranker
from .vectors import VectorIndex

__all__ = ["CurrentSearcher", "Searcher", "open_current", "open_generation"]
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Searcher:
    """One opened generation with its model. Immutable and thread-safe."""

    number: str
    manifest: Manifest
    embedder: Embedder
    ranker: Ranker
    questions: LabelledIndex
    guidance: LabelledIndex
    languages: LanguageIdentifier
    thresholds: Thresholds

    def search(self, text: str, retired: frozenset[str] = frozenset(), last_topic: str = "") -> Decision:
        """Rank the topics for a message and decide what to do with it.

        Args:
            text: The message as written; any content.
            retired: Topics that must not be found any more.
            last_topic: Topic answered just before in the same conversation; empty for none.
        """
        decision = self.decide_all([text], retired)[0]
        return in_context(decision, last_topic) if last_topic and last_topic not in retired else decision

    def decide_all(self, texts: Sequence[str], retired: frozenset[str] = frozenset()) -> list[Decision]:
        """`search` for many texts at once."""
        return self.decide_vectors(texts, self.embedder.embed(texts, "query"), retired)

    def decide_vectors(
        self, texts: Sequence[str], vectors: np.ndarray, retired: frozenset[str] = frozenset()
    ) -> list[Decision]:
        """`decide_all` for texts whose vectors are known."""
        probabilities = self.probabilities(self.log_probabilities(texts, vectors), retired)
        return [decide(self.ranker.labels, row, self.thresholds) for row in probabilities]

    def log_probabilities(self, texts: Sequence[str], vectors: np.ndarray) -> np.ndarray:
        """Uncalibrated, (n, labels)."""
        signals = self.ranker.signals(texts, vectors, self.questions, self.guidance)
        return self.ranker.log_probabilities(signals, self.ranker.latinised(texts))

    def probabilities(self, log_probabilities: np.ndarray, retired: frozenset[str] = frozenset()) -> np.ndarray:
        """Calibrated, (n, labels); retired topics get nothing and the others share it."""
        found = calibrated(log_probabilities, self.ranker.labels.index(NONE), self.thresholds)
        gone = [number for number, label in enumerate(self.ranker.labels) if label in retired]
        if gone:
            found[:, gone] = 0.0
            found /= found.sum(axis=1, keepdims=True)
        return found


def open_generation(folder: Path, embedder: Embedder, check: bool = True) -> Searcher:
    """Open a generation fully.

    Raises:
        GenerationError: Damaged, incomplete, or made with another model; names the remedy.
    """
    manifest = read_manifest(folder)
    if manifest.model != embedder.fingerprint:
        raise GenerationError(
            f"Index generation {folder.name} was built with another model ({manifest.model_name}, "
            f"{manifest.model}); this process runs {embedder.fingerprint}. {BUILD_AGAIN}"
        )
    if check:
        check_files(folder, manifest)
    try:
        thresholds = Thresholds(**{name: float(value) for name, value in manifest.thresholds.items()})
    except (TypeError, ValueError) as error:
        raise GenerationError(
            f"Index generation {folder.name}: its thresholds are damaged ({error}). {BUILD_AGAIN}"
        ) from None
    ranker = Ranker.read(folder)
    questions = read_labelled(folder, "questions", ranker)
    guidance = read_labelled(folder, "guidance", ranker)
    return Searcher(
        number=folder.name,
        manifest=manifest,
        embedder=embedder,
        ranker=ranker,
        questions=questions,
        guidance=guidance,
        languages=LanguageIdentifier(ranker.languages),
        thresholds=thresholds,
    )


def write_labelled(folder: Path, name: str, index: LabelledIndex) -> None:
    """Write `<name>.faiss` and `<name>.npz`."""
    index.vectors.write(folder / f"{name}.faiss")
    with (folder / f"{name}.npz").open("wb") as file:
        np.savez(file, columns=index.columns, centre=index.centre)


def read_labelled(folder: Path, name: str, ranker: Ranker) -> LabelledIndex:
    """Open what `write_labelled` wrote.

    Raises:
        GenerationError: Missing, damaged, or of another ranker.
    """
    vectors = VectorIndex.read(folder / f"{name}.faiss")
    columns, centre = read_arrays(folder / f"{name}.npz", ("columns", "centre"))
    if len(columns) != len(vectors) or columns.max(initial=-1) >= len(ranker.labels):
        raise GenerationError(f"Index generation {folder.name}: {name} does not fit its labels. {BUILD_AGAIN}")
    return LabelledIndex(vectors, columns, centre)


def open_current(index_dir: Path, embedder: Embedder) -> Searcher:
    """The current generation, or the newest one that can be opened when it is broken.

    Raises:
        GenerationError: There is none.
    """
    problems: list[str] = []
    for folder in candidates(index_dir):
        try:
            return open_generation(folder, embedder)
        except (GenerationError, OSError) as error:
            problems.append(str(error))
            _log.error("generation_skipped number=%s reason=%s", folder.name, error)
    if not problems:
        raise GenerationError(f"There is no index in {index_dir}. {BUILD_AGAIN}")
    raise GenerationError(" ".join(problems))


class CurrentSearcher:
    """Always the newest good generation; looks for a new one at most every `every_s` seconds.

    A new generation is opened fully before one reference is swapped; a broken one is skipped once, with a log line,
    and the old one keeps answering.
    """

    def __init__(self, index_dir: Path, embedder: Embedder, every_s: float = 2.0) -> None:
        self._index_dir = index_dir
        self._embedder = embedder
        self._every_s = every_s
        self._lock = threading.Lock()
        self._searcher = open_current(index_dir, embedder)
        self._seen = current_number(index_dir)
        self._looked = time.monotonic()
        self.problem = ""

    @property
    def searcher(self) -> Searcher:
        """The generation in use now."""
        return self._searcher

    def refresh(self) -> bool:
        """Move to a new generation if there is one; whether that happened. Blocking: call it in a thread."""
        with self._lock:
            if time.monotonic() - self._looked < self._every_s:
                return False
            self._looked = time.monotonic()
            number = current_number(self._index_dir)
            if number is None or number == self._seen:
                return False
            self._seen = number
            try:
                self._searcher = open_generation(self._index_dir / number, self._embedder)
            except (GenerationError, OSError) as error:  # OSError: pruned while it was being opened
                self.problem = str(error)
                _log.error("generation_skipped number=%s using=%s reason=%s", number, self._searcher.number, error)
                return False
            self.problem = ""
            _log.info("generation_opened number=%s", number)
            return True
