"""Answering the city's questions in the chat, against a Telegram that records."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.delivery.courier import Courier
from bot.wiring import errands
from knowledge_base.participation.consultations import Consultations, ConsultationTexts
from tests.fakes import HandClock
from tests.running_guide import RunningGuide

QUESTION = {"lv": "Kur vajag soliņus?", "en": "Where are benches needed?", "uk": "Де потрібні лавки?"}
CHOICES = (
    {"lv": "Parkos", "en": "In parks", "uk": "У парках"},
    {"lv": "Pieturās", "en": "At stops", "uk": "На зупинках"},
)
LAST_DAY = dt.date(2026, 12, 20)


@pytest.fixture
def consultations(guide: RunningGuide) -> Consultations:
    return guide.guide.participation.consulting.consultations


def opened(consultations: Consultations, choices: tuple = CHOICES) -> int:
    number = consultations.create(
        ConsultationTexts(QUESTION, {"lv": "Fons", "en": "Why"}, {}, choices), LAST_DAY, "Ilze"
    )
    consultations.open(number)
    return number


def data_of(taken, text: str) -> str:
    return next(button["callback_data"] for button in taken.buttons if text in button["text"])


async def bring_news(guide: RunningGuide, hour: int = 12) -> None:
    """One round of the courier at an hour of a November day (UTC)."""
    clock = HandClock(dt.datetime(2026, 11, 24, hour, tzinfo=dt.UTC))
    quiet = guide.guide.people.settings.quiet.include
    courier = Courier(guide.guide.database, guide.mailbox, guide.sender, errands(guide.guide), quiet, clock)
    await courier.round()
    await guide.sender.idle()


async def test_a_newcomer_answers_in_ukrainian_and_changes_the_answer(guide, consultations):
    number = opened(consultations)
    listed = await guide.says("/consultations", chat_language="uk")
    shown = await guide.presses(data_of(listed[0], "Де потрібні лавки?"))
    assert "20 грудня 2026" in shown[0].text
    await guide.presses(data_of(shown[0], "У парках"))
    noted = await guide.presses(data_of(shown[0], "На зупинках"))
    assert "На зупинках" in noted[0].text
    voices = guide.guide.participation.consulting.voices
    assert voices.count(number) == 1
    voices.close(number)
    assert [(tally.choice, tally.language, tally.voices) for tally in voices.tallies(number)] == [(2, "uk", 1)]


async def test_an_answer_in_own_words_is_not_taken_for_a_question(guide, consultations):
    number = opened(consultations, ())
    await guide.says(f"/start say-{number}", chat_language="en")
    noted = await guide.says("More benches near the market, call +371 20000000")
    assert "[number]" in noted[0].text and "20000000" not in noted[0].text
    assert guide.guide.worklist.open_questions() == []
    after = await guide.says("find a family doctor")
    assert "family doctor" in after[0].text


async def test_a_command_ends_a_dialogue(guide, consultations):
    number = opened(consultations, ())
    await guide.says(f"/start say-{number}", chat_language="en")
    await guide.says("/help")
    await guide.says("find a family doctor")
    assert guide.guide.participation.consulting.voices.count(number) == 0


async def test_who_asked_is_told_the_result_once_and_later_what_the_city_did(guide, consultations):
    number = opened(consultations)
    await guide.presses(f"v1:v:{number}:1", chat_id=2001, client_language="uk")
    await guide.presses(f"v1:k:{number}:yes", chat_id=2001, client_language="uk")
    for chat in range(3001, 3006):
        await guide.presses(f"v1:v:{number}:2", chat_id=chat, client_language="en")
    guide.guide.participation.consulting.voices.close(number)
    for _ in range(3):
        await bring_news(guide)
    told = [text for text in guide.telegram.stand_in.texts(2001) if "Результат" in text]
    assert len(told) == 1 and "83 % На зупинках" in told[0]
    consultations.publish_outcome(
        number, {"lv": "Uzstādījām 12 soliņus.", "en": "We put up 12 benches.", "uk": "Встановили 12 лавок."}
    )
    for _ in range(3):
        await bring_news(guide)
    assert [text for text in guide.telegram.stand_in.texts(2001) if "Встановили 12 лавок." in text] != []
    assert not guide.guide.participation.listeners.listens(f"consultation:{number}", 2001)
    assert not any("Результат" in text for text in guide.telegram.stand_in.texts(3001))


async def test_nobody_is_told_anything_at_night(guide, consultations):
    number = opened(consultations)
    await guide.presses(f"v1:k:{number}:yes", chat_id=2001)
    guide.guide.participation.consulting.voices.close(number)
    before = len(guide.telegram.sent)
    await bring_news(guide, hour=22)
    assert len(guide.telegram.sent) == before
    await bring_news(guide, hour=8)
    assert len(guide.telegram.sent) == before + 1


async def test_a_result_of_few_people_is_not_shown(guide, consultations):
    number = opened(consultations)
    await guide.presses(f"v1:v:{number}:1", chat_id=2001)
    guide.guide.participation.consulting.voices.close(number)
    shown = await guide.presses(f"v1:q:{number}", chat_id=2002)
    assert "%" not in shown[0].text and "5" in shown[0].text


async def test_forgetting_a_chat_takes_its_voice_back(guide, consultations):
    number = opened(consultations)
    await guide.presses(f"v1:v:{number}:1")
    await guide.presses(f"v1:k:{number}:yes")
    kept = {thing.kind for thing in guide.guide.kept(1001)}
    assert {"voice", "listener-consultation"} <= kept
    guide.guide.forget(1001)
    assert guide.guide.participation.consulting.voices.count(number) == 0
    assert guide.guide.kept(1001) == []


async def test_in_a_group_the_bot_asks_for_a_private_chat(guide, consultations):
    opened(consultations)
    sent = await guide.says("/consultations@celvedis_test_bot", chat_id=-500)
    assert sent[0].buttons[0]["url"] == "https://t.me/celvedis_test_bot?start=say"


async def test_a_draft_is_not_shown_to_anybody(guide, consultations):
    number = consultations.create(ConsultationTexts(QUESTION), LAST_DAY, "Ilze")
    sent = await guide.says(f"/start say-{number}", chat_language="en")
    assert "benches" not in sent[0].text


@pytest.mark.parametrize("data", ["v1:v:1:9", "v1:v:999:1", "v1:v:x:y", "v1:q:0", "v1:k:77:yes", "v1:v:1"])
async def test_made_up_buttons_do_no_harm(guide, consultations, data):
    opened(consultations)
    await guide.presses(data)
    assert guide.guide.participation.consulting.voices.count(1) == 0
