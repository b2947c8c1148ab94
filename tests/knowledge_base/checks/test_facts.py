"""Every number a reader would act on stands in the topic's fact file."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge_base.checks.facts import (
    Facts,
    fact_problems,
    number_forms,
    read_facts,
    rendered_numbers,
    whole_number_forms,
)
from knowledge_base.errors import Problem
from knowledge_base.library import Library

FACTS = """\
# Family doctor
- Registration is free; a visit costs 2.50 EUR. [S1]
- New rules from 1 March 2026; decide within ten days. [S1]
- NVD: 80001234, Mon-Thu 8.30-17.00, Fri 8.30-15.00.
- Practice: Brīvības iela 1, Rīga.
## Sources
- S1: Family doctors - https://www.vmnvd.gov.lv/lv/gimenes-arsti - official body - page date 2026-01-12
- S2: Guide for newcomers - https://www.example.lv/guide - ngo - page date about 2023
"""


def facts_of(folder: Path, text: str = FACTS) -> Facts:
    path = folder / "facts.md"
    path.write_text(text, encoding="utf-8")
    return read_facts(path)


def problems_of(library: Library, folder: Path, text: str = FACTS, slug: str = "family-doctor") -> list[Problem]:
    return list(fact_problems(library, slug, facts_of(folder, text)))


def reword(library: Library, name: str, old: str, new: str) -> None:
    path = library.folder / "family-doctor" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_topic_that_says_what_its_facts_say_has_no_problem(library: Library, tmp_path: Path):
    assert problems_of(library, tmp_path) == []


@pytest.mark.parametrize(
    ("in_facts", "instead", "expected"),
    [
        ("2.50 EUR", "2.60 EUR", 'value "visit_fee" (2.5) is not in the fact file'),
        ("2.50 EUR", "2 or 5 or 50 EUR", 'value "visit_fee" (2.5) is not in the fact file'),
        ("1 March 2026", "1 April 2026", 'value "new_rules_from" (2026-03-01) is not in the fact file'),
        ("80001234", "80001235", 'contact "nvd": phone 80001234 is not in the fact file'),
        ("80001234", "800012345", 'contact "nvd": phone 80001234 is not in the fact file'),
        ("iela 1,", "iela,", None),
        ("17.00", "17.30", 'contact "nvd": time 17:00 is not in the fact file'),
        ("- S2:", "- S3:", "source S2 is not in the fact file"),
        ("gimenes-arsti ", "gimenes-arsti-2 ", "source S1: the fact file gives another address"),
        ("page date 2026-01-12", "page date 2025-01-12", "source S1: page date 2026-01-12 is not in the fact file"),
    ],
)
def test_what_the_facts_do_not_say_is_listed(
    library: Library, tmp_path: Path, in_facts: str, instead: str, expected: str | None
):
    assert in_facts in FACTS
    found = [problem.message for problem in problems_of(library, tmp_path, FACTS.replace(in_facts, instead))]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize("written", ["2026-03-01", "01.03.2026", "1st March 2026", "March 1, 2026", "1 Mar 2026"])
def test_a_date_may_be_written_in_any_way(library: Library, tmp_path: Path, written: str):
    assert problems_of(library, tmp_path, FACTS.replace("1 March 2026", written)) == []


@pytest.mark.parametrize("written", ["8000 1234", "+371 80 001 234", "8000-1234", "(371) 80001234"])
def test_a_phone_number_may_be_written_in_any_way(library: Library, tmp_path: Path, written: str):
    assert problems_of(library, tmp_path, FACTS.replace("80001234", written)) == []


def test_a_number_in_words_states_the_number(library: Library, tmp_path: Path):
    bank = "## Sources\n- S1: Basic account - https://www.bank.lv/account - official - 2025-06\n- Within ten days.\n"
    assert problems_of(library, tmp_path, bank, "bank-account") == []
    (problem,) = problems_of(library, tmp_path, bank.replace("ten", "some"), "bank-account")
    assert problem.message == 'value "days" (10) is not in the fact file'


def test_a_number_typed_into_a_text_is_told_with_its_line(library: Library, tmp_path: Path):
    reword(library, "en.md", "Choose a doctor", "Choose a doctor within 19 days")
    (problem,) = problems_of(library, tmp_path)
    assert str(problem) == (
        "family-doctor/en.md:8: 19 is typed into the text; make it a value of topic.yaml, and no fact has it"
    )


def test_a_typed_number_is_found_where_the_same_words_stand_in_the_front_matter(library: Library, tmp_path: Path):
    """A line that is also part of the title or of the origin's hash used to be taken for front matter."""
    reword(library, "en.md", "title: Find a family doctor", "title: Room 19 for you")
    reword(library, "en.md", "1. Choose", "Room 19\n\n1. Choose")
    assert [problem.line for problem in problems_of(library, tmp_path)] == [2, 8]


def test_digits_of_the_front_matter_are_nobodys_numbers(library: Library, tmp_path: Path):
    reword(
        library, "lv.md", "translation: machine", "translation: reviewed\nreviewed_by: Anna 2\nreviewed_on: 2026-11-24"
    )
    assert library.article("family-doctor", "lv") is not None
    assert problems_of(library, tmp_path) == []


@pytest.mark.parametrize("allowed", ["level A2–B1", "open 24/7", "the licence of category B"])
def test_language_levels_and_always_open_may_be_typed(library: Library, tmp_path: Path, allowed: str):
    reword(library, "en.md", "Choose a doctor", f"Choose a doctor, {allowed},")
    assert problems_of(library, tmp_path) == []


@pytest.mark.parametrize("typed", ["1 000", "1\u00a0000", "1\u202f000", "1,000", "1.000", "١٬٠٠٠"])
def test_a_thousand_is_one_number_however_it_is_written(library: Library, tmp_path: Path, typed: str):
    reword(library, "en.md", "Choose a doctor", f"Choose a doctor of {typed}")
    (known,) = problems_of(library, tmp_path, FACTS + "\n1000 doctors\n")
    (unknown,) = problems_of(library, tmp_path)
    assert known.message == f"{typed} is typed into the text; make it a value of topic.yaml"
    assert unknown.message.endswith(", and no fact has it")


@pytest.mark.parametrize(
    ("token", "forms"),
    [
        ("1000", {"1000"}), ("1,050", {"1050"}), ("4.28", {"4.28", "428"}), ("0,90", {"0.9", "90"}),
        ("12.345,50", {"12345.5", "1234550"}), ("007", {"7"}), ("۱۱۲", {"112"}), ("8:30", {"8.3", "830"}),
    ],
)  # fmt: skip
def test_a_number_means_its_whole(token: str, forms: set[str]):
    assert whole_number_forms(token) == forms


def test_a_fact_file_states_the_parts_of_a_date_too():
    assert {"12", "1", "2026"} <= number_forms("12.01.2026")


def test_a_missing_fact_file_is_an_os_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        read_facts(tmp_path / "nothing.md")


def test_two_languages_that_refer_to_the_same_values_have_the_same_numbers(library: Library):
    topic = library.topic("family-doctor")
    articles = [library.article("family-doctor", code) for code in ("en", "lv")]
    english, latvian = (rendered_numbers(library, article, topic) for article in articles if article)
    assert english == latvian == {"€2.50", "2026-03-01", "practice.address", "nvd."}
