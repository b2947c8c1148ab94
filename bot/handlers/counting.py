"""Every update is counted by its kind, and by nothing else."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, TypeHandler

from ..delivery.receiving import ALLOWED_UPDATES
from ..operations.metrics import Metrics
from .context import GuideContext

_BEFORE_ALL = -3


def register(application: Application, metrics: Metrics) -> None:
    """Before all other handlers; they get the update all the same."""

    async def count(update: Update, _: GuideContext) -> None:
        metrics.received(next((kind for kind in ALLOWED_UPDATES if getattr(update, kind) is not None), "other"))

    application.add_handler(TypeHandler(Update, count), group=_BEFORE_ALL)
