"""Deep links, the share button, and answer cards in other chats."""

from __future__ import annotations

import datetime as dt

import pytest

from bot.sharing.deep_links import DeepLink, parse_deep_link
from tests.bot_api import updates
from tests.fakes import small_library

TODAY = (dt.date(2020, 1, 1), dt.date(2100, 1, 1))


def counted(guide, kind: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in guide.guide.participation.usage.between(*TODAY):
        if row.kind == kind:
            found[row.name] = found.get(row.name, 0) + row.count
    return found


@pytest.mark.parametrize(
    ("argument", "link"),
    [
        ("family-doctor", DeepLink(topic="family-doctor")),
        ("family-doctor_drosa-maja", DeepLink(topic="family-doctor", campaign="drosa-maja")),
        ("drosa-maja", DeepLink(campaign="drosa-maja")),
        ("say", DeepLink(consultation="")),
        ("say-12", DeepLink(consultation="12")),
        ("no-such-topic_x", DeepLink()),
        ("../etc", DeepLink()),
        ("", DeepLink()),
    ],
)
def test_a_links_argument_says_where_it_leads(tmp_path, argument, link):
    assert parse_deep_link(argument, small_library(tmp_path)) == link
    if link.argument:
        assert parse_deep_link(link.argument, small_library(tmp_path / "again")) == link


def test_a_link_too_long_for_telegram_is_refused_with_its_length():
    with pytest.raises(ValueError, match="has 75 characters"):
        DeepLink("a" * 50, "b" * 24).address("bot")


async def test_a_deep_link_opens_its_topic_and_is_counted_by_name_only(guide):
    sent = await guide.says("/start family-doctor_drosa-maja", chat_language="en")
    assert sent[0].text.startswith("Find a family doctor")
    assert counted(guide, "start") == {"family-doctor_drosa-maja": 1}


async def test_the_share_button_gives_a_link_and_a_choice_of_chats(guide):
    answered = await guide.says("find a family doctor", chat_language="en")
    assert "v1:y:family-doctor" in [button.get("callback_data") for button in answered[-1].buttons]
    shared = await guide.presses("v1:y:family-doctor")
    assert "https://t.me/celvedis_test_bot?start=family-doctor_shared" in shared[0].text
    assert shared[0].buttons[0]["url"].startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2F")


async def test_an_inline_question_offers_answer_cards_that_telegram_keeps(guide):
    await guide.gets(updates.inline("find a family doctor", language="lv"))
    answer = next(call for call in guide.telegram.stand_in.calls if call.method == "answerInlineQuery")
    card = answer.params["results"][0]
    assert card["id"] == "family-doctor" and card["title"] == "Atrast ģimenes ārstu"
    assert "NVD" in card["input_message_content"]["message_text"]
    assert answer.params["cache_time"] == 300 and answer.params["is_personal"] is True
    assert guide.guide.worklist.open_questions() == [] and counted(guide, "question") == {}


async def test_an_inline_question_without_an_answer_offers_the_private_chat(guide):
    await guide.gets(updates.inline("tune a guitar", language="en"))
    answer = next(call for call in guide.telegram.stand_in.calls if call.method == "answerInlineQuery")
    assert answer.params["results"] == []
    assert answer.params["button"]["text"] == "Ask me in a private chat"


async def test_answers_topics_and_ratings_are_counted_without_a_chat(guide):
    await guide.says("find a family doctor", chat_language="en")
    await guide.presses("v1:t:bank-account")
    await guide.presses("v1:u:family-doctor")
    await guide.presses("v1:r:wrong:family-doctor")
    await guide.presses("v1:u:made-up-topic")
    await guide.says("see the weather tomorrow")
    assert counted(guide, "answered") == {"family-doctor": 1}
    assert counted(guide, "opened") == {"bank-account": 1}
    assert counted(guide, "helpful") == {"family-doctor": 1}
    assert counted(guide, "not-helpful") == {"family-doctor": 1}
    assert sum(counted(guide, "question").values()) == 2
