"""Who works at the desk: accounts, roles, what each may do, and invitation links.

An account begins with an invitation: a link that works once, for three days, and lets its owner choose a password.
The same kind of link resets a forgotten password. Links and passwords are stored as hashes only.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from ..clock import Clock, to_stored, utc_now
from ..database import Database, metadata
from ..errors import KnowledgeBaseError
from ..languages import CODES
from .passwords import check_password, hash_password

ROLES = ("editor", "reviewer", "admin")
INTERFACE_LANGUAGES = ("lv", "en", "ru", "uk")
LINK_DAYS = 3

staff_accounts = sa.Table(
    "staff_accounts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("email", sa.String(200), nullable=False, unique=True),
    sa.Column("name", sa.String(64), nullable=False),
    sa.Column("role", sa.String(16), nullable=False),
    sa.Column("languages", sa.String(80), nullable=False),
    sa.Column("interface_language", sa.String(8), nullable=False),
    sa.Column("password_hash", sa.String(200), nullable=False),
    sa.Column("totp_secret", sa.LargeBinary, nullable=True),
    sa.Column("totp_last_step", sa.Integer, nullable=False),
    sa.Column("disabled", sa.Boolean, nullable=False),
    sa.Column("created_at", sa.DateTime, nullable=False),
)
staff_links = sa.Table(
    "staff_links",
    metadata,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("staff_id", sa.Integer, sa.ForeignKey("staff_accounts.id", ondelete="CASCADE"), nullable=False),
    sa.Column("expires_at", sa.DateTime, nullable=False),
)


class StaffError(KnowledgeBaseError):
    """An account cannot be made or changed; the message says why."""


class LinkError(StaffError):
    """An invitation link is used, expired or forged."""


class NotAllowedError(KnowledgeBaseError):
    """Somebody asked for what their role or languages do not cover."""


@dataclass(frozen=True)
class StaffMember:
    """A person with an account, and what they may do.

    Attributes:
        languages: Languages an editor or reviewer works in; an admin works in all.
        interface_language: One of `INTERFACE_LANGUAGES`.
        has_password: The invitation was taken up.
    """

    id: int
    email: str
    name: str
    role: str
    languages: tuple[str, ...]
    interface_language: str
    disabled: bool
    has_password: bool
    has_totp: bool

    @property
    def is_admin(self) -> bool:
        """Whether they may manage accounts, contacts and publishing."""
        return self.role == "admin"

    def may_edit(self, language: str) -> bool:
        """Texts and questions in a language. Sources, values and contacts go with the topic's reference language."""
        return self.is_admin or language in self.languages

    def may_review(self, language: str) -> bool:
        """Say that a translation is right."""
        return self.role in ("reviewer", "admin") and self.may_edit(language)


