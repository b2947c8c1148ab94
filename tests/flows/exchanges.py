"""Questions with the exact messages each must get, and what a chat was told held against them."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, Sequence

from bot.delivery.outgoing import send
from bot.guide import Guide
from bot.people.settings import PeopleSettings
from indexer.embedding import OnnxEmbedder
from indexer.search import CurrentSearcher
from knowledge_base.database import Database
from knowledge_base.encryption import Keyring
from knowledge_base.library import Library
from tests.bot_api.checks import shown_text
from tests.bot_api.stand_in import StandIn, Taken


@dataclass(frozen=True)
class Exchange:
    """A question and the messages that answer it completely."""

    question: str
    language: str
    answer: tuple[str, ...]


def answered_exchanges(data_dir: Path, articles_dir: Path, questions: Sequence[tuple[str, str]]) -> list[Exchange]:
    """Those of the questions (language, text) that the guide answers with an article, and with which words.

    Asked of the guide itself, in this process, without Telegram.
    """
    guide = Guide.over(
        Library(articles_dir),
        CurrentSearcher(data_dir / "index", OnnxEmbedder(data_dir / "model", threads=1)),
        Database.open("sqlite://"),
        Keyring(["a secret that keeps nothing"]),
        PeopleSettings(),
    )
    found = []
    for number, (language, text) in enumerate(questions):
        answer, reply = guide.ask(number, text, language)
        if answer.outcome == "answer" and answer.message_language.code == language:
            messages = tuple(shown_text(call.params).strip() for call in send(reply, number))
            found.append(Exchange(text, language, messages))
    guide.database.close()
    return found


def spread(exchanges: Sequence[Exchange], chats: Sequence[int], total: int) -> Iterator[tuple[int, Exchange]]:
    """So many (chat, exchange) in turn; a chat keeps to one language and never asks the same twice in a row."""
    by_language: dict[str, list[Exchange]] = defaultdict(list)
    for exchange in exchanges:
        by_language[exchange.language].append(exchange)
    languages = sorted(by_language)
    turns = {
        chat: itertools.cycle(_rotated(by_language[languages[at % len(languages)]], at))
        for at, chat in enumerate(chats)
    }
    for chat in itertools.islice(itertools.cycle(chats), total):
        yield chat, next(turns[chat])


def _rotated(exchanges: list[Exchange], at: int) -> list[Exchange]:
    """Without two in a row that get the same answer, also at the turn."""
    kept = [one for before, one in zip([exchanges[-1], *exchanges], exchanges) if one.answer != before.answer]
    start = at % len(kept)
    return kept[start:] + kept[:start]


@dataclass
class Ledger:
    """What every chat asked, and whether it was told exactly that, in order."""

    asked: dict[int, list[Exchange]] = field(default_factory=lambda: defaultdict(list))

    def add(self, chat: int, exchange: Exchange) -> None:
        """A chat asks."""
        self.asked[chat].append(exchange)

    @property
    def total(self) -> int:
        """Questions asked."""
        return sum(map(len, self.asked.values()))

    def settle(self, stand_in: StandIn) -> "Verdict":
        """Compare."""
        told: dict[int, list[tuple[int, Taken]]] = defaultdict(list)
        for number, taken in enumerate(stand_in.sent):
            told[int(taken.params["chat_id"])].append((number, taken))
        verdict = Verdict()
        for chat, exchanges in self.asked.items():
            _compare([text for exchange in exchanges for text in exchange.answer], told[chat], verdict)
        return verdict

    def is_settled(self, stand_in: StandIn) -> bool:
        """Whether every chat was told all it is owed."""
        return self.settle(stand_in).missing == 0


@dataclass
class Verdict:
    """What is wrong.

    Attributes:
        missing: Messages that never came.
        strange: Messages that came out of order or were never owed.
        repeats: (number of the first copy in `stand_in.sent`, number of the second).
    """

    missing: int = 0
    strange: list[str] = field(default_factory=list)
    repeats: list[tuple[int, int]] = field(default_factory=list)


def _compare(owed: list[str], told: list[tuple[int, Taken]], verdict: Verdict) -> None:
    at = 0
    last = -1
    for number, taken in told:
        if at < len(owed) and taken.text == owed[at]:
            at, last = at + 1, number
        elif at and taken.text == owed[at - 1]:
            verdict.repeats.append((last, number))
            last = number
        else:
            verdict.strange.append(taken.text[:60])
    verdict.missing += len(owed) - at
