"""All that having a say needs, opened together."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge_base.chat_data import ChatStore
from knowledge_base.clock import Clock, utc_now
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.library import Library
from knowledge_base.participation.consultations import Consultations
from knowledge_base.participation.listeners import Listeners
from knowledge_base.participation.proposals import Proposals
from knowledge_base.participation.voices import Voices
from knowledge_base.ui_text import UiText
from knowledge_base.usage_counts import UsageCounts

from .consultation_replies import ConsultationReplies
from .consulting import Consulting
from .dialogues import Dialogues
from .proposal_replies import ProposalReplies
from .proposing import Proposing


@dataclass(frozen=True)
class Participation:
    """Consultations and proposals as newcomers meet them, and the counts of all that newcomers do."""

    usage: UsageCounts
    listeners: Listeners
    dialogues: Dialogues
    consulting: Consulting
    proposing: Proposing

    @classmethod
    def open(
        cls, database: Database, keyring: Keyring, library: Library, texts: UiText, clock: Clock = utc_now
    ) -> "Participation":
        """Over an open database."""
        usage = UsageCounts(database, keyring, clock)
        listeners = Listeners(database, keyring, clock)
        dialogues = Dialogues()
        consultations = Consultations(database, clock)
        voices = Voices(database, keyring, consultations)
        proposals = Proposals(database, keyring, clock)
        return cls(
            usage=usage,
            listeners=listeners,
            dialogues=dialogues,
            consulting=Consulting(
                consultations, voices, listeners, usage, dialogues, ConsultationReplies(library, texts)
            ),
            proposing=Proposing(proposals, listeners, usage, dialogues, ProposalReplies(library, texts)),
        )

    @property
    def stores(self) -> list[ChatStore]:
        """Those that keep something of a chat."""
        return [self.consulting.voices, self.proposing.proposals, self.listeners, self.usage]
