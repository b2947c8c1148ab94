"""What the courier brings to those who asked: a result, what the city did with it, what became of a proposal."""

from __future__ import annotations

import sqlalchemy as sa

from knowledge_base.participation.consultations import Consultation
from knowledge_base.participation.proposals import Proposal

from ..delivery.outgoing import Outgoing, send
from ..replies import Reply
from .participation import Participation

NOTHING, RESULT, OUTCOME = range(3)
"""How much there is to tell of a consultation: nothing while it is open, its result, what the city did with it."""


class ParticipationNews:
    """News about consultations and proposals, for their listeners only."""

    name = "participation_news"
    may_wait = True

    def __init__(self, participation: Participation) -> None:
        self._participation = participation

    def take(self, connection: sa.Connection, limit: int) -> list[Outgoing]:
        """Words for the next listeners of one subject that has news; they are marked as told."""
        listeners = self._participation.listeners
        for name, told in listeners.waiting(connection):
            subject = self._subject(connection, name)
            if subject is None or _to_tell(subject) <= told:
                continue
            found = listeners.take(connection, name, _to_tell(subject), limit, last=subject.state == "answered")
            return [
                call
                for listener in found
                for call in send(self._news(connection, subject, listener.language), listener.chat_id)
            ]
        return []

    def _subject(self, connection: sa.Connection, name: str) -> Consultation | Proposal | None:
        kind, _, number = name.partition(":")
        if kind == "proposal":
            return self._participation.proposing.proposals.find(connection, int(number))
        return self._participation.consulting.consultations.find(connection, int(number))

    def _news(self, connection: sa.Connection, subject: Consultation | Proposal, language: str) -> Reply:
        if isinstance(subject, Proposal):
            return self._participation.proposing.replies.news(subject, language)
        consulting = self._participation.consulting
        tallies = consulting.voices.read_tallies(connection, subject.number)
        return consulting.replies.result(subject, tallies, True, language)


def _to_tell(subject: Consultation | Proposal) -> int:
    """How much there is to tell of it by now."""
    if isinstance(subject, Proposal):
        return subject.news
    return {"closed": RESULT, "answered": OUTCOME}.get(subject.state, NOTHING)
