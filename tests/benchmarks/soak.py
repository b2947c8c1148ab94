"""Crashes, bad days and load against the stand-in for Telegram: python -m tests.benchmarks.soak [--short].

The bot runs as in earnest, a process of its own with the prepared model, the built index and the shipped guidance.
Telegram's limit of about 30 messages a second over all chats is raised to 1,000 for load and backlog: at 30 a second
no bot could answer 50 questions a second. Everything else is as it is shipped.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os
import platform
import random
import shutil
import socket
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from rich.console import Console
from rich.table import Table

from knowledge_base.library import SHIPPED_ARTICLES
from knowledge_base.question_files import read_questions
from tests.bot_api.faults import Fault, Faults
from tests.flows.crashing import CrashPlan, run_crashes
from tests.flows.exchanges import Exchange, answered_exchanges
from tests.flows.loading import LoadPlan, LoadReport, run_load

LANGUAGES = ("en", "ru", "lv", "uk", "hi", "tr")
QUESTIONS_TRIED = 400
P99_MAX_S = 2.0
MEMORY_DRIFT_MAX = 0.05
STOP_MAX_S = 10.0
BAD_DAY = Faults({Fault.TOO_MANY: 0.10, Fault.BAD_GATEWAY: 0.05, Fault.RESET: 0.02}, repeats=0.05)


@dataclass(frozen=True)
class Sizes:
    """How long it soaks."""

    kills: int
    updates: int
    load_s: int
    backlog: int
    bad_day: int


FULL = Sizes(kills=200, updates=1000, load_s=600, backlog=2000, bad_day=1000)
SHORT = Sizes(kills=20, updates=120, load_s=60, backlog=500, bad_day=150)


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    figures: str
    is_good: bool


@dataclass(frozen=True)
class Soak:
    """What all parts need."""

    folder: Path
    articles_dir: Path
    exchanges: Sequence[Exchange]
    sizes: Sizes

    async def rows(self) -> list[Row]:
        """All parts, one after the other."""
        share = self.sizes.kills * 2 // 5
        return [
            await self.crashes("polling", self.sizes.kills - share, self.sizes.updates * 3 // 5, None),
            await self.crashes("webhook", share, self.sizes.updates * 2 // 5, _free_port()),
            await self.bad_day(),
            await self.backlog(),
            await self.load(),
        ]

    async def crashes(self, way: str, kills: int, updates: int, port: int | None) -> Row:
        """kill -9 at random moments."""
        plan = CrashPlan(updates, kills, chats=max(20, updates // 5), webhook_port=port)
        report = await run_crashes(plan, self._data(f"crashes-{way}"), self.articles_dir, self.exchanges)
        wrong = report.missing + len(report.strange) + report.unexplained + len(report.violations)
        return Row(
            f"kill -9 during {report.updates} updates, {way}",
            f"{report.kills} kills: {report.missing} lost, {report.repeated} came twice (killed between Telegram's "
            f"taking a message and the note of it), {len(report.strange) + report.unexplained} wrong; "
            f"{len(report.violations)} invalid calls",
            wrong == 0,
        )

    async def bad_day(self) -> Row:
        """Faults at every turn."""
        plan = LoadPlan(self.sizes.bad_day, chats=self.sizes.bad_day // 2, per_s=20, settle_within_s=600)
        report = await run_load(plan, self._data("bad-day"), self.articles_dir, self.exchanges, BAD_DAY)
        shares = ", ".join(f"{share:.0%} {fault.value}" for fault, share in BAD_DAY.shares.items())
        return Row(f"{report.questions} questions; {shares}", _outcome(report), _is_clean(report))

    async def backlog(self) -> Row:
        """Everything waited before the start."""
        plan = LoadPlan(self.sizes.backlog, chats=self.sizes.backlog // 4, per_s=0, settle_within_s=600)
        report = await run_load(plan, self._data("backlog"), self.articles_dir, self.exchanges)
        figures = f"worked off in {report.seconds:.0f} s in order of each chat; {_outcome(report)}"
        return Row(f"{report.questions} updates waiting at the start", figures, _is_clean(report))

    async def load(self) -> Row:
        """Fifty questions a second from five thousand chats."""
        plan = LoadPlan(50 * self.sizes.load_s, chats=5000, per_s=50, settle_within_s=900)
        report = await run_load(plan, self._data("load"), self.articles_dir, self.exchanges)
        before, after = report.memory_mb
        drift = after / before - 1
        figures = (
            f"p50 {report.percentile(0.5) * 1000:.0f} ms, p99 {report.percentile(0.99) * 1000:.0f} ms, "
            f"{report.cpu_s / report.questions * 1000:.1f} ms of processor a question; "
            f"memory {before:.0f} → {after:.0f} MB ({drift:+.1%}); {_outcome(report)}"
        )
        good = _is_clean(report) and report.percentile(0.99) < P99_MAX_S and abs(drift) <= MEMORY_DRIFT_MAX
        return Row(f"50 questions a second for {self.sizes.load_s} s, 5,000 chats", figures, good)

    def _data(self, name: str) -> Path:
        """A data folder with an empty database."""
        data = self.folder / name
        data.mkdir()
        for part in ("model", "index"):
            (data / part).symlink_to(self.folder / part)
        return data


def _outcome(report: LoadReport) -> str:
    verdict = report.verdict
    return (
        f"{verdict.missing} lost, {len(verdict.repeats)} came twice, {len(verdict.strange)} wrong, "
        f"{len(report.violations)} invalid calls; stopped in {report.stop_s:.1f} s"
    )


def _is_clean(report: LoadReport) -> bool:
    verdict = report.verdict
    wrong = verdict.missing + len(verdict.repeats) + len(verdict.strange) + len(report.violations)
    return wrong == 0 and report.stop_s < STOP_MAX_S


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _questions() -> list[tuple[str, str]]:
    """Shipped questions of some languages, drawn the same every time."""
    found = read_questions(SHIPPED_ARTICLES.parent / "questions")
    asked = [(question.language, question.text) for question in found if question.language in LANGUAGES]
    return random.Random(1).sample(asked, min(QUESTIONS_TRIED, len(asked)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 0 when every line is good."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.add_argument("--short", action="store_true", help="some minutes instead of half an hour")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder with the model and the index")
    parser.add_argument("--articles", type=Path, default=SHIPPED_ARTICLES)
    parser.add_argument("--only", choices=("crashes", "bad-day", "backlog", "load"), help="one part alone")
    args = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="soak-") as name:
        folder = Path(name)
        (folder / "model").symlink_to((args.data / "model").resolve())
        shutil.copytree(args.data / "index", folder / "index")
        exchanges = answered_exchanges(folder, args.articles, _questions())
        soak = Soak(folder, args.articles.resolve(), exchanges, SHORT if args.short else FULL)
        rows = asyncio.run(_run(soak, args.only))
    _print(rows, args.short)
    return 0 if all(row.is_good for row in rows) else 1


async def _run(soak: Soak, only: str | None) -> list[Row]:
    if only == "crashes":
        return [await soak.crashes("polling", soak.sizes.kills, soak.sizes.updates, None)]
    parts = {"bad-day": soak.bad_day, "backlog": soak.backlog, "load": soak.load}
    return [await parts[only]()] if only else await soak.rows()


def _print(rows: Sequence[Row], short: bool) -> None:
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    table = Table(title=f"{dt.date.today()}, {machine}{', --short' if short else ''}", show_lines=True)
    for heading in ("what", "figures", ""):
        table.add_column(heading)
    for row in rows:
        table.add_row(row.what, row.figures, "good" if row.is_good else "NOT GOOD")
    Console(width=120).print(table)


if __name__ == "__main__":
    sys.exit(main())
