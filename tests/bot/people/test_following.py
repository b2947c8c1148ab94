"""Followers hear of important changes: in their language, once, by day, within Telegram's limits."""

from __future__ import annotations

import datetime as dt
import time
from collections import Counter

from bot.delivery.courier import AT_ONCE
from bot.people.settings import QuietHours
from bot.wiring import courier
from knowledge_base.people.following import Subject
from tests.fakes import HandClock
from tests.running_guide import CHAT, RunningGuide

DOCTOR = Subject("topic", "family-doctor")
FOLLOWERS = 10_000


async def brings_all(guide: RunningGuide, clock: HandClock) -> int:
    """Rounds of the courier until nothing is due; how many brought something."""
    carrier = courier(guide.guide, guide.mailbox, guide.sender, clock)
    rounds = 0
    while await carrier.round():
        rounds += 1
        await guide.sender.idle()
    return rounds


async def test_a_topic_is_followed_with_the_button_under_it(guide: RunningGuide):
    (answer,) = await guide.says("How do I find a family doctor?", chat_language="lv")
    assert "v1:g:topic:family-doctor" in [button.get("callback_data") for button in answer.buttons]
    (started,) = await guide.presses("v1:g:topic:family-doctor")
    assert started.text == "Tagad jūs sekojat: Atrast ģimenes ārstu. Viss, kam sekojat: /following"


async def test_areas_and_city_news_are_followed_from_the_menu(guide: RunningGuide):
    (menu,) = await guide.says("/follow")
    offered = [button["callback_data"] for button in menu.buttons]
    assert offered == ["v1:g:city", "v1:g:category:safety", "v1:g:category:first-steps", "v1:g:category:health"]
    for data in offered:
        await guide.presses(data)
    (listed,) = await guide.says("/following")
    assert [button["text"] for button in listed.buttons][-1] == "✖ City news"


async def test_following_ends_with_a_press(guide: RunningGuide):
    await guide.presses("v1:g:city")
    (listed,) = await guide.says("/following")
    (edited,) = await guide.presses(listed.buttons[0]["callback_data"])
    assert edited.text == "You do not follow anything. /follow shows what there is."
    assert guide.guide.people.follows.of_chat(CHAT) == []


async def test_forged_subjects_are_not_followed(guide: RunningGuide):
    for data in ("v1:g:topic:no-such-topic", "v1:g:category:gossip", "v1:g:city:riga", "v1:g:weather"):
        (answer,) = await guide.presses(data)
        assert answer.text == "This button is from an older message. Please ask again."
    assert guide.guide.people.follows.of_chat(CHAT) == []


async def test_an_important_change_is_told_in_the_followers_language_with_a_way_to_read_it(
    guide: RunningGuide, clock: HandClock
):
    await guide.says("hello", chat_language="lv")
    await guide.presses("v1:g:topic:family-doctor")
    texts = {"en": "The fee is higher.", "lv": "Maksa ir lielāka."}
    guide.guide.people.notices.announce(DOCTOR, texts, "Anna", area="health")
    await brings_all(guide, clock)
    told = guide.telegram.sent[-1]
    assert told.text.startswith("🔔 Svarīgas izmaiņas: Atrast ģimenes ārstu\n\nMaksa ir lielāka.")
    assert told.buttons == [{"text": "Lasīt", "callback_data": "v1:t:family-doctor"}]


async def test_ten_thousand_followers_are_told_once_each_at_twenty_a_round(guide: RunningGuide, clock: HandClock):
    """A round a second: 10,000 followers in 500 seconds, and a third of Telegram's 30 a second left for answers."""
    follows, notices = guide.guide.people.follows, guide.guide.people.notices
    for chat in range(1, FOLLOWERS + 1):
        follows.follow(chat, Subject("city"), "en")
    notices.announce(Subject("city"), {"en": "The centre has moved."}, "Anna")
    started = time.perf_counter()
    rounds = await brings_all(guide, clock)
    print(f"{FOLLOWERS} notices in {rounds} rounds, {time.perf_counter() - started:.0f} s of work")
    told = Counter(taken.chat_id for taken in guide.telegram.sent if "The centre has moved." in taken.text)
    assert len(told) == FOLLOWERS and set(told.values()) == {1}
    assert rounds == FOLLOWERS // AT_ONCE
    assert notices.recent()[0].reached == FOLLOWERS


async def test_followers_who_blocked_the_bot_are_forgotten(guide: RunningGuide, clock: HandClock):
    await guide.presses("v1:g:city")
    guide.telegram.stand_in.blocked.add(CHAT)
    guide.guide.people.notices.announce(Subject("city"), {"en": "News."}, "Anna")
    await brings_all(guide, clock)
    assert guide.guide.people.follows.of_chat(CHAT) == []


async def test_news_of_a_topic_that_was_withdrawn_is_not_told(guide: RunningGuide, clock: HandClock):
    await guide.presses("v1:g:topic:family-doctor")
    topic = guide.guide.library.folder / "family-doctor" / "topic.yaml"
    topic.write_text(topic.read_text(encoding="utf-8") + "retired: true\n", encoding="utf-8")
    guide.guide.people.notices.announce(DOCTOR, {}, "Anna")
    before = len(guide.telegram.sent)
    await brings_all(guide, clock)
    assert len(guide.telegram.sent) == before


async def test_one_errand_that_fails_does_not_keep_the_others(guide: RunningGuide, clock: HandClock):
    class Broken:
        name, may_wait = "broken", False

        def take(self, connection, limit):
            raise RuntimeError("no")

    await guide.presses("v1:g:city")
    guide.guide.people.notices.announce(Subject("city"), {"en": "News."}, "Anna")
    carrier = courier(guide.guide, guide.mailbox, guide.sender, clock)
    carrier._errands.insert(0, Broken())
    assert await carrier.round() == 1


def test_quiet_hours_follow_rigas_clock_in_summer_and_winter():
    quiet = QuietHours()
    assert quiet.include(dt.datetime(2026, 11, 24, 19, 0, tzinfo=dt.UTC))
    assert not quiet.include(dt.datetime(2026, 11, 24, 18, 59, tzinfo=dt.UTC))
    assert quiet.include(dt.datetime(2026, 7, 1, 18, 0, tzinfo=dt.UTC))
    assert quiet.include(dt.datetime(2026, 7, 1, 4, 59, tzinfo=dt.UTC))
    assert not quiet.include(dt.datetime(2026, 7, 1, 5, 0, tzinfo=dt.UTC))
    assert not QuietHours(9, 9).include(dt.datetime(2026, 7, 1, 6, 0, tzinfo=dt.UTC))
