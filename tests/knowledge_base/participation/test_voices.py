"""One voice each, and nobody can tell whose once the consultation is closed."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from knowledge_base.participation.consultations import ConsultationError, Consultations, ConsultationTexts
from knowledge_base.participation.voices import Voice, Voices, consultation_voices
from knowledge_base.pseudonyms import pseudonym_keys

LAST_DAY = dt.date(2026, 12, 20)
QUESTION = {"lv": "Kur?", "en": "Where?"}
CHOICES = ({"lv": "Te", "en": "Here"}, {"lv": "Tur", "en": "There"})


@pytest.fixture
def consultations(database, clock):
    return Consultations(database, clock)


@pytest.fixture
def voices(database, keyring, consultations):
    return Voices(database, keyring, consultations)


@pytest.fixture
def by_choice(consultations):
    return consultations.open(consultations.create(ConsultationTexts(QUESTION, choices=CHOICES), LAST_DAY, "Ilze"))


@pytest.fixture
def in_words(consultations):
    return consultations.open(consultations.create(ConsultationTexts(QUESTION), LAST_DAY, "Ilze"))


def test_a_second_answer_takes_the_place_of_the_first(voices, by_choice):
    assert voices.cast(by_choice, 7, Voice("en", 1)) and voices.cast(by_choice, 7, Voice("uk", 2))
    assert voices.of(by_choice, 7) == Voice("uk", 2)
    assert voices.count(by_choice.number) == 1


def test_no_chat_id_and_no_plain_hash_of_it_is_stored(voices, by_choice, database, keyring):
    voices.cast(by_choice, 7, Voice("en", 1))
    with database.begin() as connection:
        stored = connection.execute(sa.select(consultation_voices.c.voice)).scalar_one()
    assert stored not in keyring.hashes(7)


def test_the_same_chat_has_another_pseudonym_in_every_consultation(voices, by_choice, in_words, database):
    voices.cast(by_choice, 7, Voice("en", 1))
    voices.cast(in_words, 7, Voice("en", words="More trees"))
    with database.begin() as connection:
        assert len(set(connection.execute(sa.select(consultation_voices.c.voice)).scalars())) == 2


def test_closing_counts_the_voices_and_destroys_them_with_their_key(voices, by_choice, database):
    for chat in range(6):
        voices.cast(by_choice, chat, Voice("en" if chat % 2 else "uk", 1 + chat % 2))
    voices.close(by_choice.number)
    assert [(t.choice, t.language, t.voices) for t in voices.tallies(by_choice.number)] == [(1, "uk", 3), (2, "en", 3)]
    with database.begin() as connection:
        for table in (consultation_voices, pseudonym_keys):
            assert connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one() == 0


def test_words_lose_their_order_and_wait_for_staff(voices, in_words):
    said = [f"Answer {number}" for number in range(30)]
    for chat, words in enumerate(said):
        voices.cast(in_words, chat, Voice("en", words=words))
    voices.close(in_words.number)
    found = voices.words(in_words.number)
    assert sorted(w.words for w in found) == sorted(said) and [w.words for w in found] != said
    assert {w.review for w in found} == {"waiting"}
    voices.review(found[0].id, "shown")
    assert [w.id for w in voices.words(in_words.number, "shown")] == [found[0].id]


def test_personal_data_in_words_is_masked(voices, in_words):
    voices.cast(in_words, 7, Voice("en", words="Call me: +371 26 123 456"))
    assert voices.of(in_words, 7).words == "Call me: [number]"


@pytest.mark.parametrize("voice", [Voice("en", 3), Voice("en", 0), Voice("en", -1)])
def test_a_choice_that_is_not_there_does_not_count(voices, by_choice, voice):
    assert not voices.cast(by_choice, 7, voice)


def test_after_the_last_day_in_riga_nothing_counts_and_it_is_closed_by_itself(voices, by_choice, clock):
    clock.now = dt.datetime(2026, 12, 20, 21, 59, tzinfo=dt.UTC)  # 23:59 in Riga
    assert voices.cast(by_choice, 7, Voice("en", 1))
    clock.now = dt.datetime(2026, 12, 20, 22, 0, tzinfo=dt.UTC)
    assert not voices.cast(by_choice, 8, Voice("en", 1))
    assert voices.delete_expired() == 1 and voices.count(by_choice.number) == 1
    with pytest.raises(ConsultationError, match="is closed, not open"):
        voices.close(by_choice.number)


def test_forgetting_a_chat_takes_back_its_open_voices_only(voices, by_choice, in_words):
    for consultation, voice in ((by_choice, Voice("en", 1)), (in_words, Voice("en", words="Trees"))):
        voices.cast(consultation, 7, voice)
    voices.close(by_choice.number)
    assert [thing.text for thing in voices.kept(7)] == ["Trees"]
    assert voices.forget(7) == 1 and voices.kept(7) == []
    assert voices.count(by_choice.number) == 1


def test_every_problem_of_a_consultation_is_named_at_once(consultations):
    texts = ConsultationTexts({"en": "x" * 301}, choices=({"lv": "Te"},))
    with pytest.raises(ConsultationError) as error:
        consultations.create(texts, dt.date(2020, 1, 1), "Ilze")
    for part in (
        "Latvian and English",
        "1 choices",
        "choice 1 has no text in en",
        "301 characters",
        "must not be over",
    ):
        assert part in str(error.value)


def test_the_outcome_comes_after_closing(consultations, voices, by_choice):
    with pytest.raises(ConsultationError, match="after it is closed"):
        consultations.publish_outcome(by_choice.number, {"lv": "Darīts"})
    voices.close(by_choice.number)
    consultations.publish_outcome(by_choice.number, {"lv": "Darīts"})
    assert consultations.get(by_choice.number).state == "answered"
