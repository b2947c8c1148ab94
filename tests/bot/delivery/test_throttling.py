"""One person cannot write faster than people can, in however many chats; others notice nothing."""

from __future__ import annotations

import pytest

from bot.delivery.throttling import AT_ONCE, Throttle, Verdict
from knowledge_base.languages import CODES
from tests.running_guide import RunningGuide

NOW = 1_800_000_000
FAST = AT_ONCE + 5
DOCTOR = "How do I find a family doctor?"


def test_so_many_at_once_are_taken_then_it_is_said_once_then_nothing():
    throttle = Throttle()
    verdicts = [throttle.judge(1, NOW) for _ in range(FAST)]
    assert verdicts == [Verdict.TAKE] * AT_ONCE + [Verdict.TELL] + [Verdict.IGNORE] * 4


def test_after_half_a_minute_fifteen_more_are_taken():
    throttle = Throttle()
    for _ in range(FAST):
        throttle.judge(1, NOW)
    later = [throttle.judge(1, NOW + 30) for _ in range(16)]
    assert later == [Verdict.TAKE] * 15 + [Verdict.IGNORE]


def test_it_is_said_again_after_a_minute():
    throttle = Throttle(at_once=1, per_s=0.001)
    assert [throttle.judge(1, NOW + at) for at in (0, 1, 2, 62)] == [
        Verdict.TAKE, Verdict.TELL, Verdict.IGNORE, Verdict.TELL,
    ]  # fmt: skip


def test_what_waited_while_the_bot_stood_still_is_not_haste():
    throttle = Throttle()
    assert {throttle.judge(1, NOW + 60 * number) for number in range(100)} == {Verdict.TAKE}


async def test_too_fast_is_said_politely_and_names_the_emergency_number(guide: RunningGuide):
    for _ in range(FAST):
        await guide.says("/help", date=NOW)
    texts = guide.telegram.stand_in.texts(1001)
    assert len(texts) == AT_ONCE + 1
    assert texts[-1].startswith("You write very fast") and "112" in texts[-1]


@pytest.mark.parametrize("language", CODES)
async def test_it_is_said_in_the_persons_language(guide: RunningGuide, language: str):
    for _ in range(FAST):
        await guide.says("/help", date=NOW, client_language=language)
    told = guide.telegram.sent[-1].text
    assert told.startswith(guide.guide.replies.text("too-many", language))
    assert language == "en" or "very fast" not in told


async def test_many_chats_of_one_person_are_no_way_around(guide: RunningGuide):
    for number in range(FAST):
        await guide.says("/help", chat_id=2000 + number, user_id=77, date=NOW)
    assert len(guide.telegram.sent) == AT_ONCE + 1


async def test_somebody_else_is_answered_meanwhile(guide: RunningGuide):
    for _ in range(FAST):
        await guide.says("/help", date=NOW)
    (answer,) = await guide.says(DOCTOR, chat_id=5, date=NOW)
    assert answer.text.startswith("Find a family doctor")


async def test_talk_between_people_in_a_group_does_not_count(guide: RunningGuide):
    for _ in range(FAST):
        assert await guide.says("see you at eight", chat_id=-100500, user_id=77, date=NOW) == []
    (answer,) = await guide.says(f"@celvedis_test_bot {DOCTOR}", chat_id=-100500, user_id=77, date=NOW)
    assert answer.text.startswith("Find a family doctor")


async def test_presses_count_too_and_are_always_answered(guide: RunningGuide):
    for _ in range(FAST):
        await guide.presses("v1:m")
    answered = [call for call in guide.telegram.stand_in.calls if call.method == "answerCallbackQuery"]
    assert len(answered) == FAST
    assert [call.text for call in answered if call.text] == [guide.guide.replies.text("too-many", "en")]
