"""A newcomer, counsellors and the bot between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.delivery.courier import Courier
from tests.bot_api import updates
from tests.bot_api.stand_in import StandIn, Taken
from tests.fakes import HandClock
from tests.running_guide import CHAT, RunningGuide

FORUM = -1001000000001
PLAIN_GROUP = -1001000000002
ANNA = 777


@dataclass
class Counselling:
    """A guide with a group of counsellors.

    Attributes:
        clock: The courier's; it stands at noon in Riga.
    """

    guide: RunningGuide
    courier: Courier
    group: int
    clock: HandClock

    @property
    def telegram(self) -> StandIn:
        """Telegram's side."""
        return self.guide.telegram.stand_in

    def told(self, chat_id: int) -> list[str]:
        """What a chat was told, in order."""
        return self.telegram.texts(chat_id)

    def in_group(self) -> list[Taken]:
        """Messages in the counsellors' group."""
        return [taken for taken in self.telegram.sent if taken.chat_id == self.group]

    async def counsellor(
        self, text: str | None, to: int | None = None, own: bool = False, **fields: Any
    ) -> list[Taken]:
        """Anna writes in the group.

        Args:
            to: The message she replies to.
            own: That message is a counsellor's, not the bot's.
        """
        if to is not None:
            writer = updates.person(ANNA) | {"first_name": "Anna"} if own else updates.BOT
            reply = {"message_id": to, "date": 1_700_000_000, "chat": updates.chat(self.group), "from": writer}
            fields["reply_to_message"] = reply | fields.pop("reply_fields", {"text": "…"})
        return await self.guide.says(text, chat_id=self.group, user_id=ANNA, **fields)

    async def brings(self) -> int:
        """One round of the courier."""
        brought = await self.courier.round()
        await self.guide.sender.idle()
        return brought

    async def asks_for_a_person(self, chat_id: int = CHAT, language: str = "en") -> list[Taken]:
        """A newcomer presses "Ask a person"."""
        return await self.guide.presses("v1:h", chat_id=chat_id, client_language=language)
