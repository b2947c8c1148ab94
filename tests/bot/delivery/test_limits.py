"""Telegram's limits, kept on a clock that is moved by hand."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.limits import Limits, TokenBucket
from tests.bot_api.stand_in import busiest


class Time:
    """A clock that moves when somebody sleeps, and only then."""

    def __init__(self) -> None:
        self.now = 100.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        event = asyncio.Event()
        self._sleepers.append((self.now + seconds, len(self._sleepers), event))
        await event.wait()

    async def run(self, *tasks: asyncio.Task[None]) -> None:
        """Wake sleepers in the order of their time until all tasks are done."""
        while not all(task.done() for task in tasks):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers:
                self._sleepers.sort()
                at, _, event = self._sleepers.pop(0)
                self.now = max(self.now, at)
                event.set()
        await asyncio.gather(*tasks)


async def sent_at(limits: Limits, time: Time, chats: list[str], messages: int, is_group: bool = False) -> list[float]:
    """When messages to these chats may go, all of them waiting from the start."""
    moments: list[float] = []

    async def send_all(chat: str) -> None:
        for _ in range(messages):
            await limits.chat_turn(chat, is_group)
            await limits.bot_turn()
            moments.append(time())

    await time.run(*(asyncio.ensure_future(send_all(chat)) for chat in chats))
    return moments


async def test_a_chat_gets_three_at_once_and_then_one_a_second():
    time = Time()
    moments = await sent_at(Limits(1000, time, time.sleep), time, ["a"], 6)
    assert [round(moment - moments[0], 2) for moment in moments] == [0, 0, 0, 1, 2, 3]


async def test_a_group_gets_at_most_twenty_in_any_minute():
    time = Time()
    moments = await sent_at(Limits(1000, time, time.sleep), time, ["g"], 70, is_group=True)
    assert busiest(moments, 60.0) <= 20
    assert moments[-1] - moments[0] < 70 * 60 / 16, "slower than it need be"


@pytest.mark.parametrize("overall", [1, 7, 30, 1000])
async def test_all_chats_together_get_at_most_the_limit_in_any_second(overall: int):
    time = Time()
    moments = await sent_at(Limits(overall, time, time.sleep), time, [f"chat {n}" for n in range(60)], 3)
    assert busiest(moments, 1.0) <= overall
    assert len(moments) == 180


@pytest.mark.parametrize("held_up_s", [0.4, 3.0])
async def test_a_process_that_was_held_up_does_not_send_all_it_missed_at_once(held_up_s: float):
    time = Time()
    real_sleep, naps = time.sleep, iter(range(1000))

    async def sleep(seconds: float) -> None:
        await real_sleep(seconds + (held_up_s if next(naps) % 20 == 10 else 0.0))

    limits = Limits(30, time, sleep)
    assert busiest(await sent_at(limits, time, [f"chat {n}" for n in range(90)], 1), 1.0) <= 30


async def test_all_that_waited_for_the_end_of_a_refusal_goes_one_by_one():
    time = Time()
    limits = Limits(30, time, time.sleep)
    for chat in "abc":
        limits.refused(chat, 5)
    moments = await sent_at(limits, time, [f"chat {n}" for n in range(90)], 1)
    assert moments[0] == pytest.approx(105.0) and busiest(moments, 1.0) <= 30


async def test_one_refusal_holds_up_nobody_else():
    time = Time()
    limits = Limits(1000, time, time.sleep)
    limits.refused("a", 30)
    assert (await sent_at(limits, time, ["b"], 1))[0] == 100.0


async def test_refusals_to_three_chats_in_a_row_mean_the_whole_bot():
    time = Time()
    limits = Limits(1000, time, time.sleep)
    for chat in "abc":
        limits.refused(chat, 30)
    assert (await sent_at(limits, time, ["d"], 1))[0] == pytest.approx(130.0)


async def test_a_message_that_was_taken_shows_that_the_refusals_meant_chats():
    time = Time()
    limits = Limits(1000, time, time.sleep)
    for chat in "abcd":
        limits.refused(chat, 30)
        limits.accepted()
    assert (await sent_at(limits, time, ["e"], 1))[0] == 100.0


@settings(deadline=None, database=None)
@given(st.lists(st.floats(0, 5), max_size=200), st.floats(0.1, 20), st.integers(1, 10))
def test_a_bucket_never_takes_more_than_its_burst_and_its_rate_allow(gaps: list[float], per_s: float, burst: int):
    bucket, now, taken = TokenBucket(per_s, burst, 0.0), 0.0, []
    for gap in gaps:
        now += gap
        if bucket.take(now):
            taken.append(now)
    for window in (1.0, 10.0):
        assert busiest(taken, window) <= burst + per_s * window + 1e-6


def test_time_that_runs_backwards_gives_nothing_away():
    bucket = TokenBucket(1.0, 1, 100.0)
    assert bucket.take(100.0)
    assert not bucket.take(0.0)
    assert not bucket.take(100.5)
    assert bucket.take(101.0)
