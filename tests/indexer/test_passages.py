"""What is searched: articles in pieces, and questions with the label they lead to."""

from __future__ import annotations

from pathlib import Path

from indexer.passages import PASSAGE_MAX_CHARS, guidance_passages, label_of, text_hash
from knowledge_base.question_files import Question
from tests.fakes import small_library


def test_every_article_gives_its_answer_and_each_of_its_sections(tmp_path: Path):
    found = guidance_passages(small_library(tmp_path))
    doctor = [passage.text for passage in found if (passage.label, passage.language) == ("family-doctor", "en")]
    assert len(doctor) == 3
    assert all("Find a family doctor" in text for text in doctor)
    assert "€2.50" in doctor[0], "values are filled in"
    assert {passage.kind for passage in found} == {"guidance"}
    assert all(len(passage.text) <= PASSAGE_MAX_CHARS for passage in found)


def test_a_retired_topic_has_no_passages(tmp_path: Path):
    library = small_library(tmp_path)
    topic = library.folder / "bank-account" / "topic.yaml"
    topic.write_text(topic.read_text() + "retired: true\n")
    assert {passage.label for passage in guidance_passages(library)} == {"family-doctor", "emergency-numbers"}


def test_questions_lead_to_the_topic_that_answers_best():
    assert label_of(Question(("a", "b"), "text", "en")) == "a"
    assert label_of(Question((), "text", "en")) == "NONE"


def test_equal_texts_of_another_kind_have_another_key():
    assert text_hash("text", "query") != text_hash("text", "passage")
    assert text_hash("text", "query") == text_hash("text", "query")
    assert text_hash("\ud800") != text_hash("\udfff")
