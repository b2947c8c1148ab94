"""A visit: one request with who makes it, in which language, and what its form says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Sequence
from urllib.parse import urlencode

from babel.dates import format_date, format_datetime, get_timezone
from markupsafe import Markup
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ..languages import LANGUAGES
from ..staff.accounts import INTERFACE_LANGUAGES, StaffMember
from ..staff.sessions import csrf_token
from .desk import Desk

_TIME_ZONE = "Europe/Riga"
_LARGEST_ID = 2**31 - 1


class NotFoundError(Exception):
    """There is no such page, edit or question."""


@dataclass(frozen=True)
class Visit:
    """What a page gets.

    Attributes:
        member: Who is signed in; a stand-in without any rights on public pages.
        token: The session's token, or an anonymous visitor's.
        form: Fields that were sent; empty for a GET.
    """

    desk: Desk
    request: Request
    member: StaffMember
    language: str
    token: str
    form: FormData = field(default_factory=FormData)

    def t(self, text_id: str, **arguments: Any) -> str:
        """An interface text."""
        return self.desk.texts(self.language, text_id, **arguments)

    def text(self, name: str, default: str = "") -> str:
        """A field of the form, or of the address for a GET; files count as missing."""
        source = self.form if self.request.method == "POST" else self.request.query_params
        value = source.get(name, default)
        return value if isinstance(value, str) else default

    def texts(self, name: str) -> list[str]:
        """All values of a repeated field."""
        source = self.form if self.request.method == "POST" else self.request.query_params
        return [value for value in source.getlist(name) if isinstance(value, str)]

    def in_languages(self, name: str) -> dict[str, str]:
        """A text that the form asks for in several languages; those left empty are missing."""
        said = {code: self.text(f"{name}-{code}").replace("\r\n", "\n").strip() for code in LANGUAGES}
        return {code: text for code, text in said.items() if text}

    def numbers(self, name: str) -> list[int]:
        """A repeated field of whole numbers; forged ones are dropped."""
        return [int(value) for value in self.texts(name) if value.isdecimal() and len(value) < 10]

    def path(self, name: str) -> str:
        """A part of the address."""
        return str(self.request.path_params[name])

    def path_number(self, name: str) -> int:
        """A part of the address that is a whole number.

        Raises:
            NotFoundError: Larger than any number the database gives.
        """
        number = int(self.request.path_params[name])
        if number > _LARGEST_ID:
            raise NotFoundError
        return number

    @property
    def wants_part(self) -> bool:
        """Whether HTMX asks, which swaps a part of the page."""
        return self.request.headers.get("hx-request") == "true"

    @property
    def address(self) -> str:
        """Network address the request came from."""
        return self.request.client.host if self.request.client else ""

    @property
    def speaks_for_city(self) -> bool:
        """Whether the member may consult newcomers, answer them and send them news."""
        return self.member.role in ("reviewer", "admin")

    @property
    def today(self) -> dt.date:
        """The day it is in Riga."""
        return self.desk.clock().astimezone(get_timezone(_TIME_ZONE)).date()

    def page(self, template: str, status: int = 200, **context: Any) -> Response:
        """A page, or a part of one."""
        text = self.desk.templates.get_template(template).render(
            visit=self,
            t=self.t,
            member=self.member,
            csrf=Markup('<input type="hidden" name="csrf" value="{}">').format(csrf_token(self.token)),
            LANGUAGES=LANGUAGES,
            interface_languages=INTERFACE_LANGUAGES,
            **context,
        )
        return HTMLResponse(text, status)

    def go(self, path: str, note: str = "", **query: str) -> Response:
        """On to another page after something was done (303), with a note to show there."""
        query = {name: value for name, value in query.items() if value} | ({"note": note} if note else {})
        return RedirectResponse(path + (f"?{urlencode(query)}" if query else ""), 303)

    @property
    def note(self) -> str:
        """What was just done; only texts of the desk, so that a forged address cannot put words here."""
        note = self.request.query_params.get("note", "")
        return self.t(f"desk-note-{note}") if note in NOTES else ""

    def day(self, day: dt.date) -> str:
        """A day in the reader's language."""
        return format_date(day, "medium", locale=self.language)

    def time(self, time: dt.datetime) -> str:
        """A time in Riga in the reader's language."""
        return format_datetime(time, "medium", tzinfo=get_timezone(_TIME_ZONE), locale=self.language)

    def languages_of(self, codes: Sequence[str]) -> str:
        """Own names of languages, with commas."""
        return ", ".join(LANGUAGES[code].own_name for code in codes if code in LANGUAGES)


NOTES = (
    "saved", "reviewed", "confirmed", "sources-checked", "restored", "linked", "drafted", "set-aside", "reopened",
    "invited", "account-changed", "password-changed", "totp-on", "totp-off", "imported", "rebuild", "rollback",
    "created", "signed-out", "consultation-created", "consultation-opened", "consultation-closed",
    "draft-used", "draft-set-aside", "proposal-passed", "proposal-answered", "notice-announced", "notice-stopped",
    "consultation-reviewed", "consultation-answered",
)  # fmt: skip

NOBODY = StaffMember(
    id=0,
    email="",
    name="",
    role="",
    languages=(),
    interface_language="lv",
    disabled=True,
    has_password=False,
    has_totp=False,
)
