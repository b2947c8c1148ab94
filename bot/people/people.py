"""The stores behind conversations with people, promises and news, opened together."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge_base.chat_data import ChatStore
from knowledge_base.clock import Clock, utc_now
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.people.drafts import Drafts
from knowledge_base.people.following import Follows
from knowledge_base.people.handover_notes import HandoverNotes
from knowledge_base.people.handovers import Handovers
from knowledge_base.people.notices import Notices
from knowledge_base.people.promises import Promises
from knowledge_base.worklist import Worklist

from .settings import PeopleSettings


@dataclass(frozen=True)
class People:
    """Everything a conversation with a person, a promise or a notice needs."""

    settings: PeopleSettings
    handovers: Handovers
    notes: HandoverNotes
    drafts: Drafts
    promises: Promises
    follows: Follows
    notices: Notices

    @classmethod
    def open(
        cls, database: Database, keyring: Keyring, worklist: Worklist, settings: PeopleSettings, clock: Clock = utc_now
    ) -> "People":
        """Over an open database."""
        return cls(
            settings=settings,
            handovers=Handovers(database, keyring, clock),
            notes=HandoverNotes(database, keyring, clock),
            drafts=Drafts(database, keyring, clock),
            promises=Promises(database, keyring, worklist, clock),
            follows=Follows(database, keyring, clock),
            notices=Notices(database, keyring, clock),
        )

    @property
    def stores(self) -> list[ChatStore]:
        """Those that keep something of a chat."""
        return [self.handovers, self.promises, self.follows, self.notices]
