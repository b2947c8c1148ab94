"""What is said around proposals: the steps of writing one, its number, its state, the city's answer."""

from __future__ import annotations

from typing import Sequence

from knowledge_base.library import Library
from knowledge_base.participation.consultations import best_text
from knowledge_base.participation.proposals import TEXT_MAX_CHARS, Proposal
from knowledge_base.rendering import format_day
from knowledge_base.rich_text import Block, Run
from knowledge_base.topic import CATEGORIES
from knowledge_base.ui_text import UiText

from ..buttons import Button, press_button
from ..replies import Reply, text_block, topic_rows
from .consultation_replies import TOPICS
from .dialogues import Step


class ProposalReplies:
    """Makes replies from proposals and interface texts."""

    def __init__(self, library: Library, texts: UiText) -> None:
        self._library = library
        self._texts = texts

    def ask_area(self, language: str) -> Reply:
        """What is it about?"""
        buttons = [
            press_button(self._texts(language, f"category-{name}"), "proposal-area", name) for name in CATEGORIES
        ]
        rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
        return Reply((text_block(self._texts(language, "propose-area")),), rows)

    def ask_neighbourhood(self, language: str) -> Reply:
        """Which part of the city?"""
        skip = press_button(self._texts(language, "button-skip"), "proposal-step", "skip")
        return Reply((text_block(self._texts(language, "propose-neighbourhood")),), ((skip,),))

    def ask_text(self, language: str) -> Reply:
        """What should change?"""
        cancel = press_button(self._texts(language, "button-cancel"), "proposal-step", "cancel")
        return Reply((text_block(self._texts(language, "propose-text", max=TEXT_MAX_CHARS)),), ((cancel,),))

    def check(self, step: Step, text: str, language: str) -> Reply:
        """Read it once more before it goes; `text` is what would be stored."""
        about = self._texts(language, f"category-{step.area}")
        where = f" · {step.neighbourhood}" if step.neighbourhood else ""
        blocks = (
            text_block(self._texts(language, "propose-check")),
            text_block(about + where, bold=True),
            text_block(text),
        )
        row = (
            press_button(self._texts(language, "button-send"), "proposal-step", "send"),
            press_button(self._texts(language, "button-cancel"), "proposal-step", "cancel"),
        )
        return Reply(blocks, (row,))

    def sent(self, number: int, language: str) -> Reply:
        """It has arrived; where else such things are decided."""
        tell = press_button(self._texts(language, "button-tell-answer"), "tell-answer", str(number), "yes")
        blocks = (
            text_block(self._texts(language, "propose-sent", number=str(number))),
            text_block(self._texts(language, "say-topics")),
        )
        return Reply(blocks, ((tell,), *topic_rows(self._library, TOPICS[:2], language)))

    def listed(self, proposals: Sequence[Proposal], listening: frozenset[int], language: str) -> Reply:
        """A chat's own proposals with their states."""
        propose = press_button(self._texts(language, "button-propose"), "say", "propose")
        if not proposals:
            return Reply((text_block(self._texts(language, "proposals-none")),), ((propose,),))
        blocks = [text_block(self._texts(language, "proposals-yours"))]
        for proposal in proposals:
            blocks += self._proposal(proposal, language)
        waiting = [proposal for proposal in proposals if proposal.state != "answered"]
        rows = [(self._tell_button(each, each.number in listening, language),) for each in waiting[:5]]
        return Reply(tuple(blocks), (*rows, (propose,)))

    def told(self, proposal: Proposal, listens: bool, language: str) -> Reply:
        """The wish to be told is noted, or dropped."""
        text_id = "tell-answer-noted" if listens else "tell-stopped"
        return Reply((text_block(self._texts(language, text_id, number=str(proposal.number))),))

    def news(self, proposal: Proposal, language: str) -> Reply:
        """A notice: what became of a proposal."""
        if proposal.state == "answered":
            said = self._texts(language, "proposal-news-answered", number=str(proposal.number))
            return Reply((text_block(said, bold=True), text_block(best_text(proposal.answer, language))))
        said = self._texts(language, "proposal-news-passed", number=str(proposal.number), office=proposal.passed_to)
        return Reply((text_block(said),))

    def says(self, text_id: str, language: str) -> Reply:
        """A text that needs nothing filled in."""
        return Reply((text_block(self._texts(language, text_id)),))

    def _proposal(self, proposal: Proposal, language: str) -> list[Block]:
        day = format_day(proposal.received_at.date(), language)
        state = self._texts(language, f"proposal-state-{proposal.state}", office=proposal.passed_to)
        short = proposal.text if len(proposal.text) <= 200 else proposal.text[:199].rstrip() + "…"
        blocks = [
            Block((Run(f"№ {proposal.number}", bold=True), Run(f" · {day} · {state}"))),
            Block((Run(short, italic=True),), close=True),
        ]
        if proposal.answer:
            blocks.append(Block((Run(best_text(proposal.answer, language)),), close=True))
        return blocks

    def _tell_button(self, proposal: Proposal, listens: bool, language: str) -> Button:
        text = self._texts(language, "button-tell-not" if listens else "button-tell-answer")
        return press_button(
            f"№ {proposal.number}: {text}", "tell-answer", str(proposal.number), "no" if listens else "yes"
        )
