"""The guide: everything a conversation needs, opened once. Telegram and the terminal drive the same one."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import Callable

from indexer.embedding import OnnxEmbedder
from indexer.search import CurrentSearcher
from knowledge_base.chat_data import ChatStore, Kept
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.languages import supported
from knowledge_base.library import Library
from knowledge_base.ui_text import UiText
from knowledge_base.usage_counts import Event
from knowledge_base.worklist import Worklist

from .answering import Answer, answer
from .chats import Chats
from .conversation import Conversations
from .message_language import FALLBACK
from .participation.participation import Participation
from .participation.usage_events import events_of
from .people.people import People
from .people.settings import PeopleSettings
from .replies import Replies, Reply, load_texts
from .settings import BotSettings
from .sharing.deep_links import parse_deep_link
from .sharing.share_replies import ShareReplies

_log = logging.getLogger(__name__)
MESSAGE_MAX_CHARS = 4096
AREA_MIN_SCORE = 0.2
"""A topic that is too unsure for an answer may still tell counsellors which of them should look."""

Listener = Callable[[str, str, float], None]
"""Outcome, language of the message, seconds it took."""


def _nobody(outcome: str, language: str, seconds: float) -> None:
    """Listens to nothing."""


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
    people: People
    participation: Participation
    sharing: ShareReplies
    stores: list[ChatStore]
    """All that keeps something of a chat: /mydata, /forget and tidying go through it."""
    listener: Listener = _nobody
    """Told of each answer."""

    @classmethod
    def open(cls, settings: BotSettings, keyring: Keyring) -> "Guide":
        """Open model, index and database.

        Raises:
            IndexerError: No model or no index; says what to run.
            DatabaseError: The database cannot be opened.
        """
        # One core a search: two cores make one search a third faster and cost two and a half times the work.
        embedder = OnnxEmbedder(settings.indexer.model_dir, threads=1)
        return cls.over(
            Library(settings.indexer.articles_dir),
            CurrentSearcher(settings.indexer.index_dir, embedder),
            Database.open(settings.storage.database_url),
            keyring,
            settings.people,
        )

    @classmethod
    def over(
        cls,
        library: Library,
        current: CurrentSearcher,
        database: Database,
        keyring: Keyring,
        people_settings: PeopleSettings,
        texts: UiText | None = None,
    ) -> "Guide":
        """A guide over what is open already.

        Args:
            texts: Interface texts; read anew when None.
        """
        worklist, chats = Worklist(database, keyring), Chats(database, keyring)
        people = People.open(database, keyring, worklist, people_settings)
        texts = texts or load_texts()
        participation = Participation.open(database, keyring, library, texts)
        return cls(
            library=library,
            database=database,
            current=current,
            replies=Replies(library, texts, people_settings.staff_chat_id is not None),
            worklist=worklist,
            chats=chats,
            conversations=Conversations(),
            people=people,
            participation=participation,
            sharing=ShareReplies(library, texts),
            stores=[chats, worklist, *people.stores, *participation.stores],
        )

    def ask(self, chat_id: int | str, text: str, client_language: str | None) -> tuple[Answer, Reply]:
        """Answer a message of a chat, remember what it was about, and record it when there was no answer."""
        started = time.perf_counter()
        self.current.refresh()
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
        question = None
        if found.outcome == "sorry" and text.strip():
            best = found.topics[0] if found.topics else None
            question = self.worklist.record_question(
                chat_id, text, found.message_language.code, "no-answer",
                best.slug if best else "", best.score if best else 0.0,
            )  # fmt: skip
        reply = self.replies.for_answer(found, question if _is_private(chat_id) else None)
        seconds = time.perf_counter() - started
        self.listener(found.outcome, found.message_language.code, seconds)
        if text.strip():
            self.participation.usage.count(events_of(found), chat_id)
        _log.info(
            "answered outcome=%s slug=%s confidence=%.2f lang=%s generation=%s ms=%d",
            found.outcome,
            found.shown[0] if found.shown else "-",
            found.topics[0].score if found.topics else 0.0,
            found.message_language.code,
            self.current.searcher.number,
            seconds * 1000,
        )
        return found, reply

    def area_of_talk(self, chat_id: int | str) -> str:
        """The area of life a chat was talking about: that of its last question, else of its last topic; or empty."""
        last = self.conversations.last(chat_id)
        ranked = self.current.searcher.search(last.question).topics if last.question else ()
        slug = ranked[0].slug if ranked and ranked[0].score >= AREA_MIN_SCORE else last.topic
        return self.library.topic(slug).category if slug and self.library.is_shown(slug) else ""

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
        language = self.language(chat_id, client_language)
        self.worklist.record_question(chat_id, text, language, reason, slug)
        self.count("not-helpful", slug, chat_id, language)

    def start(self, argument: str, chat_id: int | str, language: str) -> Reply:
        """The greeting, or what a deep link leads to; its name is counted, not who followed it."""
        link = parse_deep_link(argument, self.library)
        if link.argument:
            self.participation.usage.count([Event("start", link.argument, language)], chat_id)
        consulting = self.participation.consulting
        if link.consultation is not None and _is_private(chat_id):
            number = link.consultation
            return consulting.show(number, chat_id, language) if number else consulting.menu(language)
        if link.topic:
            self.conversations.remember(chat_id, topic=link.topic, question="")
        return (self.replies.topic(link.topic, language) if link.topic else None) or self.replies.start(language)

    def count(self, kind: str, slug: str, chat_id: int | str, language: str) -> None:
        """Count something done with a topic; topics that do not exist are made up and left out."""
        if self.library.is_shown(slug):
            self.participation.usage.count([Event(kind, slug, language)], chat_id)

    def refuse_choice(self, chat_id: int | str, client_language: str | None) -> int | None:
        """Record that none of the offered topics was meant; the question's number if its words are still known."""
        last = self.conversations.last(chat_id)
        language = self.language(chat_id, client_language)
        question = self.worklist.record_question(chat_id, last.question, language, "choice-refused")
        return question if last.question and _is_private(chat_id) else None

    def kept(self, chat_id: int | str) -> list[Kept]:
        """Everything stored about a chat."""
        return [kept for store in self.stores for kept in store.kept(chat_id)]

    def forget(self, chat_id: int | str) -> int:
        """Delete everything about a chat; how many things."""
        self.conversations.forget(chat_id)
        return sum(store.forget(chat_id) for store in self.stores)

    def delete_expired(self) -> int:
        """Delete what is past its day; how many things."""
        return sum(store.delete_expired() for store in self.stores) + self.people.drafts.delete_expired()


def _is_private(chat_id: int | str) -> bool:
    """A chat with one person on Telegram: there an answer can be brought later. Groups have negative ids."""
    return isinstance(chat_id, int) and chat_id > 0
