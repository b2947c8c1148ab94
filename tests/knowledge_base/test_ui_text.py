"""Interface texts: never an id, never a stack, English when a language has none."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from knowledge_base.ui_text import UiText


def texts_of(folder: Path, **languages: str) -> UiText:
    """Texts written to `<folder>/<lang>/words.ftl`."""
    for code, words in languages.items():
        (folder / code).mkdir(parents=True, exist_ok=True)
        (folder / code / "words.ftl").write_text(words, encoding="utf-8")
    return UiText.load([folder])


def test_a_text_is_in_the_language_with_its_arguments(tmp_path: Path):
    texts = texts_of(tmp_path, en="hello = Hello, { $name }!", lv="hello = Sveiki, { $name }!")
    assert texts("lv", "hello", name="Anna") == "Sveiki, Anna!"


def test_a_missing_text_is_in_english(tmp_path: Path):
    texts = texts_of(tmp_path, en="hello = Hello", lv="other = Cits")
    assert texts("lv", "hello") == "Hello"
    assert texts("xx", "hello") == "Hello"


def test_a_text_nobody_wrote_is_empty_and_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    texts = texts_of(tmp_path, en="hello = Hello")
    with caplog.at_level(logging.ERROR):
        assert texts("lv", "good-bye") == ""
    assert "text_missing id=good-bye lang=lv" in caplog.text


def test_a_text_that_needs_what_it_does_not_get_falls_back_to_english(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    texts = texts_of(tmp_path, en="hello = Hello", lv="hello = Sveiki, { $name }")
    assert texts("lv", "hello") == "Hello"
    assert "text_broken id=hello lang=lv" in caplog.text


def test_arguments_are_set_apart_only_where_text_runs_from_right_to_left(tmp_path: Path):
    texts = texts_of(tmp_path, en="call = Call { $phone }", ar="call = اتصل { $phone }")
    assert texts("en", "call", phone="112") == "Call 112"
    assert texts("ar", "call", phone="112") == "اتصل \u2068112\u2069"


def test_texts_of_several_folders_are_one(tmp_path: Path):
    texts_of(tmp_path / "a", en="one = One")
    texts_of(tmp_path / "b", en="two = Two")
    both = UiText.load([tmp_path / "a", tmp_path / "b"])
    assert both.ids("en") == {"one", "two"}
    assert (both("en", "one"), both("en", "two")) == ("One", "Two")


def test_a_file_that_is_not_fluent_is_named(tmp_path: Path):
    with pytest.raises(ValueError, match=r"words\.ftl: not Fluent near 'hello Hello'"):
        texts_of(tmp_path, en="hello Hello")


def test_a_folder_without_english_is_refused(tmp_path: Path):
    with pytest.raises(OSError, match="No English texts"):
        texts_of(tmp_path, lv="hello = Sveiki")


def test_a_whole_message_as_an_argument_is_shown_whole(tmp_path: Path):
    texts = texts_of(tmp_path, en="asked = Question: { $question } ({ $name })")
    message = "ā" * 4096
    assert texts("en", "asked", question=message, name="Anna") == f"Question: {message} (Anna)"
