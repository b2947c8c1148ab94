"""The database: opened, upgraded step by step and back, shared between threads and processes."""

from __future__ import annotations

import importlib
import sqlite3
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import knowledge_base
from knowledge_base.database import MIGRATIONS, Database, DatabaseError, downgrade, metadata, upgrade


def revisions() -> list[str]:
    """All versions, oldest first."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()][::-1]


def tables(engine: sa.Engine) -> dict[str, list[str]]:
    """Table → its columns, without Alembic's own."""
    inspector = sa.inspect(engine)
    names = sorted(name for name in inspector.get_table_names() if name != "alembic_version")
    return {name: [column["name"] for column in inspector.get_columns(name)] for name in names}


def url_of(folder: Path) -> str:
    return f"sqlite:///{folder / 'guide.db'}"


def test_a_new_database_is_made_with_its_folder(tmp_path: Path):
    database = Database.open(url_of(tmp_path / "deep" / "below"))
    assert "recorded_questions" in tables(database.engine)
    database.close()
    assert (tmp_path / "deep" / "below" / "guide.db").exists()


def test_versions_stand_in_one_line():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert len(script.get_heads()) == len(script.get_bases()) == 1
    assert revisions()[0] == "0001"


def test_every_version_can_be_taken_back_and_put_on_again(database: Database):
    engine = database.engine
    newest = tables(engine)
    for revision in ["base", *revisions()][-2::-1]:
        downgrade(engine, revision)
    assert tables(engine) == {}
    for revision in revisions():
        upgrade(engine, revision)
        before = tables(engine)
        downgrade(engine, "-1")
        upgrade(engine, revision)
        assert tables(engine) == before
    assert tables(engine) == newest


def test_questions_survive_an_upgrade(database: Database):
    downgrade(database.engine, "0001")
    row = {
        "recorded_at": "2026-01-01 00:00:00", "delete_after": "2026-04-01 00:00:00", "chat": "c", "language": "lv",
        "reason": "no-answer", "text": b"x", "found_slug": "", "found_score": 0.5, "state": "open", "settled_by": "",
        "settled_note": "",
    }  # fmt: skip
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    with database.begin() as connection:
        connection.execute(sa.text(f"INSERT INTO recorded_questions ({names}) VALUES ({values})"), row)
    upgrade(database.engine)
    with database.begin() as connection:
        assert connection.execute(sa.text("SELECT chat, state FROM recorded_questions")).all() == [("c", "open")]


def test_the_migrations_make_the_tables_the_program_uses(database: Database):
    root = Path(knowledge_base.__file__).parents[1]
    keepers = [path.relative_to(root) for name in ("knowledge_base", "bot") for path in (root / name).rglob("*.py")]
    for path in keepers:
        if "sa.Table(" in (root / path).read_text(encoding="utf-8"):
            importlib.import_module(".".join(path.with_suffix("").parts))
    assert {"recorded_questions", "chats"} <= set(metadata.tables)
    with database.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    assert differences == []


def test_opening_again_changes_nothing(tmp_path: Path):
    first = Database.open(url_of(tmp_path))
    with first.begin() as connection:
        connection.execute(sa.text("CREATE TABLE mine (id INTEGER)"))
    first.close()
    second = Database.open(url_of(tmp_path))
    assert "mine" in tables(second.engine)
    second.close()


def test_an_error_takes_the_whole_transaction_back(database: Database):
    with database.begin() as connection:
        connection.execute(sa.text("CREATE TABLE mine (id INTEGER)"))
    with pytest.raises(ZeroDivisionError), database.begin() as connection:
        connection.execute(sa.text("INSERT INTO mine VALUES (1)"))
        raise ZeroDivisionError
    with database.begin() as connection:
        assert connection.execute(sa.text("SELECT count(*) FROM mine")).scalar_one() == 0


def test_writers_wait_for_each_other(tmp_path: Path):
    """Two processes would each read the sum and write it back; one of them must wait, and none may fail."""
    first, second = Database.open(url_of(tmp_path)), Database.open(url_of(tmp_path))
    with first.begin() as connection:
        connection.execute(sa.text("CREATE TABLE sums (total INTEGER)"))
        connection.execute(sa.text("INSERT INTO sums VALUES (0)"))

    def add(database: Database) -> None:
        for _ in range(40):
            with database.begin() as connection:
                total = connection.execute(sa.text("SELECT total FROM sums")).scalar_one()
                connection.execute(sa.text("UPDATE sums SET total = :total"), {"total": total + 1})

    threads = [threading.Thread(target=add, args=(database,)) for database in (first, second, first, second)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with first.begin() as connection:
        assert connection.execute(sa.text("SELECT total FROM sums")).scalar_one() == 160
    first.close()
    second.close()


def test_reading_waits_for_no_writer(database: Database):
    with database.begin() as writing, database.read() as reading:
        writing.exec_driver_sql("INSERT INTO chats VALUES ('a', 'lv', '2026-11-24')")
        assert reading.exec_driver_sql("SELECT count(*) FROM chats").scalar_one() == 0
    with database.read() as reading:
        assert reading.exec_driver_sql("SELECT count(*) FROM chats").scalar_one() == 1


def test_what_is_deleted_is_overwritten_in_the_file(tmp_path: Path):
    database = Database.open(url_of(tmp_path))
    secret = "a sentence that must not be found in the file"
    with database.begin() as connection:
        connection.execute(sa.text("CREATE TABLE mine (words TEXT)"))
        connection.execute(sa.text("INSERT INTO mine VALUES (:words)"), {"words": secret})
    with database.begin() as connection:
        connection.execute(sa.text("DELETE FROM mine"))
    database.close()
    assert secret.encode() not in (tmp_path / "guide.db").read_bytes()


def test_an_in_memory_database_keeps_its_tables_between_transactions():
    database = Database.open("sqlite://")
    assert "recorded_questions" in tables(database.engine)
    database.close()


def test_a_file_that_is_no_database_is_told_and_left_as_it_is(tmp_path: Path):
    path = tmp_path / "guide.db"
    path.write_bytes(b"my shopping list, not a database at all\n" * 100)
    with pytest.raises(DatabaseError, match="cannot be opened .*Check CELVEDIS_DATABASE_URL"):
        Database.open(url_of(tmp_path))
    assert path.read_bytes().startswith(b"my shopping list")


def test_a_database_of_a_newer_program_is_told(tmp_path: Path):
    Database.open(url_of(tmp_path)).close()
    with sqlite3.connect(tmp_path / "guide.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(DatabaseError, match="9999"):
        Database.open(url_of(tmp_path))


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "unknown://somewhere",
        "postgresql://guide:geheim@localhost:port/guide",
        "mysql://guide:geheim@localhost/guide",
        "postgresql+nodriver://guide:geheim@localhost/guide",
    ],
)
def test_an_address_that_cannot_work_is_told_without_its_password(url: str):
    with pytest.raises(DatabaseError, match="cannot be opened") as caught:
        Database.open(url)
    assert "geheim" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_in_the_place_of_the_database_is_told(tmp_path: Path):
    (tmp_path / "guide.db").mkdir()
    with pytest.raises(DatabaseError, match="cannot be opened"):
        Database.open(url_of(tmp_path))
