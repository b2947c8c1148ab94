"""The stand-in refuses what Telegram refuses."""

from __future__ import annotations

import pytest

from tests.bot_api.checks import problems_of
from tests.bot_api.description import bot_api
from tests.bot_api.formatting import MarkupError, parse_html, utf16_units
from tests.bot_api.stand_in import busiest

HTML = {"chat_id": 1, "parse_mode": "HTML"}


def keyboard(*buttons: dict, in_row: int = 1) -> dict:
    rows = [list(buttons[at : at + in_row]) for at in range(0, len(buttons), in_row)]
    return {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": rows}}


def button(**fields: str) -> dict:
    return {"text": "x"} | (fields or {"callback_data": "v1:m"})


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMessage", {"chat_id": 1, "text": "x"}),
        ("sendMessage", {"chat_id": "@channel", "text": "x"}),
        ("sendMessage", HTML | {"text": '<b>a</b> &lt; <a href="https://x.lv">b</a> &amp;'}),
        ("sendMessage", HTML | {"text": "<b>" + "x" * 4096 + "</b>"}),
        ("sendMessage", keyboard(*[button()] * 100, in_row=8)),
        ("getUpdates", {"offset": 1, "timeout": 25, "allowed_updates": ["message"]}),
        ("setMyCommands", {"commands": [{"command": "start", "description": "x"}], "scope": {"type": "default"}}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 200}),
    ],
)
def test_a_good_call_has_no_problem(method: str, params: dict):
    assert problems_of(method, params) == []


@pytest.mark.parametrize(
    ("method", "params", "problem"),
    [
        ("sendMesage", {}, "is not a method"),
        ("sendMessage", {"text": "x"}, "chat_id is missing"),
        ("sendMessage", {"chat_id": 1, "text": "x", "txt": "y"}, "txt is not known"),
        ("sendMessage", {"chat_id": 1.5, "text": "x"}, "chat_id must be"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "text must be String"),
        ("sendMessage", {"chat_id": 1, "text": "x", "protect_content": 1}, "must be Boolean"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "is empty"),
        ("sendMessage", {"chat_id": 1, "text": " \n"}, "is empty"),
        ("sendMessage", HTML | {"text": "<b></b>"}, "is empty"),
        ("sendMessage", {"chat_id": 1, "text": "x" * 4097}, "too long"),
        ("sendMessage", {"chat_id": 1, "text": "🙂" * 2049}, "too long"),
        ("sendMessage", HTML | {"text": "<b>x"}, "Can't find end tag"),
        ("sendMessage", HTML | {"text": "<b><i>x</b></i>"}, "Unmatched end tag"),
        ("sendMessage", HTML | {"text": "1 < 2"}, "Unsupported start tag"),
        ("sendMessage", HTML | {"text": "<p>x</p>"}, "Unsupported start tag"),
        ("sendMessage", HTML | {"text": '<a title="x">x</a>'}, "Unsupported start tag"),
        ("sendMessage", {"chat_id": 1, "text": "\ud800"}, "not valid UTF-8"),
        ("sendMessage", keyboard(button(callback_data="x" * 65)), "BUTTON_DATA_INVALID"),
        ("sendMessage", keyboard(button(callback_data="ģ" * 33)), "BUTTON_DATA_INVALID"),
        ("sendMessage", keyboard(button(callback_data="x", url="https://x.lv")), "exactly one thing"),
        ("sendMessage", keyboard({"text": "x"}), "exactly one thing"),
        ("sendMessage", keyboard({"text": "", "callback_data": "x"}), "button text is empty"),
        ("sendMessage", keyboard(button(url="javascript:alert(1)")), "BUTTON_URL_INVALID"),
        ("sendMessage", keyboard(*[button()] * 101), "101 buttons"),
        ("sendMessage", keyboard(*[button()] * 9, in_row=9), "9 buttons in a row"),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "at most 120"),
        ("setMyCommands", {"commands": [], "scope": {"type": "chat"}}, ""),
    ],
)
def test_a_bad_call_is_told_what_is_wrong(method: str, params: dict, problem: str):
    assert any(problem in found for found in problems_of(method, params)) or (problem == "")


def test_entities_are_counted_out_of_a_texts_length():
    assert parse_html('<b>a</b>&amp;<a href="https://x.lv">🙂</a>') == "a&🙂"
    assert utf16_units("a&🙂") == 4


def test_telegram_drops_entities_past_a_hundred_so_that_is_a_problem():
    with pytest.raises(MarkupError):
        parse_html("<b>x</b>" * 101)


def test_parameters_are_read_as_they_come_over_http():
    form = {"chat_id": "5", "text": "7", "reply_parameters": '{"message_id": 1}', "protect_content": "true"}
    decoded = bot_api().decode("sendMessage", form)
    assert decoded == {"chat_id": 5, "text": "7", "reply_parameters": {"message_id": 1}, "protect_content": True}


def test_the_busiest_window_is_found():
    assert busiest([0, 0.1, 0.9, 1.0, 5], 1.0) == 3
    assert busiest([], 1.0) == 0
