"""A queue that waited is worked off in order; `make soak` does it with 2,000 updates, and 50 questions a second."""

from __future__ import annotations

from tests.flows.conftest import SmallData
from tests.flows.loading import LoadPlan, run_load


async def test_a_queue_that_waited_is_worked_off_in_order_of_each_chat(small_data: SmallData):
    plan = LoadPlan(questions=400, chats=150, per_s=0, settle_within_s=300)
    report = await run_load(plan, small_data.data_dir, small_data.articles_dir, small_data.exchanges)
    assert report.questions == 400 and len(report.latencies_s) == 400
    assert (report.verdict.missing, report.verdict.strange, report.verdict.repeats) == (0, [], [])
    assert report.violations == []
