"""The secret key: what is stored says nothing without it."""

from __future__ import annotations

import logging
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.encryption import Keyring, SecretKeyError, keyring_from_environment

OLD, NEW = "an old secret of the guide", "a new secret of the guide"


@given(st.text())
def test_any_text_comes_back_as_it_was(text: str):
    keyring = Keyring([NEW])
    assert keyring.decrypt(keyring.encrypt(text)) == text


def test_what_is_stored_does_not_show_the_text():
    token = Keyring([NEW]).encrypt("where is my residence card")
    assert b"residence" not in token
    assert token != Keyring([NEW]).encrypt("where is my residence card")


def test_another_key_reads_nothing():
    token = Keyring([OLD]).encrypt("text")
    for read in (Keyring([NEW]).decrypt, Keyring([NEW]).rewrite):
        with pytest.raises(SecretKeyError, match="cannot be read with this CELVEDIS_SECRET_KEY"):
            read(token)


def test_a_damaged_text_is_a_readable_error():
    token = bytearray(Keyring([NEW]).encrypt("text"))
    token[-3] ^= 1
    with pytest.raises(SecretKeyError):
        Keyring([NEW]).decrypt(bytes(token))


def test_a_changed_key_reads_the_old_texts_and_writes_new_ones():
    both = Keyring([NEW, OLD])
    old_token = Keyring([OLD]).encrypt("text")
    assert both.decrypt(old_token) == "text"
    assert Keyring([NEW]).decrypt(both.rewrite(old_token)) == "text"
    assert Keyring([NEW]).decrypt(both.encrypt("text")) == "text"


def test_a_chat_is_found_under_its_old_key_too():
    both = Keyring([NEW, OLD])
    assert both.hashes(42) == [Keyring([NEW]).hash(42), Keyring([OLD]).hash(42)]
    assert both.hash(42) == Keyring([NEW]).hash("42")


def test_a_hash_is_short_tells_chats_apart_and_needs_the_key():
    hashed = Keyring([NEW]).hash(42)
    assert len(hashed) == 32 and int(hashed, 16) >= 0
    assert hashed not in (Keyring([NEW]).hash(43), Keyring([OLD]).hash(42))


@pytest.mark.parametrize("secrets", [[], [""], ["too short"], [NEW, "short"]])
def test_a_short_key_is_refused_with_the_way_to_make_one(secrets: list[str]):
    with pytest.raises(SecretKeyError, match="secrets.token_urlsafe") as caught:
        Keyring(secrets)
    assert "too short" not in str(caught.value)


def test_keys_come_from_the_environment_newest_first():
    keyring = keyring_from_environment({"CELVEDIS_SECRET_KEY": f"{NEW}, {OLD}"})
    assert keyring.hashes(1) == Keyring([NEW, OLD]).hashes(1)


def test_keys_come_from_a_file_one_a_line(tmp_path: Path):
    (tmp_path / "keys").write_text(f"{NEW}\n{OLD}\n", encoding="utf-8")
    keyring = keyring_from_environment({"CELVEDIS_SECRET_KEY_FILE": str(tmp_path / "keys")})
    assert keyring.hashes(1) == Keyring([NEW, OLD]).hashes(1)


def test_a_key_file_that_cannot_be_read_is_named(tmp_path: Path):
    with pytest.raises(SecretKeyError, match="CELVEDIS_SECRET_KEY_FILE .*nothing cannot be read: No such file"):
        keyring_from_environment({"CELVEDIS_SECRET_KEY_FILE": str(tmp_path / "nothing")})
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00" * 10)
    with pytest.raises(SecretKeyError, match="binary cannot be read: it is not text"):
        keyring_from_environment({"CELVEDIS_SECRET_KEY_FILE": str(tmp_path / "binary")})


def test_an_empty_key_file_is_refused_and_no_other_key_is_taken(tmp_path: Path):
    (tmp_path / "empty").write_text("\n", encoding="utf-8")
    environment = {"CELVEDIS_SECRET_KEY_FILE": str(tmp_path / "empty"), "XDG_CONFIG_HOME": str(tmp_path)}
    with pytest.raises(SecretKeyError, match="needs at least 16 characters"):
        keyring_from_environment(environment)
    assert not (tmp_path / "celvedis").exists()


def test_without_a_key_one_is_made_once_for_the_user_alone(tmp_path: Path):
    first = keyring_from_environment({"XDG_CONFIG_HOME": str(tmp_path)})
    second = keyring_from_environment({"XDG_CONFIG_HOME": str(tmp_path)})
    assert second.decrypt(first.encrypt("text")) == "text"
    (kept,) = (tmp_path / "celvedis").iterdir()
    assert kept.name == "secret.key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_processes_that_start_together_share_one_key(tmp_path: Path):
    """Forty homes, because two of six rarely meet in the same instant."""
    homes = [tmp_path / str(number) for number in range(40)]
    start = threading.Barrier(6, timeout=60)
    hashes: dict[Path, set[str]] = {home: set() for home in homes}

    def begin() -> None:
        for home in homes:
            start.wait()
            hashes[home].add(keyring_from_environment({"HOME": str(home)}).hash(1))

    threads = [threading.Thread(target=begin) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(found) for found in hashes.values()] == [1] * 40
    for home in homes:
        assert [path.name for path in (home / ".config" / "celvedis").iterdir()] == ["secret.key"]


def test_a_damaged_key_of_ones_own_is_never_replaced(tmp_path: Path):
    (tmp_path / "celvedis").mkdir()
    path = tmp_path / "celvedis" / "secret.key"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SecretKeyError, match="is damaged"):
        keyring_from_environment({"XDG_CONFIG_HOME": str(tmp_path)})
    assert path.read_bytes() == b"\xff\xfe"


def test_where_nothing_can_be_written_the_key_lives_as_long_as_the_process(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        keyring = keyring_from_environment({"XDG_CONFIG_HOME": str(tmp_path / "a-file")})
    assert keyring.decrypt(keyring.encrypt("text")) == "text"
    assert "secret_key_temporary" in caplog.text
