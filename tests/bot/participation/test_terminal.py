"""Having a say in the terminal is the same conversation."""

from __future__ import annotations

import io

from bot.terminal import TerminalChat


def test_a_proposal_can_be_made_in_the_terminal(inner_guide):
    output = io.StringIO()
    chat = TerminalChat(inner_guide, output, "en")
    chat.run(io.StringIO("/propose\n1\n1\nMore light in the park\n1\n/proposals\n"))
    assert "Its number is 1." in output.getvalue()
    assert inner_guide.participation.proposing.proposals.get(1).text == "More light in the park"
    inner_guide.database.close()
