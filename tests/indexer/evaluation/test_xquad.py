"""The public benchmark on files of its form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from indexer.errors import QuestionFileError
from indexer.evaluation.xquad import evaluate_xquad, print_xquad
from tests.fakes import TrigramEmbedder

ENGLISH = {
    "Cats sleep most of the day.": ["How long do cats sleep?"],
    "Rivers flow to the sea.": ["Where do rivers flow?"],
}
RUSSIAN = {
    "Кошки спят почти весь день.": ["koshki? cats sleep"],
    "Реки текут в море.": ["где cats sleep", "flow rivers sea"],
}


def write(folder: Path, language: str, paragraphs: dict[str, list[str]]) -> None:
    """A file as XQuAD has it."""
    rows = [{"context": text, "qas": [{"question": q, "id": q} for q in asked]} for text, asked in paragraphs.items()]
    data = {"data": [{"title": "x", "paragraphs": [row]} for row in rows], "version": "1.1"}
    (folder / f"xquad.{language}.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def test_each_language_is_searched_in_the_english_paragraphs(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    write(tmp_path, "en", ENGLISH)
    write(tmp_path, "ru", RUSSIAN)
    english, russian = evaluate_xquad(TrigramEmbedder(), tmp_path)
    assert (english.language, english.questions, english.recall_at_1, english.mrr) == ("en", 2, 1.0, 1.0)
    assert (russian.language, russian.questions) == ("ru", 3)
    assert russian.recall_at_1 == pytest.approx(2 / 3)
    assert russian.mrr == pytest.approx((1 + 1 / 2 + 1) / 3)
    print_xquad([english, russian])
    assert "0.833" in capsys.readouterr().out


def test_without_the_english_file_the_error_says_what_is_wanted(tmp_path: Path):
    write(tmp_path, "ru", RUSSIAN)
    with pytest.raises(QuestionFileError, match=r"xquad\.en\.json is missing"):
        evaluate_xquad(TrigramEmbedder(), tmp_path)


@pytest.mark.parametrize("text", ["", "[]", '{"data": 1}', '{"data": [{"paragraphs": [{}]}]}', "\x00"])
def test_a_file_of_another_form_is_named(tmp_path: Path, text: str):
    write(tmp_path, "en", ENGLISH)
    (tmp_path / "xquad.ru.json").write_text(text)
    with pytest.raises(QuestionFileError, match=r"xquad\.ru\.json is not an XQuAD file"):
        evaluate_xquad(TrigramEmbedder(), tmp_path)


def test_a_file_with_other_paragraphs_is_named(tmp_path: Path):
    write(tmp_path, "en", ENGLISH)
    write(tmp_path, "ru", RUSSIAN | {"Ещё": ["ещё?"]})
    with pytest.raises(QuestionFileError, match=r"xquad\.ru\.json has 3 paragraphs; xquad\.en\.json has 2"):
        evaluate_xquad(TrigramEmbedder(), tmp_path)
