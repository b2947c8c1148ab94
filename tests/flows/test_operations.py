"""The real bot as admins and attackers see it: health over HTTP, and nothing of anybody left on the machine."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import AsyncIterator, Callable

import httpx

from tests.bot_api import updates
from tests.bot_api.server import BotApiServer
from tests.flows.bot_process import ROOT, SECRET_KEY, TOKEN, BotProcess
from tests.flows.conftest import SmallData

PATIENCE_S = 180.0
NEWCOMER = 7_365_912_480
PLANTED = {
    "name": "Quillabamba", "last_name": "Xochimilco", "username": "vorontsovskaya", "phone": "29384756",
    "e-mail": "zinnowitz", "words": "wolpertinger",
}  # fmt: skip


@dataclass
class Running:
    """A bot, its Telegram, and the address of its health."""

    bot: BotProcess
    server: BotApiServer
    data_dir: Path
    ops: str

    async def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for something, three minutes at most."""
        for _ in range(int(PATIENCE_S / 0.1)):
            self.bot.must_run()
            if is_so():
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"waited in vain; the log ends:\n{self.bot.log[-2000:]}")

    async def says(self, text: str) -> str:
        """Write as the newcomer whose name and words are planted; what the bot says last."""
        update = updates.message(text, NEWCOMER, language="en")
        person = {"first_name": PLANTED["name"], "last_name": PLANTED["last_name"], "username": PLANTED["username"]}
        update["message"]["from"] |= person
        update["message"]["chat"] |= person
        before = len(self.server.stand_in.sent)
        self.server.post(update)
        await self.until(lambda: len(self.server.stand_in.sent) > before)
        return self.server.stand_in.sent[-1].text

    async def get(self, path: str) -> httpx.Response:
        """From the health address."""
        async with httpx.AsyncClient(timeout=PATIENCE_S) as client:
            return await client.get(self.ops + path)

    def everything_kept(self) -> dict[str, bytes]:
        """All files of the data folder: database, write-ahead log, index, log, heartbeat."""
        return {str(path): path.read_bytes() for path in self.data_dir.rglob("*") if path.is_file()}


@asynccontextmanager
async def running(data: SmallData, port: int) -> AsyncIterator[Running]:
    """A bot with its Telegram, ready."""
    async with BotApiServer(TOKEN).running() as server:
        settings = {"CELVEDIS_OPS_PORT": str(port), "CELVEDIS_ADMIN_IDS": str(NEWCOMER + 1)}
        bot = BotProcess(data.data_dir, data.articles_dir, server.url, settings)
        await bot.start()
        try:
            run = Running(bot, server, data.data_dir, f"http://127.0.0.1:{port}")
            await run.until(lambda: "started left_over" in bot.log)
            yield run
        finally:
            if bot.is_running:
                await bot.stop()


async def test_nothing_that_names_a_newcomer_is_left_on_the_machine(small_data: SmallData, free_port: int):
    async with running(small_data, free_port) as run:
        asked = f"how can one tune a {PLANTED['words']} {PLANTED['phone']} {PLANTED['e-mail']}@example.lv"
        said = await run.says(asked)
        assert said  # whatever was said, the update was handled and its answer stored and sent
        await run.says("/mydata")
        metrics = (await run.get("/metrics")).content
        kept = run.everything_kept() | {"metrics": metrics}
        assert any(name.endswith("-wal") for name in kept), "the write-ahead log must be among what is searched"
        await run.bot.stop()
        kept |= run.everything_kept()
        private = [*PLANTED.values(), str(NEWCOMER), TOKEN, TOKEN.split(":")[1], SECRET_KEY]
        found = {(name, mark) for name, content in kept.items() for mark in private if mark.encode() in content}
        assert found == set()
        assert run.server.stand_in.violations == []


async def test_no_secret_is_in_the_list_of_processes(small_data: SmallData, free_port: int):
    async with running(small_data, free_port) as run:
        shown = Path(f"/proc/{run.bot.pid}/cmdline").read_bytes()
        assert b"bot\0run" in shown
        assert TOKEN.encode() not in shown and SECRET_KEY.encode() not in shown


async def test_healthz_follows_the_database_and_bot_health_agrees(small_data: SmallData, free_port: int):
    async with running(small_data, free_port) as run:
        await run.until(lambda: (run.data_dir / "heartbeat.json").exists())
        assert (await run.get("/healthz")).json() == {"status": "ok", "faults": []}
        assert await health(run) == 0
        connection = sqlite3.connect(run.data_dir / "guide.db", isolation_level=None)
        connection.execute("BEGIN EXCLUSIVE")
        response = await run.get("/healthz")
        assert response.status_code == 503
        assert [fault["kind"] for fault in response.json()["faults"]] == ["database"]
        assert await health(run) == 1
        connection.execute("ROLLBACK")
        connection.close()
        assert (await run.get("/healthz")).status_code == 200
        assert "fault kind=database" in run.bot.log


async def test_a_bot_that_was_killed_is_not_well(small_data: SmallData, free_port: int):
    async with running(small_data, free_port) as run:
        await run.until(lambda: (run.data_dir / "heartbeat.json").exists())
        assert await health(run) == 0
        await run.bot.kill()
        heartbeat = run.data_dir / "heartbeat.json"
        heartbeat.write_text(heartbeat.read_text(encoding="utf-8").replace("202", "200"), encoding="utf-8")
        assert await health(run) == 1


async def test_it_stops_within_ten_seconds_of_being_asked(small_data: SmallData, free_port: int):
    async with running(small_data, free_port) as run:
        await run.says("Where do I open a bank account?")
        assert await run.bot.stop() < 10
        assert "stopped" in run.bot.log


async def health(run: Running) -> int:
    """`python -m bot health` with the bot's own environment."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "health", cwd=ROOT, env=os.environ | run.bot.environment,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    return await process.wait()
