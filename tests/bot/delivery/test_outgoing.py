"""Replies as calls of the Bot API: pieces of allowed length, buttons below the last, stored and read again."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import Button, press_button
from bot.delivery.outgoing import Outgoing, answer_press, edit, edit_buttons, keyboard, send
from bot.replies import Reply
from knowledge_base.rich_text import MESSAGE_MAX_UNITS, Block, Run

ROWS = ((press_button("Bank", "topic", "bank-account"),), (Button("Map", url="https://example.lv"),))


def text_reply(*texts: str, rows: tuple = ()) -> Reply:
    return Reply(tuple(Block((Run(text),)) for text in texts), rows)


def test_a_short_reply_is_one_message_with_its_buttons():
    (call,) = send(text_reply("Sveiki & <b>labdien</b>", rows=ROWS), 7)
    assert (call.method, call.chat_id, call.is_message) == ("sendMessage", 7, True)
    assert call.params["text"] == "Sveiki &amp; &lt;b&gt;labdien&lt;/b&gt;"
    assert call.params["parse_mode"] == "HTML"
    assert call.plain == "Sveiki & <b>labdien</b>"
    assert call.params["reply_markup"] == {
        "inline_keyboard": [
            [{"text": "Bank", "callback_data": "v1:t:bank-account"}],
            [{"text": "Map", "url": "https://example.lv"}],
        ]
    }


def test_a_long_reply_is_sent_in_pieces_and_the_last_has_the_buttons():
    calls = send(text_reply(*["viens divi trīs " * 100] * 6, rows=ROWS), 7, reply_to=5, thread_id=3)
    assert len(calls) > 1
    assert [("reply_markup" in call.params) for call in calls] == [False] * (len(calls) - 1) + [True]
    assert ["reply_parameters" in call.params for call in calls] == [True] + [False] * (len(calls) - 1)
    assert {call.params["message_thread_id"] for call in calls} == {3}


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip), min_size=1, max_size=5))
def test_no_piece_is_longer_than_a_message_may_be(texts: list[str]):
    for call in send(text_reply(*(text * 40 for text in texts)), 7):
        assert 0 < len(call.plain.encode("utf-16-le")) // 2 <= MESSAGE_MAX_UNITS


def test_a_reply_takes_the_place_of_an_earlier_message():
    (call,) = edit(text_reply("Sveiki", rows=ROWS), 7, 99)
    assert (call.method, call.params["message_id"]) == ("editMessageText", 99)
    assert "reply_markup" in call.params


def test_what_does_not_fit_into_an_edit_follows_as_messages():
    first, *rest = edit(text_reply(*["viens divi trīs " * 100] * 6, rows=ROWS), 7, 99)
    assert first.method == "editMessageText"
    assert "reply_markup" not in first.params
    assert {call.method for call in rest} == {"sendMessage"}
    assert "reply_markup" in rest[-1].params


def test_buttons_alone_can_be_changed():
    call = edit_buttons(ROWS, 7, 99)
    assert (call.method, call.params["reply_markup"]) == ("editMessageReplyMarkup", keyboard(ROWS))
    assert not call.is_message


def test_a_press_is_answered_with_a_short_notice():
    assert answer_press("1").params == {"callback_query_id": "1"}
    assert len(answer_press("1", "x" * 500).params["text"]) == 200


def test_a_call_is_the_same_after_it_was_stored():
    for call in [*send(text_reply("Где & <как>", rows=ROWS), -100, 5, 3), answer_press("1"), Outgoing("getMe")]:
        assert Outgoing.from_json(call.to_json()) == call
        json.loads(call.to_json())
