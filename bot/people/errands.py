"""What the courier brings for people: ends of conversations, promised answers, news."""

from __future__ import annotations

import sqlalchemy as sa

from knowledge_base.people.handovers import SILENCE_DAYS, Handovers
from knowledge_base.people.notices import Notices
from knowledge_base.people.promises import Promises

from ..chats import Chats
from ..delivery.outgoing import Outgoing, send
from ..replies import Replies, Reply, text_block
from .counsellor_group import CounsellorGroup
from .handover_replies import HandoverReplies, quoted
from .news import NewsReplies


class EndedHandovers:
    """Both sides hear that a conversation has ended, whoever ended it."""

    name = "ended_handovers"
    may_wait = False

    def __init__(self, handovers: Handovers, group: CounsellorGroup, newcomer: HandoverReplies) -> None:
        self._handovers = handovers
        self._group = group
        self._newcomer = newcomer

    def take(self, connection: sa.Connection, limit: int) -> list[Outgoing]:
        """Words for the group, and for the newcomer unless they asked to be forgotten."""
        calls: list[Outgoing] = []
        for handover in self._handovers.ended_to_announce(connection, limit):
            calls += self._group.end(handover, self._handovers.messages(connection, handover.id))
            if handover.chat_id is not None:
                calls += send(
                    self._newcomer.ended(handover.language, handover.ended_by, SILENCE_DAYS), handover.chat_id
                )
        return calls


class KeptPromises:
    """Who asked to be told gets the answer, once."""

    name = "kept_promises"
    may_wait = True

    def __init__(self, promises: Promises, replies: Replies, chats: Chats) -> None:
        self._promises = promises
        self._replies = replies
        self._chats = chats

    def take(self, connection: sa.Connection, limit: int) -> list[Outgoing]:
        """The question as it was asked, and the topic that answers it now; nothing for a topic withdrawn meanwhile."""
        calls: list[Outgoing] = []
        for due in self._promises.take_due(connection, limit):
            language = due.language
            topic = self._replies.topic(due.slug, language)
            if topic is not None:
                intro = text_block(self._replies.text("promise-kept", language, question=quoted(due.question)))
                calls += send(Reply((intro, *topic.blocks), topic.rows), due.chat_id)
        return calls


class News:
    """Followers hear of important changes."""

    name = "news"
    may_wait = True

    def __init__(self, notices: Notices, news: NewsReplies) -> None:
        self._notices = notices
        self._news = news

    def take(self, connection: sa.Connection, limit: int) -> list[Outgoing]:
        """The next followers of the oldest unfinished notice."""
        found = self._notices.take_next(connection, limit)
        if found is None:
            return []
        notice, recipients = found
        calls: list[Outgoing] = []
        for recipient in recipients:
            reply = self._news.notice(notice, recipient.language)
            if reply is not None:
                calls += send(reply, recipient.chat_id)
        return calls
