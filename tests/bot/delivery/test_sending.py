"""What is owed is sent, whatever Telegram answers, and nothing is sent that must not be."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import AsyncIterator

import pytest
from telegram.error import NetworkError, TimedOut

from bot.delivery.bot_api import BotApi
from bot.delivery.limits import Limits
from bot.delivery.mailbox import Mailbox
from bot.delivery.outgoing import Outgoing
from bot.delivery.sending import LONGEST_PAUSE_S, Sender, pause_s
from tests.bot_api.recorder import RecordingTelegram
from tests.bot_api.stand_in import refused
from tests.running_guide import TOKEN

CHAT = 1001
HELLO = Outgoing("sendMessage", {"chat_id": CHAT, "text": "<b>Hello</b>", "parse_mode": "HTML"}, "Hello")


@dataclass
class Heard:
    """An observer that remembers."""

    taken: list[str] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def sent(self, call: Outgoing, result: object) -> None:
        self.taken.append(call.method)

    def failed(self, call: Outgoing, kind: str) -> None:
        self.troubles.append(kind)


@dataclass
class Sending:
    """A sender on a clock that moves only when it sleeps."""

    telegram: RecordingTelegram
    mailbox: Mailbox
    heard: Heard
    sender: Sender | None = None
    now: float = 0.0
    slept: list[float] = field(default_factory=list)
    forgotten: list[int | str] = field(default_factory=list)
    an_hour_is_over: asyncio.Event = field(default_factory=asyncio.Event)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        if seconds > 3600:
            await self.an_hour_is_over.wait()

    async def forget(self, chat_id: int | str) -> None:
        self.forgotten.append(chat_id)

    async def send(self, *calls: Outgoing) -> None:
        assert self.sender is not None
        for owed in self.mailbox.owe(calls):
            self.sender.put(owed)
        await self.sender.idle()

    @property
    def texts(self) -> list[str]:
        return [taken.text for taken in self.telegram.sent]


@pytest.fixture
async def sending(mailbox: Mailbox) -> AsyncIterator[Sending]:
    telegram = RecordingTelegram()
    bot = BotApi(TOKEN, "http://telegram.invalid/bot", request=telegram, get_updates_request=telegram)
    await bot.initialize()
    trying = Sending(telegram, mailbox, Heard())
    limits = Limits(1e6, lambda: trying.now, trying.sleep)
    trying.sender = Sender(
        bot, mailbox, limits, trying.heard, trying.forget, sleep=trying.sleep, clock=lambda: trying.now
    )
    yield trying
    await bot.shutdown()


async def test_what_is_sent_is_owed_no_more(sending: Sending):
    await sending.send(HELLO)
    assert sending.texts == ["Hello"] and sending.mailbox.owed() == []
    assert sending.heard.taken == ["sendMessage"]


async def test_too_many_requests_are_waited_out_as_long_as_telegram_says(sending: Sending):
    sending.telegram.next_answers.extend([sending.telegram.stand_in.ask_to_wait(None, 7)] * 2)
    await sending.send(HELLO)
    assert sending.texts == ["Hello"]
    assert sending.slept == [pytest.approx(7.1)] * 2
    assert sending.heard.troubles == ["retry-after"] * 2


@pytest.mark.parametrize(
    "trouble",
    [NetworkError("reset"), TimedOut(), refused(502, "Bad Gateway"), refused(500, "Internal Server Error")],
    ids=["reset", "time-out", "502", "500"],
)
async def test_trouble_with_the_network_is_tried_again_with_growing_pauses(sending: Sending, trouble: object):
    sending.telegram.next_answers.extend([trouble] * 9)
    await sending.send(HELLO)
    assert sending.texts == ["Hello"]
    assert len(sending.slept) == 9 and sending.slept[0] <= 0.5 and 30 <= sending.slept[-1] <= LONGEST_PAUSE_S
    assert sending.heard.troubles == ["network"] * 9


def test_pauses_differ_from_each_other_and_never_exceed_a_minute():
    pauses = [pause_s(20) for _ in range(100)]
    assert len(set(pauses)) > 90 and max(pauses) <= 60.0 and min(pauses) >= 30.0


async def test_after_a_day_a_call_is_given_up(sending: Sending, caplog: pytest.LogCaptureFixture):
    sending.telegram.next_answers.extend([NetworkError("down")] * 5000)
    await sending.send(HELLO)
    assert sending.texts == [] and sending.mailbox.owed() == []
    assert 24 * 3600 <= sending.now < 25 * 3600
    assert sending.heard.troubles[-1] == "too-late" and "send_given_up" in caplog.text


async def test_who_blocked_the_bot_is_forgotten(sending: Sending):
    sending.telegram.stand_in.blocked.add(CHAT)
    await sending.send(HELLO)
    assert sending.forgotten == [CHAT] and sending.texts == [] and sending.mailbox.owed() == []


async def test_a_group_that_moved_is_followed(sending: Sending):
    sending.telegram.stand_in.migrated[-5] = -100500
    await sending.send(Outgoing("sendMessage", {"chat_id": -5, "text": "Hello"}))
    assert [taken.chat_id for taken in sending.telegram.sent] == [-100500]


async def test_markup_that_telegram_cannot_parse_is_sent_as_plain_text_and_reported(
    sending: Sending, caplog: pytest.LogCaptureFixture
):
    answer = refused(400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0')
    sending.telegram.next_answers.append(answer)
    await sending.send(HELLO)
    assert sending.telegram.sent[0].params == {"chat_id": CHAT, "text": "Hello"}
    assert sending.heard.troubles == ["markup"] and "markup_refused" in caplog.text


async def test_a_message_that_cannot_be_edited_comes_as_a_new_one(sending: Sending):
    sending.telegram.next_answers.append(refused(400, "Bad Request: message to edit not found"))
    await sending.send(Outgoing("editMessageText", {"chat_id": CHAT, "message_id": 5, "text": "Hello"}))
    assert [(taken.method, taken.text) for taken in sending.telegram.sent] == [("sendMessage", "Hello")]


async def test_an_edit_that_changes_nothing_is_no_trouble(sending: Sending):
    edit = Outgoing("editMessageText", {"chat_id": CHAT, "message_id": 5, "text": "Hello"})
    await sending.send(edit, edit)
    assert sending.texts == ["Hello"] and sending.heard.troubles == [] and sending.mailbox.owed() == []


async def test_what_telegram_refuses_for_good_is_given_up_and_the_next_is_sent(
    sending: Sending, caplog: pytest.LogCaptureFixture
):
    sending.telegram.next_answers.append(refused(400, "Bad Request: chat not found"))
    await sending.send(HELLO, HELLO)
    assert sending.texts == ["Hello"] and sending.slept == []
    assert "send_refused" in caplog.text and str(CHAT) not in caplog.text


async def test_messages_of_a_chat_keep_their_order_through_trouble(sending: Sending):
    sending.telegram.next_answers.extend([TimedOut(), refused(502, "Bad Gateway")])
    await sending.send(*(Outgoing("sendMessage", {"chat_id": CHAT, "text": str(number)}) for number in range(6)))
    assert sending.texts == list("012345")


async def test_a_chat_that_has_to_wait_keeps_no_other_waiting(sending: Sending):
    assert sending.sender is not None
    sending.telegram.next_answers.append(sending.telegram.stand_in.ask_to_wait(None, 3600))
    others = [Outgoing("sendMessage", {"chat_id": number, "text": "Hello"}) for number in range(1, 200)]
    for owed in sending.mailbox.owe([HELLO, *others]):
        sending.sender.put(owed)
    async with asyncio.timeout(60):
        while len(sending.telegram.sent) < 199:
            await asyncio.sleep(0.01)
    sending.an_hour_is_over.set()
    await sending.sender.idle()
    assert sending.telegram.sent[-1].chat_id == CHAT and len(sending.telegram.sent) == 200


async def test_what_was_dropped_is_not_sent(sending: Sending):
    assert sending.sender is not None
    owed = sending.mailbox.owe([HELLO])
    sending.sender.drop(sending.mailbox.forget(CHAT))
    sending.sender.put(owed[0])
    await sending.sender.idle()
    assert sending.texts == []
