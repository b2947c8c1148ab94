"""Putting together what the running bot needs for people: the relay of the sender, and the courier with its errands."""

from __future__ import annotations

from knowledge_base.clock import Clock, utc_now

from .delivery.courier import Courier, Errand
from .delivery.mailbox import Mailbox
from .delivery.sending import Sender
from .guide import Guide
from .participation.news import ParticipationNews
from .people.counsellor_group import CounsellorGroup
from .people.errands import EndedHandovers, KeptPromises, News
from .people.handover_replies import HandoverReplies
from .people.news import NewsReplies
from .people.relay import HandoverRelay


def handover_relay(guide: Guide) -> HandoverRelay | None:
    """The relay between newcomers and counsellors; None where there is no group of counsellors."""
    settings = guide.people.settings
    if settings.staff_chat_id is None:
        return None
    group = CounsellorGroup(guide.replies, settings)
    return HandoverRelay(guide.people.handovers, group, HandoverReplies(guide.replies, settings))


def errands(guide: Guide) -> list[Errand]:
    """What the courier brings, the most pressing first."""
    people = guide.people
    brought: list[Errand] = [
        KeptPromises(people.promises, guide.replies, guide.chats),
        News(people.notices, NewsReplies(guide.replies, guide.library)),
        ParticipationNews(guide.participation),
    ]
    if people.settings.staff_chat_id is not None:
        group = CounsellorGroup(guide.replies, people.settings)
        brought.insert(0, EndedHandovers(people.handovers, group, HandoverReplies(guide.replies, people.settings)))
    return brought


def courier(guide: Guide, mailbox: Mailbox, sender: Sender, clock: Clock = utc_now) -> Courier:
    """The courier of a running bot."""
    return Courier(guide.database, mailbox, sender, errands(guide), guide.people.settings.quiet.include, clock)
