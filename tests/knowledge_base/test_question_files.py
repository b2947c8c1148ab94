"""Question files: a line is a slug and a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.errors import ContentError
from knowledge_base.question_files import Question, clean_question, read_question_file, read_questions, unknown_slugs


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_lines_are_read_in_order(tmp_path: Path):
    path = write(tmp_path, "en.tsv", "bank-account\thow to open  an account\n\nNONE\tweather?\na,b\twhich\tstory\r\n")
    assert read_question_file(path) == [
        Question(("bank-account",), "how to open an account", "en"),
        Question((), "weather?", "en"),
        Question(("a", "b"), "which", "en", "story"),
    ]


def test_quotes_and_line_separators_are_part_of_a_question(tmp_path: Path):
    path = write(tmp_path, "en.tsv", 'bank-account\t"free" account\nbank-account\tone\u2028two "three\n')
    assert [question.text for question in read_question_file(path)] == ['"free" account', 'one two "three']


def test_a_byte_order_mark_of_a_spreadsheet_is_no_part_of_the_first_slug(tmp_path: Path):
    path = tmp_path / "lv.tsv"
    path.write_bytes("bank-account\tkonts\n".encode("utf-8-sig"))
    assert read_question_file(path)[0].slugs == ("bank-account",)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("no tab", "must be slug<TAB>question"),
        ("a\tb\tplain\td", "must be slug<TAB>question"),
        ("bank-account\t ", "has no question"),
        ("\tquestion", "write a slug, several with commas, or NONE"),
        ("a,,b\tquestion", "write a slug"),
        ("NONE,a\tquestion", "write a slug"),
        ("a\tquestion\tpoem", 'style is "poem"'),
        ("a\t" + "x" * 1001, "has 1001 characters; at most 1000"),
        ("a\t" + "x" * 200_000, "has 200000 characters"),
    ],
)
def test_a_wrong_line_is_told_with_its_number(tmp_path: Path, line: str, expected: str):
    path = write(tmp_path / "questions", "en.tsv", f"bank-account\tfine\n{line}\n")
    with pytest.raises(ContentError) as caught:
        read_question_file(path)
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == ("questions/en.tsv", 2)
    assert expected in problem.message


def test_problems_of_all_files_are_told_at_once(tmp_path: Path):
    write(tmp_path, "en.tsv", "bad\nworse\n")
    write(tmp_path, "lv.tsv", "bad\n")
    write(tmp_path, "klingon.tsv", "a\tb\n")
    (tmp_path / "ru.tsv").write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError) as caught:
        read_questions(tmp_path)
    assert [problem.file.split("/")[1] for problem in caught.value.problems] == [
        "en.tsv", "en.tsv", "klingon.tsv", "lv.tsv", "ru.tsv",
    ]  # fmt: skip


def test_a_folder_is_read_language_by_language(tmp_path: Path):
    write(tmp_path, "lv.tsv", "a\tviens\n")
    write(tmp_path, "en.tsv", "a\tone\n")
    assert [question.language for question in read_questions(tmp_path)] == ["en", "lv"]


def test_questions_of_no_topic_are_listed():
    questions = [Question(("a", "b"), "x?", "en"), Question((), "y?", "lv")]
    assert [str(problem) for problem in unknown_slugs(questions, ["a"], "questions")] == [
        'questions/en.tsv: "x?" names no topic: b'
    ]


@given(st.text())
def test_a_cleaned_question_is_one_line_and_stays_clean(text: str):
    cleaned = clean_question(text)
    assert cleaned == clean_question(cleaned)
    assert len(cleaned.splitlines()) <= 1 and cleaned == cleaned.strip()


@given(st.text(max_size=200))
def test_no_file_raises_anything_but_problems(tmp_path_factory: pytest.TempPathFactory, text: str):
    path = tmp_path_factory.mktemp("questions") / "en.tsv"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        questions = read_question_file(path)
    except ContentError as error:
        assert error.problems
        return
    assert all(question.text for question in questions)