class Staff:
    """The accounts in the database."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def members(self) -> list[StaffMember]:
        """Everybody, disabled ones too, by name."""
        with self._database.begin() as connection:
            rows = connection.execute(sa.select(staff_accounts).order_by(staff_accounts.c.name, staff_accounts.c.id))
            return [member_of(row) for row in rows]

    def member(self, staff_id: int) -> StaffMember | None:
        """One account."""
        return self._find(staff_accounts.c.id == staff_id)

    def by_email(self, email: str) -> StaffMember | None:
        """The account of an e-mail address, in any case of letters."""
        return self._find(staff_accounts.c.email == email.strip().casefold())

    def add(self, email: str, name: str, role: str, languages: tuple[str, ...]) -> tuple[StaffMember, str]:
        """Make an account; the member and the token of the invitation link.

        Raises:
            StaffError: With everything that is wrong.
        """
        email, name = email.strip().casefold(), name.strip()
        problems = _account_problems(email, name, role, languages)
        if self.by_email(email) is not None:
            problems.append(f"{email} has an account already")
        if problems:
            raise StaffError("; ".join(problems) + ".")
        values = {
            "email": email,
            "name": name,
            "role": role,
            "languages": ",".join(code for code in CODES if code in languages),
            "interface_language": next((code for code in INTERFACE_LANGUAGES if code in languages), "lv"),
            "password_hash": "",
            "totp_secret": None,
            "totp_last_step": 0,
            "disabled": False,
            "created_at": to_stored(self._clock()),
        }
        with self._database.begin() as connection:
            key = connection.execute(sa.insert(staff_accounts).values(values)).inserted_primary_key
            token = self._new_link(connection, int(key[0]))
        member = self.member(int(key[0]))
        assert member is not None
        return member, token

    def reset(self, staff_id: int) -> str:
        """A new link to choose a password; older links stop working. The old password works until the link is used."""
        with self._database.begin() as connection:
            connection.execute(sa.delete(staff_links).where(staff_links.c.staff_id == staff_id))
            return self._new_link(connection, staff_id)

    def change(self, staff_id: int, role: str, languages: tuple[str, ...]) -> None:
        """Give another role and other languages.

        Raises:
            StaffError: Wrong values, or the last admin would be gone.
        """
        problems = _account_problems("a@b", "name", role, languages)
        if problems:
            raise StaffError("; ".join(problems) + ".")
        if role != "admin":
            self._keep_one_admin(staff_id)
        self._update(staff_id, role=role, languages=",".join(code for code in CODES if code in languages))

    def set_disabled(self, staff_id: int, disabled: bool) -> None:
        """Close or reopen an account. Its sessions end at their next request, its links at once.

        Raises:
            StaffError: The last admin would be gone.
        """
        if disabled:
            self._keep_one_admin(staff_id)
        self._update(staff_id, disabled=disabled)
        with self._database.begin() as connection:
            connection.execute(sa.delete(staff_links).where(staff_links.c.staff_id == staff_id))

    def set_interface_language(self, staff_id: int, language: str) -> None:
        """Which language the desk speaks to them; ignored when it has no such language."""
        if language in INTERFACE_LANGUAGES:
            self._update(staff_id, interface_language=language)

    def set_password(self, staff_id: int, password: str) -> None:
        """Keep a new password.

        Raises:
            WeakPasswordError: Too short or easy to guess; nothing was changed.
        """
        member = self.member(staff_id)
        if member is not None:
            check_password(password, (member.email, *member.email.split("@"), *member.name.split()))
            self._update(staff_id, password_hash=hash_password(password))

    def invited(self, token: str) -> StaffMember:
        """Whose link it is.

        Raises:
            LinkError: Used, expired or forged, or the account is disabled.
        """
        query = sa.select(staff_links.c.staff_id).where(
            staff_links.c.token_hash == _token_hash(token), staff_links.c.expires_at > to_stored(self._clock())
        )
        with self._database.begin() as connection:
            staff_id = connection.execute(query).scalar_one_or_none()
        member = self.member(staff_id) if staff_id is not None else None
        if member is None or member.disabled:
            raise LinkError(
                "This link has been used, is older than three days, or was never made. Ask an admin for a new one."
            )
        return member

    def accept_invitation(self, token: str, password: str) -> StaffMember:
        """Choose a password by way of a link; the link then works no more, and a lost TOTP device is forgotten.

        Raises:
            LinkError, WeakPasswordError: Nothing was changed.
        """
        member = self.invited(token)
        check_password(password, (member.email, *member.email.split("@"), *member.name.split()))
        hashed = hash_password(password)
        with self._database.begin() as connection:
            used = connection.execute(
                sa.delete(staff_links).where(staff_links.c.token_hash == _token_hash(token))
            ).rowcount
            if not used:
                raise LinkError("This link has been used meanwhile. Ask an admin for a new one.")
            connection.execute(
                sa.update(staff_accounts)
                .where(staff_accounts.c.id == member.id)
                .values(password_hash=hashed, totp_secret=None, totp_last_step=0)
            )
        return member

    def _new_link(self, connection: sa.Connection, staff_id: int) -> str:
        token = secrets.token_urlsafe(32)
        expires = to_stored(self._clock() + dt.timedelta(days=LINK_DAYS))
        values = {"token_hash": _token_hash(token), "staff_id": staff_id, "expires_at": expires}
        connection.execute(sa.insert(staff_links).values(values))
        return token

    def _find(self, condition: sa.ColumnElement[bool]) -> StaffMember | None:
        with self._database.begin() as connection:
            row = connection.execute(sa.select(staff_accounts).where(condition)).one_or_none()
        return member_of(row) if row is not None else None

    def _update(self, staff_id: int, **values: Any) -> None:
        with self._database.begin() as connection:
            connection.execute(sa.update(staff_accounts).where(staff_accounts.c.id == staff_id).values(**values))

    def _keep_one_admin(self, staff_id: int) -> None:
        others = [m for m in self.members() if m.is_admin and not m.disabled and m.id != staff_id]
        member = self.member(staff_id)
        if member is not None and member.is_admin and not others:
            raise StaffError(f"{member.name} is the only admin; make another admin first.")


def member_of(row: sa.Row[Any]) -> StaffMember:
    """A row of `staff_accounts` as a member, without its secrets."""
    return StaffMember(
        id=row.id,
        email=row.email,
        name=row.name,
        role=row.role,
        languages=tuple(filter(None, row.languages.split(","))),
        interface_language=row.interface_language,
        disabled=row.disabled,
        has_password=bool(row.password_hash),
        has_totp=row.totp_secret is not None,
    )


def _account_problems(email: str, name: str, role: str, languages: tuple[str, ...]) -> list[str]:
    problems = []
    if not (3 <= len(email) <= 200) or email.count("@") != 1 or any(char.isspace() for char in email):
        problems.append(f'"{email}" is not an e-mail address')
    if not name or len(name) > 64 or not name.isprintable():
        problems.append("the name must have 1 to 64 characters")
    if role not in ROLES:
        problems.append(f"the role must be one of {', '.join(ROLES)}")
    unknown = [code for code in languages if code not in CODES]
    if unknown:
        problems.append(f"{', '.join(unknown)}: not one of the languages {', '.join(CODES)}")
    if role in ("editor", "reviewer") and not languages:
        problems.append("an editor or reviewer needs at least one language")
    return problems


def _token_hash(token: str) -> str:
    """The tokens are random, so a fast hash is enough."""
    return hashlib.sha256(b"link:" + token.encode("utf-8", "surrogatepass")).hexdigest()
