"""What is said around consultations: the list, a question, its result, what the city did with it."""

from __future__ import annotations

from collections import defaultdict
from typing import Sequence

from knowledge_base.library import Library
from knowledge_base.participation.consultations import Consultation, best_text
from knowledge_base.participation.voices import WORDS_MAX_CHARS, Tally, Voice
from knowledge_base.rendering import format_day
from knowledge_base.rich_text import Block, Run
from knowledge_base.ui_text import UiText
from knowledge_base.usage_counts import FEWEST_PEOPLE

from ..buttons import Button, press_button
from ..replies import Reply, text_block, topic_rows

TOPICS = ("take-part-in-city-decisions", "advisory-councils", "found-an-association", "ngos-mile-partners")
"""Guidance on councils and organisations, offered where newcomers have their say."""
_BUTTON_MAX_CHARS = 60


class ConsultationReplies:
    """Makes replies from consultations and interface texts."""

    def __init__(self, library: Library, texts: UiText) -> None:
        self._library = library
        self._texts = texts

    def menu(self, language: str, opened: int) -> Reply:
        """All ways to have a say.

        Args:
            opened: How many consultations can be answered now.
        """
        asking = self._texts(language, "button-consultations") + (f" ({opened})" if opened else "")
        rows = (
            (press_button(asking, "say", "questions"),),
            (press_button(self._texts(language, "button-propose"), "say", "propose"),),
            (press_button(self._texts(language, "button-my-proposals"), "say", "proposals"),),
            *topic_rows(self._library, TOPICS, language),
        )
        return Reply((text_block(self._texts(language, "say-intro")),), rows)

    def privately(self, language: str, address: str) -> Reply:
        """In a group: this is between a person and the city."""
        button = Button(self._texts(language, "button-private-chat"), url=address)
        return Reply((text_block(self._texts(language, "say-privately")),), ((button,),))

    def listed(self, opened: Sequence[Consultation], past: Sequence[Consultation], language: str) -> Reply:
        """Questions to choose from, then finished ones."""
        blocks = [text_block(self._texts(language, "consultations-open" if opened else "consultations-none"))]
        rows = [(self._button(each, language),) for each in opened]
        if past:
            blocks.append(text_block(self._texts(language, "consultations-past")))
            rows += [(self._button(each, language, "✓ "),) for each in past]
        rows.append((press_button(self._texts(language, "button-propose"), "say", "propose"),))
        return Reply(tuple(blocks), tuple(rows))

    def question(self, consultation: Consultation, voice: Voice | None, language: str) -> Reply:
        """A question with its choices, or with a word on how to answer it."""
        texts = consultation.texts
        blocks = [text_block("🗳 " + best_text(texts.question, language), bold=True)]
        if texts.background:
            blocks.append(text_block(best_text(texts.background, language)))
        if texts.audience:
            audience = best_text(texts.audience, language)
            blocks.append(text_block(self._texts(language, "consultation-audience", audience=audience)))
        day = format_day(consultation.last_day, language)
        blocks.append(text_block(self._texts(language, "consultation-until", day=day)))
        blocks.append(text_block(self._texts(language, "consultation-privacy"), italic=True))
        if voice is not None:
            answer = self._answer(consultation, voice, language)
            blocks.append(text_block(self._texts(language, "consultation-yours", answer=answer)))
        if not texts.choices:
            blocks.append(text_block(self._texts(language, "consultation-write", max=WORDS_MAX_CHARS), bold=True))
        rows = [
            (press_button(best_text(choice, language), "voice", str(consultation.number), str(number)),)
            for number, choice in enumerate(texts.choices, 1)
        ]
        if voice is not None:
            withdraw = self._texts(language, "button-withdraw")
            rows.append((press_button(withdraw, "voice", str(consultation.number), "0"),))
        return Reply(tuple(blocks), tuple(rows))

    def noted(self, consultation: Consultation, voice: Voice, listens: bool, language: str) -> Reply:
        """The answer is counted."""
        answer = self._answer(consultation, voice, language)
        day = format_day(consultation.last_day, language)
        blocks = (
            text_block(self._texts(language, "consultation-noted", answer=answer)),
            text_block(self._texts(language, "consultation-until", day=day)),
        )
        change = press_button(self._texts(language, "button-change"), "consultation", str(consultation.number))
        return Reply(blocks, ((change,), (self._tell_button(consultation, listens, language),)))

    def told(self, consultation: Consultation, listens: bool, language: str) -> Reply:
        """The wish to be told is noted, or dropped."""
        text_id = "tell-result-noted" if listens else "tell-stopped"
        row = (self._tell_button(consultation, listens, language),)
        return Reply((text_block(self._texts(language, text_id)),), (row,))

    def result(self, consultation: Consultation, tallies: Sequence[Tally], listens: bool, language: str) -> Reply:
        """The result of a closed consultation, and what the city did with it once that is known."""
        question = best_text(consultation.texts.question, language)
        blocks = [
            text_block(self._texts(language, "consultation-result"), bold=True),
            text_block(f"🗳 {question}"),
            *self._counts(consultation, tallies, language),
        ]
        if consultation.outcome:
            blocks.append(text_block(self._texts(language, "consultation-outcome"), bold=True))
            blocks.append(text_block(best_text(consultation.outcome, language)))
            return Reply(tuple(blocks))
        blocks.append(text_block(self._texts(language, "consultation-waiting"), italic=True))
        return Reply(tuple(blocks), ((self._tell_button(consultation, listens, language),),))

    def says(self, text_id: str, language: str) -> Reply:
        """A text that needs nothing filled in."""
        return Reply((text_block(self._texts(language, text_id)),))

    def _counts(self, consultation: Consultation, tallies: Sequence[Tally], language: str) -> list[Block]:
        voices: dict[int, int] = defaultdict(int)
        for tally in tallies:
            voices[tally.choice] += tally.voices
        total = sum(voices.values())
        if total < FEWEST_PEOPLE:
            return [text_block(self._texts(language, "consultation-few", fewest=FEWEST_PEOPLE))]
        blocks = [text_block(self._texts(language, "consultation-voices", count=total))]
        for number, choice in enumerate(consultation.texts.choices, 1):
            share = round(100 * voices[number] / total)
            line = (Run(f"{share} % ", bold=True), Run(best_text(choice, language)))
            blocks.append(Block(line, close=True))
        return blocks

    def _answer(self, consultation: Consultation, voice: Voice, language: str) -> str:
        if not voice.choice:
            return f"“{voice.words}”"
        return best_text(consultation.texts.choices[voice.choice - 1], language)

    def _tell_button(self, consultation: Consultation, listens: bool, language: str) -> Button:
        text = self._texts(language, "button-tell-not" if listens else "button-tell-result")
        return press_button(text, "tell-result", str(consultation.number), "no" if listens else "yes")

    def _button(self, consultation: Consultation, language: str, mark: str = "🗳 ") -> Button:
        text = mark + best_text(consultation.texts.question, language)
        short = text if len(text) <= _BUTTON_MAX_CHARS else text[: _BUTTON_MAX_CHARS - 1].rstrip() + "…"
        return press_button(short, "consultation", str(consultation.number))
