"""What can be set for the desk, read once from the environment."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from ..errors import KnowledgeBaseError
from ..library import SHIPPED_ARTICLES
from ..settings import StorageSettings

_BOT_LOCALES = Path(__file__).parents[2] / "bot" / "locales"


class DeskSettingsError(KnowledgeBaseError):
    """A setting of the desk is wrong; the message says which and how it should look."""


@dataclass(frozen=True)
class DeskSettings:
    """How the desk runs.

    Attributes:
        url: Address at which staff open it; invitation links begin with it, and https makes the cookies strict.
        ask_command: Program that answers questions as the bot would, as JSON lines.
        newcomer_locales: Texts of the bot's buttons, for the preview; a folder that need not exist.
    """

    storage: StorageSettings
    host: str
    port: int
    url: str
    ask_command: tuple[str, ...]
    newcomer_locales: Path = _BOT_LOCALES

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "DeskSettings":
        """Read `CELVEDIS_DESK_HOST`, `CELVEDIS_DESK_PORT`, `CELVEDIS_DESK_URL` and `CELVEDIS_ASK_COMMAND`.

        Raises:
            DeskSettingsError: The port is no number or the address no web address.
        """
        host = environment.get("CELVEDIS_DESK_HOST") or "127.0.0.1"
        port = environment.get("CELVEDIS_DESK_PORT") or "8080"
        if not port.isdecimal() or not 0 < int(port) < 65536:
            raise DeskSettingsError(f'CELVEDIS_DESK_PORT is "{port}"; it must be a number from 1 to 65535.')
        url = (environment.get("CELVEDIS_DESK_URL") or f"http://localhost:{port}").rstrip("/")
        if not url.startswith(("http://", "https://")):
            raise DeskSettingsError(
                f'CELVEDIS_DESK_URL is "{url}"; it must begin with https:// (or http:// on this machine).'
            )
        command = shlex.split(environment.get("CELVEDIS_ASK_COMMAND", ""))
        return cls(
            storage=StorageSettings.from_environment(environment),
            host=host,
            port=int(port),
            url=url,
            ask_command=tuple(command) or (sys.executable, "-m", "bot", "ask", "--jsonl"),
        )

    @property
    def is_https(self) -> bool:
        """Whether browsers reach the desk over https."""
        return self.url.startswith("https://")

    @property
    def content_dir(self) -> Path:
        """Folder that holds `questions/` beside the articles."""
        beside = self.storage.articles_dir.parent
        return beside if (beside / "questions").is_dir() else SHIPPED_ARTICLES.parent
