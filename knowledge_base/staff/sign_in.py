"""Signing in: password, optional code of an authenticator app (TOTP, RFC 6238), and a throttle.

After five failures an account or an address must wait before the next try, twice as long each time, at most 15 minutes.
Guessing cannot lock the owner out: while an account waits, its right password together with a right code is still
accepted (two factors cannot be guessed at that pace), and an admin's reset link always works and ends the waiting.
"""

from __future__ import annotations

import datetime as dt

import pyotp
import sqlalchemy as sa

from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring
from ..errors import KnowledgeBaseError
from .accounts import StaffMember, member_of, staff_accounts
from .passwords import hash_password, needs_new_hash, password_matches

FREE_FAILURES = 5
FIRST_WAIT_S = 2
LONGEST_WAIT_S = 900
FORGOTTEN_AFTER_HOURS = 24
_CODE_WINDOW = 1
_STEP_S = 30

sign_in_failures = sa.Table(
    "sign_in_failures",
    metadata,
    sa.Column("who", sa.String(32), primary_key=True),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("last_at", sa.DateTime, nullable=False),
)


class SignInRefusedError(KnowledgeBaseError):
    """Not signed in.

    Attributes:
        wait_s: Seconds until the next try is looked at; 0 when it was looked at and was wrong.
    """

    def __init__(self, wait_s: int = 0) -> None:
        self.wait_s = wait_s
        super().__init__(f"Wait {wait_s} seconds." if wait_s else "E-mail, password or code is wrong.")


class SignIn:
    """Checks who somebody is."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def check(self, email: str, password: str, code: str, address: str) -> StaffMember:
        """The member, when e-mail, password and (if the account has one) code are right.

        Args:
            address: Network address the request came from.

        Raises:
            SignInRefusedError: Wrong, or too soon after failures. Does not tell which of the three was wrong.
        """
        email = email.strip().casefold()
        keys = (self._keyring.hash(f"account:{email}"), self._keyring.hash(f"address:{address}"))
        row = self._row(email)
        wait_s = max(self._wait_s(key) for key in keys)
        has_totp = row is not None and row.totp_secret is not None
        if wait_s and not (has_totp and self._code_step(row, code)):
            raise SignInRefusedError(wait_s)
        right = password_matches(row.password_hash if row is not None else "", password)
        if row is None or not right or row.disabled or (has_totp and not self._use_code(row, code)):
            for key in keys:
                self._fail(key)
            raise SignInRefusedError(0)
        if needs_new_hash(row.password_hash):
            self._update(row.id, password_hash=hash_password(password))
        self._forget(keys[0])
        return member_of(row)

    def end_waiting(self, email: str) -> None:
        """Forget an account's failures: its owner came by a reset link."""
        self._forget(self._keyring.hash(f"account:{email.strip().casefold()}"))

    def confirms(self, member: StaffMember, password: str, address: str) -> bool:
        """Whether a signed-in member knows their password, throttled as a sign-in is; for changing what guards it."""
        key = self._keyring.hash(f"account:{member.email}")
        row = self._row(member.email)
        if row is None or self._wait_s(key):
            return False
        if password_matches(row.password_hash, password):
            return True
        self._fail(key)
        return False

    def totp_address(self, member: StaffMember, secret: str) -> str:
        """What an authenticator app reads from the QR code."""
        return pyotp.TOTP(secret).provisioning_uri(name=member.email, issuer_name="Ceļvedis")

    def set_totp(self, staff_id: int, secret: str, code: str) -> bool:
        """Turn codes on when `code` proves that the app has the secret; whether it did."""
        if not pyotp.TOTP(secret).verify(code.strip(), for_time=self._clock(), valid_window=_CODE_WINDOW):
            return False
        self._update(staff_id, totp_secret=self._keyring.encrypt(secret), totp_last_step=0)
        return True

    def clear_totp(self, staff_id: int) -> None:
        """Turn codes off."""
        self._update(staff_id, totp_secret=None, totp_last_step=0)

    def _code_step(self, row: sa.Row, code: str) -> int:
        """The 30-second step a code belongs to; 0 when it is wrong or was used before."""
        totp = pyotp.TOTP(self._keyring.decrypt(row.totp_secret))
        now_step = int(self._clock().timestamp()) // _STEP_S
        for step in range(now_step - _CODE_WINDOW, now_step + _CODE_WINDOW + 1):
            right = pyotp.utils.strings_equal(totp.at(step * _STEP_S), code.strip().replace(" ", ""))
            if right and step > row.totp_last_step:
                return step
        return 0

    def _use_code(self, row: sa.Row, code: str) -> bool:
        step = self._code_step(row, code)
        if not step:
            return False
        change = (
            sa.update(staff_accounts)
            .where(staff_accounts.c.id == row.id, staff_accounts.c.totp_last_step < step)
            .values(totp_last_step=step)
        )
        with self._database.begin() as connection:
            return connection.execute(change).rowcount == 1

    def _row(self, email: str) -> sa.Row | None:
        with self._database.begin() as connection:
            return connection.execute(sa.select(staff_accounts).where(staff_accounts.c.email == email)).one_or_none()

    def _wait_s(self, key: str) -> int:
        """Seconds this account or address still has to wait."""
        with self._database.begin() as connection:
            query = sa.select(sign_in_failures).where(sign_in_failures.c.who == key)
            row = connection.execute(query).one_or_none()
        if row is None or row.failures < FREE_FAILURES:
            return 0
        whole = min(FIRST_WAIT_S * 2 ** min(row.failures - FREE_FAILURES, 20), LONGEST_WAIT_S)
        passed = (self._clock() - from_stored(row.last_at)).total_seconds()
        return max(0, int(whole - passed + 0.999))

    def _fail(self, key: str) -> None:
        now = to_stored(self._clock())
        table = sign_in_failures
        with self._database.begin() as connection:
            old = now - dt.timedelta(hours=FORGOTTEN_AFTER_HOURS)
            connection.execute(sa.delete(table).where(table.c.last_at < old))
            change = sa.update(table).where(table.c.who == key).values(failures=table.c.failures + 1, last_at=now)
            if not connection.execute(change).rowcount:
                connection.execute(sa.insert(table).values(who=key, failures=1, last_at=now))

    def _forget(self, key: str) -> None:
        with self._database.begin() as connection:
            connection.execute(sa.delete(sign_in_failures).where(sign_in_failures.c.who == key))

    def _update(self, staff_id: int, **values: object) -> None:
        with self._database.begin() as connection:
            connection.execute(sa.update(staff_accounts).where(staff_accounts.c.id == staff_id).values(**values))
