"""Enough questions, of topics that exist, and gold ones that are nobody's copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge_base.checks.questions import MIN_GOLD_NONE, MIN_QUESTIONS, near_duplicates, question_problems
from knowledge_base.languages import CODES
from knowledge_base.library import Library
from knowledge_base.question_files import Question

# Three sentences without a word in common, so that numbering them makes no copies across the two folders.
ASKED = "how do people {slug} in their first week number {number}"
GOLD = "{number} please tell something about {slug} quickly thanks"
NOTHING = "what is the weather on planet {number} today"


@pytest.fixture
def content(library: Library) -> Path:
    """Question files with just enough of everything, beside the small library."""
    folder = library.folder.parent
    for name in ("questions", "gold_questions", "small_talk"):
        (folder / name).mkdir()
    for code in CODES:
        asked = [
            f"{slug}\t{ASKED.format(slug=slug, number=number)}"
            for slug in library.slugs()
            for number in range(MIN_QUESTIONS[code])
        ]
        gold = [f"{slug}\t{GOLD.format(slug=slug, number=7)}" for slug in library.slugs()]
        gold += [f"NONE\t{NOTHING.format(number=number)}" for number in range(MIN_GOLD_NONE)]
        (folder / "questions" / f"{code}.tsv").write_text("\n".join(asked), encoding="utf-8")
        (folder / "gold_questions" / f"{code}.tsv").write_text("\n".join(gold), encoding="utf-8")
    return folder


def messages(library: Library, content: Path) -> list[str]:
    return [str(problem) for problem in question_problems(library, content)]


def drop(path: Path, beginning: str) -> None:
    """Take one line out of a file."""
    lines = path.read_text(encoding="utf-8").split("\n")
    lines.remove(next(line for line in lines if line.startswith(beginning)))
    path.write_text("\n".join(lines), encoding="utf-8")


def add(path: Path, line: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}", encoding="utf-8")


def test_enough_questions_of_every_kind_are_no_problem(library: Library, content: Path):
    assert messages(library, content) == []


def test_a_topic_with_too_few_questions_is_listed_with_its_language(library: Library, content: Path):
    drop(content / "questions" / "lv.tsv", "bank-account")
    drop(content / "questions" / "ar.tsv", "family-doctor")
    assert messages(library, content) == [
        "questions/lv.tsv: bank-account has 11 questions; at least 12",
        "questions/ar.tsv: family-doctor has 5 questions; at least 6",
    ]


def test_gold_questions_cover_every_topic_and_enough_without_an_answer(library: Library, content: Path):
    drop(content / "gold_questions" / "en.tsv", "bank-account")
    drop(content / "gold_questions" / "hi.tsv", "bank-account")
    drop(content / "gold_questions" / "hi.tsv", "NONE")
    assert messages(library, content) == [
        "gold_questions/en.tsv: has no question for bank-account",
        "gold_questions/hi.tsv: covers 2 topics; at least 55",
        "gold_questions/hi.tsv: has 19 questions marked NONE; at least 20",
    ]


def test_a_language_without_a_file_is_listed(library: Library, content: Path):
    (content / "questions" / "ka.tsv").unlink()
    assert len(messages(library, content)) == len(library.slugs())


def test_questions_of_no_topic_come_before_everything_else(library: Library, content: Path):
    add(content / "questions" / "en.tsv", "cooking\thow do I cook rice")
    drop(content / "questions" / "lv.tsv", "bank-account")
    assert messages(library, content) == ['questions/en.tsv: "how do I cook rice" names no topic: cooking']


def test_a_wrong_line_comes_before_everything_else(library: Library, content: Path):
    (content / "small_talk" / "en.tsv").write_text("GREETING", encoding="utf-8")
    drop(content / "questions" / "lv.tsv", "bank-account")
    (found,) = messages(library, content)
    assert found.startswith("small_talk/en.tsv:1: must be slug<TAB>question")


def test_a_question_may_not_stand_under_two_topics(library: Library, content: Path):
    question = ASKED.format(slug="bank-account", number=3)
    add(content / "questions" / "uk.tsv", f"family-doctor\t{question.upper()}!")
    assert messages(library, content) == [f'questions/uk.tsv: "{question.upper()}!" stands under two topics']


def test_a_gold_question_that_is_a_copy_is_refused(library: Library, content: Path):
    copied = ASKED.format(slug="bank-account", number=3).replace("week", "weeks")
    add(content / "gold_questions" / "fr.tsv", f"bank-account\t{copied}")
    (found,) = messages(library, content)
    assert found.startswith(f'gold_questions/fr.tsv: "{copied}" is a copy of the indexed question')


@pytest.mark.parametrize(
    ("asked", "gold", "is_copy"),
    [
        ("Где бесплатно учить латышский?", "где бесплатно учить латышский", True),
        ("Где бесплатно учить латышский?", "Куда записаться на курсы латышского даром?", False),
        ("banka konts", "banka konts", False),
    ],
)
def test_keywords_may_coincide_and_sentences_may_not(asked: str, gold: str, is_copy: bool):
    found = list(near_duplicates([Question(("a",), asked, "ru")], [Question(("a",), gold, "ru")], "ru"))
    assert bool(found) is is_copy
