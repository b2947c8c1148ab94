"""Prints the benchmark table: python -m tests.benchmarks. The README quotes it with machine and date."""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from indexer.build import build
from indexer.embedding import OnnxEmbedder
from indexer.settings import IndexerSettings
from knowledge_base.library import Library

LIMITS = {
    "question → reply p50, ms": "≤ 15",
    "first answer after start, s": "≤ 5",
    "memory after 500 questions, MB": "≤ 600",
    "rebuild after one changed article, s": "≤ 3",
    "ranking without embedding, ms": "≤ 3",
}


class _Quiet:
    def step(self, name: str, total: int = 0) -> None:
        """Nothing is shown."""

    def advance(self, count: int) -> None:
        """Nothing is shown."""


def answering() -> dict[str, float]:
    """Figures of `answer_speed` from a fresh process."""
    environment = os.environ | {"BENCH_STARTED": str(time.time())}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.answer_speed"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def rebuilding() -> dict[str, float]:
    """Full build with vectors known, and a rebuild after one changed article, on a copy of guidance and index."""
    settings = IndexerSettings.from_environment(os.environ)
    embedder = OnnxEmbedder(settings.model_dir)
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        for name in ("articles", "questions", "gold_questions", "small_talk"):
            shutil.copytree(settings.content_dir / name, content / name)
        index_dir = Path(folder) / "index"
        shutil.copytree(settings.index_dir, index_dir)
        article = content / "articles" / "learn-latvian-free" / "en.md"
        article.write_text(
            article.read_text(encoding="utf-8").replace("Yes, you can", "Yes, you really can"), encoding="utf-8"
        )
        began = time.perf_counter()
        result = build(Library(content / "articles"), content, index_dir, embedder, _Quiet())
        return {
            "rebuild after one changed article, s": time.perf_counter() - began,
            "texts embedded in that rebuild": result.embedded,
            "texts reused in that rebuild": result.reused,
        }


def full_build_seconds() -> float:
    """How long the current generation took to build, from its manifest."""
    from indexer.generation import current_number, read_manifest

    settings = IndexerSettings.from_environment(os.environ)
    return read_manifest(settings.index_dir / (current_number(settings.index_dir) or "none")).seconds


def main() -> None:
    """Measure and print."""
    found = answering() | rebuilding()
    found["current index was built in, s"] = full_build_seconds()
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    table = Table("measure", "value", "limit", title=f"{machine}, {dt.date.today()}")
    for name, value in found.items():
        table.add_row(name, f"{value:,.1f}" if value < 1000 else f"{value:,.0f}", LIMITS.get(name, ""))
    Console(width=100, highlight=False).print(table)


if __name__ == "__main__":
    main()
