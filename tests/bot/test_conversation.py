"""What was just talked about is remembered for half an hour, in memory only."""

from __future__ import annotations

from bot.conversation import MAX_CHATS, REMEMBERED_S, Conversations, Exchange


class Seconds:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100_000.0

    def __call__(self) -> float:
        return self.now


def test_nothing_is_known_of_a_new_chat():
    assert Conversations().last(1) == Exchange()


def test_changes_add_to_what_is_remembered():
    conversations = Conversations()
    conversations.remember(1, language="ru")
    conversations.remember(1, topic="bank-account", question="счёт")
    assert conversations.last(1) == Exchange("ru", "bank-account", "счёт")
    assert conversations.last(2) == Exchange()


def test_after_half_an_hour_it_is_gone():
    clock = Seconds()
    conversations = Conversations(clock)
    conversations.remember(1, topic="bank-account")
    clock.now += REMEMBERED_S
    assert conversations.last(1).topic == "bank-account"
    clock.now += 1
    assert conversations.last(1) == Exchange()
    conversations.remember(1, language="lv")
    assert conversations.last(1) == Exchange(language="lv"), "the old topic does not come back"


def test_each_message_renews_the_half_hour():
    clock = Seconds()
    conversations = Conversations(clock)
    conversations.remember(1, topic="bank-account")
    for _ in range(3):
        clock.now += REMEMBERED_S - 1
        conversations.remember(1, language="en")
    assert conversations.last(1).topic == "bank-account"


def test_a_forgotten_chat_is_forgotten_and_can_be_forgotten_twice():
    conversations = Conversations()
    conversations.remember(1, topic="bank-account")
    conversations.forget(1)
    conversations.forget(1)
    assert conversations.last(1) == Exchange()


def test_the_oldest_chats_make_room():
    conversations = Conversations()
    for chat in range(MAX_CHATS + 2):
        conversations.remember(chat, topic="bank-account")
    assert conversations.last(0) == conversations.last(1) == Exchange()
    assert conversations.last(2).topic == conversations.last(MAX_CHATS + 1).topic == "bank-account"
