"""What newcomers are told about talking with a person, in their language."""

from __future__ import annotations

import datetime as dt

from knowledge_base.opening_hours import format_hours, is_open_at

from ..buttons import press_button
from ..replies import Replies, Reply, text_block
from .settings import RIGA, PeopleSettings

_QUOTED_CHARS = 300


class HandoverReplies:
    """Replies around a conversation with a person."""

    def __init__(self, replies: Replies, settings: PeopleSettings) -> None:
        self._replies = replies
        self._settings = settings

    def welcome(self, language: str, question: str, now: dt.datetime) -> Reply:
        """It is a human now: when they answer, what they see, how to end it.

        Args:
            question: The question that was passed on; empty for none.
        """
        text = self._replies.text
        settings = self._settings
        lines = [text("person-now", language)]
        if question:
            lines.append(text("person-question-passed", language, question=quoted(question)))
        hours = format_hours(settings.hours, language)
        lines.append(text("person-hours", language, hours=hours, within=settings.reply_within_h))
        if not is_open_at(settings.hours, now.astimezone(RIGA)):
            lines.append(text("person-closed", language))
        lines += [text("person-hidden", language), text("person-stop", language), text("contact-danger", language)]
        blocks = tuple(text_block(line, bold=number == 0) for number, line in enumerate(lines))
        return Reply(blocks, ((press_button(text("person-show-name", language), "show-name"),),))

    def ended(self, language: str, by: str, days: int) -> Reply:
        """The bot answers again."""
        if by == "silence":
            return Reply((text_block(self._replies.text("person-ended-silence", language, days=days)),))
        return self._replies.says("person-ended", language)

    def unreachable(self, language: str) -> Reply:
        """What was written did not reach the counsellors; whom to turn to instead."""
        return Reply(
            (text_block(self._replies.text("person-unreachable", language)), *self._replies.contact(language).blocks)
        )


def quoted(question: str) -> str:
    """A question short enough to be quoted."""
    line = " ".join(question.split())
    return line if len(line) <= _QUOTED_CHARS else line[: _QUOTED_CHARS - 1].rstrip() + "…"
