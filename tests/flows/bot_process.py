"""The bot as it runs in earnest: `python -m bot run` in a process of its own, with the stand-in as its Telegram."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from pathlib import Path
from typing import Mapping

TOKEN = "4200:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
SECRET_KEY = "a secret only these flows know"
ROOT = Path(__file__).parents[2]
_INHERITED = ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE")


class BotProcess:
    """One bot that can be started, stopped and killed again and again on the same data."""

    def __init__(self, data_dir: Path, articles_dir: Path, api_url: str, more: Mapping[str, str] | None = None) -> None:
        """
        Args:
            more: Other environment variables.
        """
        self.environment = {name: os.environ[name] for name in _INHERITED if name in os.environ} | {
            "CELVEDIS_DATA_DIR": str(data_dir),
            "CELVEDIS_ARTICLES_DIR": str(articles_dir),
            "CELVEDIS_SECRET_KEY": SECRET_KEY,
            "TELEGRAM_API_URL": api_url,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            **(more or {}),
        }
        self._log = data_dir / "bot.log"
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        """Of the running process."""
        assert self._process is not None
        return self._process.pid

    @property
    def log(self) -> str:
        """What the bot logged since the first start."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    async def start(self) -> None:
        """Start it; what it logs is added to `bot.log` in the data folder."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )

    async def kill(self) -> None:
        """kill -9; nothing the bot could do about it."""
        self.must_run()
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    def must_run(self) -> None:
        """Fail, with the end of its log, when it has ended by itself."""
        assert self.is_running, f"the bot has ended:\n{self.log[-2000:]}"

    async def stop(self) -> float:
        """Ask it to end (SIGTERM) and wait; how many seconds that took."""
        assert self._process is not None
        began = time.monotonic()
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
        await self._process.wait()
        return time.monotonic() - began

    async def wait(self) -> None:
        """Wait until it ends by itself."""
        assert self._process is not None
        await self._process.wait()

    @property
    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.returncode is None
