"""`bot ask --jsonl`: the contract with other programs, line for line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from bot.ask import Asker, ask_lines
from bot.replies import Replies
from indexer.search import Searcher, open_current
from knowledge_base.languages import CODES
from knowledge_base.ui_text import UiText
from tests.fakes import TrigramEmbedder, small_library

FIELDS = ["id", "message_language", "outcome", "topics", "reply_language", "reply_text"]


@pytest.fixture(scope="module")
def searcher(index_dir: Path) -> Searcher:
    return open_current(index_dir, TrigramEmbedder())


@pytest.fixture
def asker(searcher: Searcher, texts: UiText, tmp_path: Path) -> Asker:
    library = small_library(tmp_path)
    return Asker(searcher, library, Replies(library, texts))


def lines(asker: Asker, *asked: object) -> list[dict]:
    """The answers to lines; what is not text already is written as JSON."""
    written = [line if isinstance(line, str) else json.dumps(line) for line in asked]
    return [json.loads(line) for line in asker.lines(written)]


def test_a_line_has_every_field_of_the_contract(asker: Asker):
    (found,) = lines(asker, {"id": 7, "text": "Где открыть счёт в банке?", "client_language": "lv"})
    assert list(found) == FIELDS
    assert (found["id"], found["message_language"], found["reply_language"]) == (7, "ru", "ru")
    assert (found["outcome"], found["topics"][0]["slug"]) == ("answer", "bank-account")
    assert 0.0 <= found["topics"][0]["score"] <= 1.0
    assert "10" in found["reply_text"]


def test_lines_are_answered_in_order_whatever_the_id_is(asker: Asker):
    ids = [3, "a", None, [1], {"x": 1}, 1.5]
    assert [found["id"] for found in lines(asker, *({"id": id, "text": "hello"} for id in ids))] == ids


def test_topics_are_named_whatever_the_outcome(asker: Asker):
    found = lines(asker, {"text": "hello"}, {"text": "help he is bleeding"}, {"text": "how can one tune a guitar"})
    assert [row["outcome"] for row in found] == ["small_talk", "emergency", "sorry"]
    assert all(len(row["topics"]) == 3 for row in found)
    assert all(row["reply_text"] for row in found)


def test_no_line_knows_of_the_one_before(asker: Asker):
    found = lines(asker, {"text": "How do I open a bank account"}, {"text": "and how much does it cost"})
    assert found[1]["outcome"] != "answer"


@pytest.mark.parametrize(
    "line",
    ["{", "[]", '"text"', "7", "null", "{}", '{"text": 7}', '{"text": null}', '{"text": "x", "client_language": 7}',
     "[" * 100_000, "\x00", '{"id": ' + "9" * 5000 + "}"],
    ids=lambda line: line[:20],
)  # fmt: skip
def test_a_line_that_is_not_understood_gives_an_error_and_the_next_is_answered(asker: Asker, line: str):
    wrong, right = lines(asker, line, {"id": 1, "text": "hello"})
    assert wrong["id"] is None
    assert "client_language" in wrong["error"]
    assert right["outcome"] == "small_talk"


def test_empty_lines_are_skipped(asker: Asker):
    assert len(lines(asker, "", "  \n", {"text": "hello"}, "\n")) == 1


@pytest.mark.parametrize("text", ["", "\ud800", "а" * 20_000, "\ufdfa" * 50, "\x00", "👋", "9" * 5000])
@pytest.mark.parametrize("client", [None, "", "xx", "pt-BR", "\ud800", "lv" * 1000])
def test_any_text_and_any_client_language_is_answered(asker: Asker, text: str, client: str | None):
    (found,) = lines(asker, {"text": text, "client_language": client})
    assert found["reply_text"]
    assert found["reply_language"] in CODES


def test_standard_input_and_output_are_utf_8_whatever_is_on_them(asker: Asker, monkeypatch: pytest.MonkeyPatch):
    asked = b'{"id": "\\ud800", "text": "hello"}\n{"id": "\xff", "text": "caf\xe9"}\n'
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(asked), encoding="ascii"))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    ask_lines(asker)
    found = [json.loads(line) for line in written.getvalue().decode("utf-8").splitlines()]
    assert [row["id"] for row in found] == ["\ud800", "\ufffd"]
