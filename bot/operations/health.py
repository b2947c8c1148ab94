"""Whether newcomers are served as they should be: Telegram, database, disk, model, index, guidance."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from pathlib import Path

from indexer.faults import Fault, find_faults
from knowledge_base.database import write_problem
from knowledge_base.library import Library

from ..settings import BotSettings
from .heartbeat import Heartbeat

SILENT_S = 60.0
"""Polling asks Telegram every 25 seconds; silence for longer than this is a fault."""
DATABASE_WAIT_S = 3.0
MIN_FREE_BYTES = 200_000_000
"""A rebuild writes some tens of megabytes beside the index that answers."""


def check_health(settings: BotSettings) -> int:
    """Print every fault on standard error; 0 when newcomers are served, 1 when not."""
    now = dt.datetime.now(dt.UTC)
    faults = service_faults(settings, now) + find_faults(settings.indexer, Library(settings.indexer.articles_dir), now)
    for fault in faults:
        print(f"{'FAULT' if fault.failing else 'note'} {fault.kind}: {fault.message}", file=sys.stderr)
    if any(fault.failing for fault in faults):
        return 1
    print("The guide can answer.", file=sys.stderr)
    return 0


def service_faults(settings: BotSettings, now: dt.datetime) -> list[Fault]:
    """What can change from one moment to the next: Telegram, database, disk. Waits at most a few seconds."""
    faults = []
    if settings.token is not None:
        faults += heartbeat_faults(Heartbeat.read(settings.storage.data_dir), now)
    problem = write_problem(settings.storage.database_url, DATABASE_WAIT_S)
    if problem:
        # Talking in the terminal needs no database beforehand.
        faults.append(Fault("database", problem, failing=settings.token is not None))
    return faults + _disk_faults(settings.storage.data_dir)


def heartbeat_faults(heartbeat: Heartbeat | None, now: dt.datetime) -> list[Fault]:
    """A bot that does not run, or runs and does not hear Telegram."""
    if heartbeat is None:
        return [Fault("bot", 'The bot has not run yet. Run "python -m bot run".')]
    if (now - heartbeat.at).total_seconds() > SILENT_S:
        return [
            Fault("bot", f"The bot does not run: its last sign of life is of {heartbeat.at:%Y-%m-%d %H:%M:%S} UTC.")
        ]
    if (now - heartbeat.contact).total_seconds() > SILENT_S:
        since = f"{heartbeat.contact:%Y-%m-%d %H:%M:%S} UTC"
        return [Fault("telegram", f"Telegram has been silent since {since}. Check the network and TELEGRAM_API_URL.")]
    return []


def _disk_faults(data_dir: Path) -> list[Fault]:
    try:
        free = shutil.disk_usage(data_dir).free
    except OSError as error:
        return [Fault("disk", f"The data folder {data_dir} cannot be used: {error.strerror}.")]
    if free >= MIN_FREE_BYTES:
        return []
    return [Fault("disk", f"Only {free // 1_000_000} MB are free for {data_dir}; an index needs 200. Make room.")]
