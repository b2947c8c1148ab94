"""Answers to consultations: one voice each, without storing whose.

While a consultation is open, a voice is stored under a pseudonym of the chat (`pseudonyms.py`), made with a key that
belongs to this consultation alone. So a second answer takes the place of the first, a newcomer sees what they said and
can change or withdraw it, and nobody reading the table learns who said what: without the key a pseudonym can be
neither made nor tried out, and the key is encrypted with the secret key that is kept apart from the data.

When it closes, in one transaction:

1. choices are counted by language (`consultation_tallies`),
2. free answers, whose personal data was masked when they came in, are copied in random order under random numbers
   (`consultation_words`), so that neither the order nor a number says when each came or what else its author wrote,
3. the voices are deleted and the key is destroyed.

After that no one, the operator with the secret key included, can tell who took part, except those who asked to be
told the result (`listeners.py`), and nothing joins a listener to a voice. Two things remain to be said: a backup made
while it was open holds both until it expires, and a person can give several voices from several Telegram accounts.
Free answers are shown to others only after staff have read them; counts below five people are not shown.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

import sqlalchemy as sa

from ..chat_data import Kept
from ..database import Database, metadata
from ..encryption import Keyring
from ..masking import mask_personal_data
from ..pseudonyms import Pseudonyms, pseudonym
from .consultations import Consultation, ConsultationError, Consultations, best_text

WORDS_MAX_CHARS = 1000
REVIEWS = ("waiting", "shown", "hidden")

consultation_voices = sa.Table(
    "consultation_voices",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("voice", sa.String(32), primary_key=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("choice", sa.Integer, nullable=False),
    sa.Column("words", sa.LargeBinary, nullable=True),
)
consultation_tallies = sa.Table(
    "consultation_tallies",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("choice", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("language", sa.String(8), primary_key=True),
    sa.Column("voices", sa.Integer, nullable=False),
)
consultation_words = sa.Table(
    "consultation_words",
    metadata,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("number", sa.Integer, nullable=False, index=True),
    sa.Column("language", sa.String(8), nullable=False),
    sa.Column("words", sa.LargeBinary, nullable=False),
    sa.Column("review", sa.String(16), nullable=False),
)


@dataclass(frozen=True)
class Voice:
    """An answer.

    Attributes:
        choice: Number of the choice, from 1; 0 for an answer in words.
        words: Masked words; empty for a choice.
    """

    language: str
    choice: int = 0
    words: str = ""


@dataclass(frozen=True)
class Tally:
    """How many people chose something, in a language they spoke with the bot; choice 0 stands for answers in words."""

    choice: int
    language: str
    voices: int


@dataclass(frozen=True)
class Words:
    """A free answer after closing; `review` is one of `REVIEWS`."""

    id: str
    language: str
    words: str
    review: str


class Voices:
    """Voices in the database."""

    def __init__(self, database: Database, keyring: Keyring, consultations: Consultations) -> None:
        self._database = database
        self._keyring = keyring
        self._pseudonyms = Pseudonyms(keyring)
        self._consultations = consultations

    def cast(self, consultation: Consultation, chat_id: int | str, voice: Voice) -> bool:
        """Store a chat's voice in place of an earlier one; False when answers are no longer taken."""
        words = self._keyring.encrypt(mask_personal_data(voice.words)[:WORDS_MAX_CHARS]) if voice.words else None
        if not voice.words and not 1 <= voice.choice <= len(consultation.texts.choices):
            return False
        with self._database.begin() as connection:
            if not self._is_open(connection, consultation):
                return False
            key = self._pseudonyms.make_key(connection, consultation.subject)
            mine = _mine(consultation.number, pseudonym(key, chat_id))
            connection.execute(sa.delete(consultation_voices).where(mine))
            row = {"number": consultation.number, "voice": pseudonym(key, chat_id), "language": voice.language}
            connection.execute(sa.insert(consultation_voices).values(row | {"choice": voice.choice, "words": words}))
        return True

    def of(self, consultation: Consultation, chat_id: int | str) -> Voice | None:
        """What a chat said, while the consultation is open."""
        with self._database.begin() as connection:
            key = self._pseudonyms.key(connection, consultation.subject)
            if key is None:
                return None
            query = sa.select(consultation_voices).where(_mine(consultation.number, pseudonym(key, chat_id)))
            row = connection.execute(query).first()
        return Voice(row.language, row.choice, self._decrypted(row.words)) if row else None

    def withdraw(self, consultation: Consultation, chat_id: int | str) -> bool:
        """Delete a chat's voice; whether there was one."""
        with self._database.begin() as connection:
            return bool(self._delete(connection, consultation.number, chat_id))

    def kept(self, chat_id: int | str) -> list[Kept]:
        """A chat's voices in open consultations. When each came is not kept, so it is dated by the opening."""
        found = []
        for consultation in self._consultations.to_answer():
            voice = self.of(consultation, chat_id)
            if voice is not None and consultation.opened_at is not None:
                choice = best_text(consultation.texts.choices[voice.choice - 1], voice.language) if voice.choice else ""
                found.append(Kept("voice", voice.words or choice, consultation.opened_at, consultation.closes_at))
        return found

    def delete_expired(self) -> int:
        """Close what is past its last day, which deletes its voices; how many consultations."""
        return len(self.close_due())

    def forget(self, chat_id: int | str) -> int:
        """Delete a chat's voices in all open consultations; how many. Closed ones belong to nobody any more."""
        with self._database.begin() as connection:
            numbers = connection.execute(sa.select(consultation_voices.c.number).distinct()).scalars().all()
            return sum(self._delete(connection, number, chat_id) for number in numbers)

    def count(self, number: int) -> int:
        """How many people answered, open or closed."""
        voices = sa.select(sa.func.count()).select_from(consultation_voices)
        tallied = sa.select(sa.func.coalesce(sa.func.sum(consultation_tallies.c.voices), 0))
        with self._database.begin() as connection:
            now = connection.execute(voices.where(consultation_voices.c.number == number)).scalar_one()
            then = connection.execute(tallied.where(consultation_tallies.c.number == number)).scalar_one()
        return int(now) + int(then)

    def close(self, number: int) -> None:
        """Close a consultation: count, shuffle, delete the voices and destroy their key. See the module's text.

        Raises:
            ConsultationError: It is not open.
        """
        consultation = self._consultations.get(number)
        if consultation.state != "open":
            raise ConsultationError(f"Consultation {number} is {consultation.state}, not open.")
        with self._database.begin() as connection:
            table = consultation_voices
            rows = connection.execute(sa.select(table).where(table.c.number == number)).all()
            _store_tallies(connection, number, rows)
            _store_words(connection, number, rows)
            connection.execute(sa.delete(table).where(table.c.number == number))
            self._pseudonyms.destroy(connection, consultation.subject)
            self._consultations.close(connection, number)

    def close_due(self) -> list[int]:
        """Close what is past its last day; the numbers."""
        numbers = [consultation.number for consultation in self._consultations.due()]
        for number in numbers:
            self.close(number)
        return numbers

    def tallies(self, number: int) -> list[Tally]:
        """The result of a closed consultation."""
        with self._database.begin() as connection:
            return self.read_tallies(connection, number)

    @staticmethod
    def read_tallies(connection: sa.Connection, number: int) -> list[Tally]:
        """`tallies` as the caller's transaction sees them."""
        table = consultation_tallies
        query = sa.select(table.c.choice, table.c.language, table.c.voices).where(table.c.number == number)
        return [Tally(*row) for row in connection.execute(query.order_by(table.c.choice, table.c.language))]

    def words(self, number: int, review: str | None = None) -> list[Words]:
        """Free answers to a closed consultation, those waiting for review first.

        Args:
            review: Only these.
        """
        table = consultation_words
        query = sa.select(table).where(table.c.number == number)
        if review is not None:
            query = query.where(table.c.review == review)
        with self._database.begin() as connection:
            rows = connection.execute(query.order_by(table.c.review.desc(), table.c.id)).all()
        return [Words(row.id, row.language, self._decrypted(row.words), row.review) for row in rows]

    def review(self, words_id: str, review: str) -> bool:
        """Let a free answer be shown, or not; False when there is none of that id."""
        if review not in REVIEWS:
            raise ValueError(f'review is "{review}"; known are {", ".join(REVIEWS)}')
        table = consultation_words
        with self._database.begin() as connection:
            change = sa.update(table).where(table.c.id == words_id).values(review=review)
            return bool(connection.execute(change).rowcount)

    def _delete(self, connection: sa.Connection, number: int, chat_id: int | str) -> int:
        key = self._pseudonyms.key(connection, f"consultation:{number}")
        if key is None:
            return 0
        return connection.execute(sa.delete(consultation_voices).where(_mine(number, pseudonym(key, chat_id)))).rowcount

    def _is_open(self, connection: sa.Connection, consultation: Consultation) -> bool:
        """Asked again inside the transaction, so that no voice slips in behind the tally."""
        return self._consultations.is_open(connection, consultation.number)

    def _decrypted(self, words: bytes | None) -> str:
        return self._keyring.decrypt(words) if words else ""


def _mine(number: int, voice: str) -> sa.ColumnElement[bool]:
    return sa.and_(consultation_voices.c.number == number, consultation_voices.c.voice == voice)


def _store_tallies(connection: sa.Connection, number: int, rows: list[sa.Row]) -> None:
    counts: dict[tuple[int, str], int] = {}
    for row in rows:
        counts[row.choice, row.language] = counts.get((row.choice, row.language), 0) + 1
    if counts:
        tallies = [
            {"number": number, "choice": choice, "language": language, "voices": voices}
            for (choice, language), voices in sorted(counts.items())
        ]
        connection.execute(sa.insert(consultation_tallies), tallies)


def _store_words(connection: sa.Connection, number: int, rows: list[sa.Row]) -> None:
    said = [row for row in rows if row.words is not None]
    chance = random.SystemRandom()
    chance.shuffle(said)
    if said:
        words = [
            {
                "id": f"{chance.getrandbits(64):016x}", "number": number, "language": row.language,
                "words": row.words, "review": "waiting",
            }
            for row in said
        ]  # fmt: skip
        connection.execute(sa.insert(consultation_words), words)
