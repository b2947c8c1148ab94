"""What all tests share."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# No deadline: how fast an example is depends on what else the machine does.
settings.register_profile("celvedis", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("celvedis")


def pytest_configure(config: pytest.Config) -> None:
    """python-telegram-bot warns of its own future whenever it makes a `RetryAfter`; we take both forms."""
    config.addinivalue_line("filterwarnings", "ignore:.*PTB_TIMEDELTA")
