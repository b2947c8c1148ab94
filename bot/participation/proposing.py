"""Proposing something to the city, step by step: area, neighbourhood, text, a last look. No Telegram in it."""

from __future__ import annotations

from dataclasses import replace

from knowledge_base.masking import mask_personal_data
from knowledge_base.participation.listeners import Listeners
from knowledge_base.participation.proposals import NEIGHBOURHOOD_MAX_CHARS, TEXT_MAX_CHARS, Proposals
from knowledge_base.topic import CATEGORIES
from knowledge_base.usage_counts import Event, UsageCounts

from ..replies import Reply
from .dialogues import Dialogues, Step
from .proposal_replies import ProposalReplies

STEPS = ("proposal-neighbourhood", "proposal-text", "proposal-check")


class Proposing:
    """Proposals as newcomers meet them. Its methods block for some milliseconds."""

    def __init__(
        self,
        proposals: Proposals,
        listeners: Listeners,
        usage: UsageCounts,
        dialogues: Dialogues,
        replies: ProposalReplies,
    ) -> None:
        self.proposals = proposals
        self.listeners = listeners
        self.replies = replies
        self._usage = usage
        self._dialogues = dialogues

    def begin(self, language: str) -> Reply:
        """Ask what it is about."""
        return self.replies.ask_area(language)

    def choose_area(self, area: str, chat_id: int | str, language: str) -> Reply:
        """The area is known; ask for the neighbourhood."""
        if area not in CATEGORIES:
            return self.begin(language)
        self._dialogues.move_to(chat_id, Step("proposal-neighbourhood", area=area))
        return self.replies.ask_neighbourhood(language)

    def skip(self, chat_id: int | str, language: str) -> Reply:
        """It is about no neighbourhood in particular."""
        step = self._dialogues.step(chat_id)
        if step is None or step.name != "proposal-neighbourhood":
            return self.begin(language)
        self._dialogues.move_to(chat_id, replace(step, name="proposal-text"))
        return self.replies.ask_text(language)

    def write(self, words: str, chat_id: int | str, language: str) -> Reply:
        """What the chat wrote at its step; a new text at the last look takes the place of the old one."""
        step = self._dialogues.step(chat_id)
        if step is None or step.name not in STEPS:
            return self.begin(language)
        if step.name == "proposal-neighbourhood":
            where = mask_personal_data(" ".join(words.split()))[:NEIGHBOURHOOD_MAX_CHARS]
            self._dialogues.move_to(chat_id, replace(step, name="proposal-text", neighbourhood=where))
            return self.replies.ask_text(language)
        if len(words) > TEXT_MAX_CHARS:
            return self.replies.says("propose-too-long", language)
        masked = mask_personal_data(words.strip())
        self._dialogues.move_to(chat_id, replace(step, name="proposal-check", text=masked))
        return self.replies.check(step, masked, language)

    def send(self, chat_id: int | str, language: str) -> Reply:
        """Store it and give it its number."""
        step = self._dialogues.step(chat_id)
        if step is None or step.name != "proposal-check":
            return self.begin(language)
        self._dialogues.end(chat_id)
        number = self.proposals.receive(chat_id, language, step.area, step.text, step.neighbourhood)
        self._usage.count([Event("proposed", step.area, language)], chat_id)
        return self.replies.sent(number, language)

    def cancel(self, chat_id: int | str, language: str) -> Reply:
        """Send nothing."""
        self._dialogues.end(chat_id)
        return self.replies.says("propose-cancelled", language)

    def listed(self, chat_id: int | str, language: str) -> Reply:
        """The chat's own proposals."""
        own = self.proposals.of(chat_id)
        listening = frozenset(each.number for each in own if self.listeners.listens(each.subject, chat_id))
        return self.replies.listed(own, listening, language)

    def tell(self, number: str, wanted: bool, chat_id: int | str, language: str) -> Reply:
        """Tell the author when there is news; or do not. Other people's proposals are not theirs to listen to."""
        own = next((each for each in self.proposals.of(chat_id, 1000) if str(each.number) == number), None)
        if own is None:
            return self.listed(chat_id, language)
        if wanted:
            self.listeners.add(own.subject, chat_id, language, told=own.news)
        else:
            self.listeners.remove(own.subject, chat_id)
        return self.replies.told(own, wanted, language)
