"""Answering the city's questions: what a newcomer says or presses, and the reply to it. No Telegram in it."""

from __future__ import annotations

from knowledge_base.participation.consultations import Consultation, ConsultationError, Consultations
from knowledge_base.participation.listeners import Listeners
from knowledge_base.participation.voices import WORDS_MAX_CHARS, Voice, Voices
from knowledge_base.usage_counts import Event, UsageCounts

from ..replies import Reply
from .consultation_replies import ConsultationReplies
from .dialogues import Dialogues, Step


class Consulting:
    """Consultations as newcomers meet them. Its methods block for some milliseconds."""

    def __init__(
        self,
        consultations: Consultations,
        voices: Voices,
        listeners: Listeners,
        usage: UsageCounts,
        dialogues: Dialogues,
        replies: ConsultationReplies,
    ) -> None:
        self.consultations = consultations
        self.voices = voices
        self.listeners = listeners
        self.replies = replies
        self._usage = usage
        self._dialogues = dialogues

    def menu(self, language: str) -> Reply:
        """All ways to have a say."""
        return self.replies.menu(language, len(self.consultations.to_answer()))

    def listed(self, language: str) -> Reply:
        """What can be answered now, and what is finished."""
        return self.replies.listed(self.consultations.to_answer(), self.consultations.past(), language)

    def show(self, number: str, chat_id: int | str, language: str) -> Reply:
        """One consultation: its question while it is open, its result afterwards."""
        found = self._find(number)
        if found is None:
            return self.listed(language)
        if found.state != "open":
            listens = self.listeners.listens(found.subject, chat_id)
            return self.replies.result(found, self.voices.tallies(found.number), listens, language)
        if not found.texts.choices:
            self._dialogues.move_to(chat_id, Step("voice", found.number))
        return self.replies.question(found, self.voices.of(found, chat_id), language)

    def choose(self, number: str, choice: str, chat_id: int | str, language: str) -> Reply:
        """A choice was pressed; 0 withdraws."""
        found = self._find(number)
        if found is None or not choice.isdigit():
            return self.listed(language)
        if int(choice) == 0:
            self.voices.withdraw(found, chat_id)
            return self.replies.says("consultation-withdrawn", language)
        return self._cast(found, Voice(language, int(choice)), chat_id)

    def write(self, words: str, chat_id: int | str, language: str) -> Reply:
        """The answer in own words to the consultation the chat has just opened."""
        step = self._dialogues.step(chat_id)
        found = self._find(str(step.number)) if step else None
        if found is None:
            return self.listed(language)
        if len(words) > WORDS_MAX_CHARS:
            return self.replies.says("consultation-too-long", language)
        self._dialogues.end(chat_id)
        return self._cast(found, Voice(language, 0, words.strip()), chat_id)

    def tell(self, number: str, wanted: bool, chat_id: int | str, language: str) -> Reply:
        """Tell the result when it is there; or do not."""
        found = self._find(number)
        if found is None:
            return self.listed(language)
        if wanted:
            self.listeners.add(found.subject, chat_id, language, told=0 if found.state == "open" else 1)
        else:
            self.listeners.remove(found.subject, chat_id)
        return self.replies.told(found, wanted, language)

    def _cast(self, found: Consultation, voice: Voice, chat_id: int | str) -> Reply:
        first = self.voices.of(found, chat_id) is None
        if not self.voices.cast(found, chat_id, voice):
            return self.replies.says("consultation-closed", voice.language)
        if first:
            self._usage.count([Event("voice", str(found.number), voice.language)], chat_id)
        noted = self.voices.of(found, chat_id) or voice  # as it was masked
        return self.replies.noted(found, noted, self.listeners.listens(found.subject, chat_id), voice.language)

    def _find(self, number: str) -> Consultation | None:
        """A consultation newcomers may see."""
        try:
            found = self.consultations.get(int(number)) if number.isdigit() and len(number) < 10 else None
        except ConsultationError:
            return None
        return found if found is not None and found.state != "draft" else None
