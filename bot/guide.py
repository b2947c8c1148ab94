"""The guide: everything a conversation needs, opened once. Telegram and the terminal drive the same one."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass

from indexer.embedding import OnnxEmbedder
from indexer.search import CurrentSearcher
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.languages import supported
from knowledge_base.library import Library
from knowledge_base.worklist import Worklist

from .answering import Answer, answer
from .chats import Chats
from .conversation import Conversations
from .message_language import FALLBACK
from .replies import Replies, Reply, load_texts
from .settings import BotSettings

_log = logging.getLogger(__name__)
MESSAGE_MAX_CHARS = 4096


@dataclass
class Guide:
    """One running guide. Its methods block for some milliseconds: call them in a thread from async code."""

    library: Library
    database: Database
    current: CurrentSearcher
    replies: Replies
    worklist: Worklist
    chats: Chats
    conversations: Conversations

    @classmethod
    def open(cls, settings: BotSettings, keyring: Keyring) -> "Guide":
        """Open model, index and database.

        Raises:
            IndexerError: No model or no index; says what to run.
            DatabaseError: The database cannot be opened.
        """
        embedder = OnnxEmbedder(settings.indexer.model_dir)
        library = Library(settings.indexer.articles_dir)
        database = Database.open(settings.storage.database_url)
        return cls(
            library=library,
            database=database,
            current=CurrentSearcher(settings.indexer.index_dir, embedder),
            replies=Replies(library, load_texts()),
            worklist=Worklist(database, keyring),
            chats=Chats(database, keyring),
            conversations=Conversations(),
        )

    def ask(self, chat_id: int | str, text: str, client_language: str | None) -> tuple[Answer, Reply]:
        """Answer a message of a chat, remember what it was about, and record it when there was no answer."""
        started = time.perf_counter()
        text = text[:MESSAGE_MAX_CHARS]
        chosen = self.chats.language(chat_id)
        found = answer(
            text, self.current.searcher, self.library, client_language, chosen, self.conversations.last(chat_id)
        )
        if found.message_language.decided:
            self.conversations.remember(chat_id, language=found.message_language.code)
        if found.outcome in ("answer", "emergency") and found.shown:
            self.conversations.remember(chat_id, topic=found.shown[0], question=text)
        elif found.outcome in ("choose", "sorry"):
            self.conversations.remember(chat_id, question=text)
        if found.outcome == "sorry" and text.strip():
            best = found.topics[0] if found.topics else None
            self.worklist.record_question(
                chat_id, text, found.message_language.code, "no-answer",
                best.slug if best else "", best.score if best else 0.0,
            )  # fmt: skip
        _log.info(
            "answered outcome=%s slug=%s confidence=%.2f lang=%s generation=%s ms=%d",
            found.outcome,
            found.shown[0] if found.shown else "-",
            found.topics[0].score if found.topics else 0.0,
            found.message_language.code,
            self.current.searcher.number,
            (time.perf_counter() - started) * 1000,
        )
        return found, self.replies.for_answer(found)

    def language(self, chat_id: int | str, client_language: str | None) -> str:
        """Language to speak in a chat when there is no message to go by."""
        return (
            self.chats.language(chat_id)
            or self.conversations.last(chat_id).language
            or supported(client_language)
            or FALLBACK
        )

    def rate(self, chat_id: int | str, slug: str, reason: str, client_language: str | None) -> None:
        """Record a thumbs-down with its reason; the question is known while the conversation is."""
        last = self.conversations.last(chat_id)
        text = last.question if last.topic == slug else ""
        self.worklist.record_question(chat_id, text, self.language(chat_id, client_language), reason, slug)

    def refuse_choice(self, chat_id: int | str, client_language: str | None) -> None:
        """Record that none of the offered topics was meant."""
        last = self.conversations.last(chat_id)
        self.worklist.record_question(
            chat_id, last.question, self.language(chat_id, client_language), "choice-refused"
        )

    def forget(self, chat_id: int | str) -> int:
        """Delete everything about a chat; how many rows."""
        self.conversations.forget(chat_id)
        return self.chats.forget(chat_id) + self.worklist.forget(chat_id)
