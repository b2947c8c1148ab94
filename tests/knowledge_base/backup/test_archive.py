"""Backups: everything back after everything was lost, nothing to read without the key, nothing lost by restoring."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from pathlib import Path

import pytest

from knowledge_base.__main__ import main
from knowledge_base.backup.archive import BackupError, back_up, read_backup
from knowledge_base.backup.restoring import restore
from knowledge_base.backup.snapshot import Snapshot, bring_back
from knowledge_base.database import Database, DatabaseError
from knowledge_base.encryption import Keyring, SecretKeyError
from knowledge_base.library import Library
from knowledge_base.settings import StorageSettings
from knowledge_base.worklist import Worklist
from tests.fakes import small_library

NOW = dt.datetime(2026, 11, 24, 3, 30, tzinfo=dt.UTC)
SECRET = "a secret only this test knows"


@pytest.fixture
def settings(tmp_path: Path) -> StorageSettings:
    """A guide with one recorded question and some questions beside its articles."""
    small_library(tmp_path)
    (tmp_path / "questions").mkdir()
    (tmp_path / "questions" / "en.tsv").write_text("bank-account\topen an account\n", encoding="utf-8")
    environment = {"CELVEDIS_DATA_DIR": str(tmp_path / "data"), "CELVEDIS_ARTICLES_DIR": str(tmp_path / "articles")}
    return StorageSettings.from_environment(environment)


def record(settings: StorageSettings, keyring: Keyring, text: str) -> None:
    database = Database.open(settings.database_url)
    Worklist(database, keyring).record_question(42, text, "en", "no-answer")
    database.close()


def recorded(settings: StorageSettings, keyring: Keyring) -> list[str]:
    database = Database.open(settings.database_url)
    found = [question.text for question in Worklist(database, keyring).open_questions()]
    database.close()
    return found


@pytest.fixture
def backup(settings: StorageSettings, keyring: Keyring, tmp_path: Path) -> Path:
    """A backup of a guide that knows one question."""
    record(settings, keyring, "who pays for the landlady's bees")
    file = tmp_path / "guide.backup"
    database = Database.open(settings.database_url)
    back_up(database, settings, keyring, file, NOW)
    database.close()
    return file


def test_a_lost_machine_is_brought_back(backup: Path, settings: StorageSettings, keyring: Keyring, tmp_path: Path):
    elsewhere = StorageSettings.from_environment(
        {
            "CELVEDIS_DATA_DIR": str(tmp_path / "new" / "data"),
            "CELVEDIS_ARTICLES_DIR": str(tmp_path / "new" / "articles"),
        }
    )
    restored = restore(elsewhere, keyring, backup, replace=False)
    assert restored.backup.made_at == NOW and restored.before is None
    assert recorded(elsewhere, keyring) == ["who pays for the landlady's bees"]
    assert Library(elsewhere.articles_dir).slugs() == Library(settings.articles_dir).slugs()
    assert (tmp_path / "new" / "questions" / "en.tsv").read_text(encoding="utf-8").startswith("bank-account\t")


def test_a_backup_says_nothing_without_the_key(backup: Path):
    content = backup.read_bytes()
    for word in (b"landlady", b"bank-account", b"recorded_questions", SECRET.encode()):
        assert word not in content
    with pytest.raises(SecretKeyError, match="another key"):
        read_backup(backup, Keyring(["some other secret of the same length"]))


def test_only_its_owner_may_read_a_backup(backup: Path):
    assert backup.stat().st_mode & 0o077 == 0


def test_an_old_backup_is_read_after_the_key_was_changed(backup: Path):
    both = Keyring(["the new secret is long enough", SECRET])
    assert read_backup(backup, both).snapshot.tables["recorded_questions"]


@pytest.mark.parametrize("damage", ["cut", "flipped", "emptied", "another file"])
def test_a_damaged_backup_changes_nothing(damage: str, backup: Path, settings: StorageSettings, keyring: Keyring):
    content = bytearray(backup.read_bytes())
    if damage == "flipped":
        content[random.Random(7).randrange(20, len(content))] ^= 1
    changed = {"cut": content[:-100], "emptied": b"", "another file": b"PK\x03\x04" + content, "flipped": content}
    backup.write_bytes(changed[damage])
    with pytest.raises((BackupError, SecretKeyError)):
        restore(settings, keyring, backup, replace=True)
    assert recorded(settings, keyring) == ["who pays for the landlady's bees"]


def test_data_that_is_there_is_not_overwritten_unasked(backup: Path, settings: StorageSettings, keyring: Keyring):
    record(settings, keyring, "asked after the backup")
    with pytest.raises(BackupError, match="--replace"):
        restore(settings, keyring, backup, replace=False)
    assert recorded(settings, keyring) == ["asked after the backup", "who pays for the landlady's bees"]


def test_restoring_can_itself_be_undone(backup: Path, settings: StorageSettings, keyring: Keyring):
    record(settings, keyring, "asked after the backup")
    before = restore(settings, keyring, backup, replace=True).before
    assert recorded(settings, keyring) == ["who pays for the landlady's bees"]
    assert before is not None
    restore(settings, keyring, before, replace=True)
    assert recorded(settings, keyring) == ["asked after the backup", "who pays for the landlady's bees"]


def test_a_damaged_database_is_set_aside(backup: Path, settings: StorageSettings, keyring: Keyring):
    path = settings.data_dir / "guide.db"
    path.write_bytes(b"no database at all" * 1000)
    with pytest.raises(BackupError, match="cannot be read"):
        restore(settings, keyring, backup, replace=False)
    before = restore(settings, keyring, backup, replace=True).before
    assert before is not None and before.read_bytes().startswith(b"no database")
    assert recorded(settings, keyring) == ["who pays for the landlady's bees"]


def test_guidance_edited_since_goes_back_too_and_nothing_is_left_lying_about(
    backup: Path, settings: StorageSettings, keyring: Keyring
):
    article = settings.articles_dir / "bank-account" / "en.md"
    good = article.read_text(encoding="utf-8")
    article.write_text("spoilt", encoding="utf-8")
    (settings.articles_dir / "bank-account" / "xx.md").write_text("spoilt", encoding="utf-8")
    restore(settings, keyring, backup, replace=True)
    assert article.read_text(encoding="utf-8") == good
    assert not (settings.articles_dir / "bank-account" / "xx.md").exists()
    assert not list(settings.articles_dir.parent.glob(".*"))


def test_a_backup_of_a_newer_program_is_refused(database: Database):
    with pytest.raises(DatabaseError, match="does not know"):
        bring_back(database, Snapshot("9999", {}))


def test_a_backup_from_before_an_upgrade_is_upgraded(database: Database, keyring: Keyring):
    row = {
        "id": 7, "recorded_at": dt.datetime(2026, 1, 1), "delete_after": dt.datetime(2027, 1, 1), "chat": "c",
        "language": "lv", "reason": "no-answer", "text": keyring.encrypt("vecs jautājums"), "found_slug": "",
        "found_score": 0.5, "state": "open", "settled_by": "", "settled_note": "",
    }  # fmt: skip
    bring_back(database, Snapshot.from_json(Snapshot("0001", {"recorded_questions": [row]}).to_json()))
    assert [question.text for question in Worklist(database, keyring).open_questions()] == ["vecs jautājums"]


def test_a_backup_that_cannot_be_written_leaves_the_last_one(backup: Path, settings: StorageSettings, keyring: Keyring):
    before = backup.read_bytes()
    database = Database.open(settings.database_url)
    with pytest.raises(OSError):
        back_up(database, settings, keyring, Path("/dev/full/guide.backup"), NOW)
    database.close()
    assert backup.read_bytes() == before


def test_every_encrypted_text_is_written_with_the_new_key(database: Database, tmp_path: Path):
    old, new = "the old secret is long enough", "the new secret is long enough"
    Worklist(database, Keyring([old])).record_question(42, "who pays", "en", "no-answer")
    environment = {"CELVEDIS_DATABASE_URL": f"sqlite:///{tmp_path / 'guide.db'}", "CELVEDIS_SECRET_KEY": f"{new},{old}"}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        assert main(["rekey"]) == 0
    assert [question.text for question in Worklist(database, Keyring([new])).open_questions()] == ["who pays"]
    with pytest.raises(SecretKeyError):
        Worklist(database, Keyring([old])).open_questions()
    assert Worklist(database, Keyring([new, old])).forget(42) == 1  # found by the hash of the old key


def test_with_a_key_missing_nothing_is_rewritten(database: Database, tmp_path: Path):
    for secret in ("the first secret is long enough", "the second secret is long enough"):
        Worklist(database, Keyring([secret])).record_question(42, "who pays", "en", "no-answer")
    before = texts_in(tmp_path / "guide.db")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CELVEDIS_DATABASE_URL", f"sqlite:///{tmp_path / 'guide.db'}")
        patch.setenv("CELVEDIS_SECRET_KEY", "a third secret is long enough,the first secret is long enough")
        assert main(["rekey"]) == 1
    assert texts_in(tmp_path / "guide.db") == before


def texts_in(path: Path) -> list[bytes]:
    connection = sqlite3.connect(path)
    found = [row[0] for row in connection.execute("SELECT text FROM recorded_questions ORDER BY id")]
    connection.close()
    return found
