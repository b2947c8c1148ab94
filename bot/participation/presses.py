"""What a pressed button or a written message leads to in having a say: the same on Telegram and in the terminal."""

from __future__ import annotations

from ..buttons import Press
from ..replies import Reply
from .participation import Participation

ACTIONS = frozenset(("say", "consultation", "voice", "tell-result", "proposal-area", "proposal-step", "tell-answer"))


def reply_to_press(participation: Participation, press: Press, chat_id: int | str, language: str) -> Reply:
    """The reply to a button whose action is one of `ACTIONS`; the menu for arguments we never send."""
    first, second = (*press.arguments, "", "")[:2]
    consulting, proposing = participation.consulting, participation.proposing
    if press.action == "consultation":
        return consulting.show(first, chat_id, language)
    if press.action == "voice":
        return consulting.choose(first, second, chat_id, language)
    if press.action == "tell-result":
        return consulting.tell(first, second == "yes", chat_id, language)
    if press.action == "tell-answer":
        return proposing.tell(first, second == "yes", chat_id, language)
    if press.action == "proposal-area":
        return proposing.choose_area(first, chat_id, language)
    if press.action == "proposal-step":
        steps = {"skip": proposing.skip, "send": proposing.send}
        return steps.get(first, proposing.cancel)(chat_id, language)
    return screen(participation, first, chat_id, language)


def screen(participation: Participation, name: str, chat_id: int | str, language: str) -> Reply:
    """A screen by its name or command; the menu for any other name."""
    if name in ("questions", "consultations"):
        return participation.consulting.listed(language)
    if name == "propose":
        return participation.proposing.begin(language)
    if name == "proposals":
        return participation.proposing.listed(chat_id, language)
    return participation.consulting.menu(language)


def reply_to_words(participation: Participation, words: str, chat_id: int | str, language: str) -> Reply | None:
    """The reply to a message that answers a step of a dialogue; None when the chat is in none."""
    step = participation.dialogues.step(chat_id)
    if step is None:
        return None
    answer = participation.consulting if step.name == "voice" else participation.proposing
    return answer.write(words, chat_id, language)
