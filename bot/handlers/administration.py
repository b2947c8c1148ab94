"""/status for admins: health and figures of the running bot. To everybody else it is a command we do not have."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop, CommandHandler, filters

from ..administration_replies import status_reply
from ..operations.monitor import Monitor
from .context import GuideContext, place_of

_BEFORE_OTHERS = -2
"""Before the throttle too, which lets one handler of its group run and no other."""


def register(application: Application, admin_ids: frozenset[int], monitor: Monitor) -> None:
    """Admin commands, in private chats with the users of CELVEDIS_ADMIN_IDS only."""

    async def status(update: Update, context: GuideContext) -> None:
        place = place_of(update)
        if place is None:
            return
        faults = await monitor.faults()
        language = await context.language(place)
        manifest = context.guide.current.searcher.manifest
        context.reply(place, status_reply(monitor.heartbeat(), manifest, faults, context.guide.replies, language))
        raise ApplicationHandlerStop

    if admin_ids:
        allowed = filters.User(user_id=admin_ids) & filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        application.add_handler(CommandHandler("status", status, filters=allowed), group=_BEFORE_OTHERS)
