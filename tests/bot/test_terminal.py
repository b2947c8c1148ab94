"""The conversation without Telegram: lines in, replies out, numbers press buttons."""

from __future__ import annotations

import io

import pytest

from bot.guide import Guide
from bot.terminal import TerminalChat


@pytest.fixture
def guide(inner_guide: Guide) -> Guide:
    return inner_guide


def talk(guide: Guide, *lines: str, language: str | None = "en") -> str:
    """What is printed when these lines are piped in: the greeting, then the replies."""
    output = io.StringIO()
    TerminalChat(guide, output, language).run(io.StringIO("".join(f"{line}\n" for line in lines)))
    return output.getvalue()


def buttons(printed: str) -> list[str]:
    """The buttons of the last reply that had some."""
    last = printed[printed.rindex("  [1] ") :]
    return [line.split("] ", 1)[1] for line in last.splitlines() if line.startswith("  [")]


def number_of(printed: str, text: str) -> str:
    """The number of the last reply's button with that text."""
    return str(1 + next(at for at, button in enumerate(buttons(printed)) if text in button))


def test_the_greeting_says_what_it_is_and_offers_topics(guide: Guide):
    printed = talk(guide)
    assert "112" in printed
    assert "Find a family doctor" in printed


def test_piped_lines_are_answered_until_the_end_of_input(guide: Guide):
    printed = talk(guide, "How do I open a bank account", "", "Где найти врача?")
    assert "Every bank must decide within 10 days." in printed
    assert "Find a family doctor" in printed


def test_a_number_presses_a_button_of_the_last_reply(guide: Guide):
    first = talk(guide, "How do I open a bank account")
    number = number_of(first, "Find a family doctor")
    assert "Choose a doctor near" in talk(guide, "How do I open a bank account", number)


@pytest.mark.parametrize("line", ["0", "999", "9" * 5000, "²", "-1", "/", "/nonsense", "/ x", "\ud800", "\x00", "1e3"])
def test_any_line_is_answered(guide: Guide, line: str):
    assert len(talk(guide, line)) > len(talk(guide)) + 10


def test_every_command_shows_something(guide: Guide):
    for command in ("start", "help", "topics", "contact", "language", "privacy", "forget", "mydata"):
        assert len(talk(guide, f"/{command}")) > len(talk(guide)) + 20, command
        assert talk(guide, f"/{command}@celvedis_bot extra") == talk(guide, f"/{command}")


def test_a_language_can_be_chosen_and_dropped(guide: Guide):
    menu = talk(guide, "/language")
    talk(guide, "/language", number_of(menu, "Latviešu"))
    assert guide.chats.language("terminal") == "lv"
    talk(guide, "/language", str(len(buttons(talk(guide, "/language")))))
    assert guide.chats.language("terminal") is None


def test_a_thumbs_down_with_its_reason_is_recorded(guide: Guide):
    asked = "How do I open a bank account"
    answer = talk(guide, asked)
    down = number_of(answer, "👎")
    reasons = talk(guide, asked, down)
    talk(guide, asked, down, number_of(reasons, guide.replies.text("rating-reason-unclear", "en")))
    (recorded,) = guide.worklist.open_questions()
    assert (recorded.reason, recorded.found_slug, recorded.text) == ("unclear", "bank-account", asked)


def test_forgetting_deletes_what_was_recorded(guide: Guide):
    talk(guide, "how can one tune a guitar")
    assert guide.worklist.open_questions()
    question = talk(guide, "/forget")
    talk(guide, "/forget", number_of(question, guide.replies.text("forget-yes", "en")))
    assert guide.worklist.open_questions() == []


def test_every_button_of_every_reply_can_be_pressed(guide: Guide):
    for asked in (
        "How do I open a bank account",
        "how can one tune a guitar",
        "help he is bleeding",
        "/start",
        "/topics",
    ):
        before = talk(guide, asked)
        for number in range(1, len(buttons(before)) + 1):
            assert len(talk(guide, asked, str(number))) > len(before)
