"""A small file that the running bot writes, so that another process can tell that it runs and hears Telegram."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from knowledge_base.library import write_atomically

HEARTBEAT_FILE = "heartbeat.json"


@dataclass(frozen=True)
class Heartbeat:
    """The running bot, now and then.

    Attributes:
        at: When this was written.
        contact: When Telegram last answered or called.
        waiting: Updates not yet dealt with.
        owed: Messages Telegram has not taken yet.
        generation: The index that answers.
    """

    at: dt.datetime
    contact: dt.datetime
    waiting: int
    owed: int
    generation: str

    def write(self, data_dir: Path) -> None:
        """Replace the file.

        Raises:
            OSError: Disk full or not writable.
        """
        content = asdict(self) | {"at": self.at.isoformat(), "contact": self.contact.isoformat()}
        write_atomically(data_dir / HEARTBEAT_FILE, json.dumps(content) + "\n")

    @classmethod
    def read(cls, data_dir: Path) -> "Heartbeat | None":
        """The last one written; None when there is none that can be read."""
        try:
            found = json.loads((data_dir / HEARTBEAT_FILE).read_text(encoding="utf-8"))
            times = {name: dt.datetime.fromisoformat(found[name]).astimezone(dt.UTC) for name in ("at", "contact")}
            return cls(**found | times)
        except (OSError, ValueError, TypeError, KeyError):
            return None
