"""Passwords of the staff: which are accepted, and how they are kept (argon2id)."""

from __future__ import annotations

import argon2
from zxcvbn import zxcvbn

from ..errors import KnowledgeBaseError

MIN_CHARS = 12
MAX_CHARS = 200
_MIN_STRENGTH = 3
"""Of zxcvbn's 0 to 4: at least 10^8 guesses, which no password of the common lists, keyboard row, date or name has."""

_hasher = argon2.PasswordHasher()


class WeakPasswordError(KnowledgeBaseError):
    """A password is refused.

    Attributes:
        reason: `short`, `long` or `common`.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        words = {
            "short": f"has fewer than {MIN_CHARS} characters",
            "long": f"has more than {MAX_CHARS} characters",
            "common": "is easy to guess; four unrelated words are better",
        }
        super().__init__(f"The password {words[reason]}.")


def check_password(password: str, personal: tuple[str, ...] = ()) -> None:
    """Hold a new password against the rules: length, and nothing that is guessed first. No composition rules.

    Args:
        personal: Words an attacker knows: name, e-mail, the program's name.

    Raises:
        WeakPasswordError: Says why.
    """
    if len(password) < MIN_CHARS:
        raise WeakPasswordError("short")
    if len(password) > MAX_CHARS:
        raise WeakPasswordError("long")
    strength = zxcvbn(password, user_inputs=["celvedis", "ceļvedis", "riga", *personal], max_length=MAX_CHARS)["score"]
    if strength < _MIN_STRENGTH:
        raise WeakPasswordError("common")


def hash_password(password: str) -> str:
    """An argon2id hash with its parameters and salt."""
    return _hasher.hash(password)


def password_matches(stored: str, password: str) -> bool:
    """Whether it is the password; a hash of nobody costs the same time and never matches."""
    try:
        return _hasher.verify(stored or _NOBODY, password) and bool(stored)
    except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
        return False


def needs_new_hash(stored: str) -> bool:
    """Whether a hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(stored)


# A hash of 32 random bytes that were thrown away, so that an unknown account takes as long as a known one.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$T37evNCPvXPyROS04XQvkA$VRxlPc7xU+30IWsD9a+FcWmDh8MSbERNTYTiMBO1rkw"
