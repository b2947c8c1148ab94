"""kill -9 at random moments: every question has its complete answer once, in order. `make soak` kills 200 times."""

from __future__ import annotations

from tests.flows.conftest import SmallData
from tests.flows.crashing import CrashPlan, CrashReport, run_crashes


def assert_all_is_said_once(report: CrashReport) -> None:
    assert report.violations == []
    assert report.missing == 0, "questions were lost"
    assert report.strange == []
    assert report.unexplained == 0, "a message came twice although nothing was killed while it was under way"


async def test_no_question_is_lost_and_none_answered_twice_with_polling(small_data: SmallData):
    plan = CrashPlan(updates=120, kills=12, chats=40)
    report = await run_crashes(plan, small_data.data_dir, small_data.articles_dir, small_data.exchanges)
    assert report.updates == 120 and report.kills == 12
    assert_all_is_said_once(report)


async def test_no_question_is_lost_and_none_answered_twice_with_a_webhook(small_data: SmallData, free_port: int):
    plan = CrashPlan(updates=80, kills=8, chats=30, seed=2, webhook_port=free_port)
    report = await run_crashes(plan, small_data.data_dir, small_data.articles_dir, small_data.exchanges)
    assert report.updates == 80 and report.kills == 8
    assert_all_is_said_once(report)
