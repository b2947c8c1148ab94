"""A small guide on disk with a model and an index of its own, and the real commands run on it as processes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bot.settings import BotSettings
from indexer.embedding import OnnxEmbedder
from indexer.settings import IndexerSettings
from knowledge_base.library import Library
from tests.small_index import OPENINGS, asked, build_small_index, small_guide
from tests.tiny_model import make_tiny_model

ROOT = Path(__file__).parents[2]
COMMAND_MAX_S = 300.0
QUESTION, TOPIC = "How do I find a family doctor", "family-doctor"


@dataclass(frozen=True)
class SmallService:
    """Articles, questions, model and index below one folder."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What the commands are told."""
        return {
            "CELVEDIS_DATA_DIR": str(self.folder / "data"),
            "CELVEDIS_ARTICLES_DIR": str(self.folder / "articles"),
            "CELVEDIS_SECRET_KEY": "a secret only these tests know",
        }

    @property
    def index_dir(self) -> Path:
        """Where the generations are."""
        return self.folder / "data" / "index"

    @property
    def indexer(self) -> IndexerSettings:
        """For `indexer.faults` and `indexer status`."""
        return IndexerSettings.from_environment(self.environment)

    def settings(self, **more: str) -> BotSettings:
        """For `bot health`."""
        return BotSettings.from_environment(self.environment | more)

    def library(self) -> Library:
        """The articles as a newly started process reads them."""
        return Library(self.folder / "articles")

    def embedder(self) -> OnnxEmbedder:
        """The tiny model."""
        return OnnxEmbedder(self.folder / "data" / "model", threads=1)

    def start(self, *command: str, largest_file_bytes: int | None = None) -> subprocess.Popen[str]:
        """`python -m …` in a process of its own.

        Args:
            largest_file_bytes: Writing a larger file fails, as on a full disk.
        """
        process = self._open([sys.executable, "-m", *command])
        if largest_file_bytes is not None:
            resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (largest_file_bytes, largest_file_bytes))
        return process

    def start_shell(self, script: str) -> subprocess.Popen[str]:
        """A shell in which `python` is ours."""
        return self._open(["sh", "-c", script])

    def _open(self, command: list[str]) -> subprocess.Popen[str]:
        path = f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}"
        return subprocess.Popen(
            command, cwd=ROOT, env=os.environ | self.environment | {"PATH": path},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    def change(self, number: int) -> None:
        """Another question, so that the next build has to learn anew."""
        with (self.folder / "questions" / "en.tsv").open("a", encoding="utf-8") as file:
            file.write(f"bank-account\tmay I open account number {number} in the bank\n")


def make_small_service(folder: Path) -> SmallService:
    """Write it and build its first index."""
    small = small_guide(folder)
    questions = [text for rows in asked(OPENINGS).values() for _, text in rows]
    make_tiny_model(folder / "data" / "model", questions)
    service = SmallService(folder)
    build_small_index(small, service.embedder(), force=True)
    return service


def run(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Wait for a command: its exit code and what it printed."""
    output, _ = process.communicate(timeout=COMMAND_MAX_S)
    return process.returncode, output
