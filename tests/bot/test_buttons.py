"""What buttons send back, and that nothing else is understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import ACTIONS, CALLBACK_MAX_BYTES, Press, callback_data, parse_callback_data

ARGUMENT = st.from_regex(r"[a-z0-9-]{1,25}", fullmatch=True)


@given(st.sampled_from(list(ACTIONS)), st.lists(ARGUMENT, max_size=2))
def test_what_a_button_says_is_understood_when_it_is_pressed(action: str, arguments: list[str]):
    data = callback_data(action, *arguments)
    assert len(data.encode()) <= CALLBACK_MAX_BYTES
    assert parse_callback_data(data) == Press(action, tuple(arguments))


def test_no_two_actions_share_a_letter():
    assert len(set(ACTIONS.values())) == len(ACTIONS)
    assert all(len(letter) == 1 for letter in ACTIONS.values())


def test_longer_data_than_telegram_allows_is_refused():
    with pytest.raises(ValueError, match="more than 64 bytes"):
        callback_data("article", "x" * 60, "lv")


def test_the_longest_topic_name_fits_with_a_language():
    assert parse_callback_data(callback_data("article", "x" * 50, "lv")) == Press("article", ("x" * 50, "lv"))


@pytest.mark.parametrize(
    "data",
    [
        None,
        "",
        "v1",
        "v1:",
        "v1:!",
        "v2:t:bank",
        "v1:t:../etc",
        "v1:t:Bank",
        "v1:t:a:b:c",
        "v1:t:" + "x" * 60,
        "x" * 5000,
    ],
)
def test_data_we_never_send_is_not_understood(data: str | None):
    assert parse_callback_data(data) is None


@given(st.text())
def test_any_data_can_be_pressed(data: str):
    press = parse_callback_data(data)
    assert press is None or press.action in ACTIONS
