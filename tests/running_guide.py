"""The whole bot in this process: updates go in where Telegram would put them, calls come out at a recorder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from bot.application import build_application
from bot.delivery.dispatching import Dispatcher
from bot.delivery.limits import Limits
from bot.delivery.mailbox import Mailbox
from bot.delivery.sending import Sender
from bot.guide import Guide
from bot.operations.metrics import Metrics
from bot.people.settings import PeopleSettings
from bot.wiring import handover_relay
from indexer.embedding import Embedder
from indexer.search import CurrentSearcher
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.library import Library
from knowledge_base.ui_text import UiText
from tests.bot_api import updates
from tests.bot_api.recorder import RecordingTelegram
from tests.bot_api.stand_in import Taken

TOKEN = "4200:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
CHAT = 1001
SECRET = "a secret only this test knows"


def open_guide(
    folder: Path,
    index_dir: Path,
    embedder: Embedder,
    texts: UiText | None = None,
    people_settings: PeopleSettings = PeopleSettings(),
) -> Guide:
    """A guide on a small library (`folder/articles`), a built index and a new database (`folder/guide.db`)."""
    return Guide.over(
        Library(folder / "articles"),
        CurrentSearcher(index_dir, embedder),
        Database.open(f"sqlite:///{folder / 'guide.db'}"),
        Keyring([SECRET]),
        people_settings,
        texts,
    )


@dataclass
class RunningGuide:
    """A guide that is being talked to.

    Attributes:
        guide: What the handlers use.
        telegram: What was sent: `telegram.sent`.
    """

    guide: Guide
    mailbox: Mailbox
    telegram: RecordingTelegram
    application: Any
    sender: Sender
    dispatcher: Dispatcher

    @classmethod
    async def start(cls, guide: Guide, telegram: RecordingTelegram | None = None) -> "RunningGuide":
        """Wire it as the service does, without limits of messages a second."""
        telegram = telegram or RecordingTelegram()
        application = build_application(TOKEN, "http://telegram.invalid", guide, telegram, telegram)
        await application.initialize()
        mailbox = Mailbox(guide.database, Keyring([SECRET]))

        async def forget(chat_id: int | str) -> None:
            guide.forget(chat_id)

        limits = Limits(1e6, per_chat=(1e6, 1e6))
        relay = handover_relay(guide)
        sender = Sender(application.bot, mailbox, limits, Metrics(), forget, relay=relay)
        return cls(guide, mailbox, telegram, application, sender, Dispatcher(application, mailbox, sender))

    async def stop(self) -> None:
        """Close everything; a call that Telegram does not allow fails the test here."""
        await self.dispatcher.finish(5.0)
        await self.sender.finish(5.0)
        await self.application.shutdown()
        self.mailbox.close()
        self.guide.database.close()
        assert self.telegram.stand_in.violations == []

    async def gets(self, update: Mapping[str, Any]) -> list[Taken]:
        """Handle one update to the end; the messages and edits it led to."""
        before = len(self.telegram.sent)
        await self.dispatcher.receive([self.telegram.stand_in.numbered(update)])
        await self.dispatcher.idle()
        await self.sender.idle()
        return self.telegram.sent[before:]

    async def says(
        self,
        text: str | None = None,
        chat_id: int = CHAT,
        client_language: str | None = None,
        chat_language: str | None = None,
        user_id: int | None = None,
        **message_fields: Any,
    ) -> list[Taken]:
        """A newcomer writes.

        Args:
            client_language: Telegram's `language_code`.
            chat_language: The language the chat chose explicitly.
            message_fields: Other fields of the message: `photo`, `location`, `reply_to_message` …
        """
        if chat_language is not None:
            self.guide.chats.choose_language(chat_id, chat_language)
        return await self.gets(updates.message(text, chat_id, user_id, client_language, **message_fields))

    async def presses(
        self, data: str, chat_id: int = CHAT, message_id: int | None = None, client_language: str | None = None
    ) -> list[Taken]:
        """A newcomer presses the button with this data, by default under the last message."""
        if message_id is None:
            message_id = max((taken.message_id for taken in self.telegram.sent), default=1)
        return await self.gets(updates.press(data, chat_id, message_id, language=client_language))
