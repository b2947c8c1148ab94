"""What newcomers propose to the city: a number, a state, and an answer.

    received → passed → answered
             ↘ answered          (declined, already there: an answer says so)

A proposal keeps a keyed hash of its chat, so that its author sees its state with /proposals; the text is masked and
encrypted. Its author is told of news only after pressing "tell me" (`listeners.py`).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Mapping

import sqlalchemy as sa

from ..chat_data import Kept
from ..clock import Clock, from_stored, to_stored, utc_now
from ..database import Database, metadata
from ..encryption import Keyring
from ..errors import KnowledgeBaseError
from ..masking import mask_personal_data
from ..topic import CATEGORIES

STATES = ("received", "passed", "answered")
TEXT_MAX_CHARS = 2000
NEIGHBOURHOOD_MAX_CHARS = 60
KEPT_DAYS = 2 * 365
"""A council's budget year and the one after it; then a proposal is deleted whatever became of it."""

proposals = sa.Table(
    "proposals",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("received_at", sa.DateTime, nullable=False, index=True),
    sa.Column("chat", sa.String(32), nullable=False, index=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("area", sa.String(32), nullable=False),
    sa.Column("neighbourhood", sa.LargeBinary, nullable=False),
    sa.Column("text", sa.LargeBinary, nullable=False),
    sa.Column("state", sa.String(16), nullable=False, index=True),
    sa.Column("passed_to", sa.String(120), nullable=False),
    sa.Column("news", sa.Integer, nullable=False),
    sa.Column("changed_at", sa.DateTime, nullable=False),
    sqlite_autoincrement=True,  # a number is never given twice, not even after /forget
)
proposal_answers = sa.Table(
    "proposal_answers",
    metadata,
    sa.Column("number", sa.Integer, sa.ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    sa.Column("language", sa.String(8), primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
)


class ProposalError(KnowledgeBaseError):
    """A proposal does not exist or cannot be stored like this."""


@dataclass(frozen=True)
class Proposal:
    """A proposal.

    Attributes:
        area: A topic category.
        neighbourhood: As its author wrote it; may be empty.
        passed_to: Office it was passed to; empty before that.
        news: How often its state changed; listeners who were told less are told.
        answer: Language → the city's answer.
    """

    number: int
    received_at: dt.datetime
    language: str
    area: str
    neighbourhood: str
    text: str
    state: str
    passed_to: str = ""
    news: int = 0
    answer: Mapping[str, str] = field(default_factory=dict)

    @property
    def subject(self) -> str:
        """Its name among listeners."""
        return f"proposal:{self.number}"


class Proposals:
    """Proposals in the database."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock = utc_now) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    def receive(self, chat_id: int | str, language: str, area: str, text: str, neighbourhood: str = "") -> int:
        """Store a proposal; its number.

        Raises:
            ProposalError: No text, or no such area.
        """
        if not text.strip() or area not in CATEGORIES:
            raise ProposalError(f'A proposal needs a text and an area of {", ".join(CATEGORIES)}; got "{area}".')
        now = to_stored(self._clock())
        row = {
            "received_at": now,
            "chat": self._keyring.hash(chat_id),
            "language": language,
            "area": area,
            "neighbourhood": self._sealed(neighbourhood, NEIGHBOURHOOD_MAX_CHARS),
            "text": self._sealed(text, TEXT_MAX_CHARS),
            "state": "received",
            "passed_to": "",
            "news": 0,
            "changed_at": now,
        }
        with self._database.begin() as connection:
            return int(connection.execute(sa.insert(proposals).values(row)).inserted_primary_key[0])

    def of(self, chat_id: int | str, limit: int = 10) -> list[Proposal]:
        """A chat's own proposals, newest first."""
        return self._read(proposals.c.chat.in_(self._keyring.hashes(chat_id)))[:limit]

    def all(self, state: str | None = None) -> list[Proposal]:
        """Proposals for staff, newest first."""
        return self._read(proposals.c.state == state if state else sa.true())

    def get(self, number: int) -> Proposal:
        """One proposal.

        Raises:
            ProposalError: There is none with this number.
        """
        with self._database.begin() as connection:
            found = self.find(connection, number)
        if found is None:
            raise ProposalError(f"There is no proposal {number}.")
        return found

    def find(self, connection: sa.Connection, number: int) -> Proposal | None:
        """One proposal as the caller's transaction sees it."""
        return next(iter(self._read_within(connection, proposals.c.number == number)), None)

    def pass_on(self, number: int, office: str) -> None:
        """Note which office has it now.

        Raises:
            ProposalError: No such proposal, or no office.
        """
        if not office.strip():
            raise ProposalError("Name the office that the proposal was passed to.")
        self._change(number, state="passed", passed_to=office.strip()[:120])

    def answer(self, number: int, texts: Mapping[str, str]) -> None:
        """Answer it, in one language or more.

        Raises:
            ProposalError: No such proposal, or no text.
        """
        said = {code: text.strip() for code, text in texts.items() if text.strip()}
        rows = [{"number": number, "language": code, "text": text} for code, text in said.items()]
        if not rows:
            raise ProposalError("The answer has no text in any language.")
        self._change(number, state="answered")
        with self._database.begin() as connection:
            connection.execute(sa.delete(proposal_answers).where(proposal_answers.c.number == number))
            connection.execute(sa.insert(proposal_answers), rows)

    def counts(self, first: dt.date, last: dt.date) -> dict[tuple[str, str], tuple[int, int]]:
        """(area, state) → (proposals, people who sent them), of these days."""
        table = proposals
        start = dt.datetime.combine(first, dt.time())
        end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time())
        query = (
            sa.select(table.c.area, table.c.state, sa.func.count(), sa.func.count(table.c.chat.distinct()))
            .where(table.c.received_at >= start, table.c.received_at < end)
            .group_by(table.c.area, table.c.state)
        )
        with self._database.begin() as connection:
            return {(area, state): (count, people) for area, state, count, people in connection.execute(query)}

    def kept(self, chat_id: int | str) -> list[Kept]:
        """A chat's proposals, newest first."""
        days = dt.timedelta(days=KEPT_DAYS)
        return [
            Kept("proposal", found.text, found.received_at, found.received_at + days)
            for found in self.of(chat_id, 1000)
        ]

    def people(self, first: dt.date, last: dt.date) -> int:
        """How many people sent proposals in these days."""
        start = dt.datetime.combine(first, dt.time())
        end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time())
        query = sa.select(sa.func.count(proposals.c.chat.distinct()))
        with self._database.begin() as connection:
            within = (proposals.c.received_at >= start, proposals.c.received_at < end)
            return int(connection.execute(query.where(*within)).scalar_one())

    def forget(self, chat_id: int | str) -> int:
        """Delete a chat's proposals; how many."""
        return self._delete(proposals.c.chat.in_(self._keyring.hashes(chat_id)))

    def delete_expired(self) -> int:
        """Delete what is past its day; how many."""
        return self._delete(proposals.c.received_at < to_stored(self._clock()) - dt.timedelta(days=KEPT_DAYS))

    def _delete(self, where: sa.ColumnElement[bool]) -> int:
        numbers = sa.select(proposals.c.number).where(where)
        with self._database.begin() as connection:
            connection.execute(sa.delete(proposal_answers).where(proposal_answers.c.number.in_(numbers)))
            return connection.execute(sa.delete(proposals).where(where)).rowcount

    def _change(self, number: int, **values: object) -> None:
        change = sa.update(proposals).where(proposals.c.number == number)
        change = change.values(changed_at=to_stored(self._clock()), news=proposals.c.news + 1, **values)
        with self._database.begin() as connection:
            if not connection.execute(change).rowcount:
                raise ProposalError(f"There is no proposal {number}.")

    def _read(self, where: sa.ColumnElement[bool]) -> list[Proposal]:
        with self._database.begin() as connection:
            return self._read_within(connection, where)

    def _read_within(self, connection: sa.Connection, where: sa.ColumnElement[bool]) -> list[Proposal]:
        """Newest first."""
        rows = connection.execute(sa.select(proposals).where(where).order_by(proposals.c.number.desc())).all()
        numbers = sa.select(proposals.c.number).where(where)
        texts: dict[int, dict[str, str]] = {}
        for answer in connection.execute(sa.select(proposal_answers).where(proposal_answers.c.number.in_(numbers))):
            texts.setdefault(answer.number, {})[answer.language] = answer.text
        return [self._proposal(row, texts.get(row.number, {})) for row in rows]

    def _proposal(self, row: sa.Row, answer: Mapping[str, str]) -> Proposal:
        return Proposal(
            number=row.number,
            received_at=from_stored(row.received_at),
            language=row.language,
            area=row.area,
            neighbourhood=self._keyring.decrypt(row.neighbourhood),
            text=self._keyring.decrypt(row.text),
            state=row.state,
            passed_to=row.passed_to,
            news=row.news,
            answer=answer,
        )

    def _sealed(self, text: str, limit: int) -> bytes:
        return self._keyring.encrypt(mask_personal_data(text.strip())[:limit])
