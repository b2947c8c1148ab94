"""The secret key: encrypts what is stored and turns chat ids into hashes nobody can turn back without it.

Several keys may be given, newest first: everything is written with the first and read with all, so that a key can be
changed without losing what the old one wrote (`python -m knowledge_base rekey` writes it anew).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import os
import secrets
from pathlib import Path
from typing import Mapping

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from .errors import KnowledgeBaseError

_log = logging.getLogger(__name__)
MIN_KEY_CHARS = 16


class SecretKeyError(KnowledgeBaseError):
    """The secret key is unusable or is not the one the data was written with."""


class Keyring:
    """Encrypts, decrypts and hashes with keys derived from the secrets."""

    def __init__(self, secrets_: list[str]) -> None:
        """Newest secret first.

        Raises:
            SecretKeyError: No secret, or one that is too short.
        """
        if not secrets_ or any(len(secret) < MIN_KEY_CHARS for secret in secrets_):
            raise SecretKeyError(
                f"CELVEDIS_SECRET_KEY needs at least {MIN_KEY_CHARS} characters. "
                'Make one with: python -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
        self._fernet = MultiFernet([Fernet(base64.urlsafe_b64encode(_derive(secret, b"text"))) for secret in secrets_])
        self._hash_keys = [_derive(secret, b"chat") for secret in secrets_]

    def encrypt(self, text: str) -> bytes:
        """Text → bytes that say nothing without the key."""
        return self.seal(text.encode("utf-8", "surrogatepass"))

    def decrypt(self, token: bytes) -> str:
        """The inverse of `encrypt`.

        Raises:
            SecretKeyError: Written with a key that is not in the ring, or damaged.
        """
        return self.unseal(token).decode("utf-8", "surrogatepass")

    def seal(self, content: bytes) -> bytes:
        """`encrypt` for bytes that fit into memory."""
        return self._fernet.encrypt(content)

    def unseal(self, token: bytes) -> bytes:
        """The inverse of `seal`; raises as `decrypt` does."""
        try:
            return self._fernet.decrypt(token)
        except InvalidToken:
            raise SecretKeyError(
                "What is stored cannot be read with this CELVEDIS_SECRET_KEY: it was written with another key, or is "
                "damaged. Put the key it was written with after the present one, with a comma between."
            ) from None

    def rewrite(self, token: bytes) -> bytes:
        """The same text, written with the newest key."""
        try:
            return self._fernet.rotate(token)
        except InvalidToken:
            raise SecretKeyError("Stored text cannot be read with this CELVEDIS_SECRET_KEY.") from None

    def hash(self, identity: int | str) -> str:
        """Keyed hash of a chat or user id: 32 hex digits, HMAC-SHA-256."""
        return self.hashes(identity)[0]

    def hashes(self, identity: int | str) -> list[str]:
        """Hashes under all keys, newest first: data written before a change of key is found and forgotten too."""
        return [hmac.new(key, str(identity).encode(), hashlib.sha256).hexdigest()[:32] for key in self._hash_keys]


def _derive(secret: str, purpose: bytes) -> bytes:
    """A key for one purpose; the secret is random, so a fast derivation is enough (RFC 5869)."""
    return hashlib.blake2b(secret.encode(), key=purpose, person=b"celvedis", digest_size=32).digest()


def keyring_from_environment(environment: Mapping[str, str]) -> Keyring:
    """`CELVEDIS_SECRET_KEY` (several with commas) or the file it names in `CELVEDIS_SECRET_KEY_FILE`.

    With neither, a key is made once and kept in the user's configuration folder, apart from the data. Where that folder
    cannot be written the key lives as long as the process; a log line says so.

    Raises:
        SecretKeyError: The key is too short, or the file cannot be read.
    """
    given = environment.get("CELVEDIS_SECRET_KEY", "")
    file = environment.get("CELVEDIS_SECRET_KEY_FILE", "")
    if not given and file:
        try:
            given = Path(file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", "it is not text")
            raise SecretKeyError(f"CELVEDIS_SECRET_KEY_FILE {file} cannot be read: {reason}.") from None
    if given.strip() or file:
        return Keyring([part.strip() for part in given.replace("\n", ",").split(",") if part.strip()])
    return Keyring([_own_key(environment)])


def _own_key(environment: Mapping[str, str]) -> str:
    home = environment.get("XDG_CONFIG_HOME") or os.path.join(environment.get("HOME") or "/nonexistent", ".config")
    path = Path(home) / "celvedis" / "secret.key"
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _make_key(path)
        return path.read_text(encoding="ascii").strip()
    except UnicodeDecodeError:
        raise SecretKeyError(f"The key file {path} is damaged. Bring it back from a copy, or delete it.") from None
    except OSError:
        _log.warning("secret_key_temporary hint=set_CELVEDIS_SECRET_KEY_to_keep_what_is_stored")
        return secrets.token_urlsafe(32)


def _make_key(path: Path) -> None:
    """Write a new key, whole, unless another process has just written one: the bot and the desk start together."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(32) + "\n")
    try:
        os.link(beside, path)
        _log.warning("secret_key_made file=%s hint=set_CELVEDIS_SECRET_KEY", path)
    except FileExistsError:
        pass
    finally:
        beside.unlink()
