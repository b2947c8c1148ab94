"""Proposing something to the city, step by step."""

from __future__ import annotations

from tests.bot.participation.test_consulting import bring_news, data_of


async def propose(guide, text: str = "More light in the park") -> None:
    begun = await guide.says("/propose", chat_language="en")
    where = await guide.presses(data_of(begun[0], "Everyday life"))
    await guide.presses(data_of(where[0], "Skip"))
    await guide.says(text)


async def test_a_proposal_gets_a_number_after_a_last_look(guide):
    await propose(guide, "More light in the park. Write to anna@example.lv")
    checked = guide.telegram.sent[-1]
    assert "[e-mail]" in checked.text and "anna@example.lv" not in checked.text
    sent = await guide.presses(data_of(checked, "Send"))
    assert "Its number is 1." in sent[0].text
    stored = guide.guide.participation.proposing.proposals.get(1)
    assert (stored.area, stored.state, stored.language) == ("community", "received", "en")
    assert guide.guide.worklist.open_questions() == []


async def test_the_neighbourhood_may_be_written(guide):
    begun = await guide.says("/propose", chat_language="en")
    await guide.presses(data_of(begun[0], "Everyday life"))
    await guide.says("Ķengarags")
    await guide.says("A drinking fountain")
    assert "Ķengarags" in guide.telegram.sent[-1].text


async def test_its_author_sees_what_became_of_it_and_hears_of_news_once(guide):
    await propose(guide)
    sent = await guide.presses(data_of(guide.telegram.sent[-1], "Send"))
    await guide.presses(data_of(sent[0], "Tell me the news"))
    proposals = guide.guide.participation.proposing.proposals
    proposals.pass_on(1, "Rīgas meži")
    for _ in range(2):
        await bring_news(guide)
    assert sum("Rīgas meži" in text for text in guide.telegram.stand_in.texts(1001)) == 1
    proposals.answer(1, {"lv": "Lampas būs maijā.", "en": "Lamps will come in May."})
    for _ in range(2):
        await bring_news(guide)
    assert sum("Lamps will come in May." in text for text in guide.telegram.stand_in.texts(1001)) == 1
    listed = await guide.says("/proposals")
    assert "answered" in listed[0].text and "Lamps will come in May." in listed[0].text


async def test_somebody_elses_proposal_is_not_shown_and_not_followed(guide):
    await propose(guide)
    await guide.presses(data_of(guide.telegram.sent[-1], "Send"))
    listed = await guide.says("/proposals", chat_id=2002, chat_language="en")
    assert "light" not in listed[0].text
    await guide.presses("v1:j:1:yes", chat_id=2002)
    assert not guide.guide.participation.listeners.listens("proposal:1", 2002)


async def test_cancelling_sends_nothing_and_the_next_message_is_a_question(guide):
    await propose(guide)
    await guide.presses(data_of(guide.telegram.sent[-1], "Cancel"))
    assert guide.guide.participation.proposing.proposals.all() == []
    assert "family doctor" in (await guide.says("find a family doctor"))[0].text


async def test_pressing_send_twice_sends_once(guide):
    await propose(guide)
    checked = guide.telegram.sent[-1]
    await guide.presses(data_of(checked, "Send"), message_id=checked.message_id)
    await guide.presses(data_of(checked, "Send"), message_id=checked.message_id)
    assert len(guide.guide.participation.proposing.proposals.all()) == 1


async def test_forgetting_a_chat_deletes_its_proposals(guide):
    await propose(guide)
    await guide.presses(data_of(guide.telegram.sent[-1], "Send"))
    guide.guide.forget(1001)
    assert guide.guide.participation.proposing.proposals.all() == []
    assert guide.guide.kept(1001) == []


async def test_the_menu_offers_what_guidance_there_is(guide):
    shown = await guide.presses("v1:s:menu", client_language="en")
    assert [button["callback_data"] for button in shown[0].buttons][:3] == [
        "v1:s:questions",
        "v1:s:propose",
        "v1:s:proposals",
    ]
