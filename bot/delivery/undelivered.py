"""Messages a chat has not been given yet, as one of the stores that /mydata and /forget go through."""

from __future__ import annotations

from knowledge_base.chat_data import Kept

from .mailbox import OWED_KEPT, Mailbox
from .sending import Sender


class Undelivered:
    """The outbox, with what the sender already holds of it in memory."""

    def __init__(self, mailbox: Mailbox, sender: Sender) -> None:
        self._mailbox = mailbox
        self._sender = sender

    def kept(self, chat_id: int | str) -> list[Kept]:
        """One entry a message; its words are those of the guide, so none are shown."""
        return [Kept("message", "", since, since + OWED_KEPT) for since in self._mailbox.owed_since(chat_id)]

    def forget(self, chat_id: int | str) -> int:
        """Neither store nor send them any more; how many."""
        dropped = self._mailbox.forget(chat_id)
        self._sender.drop(dropped)
        return len(dropped)

    def delete_expired(self) -> int:
        """Give up what could not be delivered for a day; how many."""
        return self._mailbox.delete_expired()
