"""Under "I do not know" a newcomer asks to be told, and is told once, in their language, by day."""

from __future__ import annotations

import datetime as dt

from bot.wiring import courier
from indexer.recheck import recheck
from tests.bot.people.counselling import Counselling
from tests.fakes import HandClock
from tests.running_guide import CHAT, RunningGuide

UNKNOWN = "How do I cook thin pancakes"


def button(message, action: str) -> str:
    """Data of the button with this action."""
    (data,) = [each["callback_data"] for each in message.buttons if each["callback_data"].startswith(f"v1:{action}")]
    return data


async def test_the_answer_is_brought_once_in_the_askers_language(guide: RunningGuide, clock: HandClock):
    sorry = (await guide.says(UNKNOWN, chat_language="lv"))[-1]
    (agreed,) = await guide.presses(button(sorry, "w"))
    assert agreed.text.startswith("Norunāts. Ja 90 dienu laikā")
    guide.guide.people.promises.answered([(1, "family-doctor")])
    carrier = courier(guide.guide, guide.mailbox, guide.sender, clock)
    before = len(guide.telegram.sent)
    assert await carrier.round() == 1
    assert await carrier.round() == 0
    await guide.sender.idle()
    (told,) = guide.telegram.sent[before:]
    assert told.chat_id == CHAT
    assert told.text.startswith(f"Jūs jautājāt: “{UNKNOWN}”. Tagad varu atbildēt:\n\nAtrast ģimenes ārstu")


async def test_a_rebuild_that_learns_the_answer_leads_to_the_newcomer(guide: RunningGuide, clock: HandClock):
    """The question is recorded as unanswered although this index answers it: as if it had been built since."""
    inner = guide.guide
    number = inner.worklist.record_question(CHAT, "How do I find a family doctor?", "en", "no-answer")
    await guide.presses(f"v1:w:{number}")
    recheck(inner.current.searcher, inner.library, inner.worklist, inner.people.promises)
    await courier(inner, guide.mailbox, guide.sender, clock).round()
    await guide.sender.idle()
    assert "Find a family doctor" in guide.telegram.sent[-1].text


async def test_nothing_is_brought_at_night(guide: RunningGuide, clock: HandClock):
    sorry = (await guide.says(UNKNOWN))[-1]
    await guide.presses(button(sorry, "w"))
    guide.guide.people.promises.answered([(1, "family-doctor")])
    carrier = courier(guide.guide, guide.mailbox, guide.sender, clock)
    clock.now = dt.datetime(2026, 11, 24, 19, 0, tzinfo=dt.UTC)  # 21:00 in Riga
    assert await carrier.round() == 0
    clock.now = dt.datetime(2026, 11, 25, 5, 59, tzinfo=dt.UTC)
    assert await carrier.round() == 0
    clock.now = dt.datetime(2026, 11, 25, 6, 0, tzinfo=dt.UTC)
    assert await carrier.round() == 1


async def test_nobody_can_be_promised_for_somebody_elses_question(guide: RunningGuide):
    sorry = (await guide.says(UNKNOWN))[-1]
    (answer,) = await guide.presses(button(sorry, "w"), chat_id=CHAT + 1)
    assert answer.text.startswith("This question is no longer stored.")
    assert guide.guide.people.promises.kept(CHAT + 1) == []


async def test_forged_numbers_are_no_questions(guide: RunningGuide):
    for data in ("v1:w:0", "v1:w:99999999999999999999999999", "v1:w:abc"):
        (answer,) = await guide.presses(data)
        assert answer.text.startswith("This question is no longer stored.")


async def test_refusing_all_choices_offers_it_too(guide: RunningGuide):
    guide.guide.conversations.remember(CHAT, question=UNKNOWN)
    (sorry,) = await guide.presses("v1:n")
    assert button(sorry, "w") == "v1:w:1"


async def test_in_a_group_there_is_nobody_to_tell(guide: RunningGuide):
    sorry = (await guide.says(f"@celvedis_test_bot {UNKNOWN}", chat_id=-500, user_id=1))[-1]
    assert not any(each["callback_data"].startswith("v1:w") for each in sorry.buttons)


async def test_forget_cancels_a_promise(guide: RunningGuide, clock: HandClock):
    sorry = (await guide.says(UNKNOWN))[-1]
    await guide.presses(button(sorry, "w"))
    await guide.presses("v1:f:yes")
    guide.guide.people.promises.answered([(1, "family-doctor")])
    assert await courier(guide.guide, guide.mailbox, guide.sender, clock).round() == 0


async def test_my_data_names_promises_follows_and_conversations(forum: Counselling):
    sorry = (await forum.guide.says(UNKNOWN))[-1]
    await forum.guide.presses(button(sorry, "w"))
    await forum.guide.presses("v1:g:city")
    await forum.asks_for_a_person()
    shown = (await forum.guide.says("/mydata"))[-1].text
    assert f"I promised to tell you: “{UNKNOWN}”" in shown
    assert "Something you follow" in shown and "A conversation with a person" in shown
