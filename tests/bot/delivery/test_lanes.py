"""In order within a lane, side by side between lanes."""

from __future__ import annotations

import asyncio

from bot.delivery.lanes import Lanes


async def test_a_lane_keeps_its_order_whatever_the_items_take():
    done: list[tuple[str, int]] = []

    async def work(item: tuple[str, int]) -> None:
        await asyncio.sleep(0.001 * (5 - item[1]))
        done.append(item)

    lanes = Lanes(work, at_once=3)
    for number in range(5):
        for lane in "abc":
            lanes.put(lane, (lane, number))
    await lanes.idle()
    for lane in "abc":
        assert [number for name, number in done if name == lane] == [0, 1, 2, 3, 4]


async def test_a_long_lane_does_not_keep_a_short_one_waiting():
    done: list[str] = []

    async def work(item: str) -> None:
        await asyncio.sleep(0)
        done.append(item)

    lanes = Lanes(work, at_once=1)
    for number in range(500):
        lanes.put("flood", f"flood {number}")
    lanes.put("newcomer", "newcomer")
    await lanes.idle()
    assert done.index("newcomer") <= 2


async def test_an_item_that_fails_ends_only_itself():
    done: list[int] = []

    async def work(item: int) -> None:
        if item == 1:
            raise RuntimeError("broken")
        done.append(item)

    lanes = Lanes(work)
    for number in range(3):
        lanes.put("a", number)
    await lanes.idle()
    assert done == [0, 2] and lanes.total() == 0


async def test_finishing_gives_up_after_its_time_and_counts_nothing_twice():
    lanes = Lanes(lambda _: asyncio.sleep(60))
    for number in range(3):
        lanes.put("a", number)
    assert lanes.total() == 3
    assert await lanes.finish(0.05) is False
    assert lanes.total() == 0


async def test_finishing_nothing_is_done_at_once():
    assert await Lanes(lambda _: asyncio.sleep(0)).finish(1.0)
