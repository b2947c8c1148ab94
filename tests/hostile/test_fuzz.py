"""Hostile updates through the whole bot: no exception, no call Telegram would refuse, nobody left without a word."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

from bot.settings import BotSettings
from tests.bot_api.checks import problems_of
from tests.hostile.fuzz import attack, open_real_guide
from tests.hostile.messages import hostile_updates

SECONDS = 60.0
SLOWEST_CPU_S = 5.0
FEWEST = 30
"""Even a machine that does ten other things gets through so many in a minute; an idle one through many more."""


async def test_a_minute_of_hostile_updates_with_the_real_model_and_index(tmp_path: Path):
    guide = open_real_guide(BotSettings.from_environment(os.environ), tmp_path)
    result = await attack(guide, messages=4000, seed=7, seconds=SECONDS)
    assert result.errors == []
    assert result.violations == []
    assert result.unanswered == []
    assert result.messages >= FEWEST
    assert result.slowest_cpu_s < SLOWEST_CPU_S


def test_one_seed_gives_one_stream():
    first, again, other = (list(islice(hostile_updates(seed), 50)) for seed in (1, 1, 2))
    texts = [
        [str(hostile.update.get("message", {}).get("text")) for hostile in stream] for stream in (first, again, other)
    ]
    assert texts[0] == texts[1] != texts[2]


def test_a_call_telegram_would_refuse_is_noticed():
    assert problems_of("sendMessage", {"chat_id": 1, "text": "<b>", "parse_mode": "HTML"})
    assert problems_of("sendMessage", {"chat_id": 1, "text": "x" * 4097})
