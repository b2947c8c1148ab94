"""Many writes in one transaction: each gets its own result, and a bad one harms no other."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path
from typing import Iterator

import pytest
import sqlalchemy as sa

from bot.delivery.committing import GroupCommit
from knowledge_base.database import Database

notes = sa.Table("notes", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("text", sa.String))


@pytest.fixture
def commits(database: Database) -> Iterator[GroupCommit]:
    notes.create(database.engine)
    opened = GroupCommit(database)
    yield opened
    opened.close()


def stored(database: Database) -> list[str]:
    with database.begin() as connection:
        return list(connection.execute(sa.select(notes.c.text).order_by(notes.c.id)).scalars())


async def test_each_write_gets_its_own_result_in_order(commits: GroupCommit, database: Database):
    def write(number: int):
        return lambda connection: connection.execute(
            sa.insert(notes).values(text=str(number))
        ).inserted_primary_key[0]  # fmt: skip

    numbers = await asyncio.gather(*(commits.run(write(number)) for number in range(50)))
    assert numbers == list(range(1, 51))
    assert stored(database) == [str(number) for number in range(50)]


async def test_writes_that_come_together_share_a_transaction(commits: GroupCommit, database: Database):
    begun = []
    sa.event.listen(database.engine, "begin", lambda _: begun.append(1))
    write = sa.insert(notes).values(text="x")
    await asyncio.gather(*(commits.run(lambda connection: connection.execute(write)) for _ in range(50)))
    assert len(begun) <= 3


async def test_a_write_that_fails_harms_no_other(commits: GroupCommit, database: Database):
    def good(connection: sa.Connection) -> str:
        connection.execute(sa.insert(notes).values(text="good"))
        return "good"

    def bad(connection: sa.Connection) -> None:
        connection.execute(sa.insert(notes).values(text="bad"))
        raise ValueError("bad")

    results = await asyncio.gather(
        commits.run(good), commits.run(bad), commits.run(good), return_exceptions=True
    )  # fmt: skip
    assert results[0] == results[2] == "good" and isinstance(results[1], ValueError)
    assert stored(database) == ["good", "good"]


async def test_a_locked_database_is_waited_for(tmp_path: Path, commits: GroupCommit, database: Database):
    database.engine.dispose()
    other = sqlite3.connect(tmp_path / "mail.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.5, lambda: other.execute("COMMIT")).start()
    await commits.insist(lambda connection: connection.execute(sa.insert(notes).values(text="late")))
    other.close()
    assert stored(database) == ["late"]
